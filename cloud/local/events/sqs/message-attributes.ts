import { createHash } from 'node:crypto'
import type { MessageAttributeValue } from '@aws-sdk/client-sqs'

export const md5 = (content: string | Uint8Array) => createHash('md5').update(content).digest('hex')

/** The MD5 of a message's attributes. https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-message-metadata.html */
export function md5OfAttributes(
  attributes: Readonly<Record<string, MessageAttributeValue>>,
): string | undefined {
  const names = Object.keys(attributes).sort()
  if (names.length === 0) return undefined
  const parts = names.flatMap(name => {
    const { DataType = 'String', StringValue, BinaryValue } = attributes[name] ?? {}
    const isBinary = BinaryValue !== undefined
    const value = isBinary ? Buffer.from(String(BinaryValue), 'base64') : Buffer.from(StringValue ?? '')
    return [...framed(name), ...framed(DataType), Buffer.from([isBinary ? 2 : 1]), ...framed(value)]
  })
  return md5(Buffer.concat(parts))
}

function framed(content: string | Buffer): Buffer[] {
  const bytes = Buffer.from(content)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return [length, bytes]
}
