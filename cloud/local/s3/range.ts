import { AwsError } from '../aws-error.ts'

/** The first and the last byte of a part of a body. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/**
 * A Range header against a body of this size; undefined when the whole body answers it, as it does several
 * ranges at once or a header that is none. @throws {AwsError} InvalidRange
 */
export function readRange(header: string, size: number): ByteRange | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/u.exec(header.trim()) ?? []
  if (first === '' && last === '') return undefined
  const range =
    first === ''
      ? { start: Math.max(size - Number(last), 0), end: size - 1 }
      : { start: Number(first), end: Math.min(last === '' ? size - 1 : Number(last), size - 1) }
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined
  if (range.start >= size || (Number(last) === 0 && first === ''))
    throw new AwsError('InvalidRange', 'The requested range is not satisfiable', 416)
  return range
}
