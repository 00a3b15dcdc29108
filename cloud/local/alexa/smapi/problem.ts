/** "InvalidSlotTypes: The slot …": a problem of a build, as its code and its message. */
export function coded(problem: string): { code: string; message: string } {
  const [, code, message] = CODED.exec(problem) ?? []
  return code !== undefined && message !== undefined
    ? { code, message }
    : { code: 'INVALID_DATA', message: problem }
}

const CODED = /^([A-Z][A-Za-z_]+): (.+)$/s
