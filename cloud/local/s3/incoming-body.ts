import { AwsError } from '../aws-error.ts'
import { readBody } from '../request-body.ts'
import type { WrittenBody } from './body-files.ts'
import { CHECKSUM_NAMES, type ChecksumName, checksumHeader, isChecksumName } from './checksums.ts'
import { readChunked } from './chunked-body.ts'
import { MAX_OBJECT_BYTES, MAX_XML_BYTES } from './limits.ts'
import { header, type S3Request } from './s3-request.ts'

/** A body that was written whole and is what the request said it would be. */
export interface ReceivedBody extends WrittenBody {
  /** The one that the request carried, to be kept with the object. */
  readonly checksum?: { readonly name: ChecksumName; readonly value: string }
}

/**
 * Streams a request's body into a file and verifies its length, Content-MD5, SHA-256 and checksum, which may
 * stand in a header or a trailer. @throws {AwsError} with S3's code; then no file is left
 */
export async function receiveBody(request: S3Request): Promise<ReceivedBody> {
  const contentHash = header(request, 'x-amz-content-sha256')
  const isChunked = contentHash.startsWith('STREAMING-')
  const expectedLength = Number(
    header(request, isChunked ? 'x-amz-decoded-content-length' : 'content-length') || Number.NaN,
  )
  if (Number.isNaN(expectedLength) && !header(request, 'transfer-encoding'))
    throw new AwsError('MissingContentLength', 'You must provide the Content-Length HTTP header.', 411)
  if (expectedLength > MAX_OBJECT_BYTES)
    throw new AwsError('EntityTooLarge', 'Your proposed upload exceeds the maximum allowed object size.')

  const isSigned = contentHash.startsWith('STREAMING-AWS4-HMAC-SHA256')
  const chunked = isChunked ? readChunked(request.raw, isSigned ? request.signature : undefined) : undefined
  const name = declaredChecksum(request)
  const written = await request.store.bodies.write(limited(chunked?.body ?? request.raw, expectedLength), {
    checksums: name ? [name] : [],
    sha256: /^[0-9a-f]{64}$/u.test(contentHash),
  })
  try {
    if (written.size < expectedLength)
      throw new AwsError(
        'IncompleteBody',
        'You did not provide the number of bytes specified by the Content-Length HTTP header',
      )
    verifyHashes(request, written, contentHash)
    const value = name && verifyChecksum(request, written, name, chunked?.trailers ?? {})
    return { ...written, ...(name && value && { checksum: { name, value } }) }
  } catch (error) {
    request.store.bodies.remove([written])
    throw error
  }
}

/** A small body whole, verified by what the request says of it. */
export async function receiveXml(request: S3Request): Promise<Buffer> {
  const body = await receiveBody(request)
  try {
    if (body.size > MAX_XML_BYTES) throw new AwsError('MaxMessageLengthExceeded', 'Your request was too big.')
    const { bodies } = request.store
    return await readBody(
      Object.assign(bodies.read([body], 0, body.size - 1), { headers: {} }) as never,
      MAX_XML_BYTES,
    )
  } finally {
    request.store.bodies.remove([body])
  }
}

async function* limited(body: AsyncIterable<Uint8Array>, expectedLength: number): AsyncGenerator<Uint8Array> {
  const most = Number.isNaN(expectedLength) ? MAX_OBJECT_BYTES : expectedLength
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > most)
      throw new AwsError('IncompleteBody', 'The request body has more bytes than it announced')
    yield chunk
  }
}

/** The checksum that a header carries, a trailer announces, or `x-amz-sdk-checksum-algorithm` asks for. */
function declaredChecksum(request: S3Request): ChecksumName | undefined {
  const inHeader = CHECKSUM_NAMES.find(name => header(request, checksumHeader(name)))
  if (inHeader) return inHeader
  const named = [
    header(request, 'x-amz-trailer').replace('x-amz-checksum-', ''),
    header(request, 'x-amz-sdk-checksum-algorithm'),
  ]
  return named.map(name => name.trim().toLowerCase()).find(isChecksumName)
}

function verifyHashes(request: S3Request, { md5, sha256 }: WrittenBody, contentHash: string): void {
  if (sha256 && sha256 !== contentHash)
    throw new AwsError(
      'XAmzContentSHA256Mismatch',
      "The provided 'x-amz-content-sha256' header does not match what was computed.",
    )
  const contentMd5 = header(request, 'content-md5')
  if (!contentMd5) return
  const given = Buffer.from(contentMd5, 'base64')
  if (given.length !== 16) throw new AwsError('InvalidDigest', 'The Content-MD5 you specified is not valid.')
  if (given.toString('hex') !== md5)
    throw new AwsError('BadDigest', 'The Content-MD5 you specified did not match what we received.')
}

function verifyChecksum(
  request: S3Request,
  { checksums }: WrittenBody,
  name: ChecksumName,
  trailers: Readonly<Record<string, string>>,
): string {
  const computed = checksums[name] ?? ''
  const given = header(request, checksumHeader(name)) || trailers[checksumHeader(name)]
  if (given && given !== computed)
    throw new AwsError(
      'BadDigest',
      `The ${name.toUpperCase()} you specified did not match the calculated checksum.`,
    )
  return computed
}
