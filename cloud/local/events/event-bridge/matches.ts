/**
 * Whether an event fits an event pattern: exact values, `prefix`, `suffix`, `equals-ignore-case`, `wildcard`,
 * `anything-but`, `exists`, `numeric`. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
 */
export function matches(pattern: unknown, event: unknown): boolean {
  if (!isObject(pattern)) return false
  return Object.entries(pattern).every(([field, wanted]) => {
    const value = isObject(event) ? event[field] : undefined
    if (!Array.isArray(wanted)) return matches(wanted, value)
    const values = Array.isArray(value) ? value : [value]
    return values.some(one => wanted.some(condition => fits(condition, one)))
  })
}

function fits(condition: unknown, value: unknown): boolean {
  if (!isObject(condition)) return condition === value
  return Object.entries(condition).every(
    ([operator, operand]) => OPERATORS[operator]?.(operand, value) ?? false,
  )
}

const OPERATORS: Record<string, (operand: unknown, value: unknown) => boolean> = {
  prefix: (operand, value) => areTexts(operand, value) && String(value).startsWith(String(operand)),
  suffix: (operand, value) => areTexts(operand, value) && String(value).endsWith(String(operand)),
  'equals-ignore-case': (operand, value) =>
    areTexts(operand, value) && String(value).toLowerCase() === String(operand).toLowerCase(),
  wildcard: (operand, value) => areTexts(operand, value) && fitsWildcard(String(operand), String(value)),
  exists: (operand, value) => (value !== undefined) === operand,
  'anything-but': (operand, value) =>
    value !== undefined && ![operand].flat().some(condition => fits(condition, value)),
  numeric: (operand, value) =>
    typeof value === 'number' && Array.isArray(operand) && fitsNumeric(operand, value),
}

/** The operators that a pattern may name. */
export const isOperator = (name: string) => name in OPERATORS

/** `*` stands for any characters; each stretch between them is looked for once, from left to right. */
function fitsWildcard(pattern: string, value: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  if (!value.startsWith(first)) return false
  const last = rest.pop()
  if (last === undefined) return value === first
  let at = first.length
  for (const part of rest) {
    const found = value.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return value.length - at >= last.length && value.endsWith(last)
}

function fitsNumeric(comparisons: readonly unknown[], value: number): boolean {
  for (let at = 0; at < comparisons.length; at += 2)
    if (!COMPARISONS[String(comparisons[at])]?.(value, Number(comparisons[at + 1]))) return false
  return true
}

const COMPARISONS: Record<string, (value: number, limit: number) => boolean> = {
  '=': (value, limit) => value === limit,
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const areTexts = (...values: unknown[]) => values.every(value => typeof value === 'string')
