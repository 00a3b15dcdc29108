import { AwsError } from './aws-error.ts'

/** A request's body whole. @throws {AwsError} RequestEntityTooLarge before more than `mostBytes` are held */
export async function readBody(request: AsyncIterable<Uint8Array>, mostBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request) {
    length += chunk.length
    if (length > mostBytes)
      throw new AwsError('RequestEntityTooLarge', `The request has more than ${mostBytes} bytes.`, 413)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
