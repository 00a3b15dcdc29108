import { SmapiError } from '../smapi-error.ts'
import { MEDIA_TYPES, type MediaType } from './annotations.ts'

/** How annotations come, or are wanted, by a header; JSON where it says nothing of it. @throws {SmapiError} 415 */
export function mediaTypeOf(header = '*/*'): MediaType {
  const types = header.split(',').map(type => type.split(';', 1)[0]?.trim().toLowerCase())
  const found = MEDIA_TYPES.find(type => types.includes(type))
  if (found) return found
  if (types.includes('*/*')) return MEDIA_TYPES[0]
  throw new SmapiError(415, `Annotations are ${MEDIA_TYPES.join(' or ')}; not ${header}.`)
}
