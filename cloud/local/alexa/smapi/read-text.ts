import { isObject } from '../device/answer/problem.ts'
import { SmapiError } from './smapi-error.ts'

/** A text of a request's body. @throws {SmapiError} 400 where it is missing, empty or too long. */
export function readText(body: unknown, property: string, mostCharacters = 170): string {
  const text = isObject(body) ? body[property] : undefined
  if (typeof text === 'string' && text.trim() !== '' && text.length <= mostCharacters) return text
  throw new SmapiError(400, `"${property}" must be a text of 1 to ${mostCharacters} characters.`)
}
