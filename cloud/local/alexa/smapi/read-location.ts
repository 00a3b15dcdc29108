import { isObject } from '../device/answer/problem.ts'
import { SmapiError } from './smapi-error.ts'

/** Where a body says that a package lies. @throws {SmapiError} 400 */
export function readLocation(body: unknown): string {
  const location = isObject(body) ? body.location : undefined
  if (typeof location === 'string' && location !== '') return location
  throw new SmapiError(400, '"location" must be the URL of an uploaded skill package.')
}
