import type { IncomingMessage, ServerResponse } from 'node:http'
import { AwsError } from '../aws-error.ts'
import type { Signature } from '../signature.ts'
import type { Store } from './store.ts'

/** A request to S3, read as far as its head. */
export interface S3Request {
  readonly store: Store
  readonly raw: IncomingMessage
  readonly response: ServerResponse
  readonly method: string
  /** Empty for the service itself. */
  readonly bucket: string
  /** Decoded; empty for the bucket itself. */
  readonly key: string
  readonly query: URLSearchParams
  /** What a verified signature in a header says; a presigned request has none that a body could refer to. */
  readonly signature?: Signature
}

/** One operation of S3. It answers by itself, or throws an `AwsError` before it has begun to. */
export type Operation = (request: S3Request) => void | Promise<void>

/** The value of a header, empty when it is not there. */
export const header = ({ raw }: S3Request, name: string) => String(raw.headers[name] ?? '')

/** Bucket and key of a path-style address. @throws {AwsError} InvalidURI */
export function readPath(url: string): { bucket: string; key: string; query: URLSearchParams } {
  const [path = '', query = ''] = url.split(/\?(.*)/su)
  const [, bucket = '', key = ''] = /^\/([^/]*)\/?(.*)$/su.exec(path) ?? []
  try {
    return {
      bucket: decodeURIComponent(bucket),
      key: decodeURIComponent(key),
      query: new URLSearchParams(query),
    }
  } catch {
    throw new AwsError('InvalidURI', "Couldn't parse the specified URI.")
  }
}

export function sendXml({ response }: S3Request, body: string, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/xml' }).end(body)
}

export function sendEmpty({ response }: S3Request, status: number): void {
  response.writeHead(status).end()
}
