import type { Readable } from 'node:stream'
import { GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3'

/** An object whole, in the given space where it fits; undefined when there is none. */
export async function readObject(
  client: S3Client,
  bucket: string,
  key: string,
  space?: Uint8Array,
): Promise<Uint8Array | undefined> {
  try {
    const { Body, ContentLength } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
    return Body && (await readWhole(Body as Readable, ContentLength ?? 0, space))
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined
    throw error
  }
}

/** An object whole where it has no more bytes than a limit, else its size alone; undefined when there is none. */
export async function readWithin(
  client: S3Client,
  bucket: string,
  key: string,
  limitBytes: number,
): Promise<{ sizeInBytes: number; bytes?: Uint8Array } | undefined> {
  try {
    const { Body, ContentLength: sizeInBytes = 0 } = await client.send(
      new GetObjectCommand({ Bucket: bucket, Key: key }),
    )
    if (!Body) return undefined
    if (sizeInBytes <= limitBytes) return { sizeInBytes, bytes: await Body.transformToByteArray() }
    ;(Body as { destroy?: () => void }).destroy?.()
    return { sizeInBytes }
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined
    throw error
  }
}

/** Straight into memory, of its length where none is given: the SDK's own way holds everything twice. */
export async function readWhole(body: Readable, length: number, space?: Uint8Array): Promise<Uint8Array> {
  const whole = space && space.length >= length ? space.subarray(0, length) : Buffer.allocUnsafeSlow(length)
  let at = 0
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    if (at + chunk.length <= length) whole.set(chunk, at)
    at += chunk.length
  }
  if (at !== length) throw new Error(`the object has ${at} bytes where ${length} were announced`)
  return whole
}
