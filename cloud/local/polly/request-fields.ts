import { AwsError } from '../aws-error.ts'

/** A request's fields as they came: nothing is known of them. */
export type Fields = Readonly<Record<string, unknown>>

export const invalidRequest = (reason: string) =>
  new AwsError('ValidationException', `1 validation error detected: ${reason}`)

/** @throws {AwsError} ValidationException */
export function readText(fields: Fields, name: string): string | undefined {
  const value = fields[name] ?? undefined
  if (value !== undefined && typeof value !== 'string') throw invalidRequest(`${name} must be a string`)
  return value
}

/** One of an enumeration's values. @throws {AwsError} ValidationException */
export function readOneOf<T extends string>(
  fields: Fields,
  name: string,
  allowed: readonly T[],
): T | undefined {
  const value = readText(fields, name)
  const known = allowed.find(one => one === value)
  if (value !== undefined && known === undefined)
    throw invalidRequest(
      `Value '${value}' at '${name}' failed to satisfy constraint: Member must satisfy enum value set: [${allowed.join(', ')}]`,
    )
  return known
}

/** @throws {AwsError} ValidationException */
export function readTexts(fields: Fields, name: string, most: number): readonly string[] {
  const values = fields[name] ?? []
  if (!Array.isArray(values) || !values.every(value => typeof value === 'string'))
    throw invalidRequest(`${name} must be a list of strings`)
  if (values.length > most)
    throw invalidRequest(
      `Value at '${name}' failed to satisfy constraint: Member must have length less than or equal to ${most}`,
    )
  return values
}

export function required<T>(value: T | undefined, name: string): T {
  if (value === undefined)
    throw invalidRequest(`Value at '${name}' failed to satisfy constraint: Member must not be null`)
  return value
}
