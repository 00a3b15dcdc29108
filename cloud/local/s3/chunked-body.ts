import { createHash } from 'node:crypto'
import { AwsError } from '../aws-error.ts'
import { EMPTY_SHA256, isSame, type Signature, sign } from '../signature.ts'

const MAX_LINE_BYTES = 8 * 1024
const CRLF = Buffer.from('\r\n')

/**
 * The bytes in an `aws-chunked` body, and its trailing headers once it has been read.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
 * @param signature of the request, when each chunk is signed in turn
 */
export function readChunked(source: AsyncIterable<Buffer>, signature: Signature | undefined) {
  const trailers: Record<string, string> = {}
  const input = bufferedInput(source)
  let previous = signature?.signature ?? ''

  function verify(kind: string, given: string, content: string): void {
    if (!signature) return
    const { amzDate, scope, signingKey } = signature
    const expected = sign(
      signingKey,
      [`AWS4-HMAC-SHA256-${kind}`, amzDate, scope, previous, content].join('\n'),
    )
    if (!isSame(expected, given))
      throw new AwsError(
        'SignatureDoesNotMatch',
        'The chunk signature we calculated does not match the signature you provided.',
        403,
      )
    previous = expected
  }

  async function readTrailers(): Promise<void> {
    let given = ''
    let canonical = ''
    for (let line = await input.line(); line !== ''; line = await input.line()) {
      const [, name = '', value = ''] = /^([^:]+):\s*(.*)$/u.exec(line) ?? []
      if (name.toLowerCase() === 'x-amz-trailer-signature') given = value
      else {
        trailers[name.toLowerCase()] = value
        canonical += `${name.toLowerCase()}:${value}\n`
      }
    }
    if (canonical) verify('TRAILER', given, createHash('sha256').update(canonical).digest('hex'))
  }

  async function* body(): AsyncGenerator<Buffer> {
    for (;;) {
      const [, hex = '', given = ''] =
        /^([0-9a-fA-F]{1,16})(?:;chunk-signature=([0-9a-f]{64}))?$/u.exec(await input.line()) ?? []
      const length = Number.parseInt(hex, 16)
      if (Number.isNaN(length)) throw incomplete()
      const hash = signature && createHash('sha256')
      for await (const piece of input.bytes(length)) {
        hash?.update(piece)
        yield piece
      }
      if (hash) verify('PAYLOAD', given, `${EMPTY_SHA256}\n${hash.digest('hex')}`)
      if (length === 0) return readTrailers()
      if ((await input.line()) !== '') throw incomplete()
    }
  }

  return { body: body(), trailers: trailers as Readonly<Record<string, string>> }
}

const incomplete = () => new AwsError('IncompleteBody', 'The request body terminated unexpectedly')

/** Reads lines and counted bytes by turns from a stream of buffers. */
function bufferedInput(source: AsyncIterable<Buffer>) {
  const iterator = source[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)

  async function more(): Promise<Buffer> {
    const { value, done } = await iterator.next()
    if (done) throw incomplete()
    return value
  }

  return {
    /** Up to the next CRLF, which is left away; the end of the body ends the last line. */
    async line(): Promise<string> {
      let end = held.indexOf(CRLF)
      while (end < 0) {
        if (held.length > MAX_LINE_BYTES) throw incomplete()
        const { value, done } = await iterator.next()
        if (done) {
          const rest = held.toString()
          held = Buffer.alloc(0)
          return rest
        }
        held = Buffer.concat([held, value])
        end = held.indexOf(CRLF)
      }
      const line = held.subarray(0, end).toString()
      held = held.subarray(end + 2)
      return line
    },
    async *bytes(length: number): AsyncGenerator<Buffer> {
      let left = length
      while (left > 0) {
        if (held.length === 0) held = await more()
        const piece = held.subarray(0, left)
        held = held.subarray(piece.length)
        left -= piece.length
        yield piece
      }
    },
  }
}
