import type { Found } from './check.ts'

/** Findings for a terminal: each once, with the ways to deploy in which it is so. `by` is who looked for them. */
export function reportOf(found: readonly Found[], by: string): string {
  const lines = new Map<string, string[]>()
  for (const { rule, file, id, wrong, deployment } of found) {
    const line = `${file}${id ? `  ${id}` : ''}: ${wrong} (${rule})`
    lines.set(line, [...(lines.get(line) ?? []), ...(deployment ? [deployment] : [])])
  }
  if (lines.size === 0) return `Nothing was found by ${by}.`
  return [
    ...[...lines].map(([line, deployments]) =>
      [line, ...(deployments.length ? [`    when: ${unique(deployments)}`] : [])].join('\n'),
    ),
    '',
    `${lines.size} findings.`,
  ].join('\n')
}

const unique = (deployments: readonly string[]) => [...new Set(deployments)].join('; ')
