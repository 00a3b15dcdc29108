import type { IncomingMessage } from 'node:http'
import { AwsError } from '../aws-error.ts'
import { type Signature, type Signer, verifyHeader, verifyQuery } from '../signature.ts'
import type { Store } from './store.ts'

/**
 * Whose request this is: verified by its header or, presigned, by its query. Anonymous ones are refused; a form
 * post is verified by its policy, by PostObject itself.
 */
export function authenticate(store: Store, raw: IncomingMessage): Signature | undefined {
  const { method = 'GET', url = '/', headers } = raw
  if (new URLSearchParams(url.split(/\?(.*)/su)[1]).has('X-Amz-Signature')) {
    verifyQuery({ method, url, headers }, signerOf(store))
    return undefined
  }
  if (!headers.authorization) throw new AwsError('AccessDenied', 'Access Denied', 403)
  const bodyHash = String(headers['x-amz-content-sha256'] ?? '')
  if (!bodyHash)
    throw new AwsError('InvalidRequest', 'Missing required header for this request: x-amz-content-sha256')
  return verifyHeader({ method, url, headers, bodyHash }, signerOf(store))
}

export const signerOf = ({ region, credentials, now }: Store): Signer => ({
  region,
  credentials,
  service: 's3',
  now: now(),
})
