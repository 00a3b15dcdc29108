import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { AwsError } from './aws-error.ts'

/** The one pair of keys that is known here. */
export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** A request as its signature covers it. */
export interface SignedRequest {
  readonly method: string
  /** Path and query as they came, not decoded. */
  readonly url: string
  readonly headers: IncomingHttpHeaders
  /** SHA-256 of the body in hex, or what stands for it; `x-amz-content-sha256` where it is sent. */
  readonly bodyHash: string
}

/** Whose signature is right. */
export interface Signer {
  readonly credentials: Credentials
  readonly region: string
  /** As it stands in the credential scope: `s3`, `sqs`, `polly`, … */
  readonly service: string
  readonly now: Date
}

/** What a verified signature says; the chunks of a signed stream continue from it. */
export interface Signature {
  readonly signature: string
  /** `20261123T101500Z` */
  readonly amzDate: string
  /** `20261123/us-east-1/s3/aws4_request` */
  readonly scope: string
  readonly signingKey: Buffer
}

export const EMPTY_SHA256 = createHash('sha256').digest('hex')

const ALGORITHM = 'AWS4-HMAC-SHA256'
const MAX_SKEW_MILLISECONDS = 15 * 60_000

/**
 * Verifies AWS Signature Version 4 in the Authorization header.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html
 * @throws {AwsError} the code that S3 answers with; other services' callers translate it
 */
export function verifyHeader(request: SignedRequest, signer: Signer): Signature {
  const { authorization = '' } = request.headers
  if (!authorization) throw new AwsError('AccessDenied', 'Access Denied', 403)
  const fields = Object.fromEntries(
    authorization
      .slice(ALGORITHM.length)
      .split(',')
      .map(part => part.trim().split(/=(.*)/su).slice(0, 2)),
  )
  const { Credential = '', SignedHeaders = '', Signature: given = '' } = fields
  if (!authorization.startsWith(`${ALGORITHM} `) || !Credential || !SignedHeaders || !given)
    throw new AwsError('AuthorizationHeaderMalformed', 'The authorization header is malformed.')

  const amzDate = String(request.headers['x-amz-date'] ?? '')
  const at = readAmzDate(amzDate)
  if (!at)
    throw new AwsError('AccessDenied', 'AWS authentication requires a valid Date or x-amz-date header', 403)
  if (Math.abs(at - signer.now.getTime()) > MAX_SKEW_MILLISECONDS)
    throw new AwsError(
      'RequestTimeTooSkewed',
      'The difference between the request time and the current time is too large.',
      403,
    )
  const [path = '', query = ''] = request.url.split(/\?(.*)/su)
  const names = SignedHeaders.split(';')
  requireSigned(request.headers, names)
  return check({ path, query, names, given, amzDate, credential: Credential }, request, signer)
}

/** The longest that a presigned URL may live. https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html */
const MAX_EXPIRES_SECONDS = 7 * 24 * 3600

/** Verifies a presigned URL: the signature stands in the query, and the body is not covered. */
export function verifyQuery(request: Omit<SignedRequest, 'bodyHash'>, signer: Signer): Signature {
  const [path = '', query = ''] = request.url.split(/\?(.*)/su)
  const fields = new URLSearchParams(query)
  const amzDate = fields.get('X-Amz-Date') ?? ''
  const expires = Number(fields.get('X-Amz-Expires') ?? Number.NaN)
  const at = readAmzDate(amzDate)
  if (fields.get('X-Amz-Algorithm') !== ALGORITHM || !at || !(expires >= 0 && expires <= MAX_EXPIRES_SECONDS))
    throw new AwsError(
      'AuthorizationQueryParametersError',
      'Query-string authentication requires valid X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders and X-Amz-Expires parameters.',
    )
  if (at - signer.now.getTime() > MAX_SKEW_MILLISECONDS)
    throw new AwsError('AccessDenied', 'Request is not yet valid', 403)
  if (at + expires * 1000 < signer.now.getTime())
    throw new AwsError('AccessDenied', 'Request has expired', 403)

  const unsigned = query
    .split('&')
    .filter(pair => !pair.startsWith('X-Amz-Signature='))
    .join('&')
  const names = (fields.get('X-Amz-SignedHeaders') ?? 'host').split(';')
  const given = fields.get('X-Amz-Signature') ?? ''
  const credential = fields.get('X-Amz-Credential') ?? ''
  return check(
    { path, query: unsigned, names, given, amzDate, credential },
    { ...request, bodyHash: 'UNSIGNED-PAYLOAD' },
    signer,
  )
}

/** The signature of text under a scope: what a POST policy and each chunk of a signed stream carry. */
export const sign = (signingKey: Buffer, text: string) => hmac(signingKey, text).toString('hex')

/** @throws {AwsError} when the credential is not the one that is known, for this region and service */
export function signingKeyOf(
  credential: string,
  { credentials, region, service }: Signer,
): { scope: string; signingKey: Buffer } {
  const [accessKeyId, date = '', ...rest] = credential.split('/')
  if (accessKeyId !== credentials.accessKeyId)
    throw new AwsError(
      'InvalidAccessKeyId',
      'The AWS Access Key Id you provided does not exist in our records.',
      403,
    )
  if (rest.join('/') !== `${region}/${service}/aws4_request`)
    throw new AwsError(
      'AuthorizationHeaderMalformed',
      `The authorization header is malformed; the credential scope must be ${region}/${service}/aws4_request.`,
    )
  const key = [region, service, 'aws4_request'].reduce<Buffer>(
    hmac,
    hmac(Buffer.from(`AWS4${credentials.secretAccessKey}`), date),
  )
  return { scope: [date, ...rest].join('/'), signingKey: key }
}

export function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

interface Claim {
  readonly path: string
  readonly query: string
  readonly names: readonly string[]
  readonly given: string
  readonly amzDate: string
  readonly credential: string
}

function check(claim: Claim, request: SignedRequest, signer: Signer): Signature {
  const { scope, signingKey } = signingKeyOf(claim.credential, signer)
  const canonical = [
    request.method,
    signer.service === 's3'
      ? canonicalPath(claim.path)
      : encode(canonicalPath(claim.path)).replaceAll('%2F', '/'),
    canonicalQuery(claim.query),
    ...claim.names.map(name => `${name}:${headerValue(request.headers, name)}`),
    '',
    claim.names.join(';'),
    request.bodyHash,
  ].join('\n')
  const text = [ALGORITHM, claim.amzDate, scope, sha256(canonical)].join('\n')
  const signature = sign(signingKey, text)
  if (!isSame(signature, claim.given))
    throw new AwsError(
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
      403,
    )
  return { signature, amzDate: claim.amzDate, scope, signingKey }
}

/** Every x-amz-* header and the host must be covered, or somebody on the way could add one. */
function requireSigned(headers: IncomingHttpHeaders, names: readonly string[]): void {
  const wanted = Object.keys(headers)
    .filter(name => name.startsWith('x-amz-'))
    .concat('host')
  const missing = wanted.find(name => name in headers && !names.includes(name))
  if (missing)
    throw new AwsError(
      'AccessDenied',
      `There were headers present in the request which were not signed: ${missing}`,
      403,
    )
}

function headerValue(headers: IncomingHttpHeaders, name: string): string {
  const value = name === 'host' ? (headers.host ?? headers[':authority']) : headers[name]
  return [value ?? ''].flat().join(',').trim().replace(/ +/gu, ' ')
}

const canonicalPath = (path: string) =>
  path
    .split('/')
    .map(segment => encode(decode(segment)))
    .join('/') || '/'

const canonicalQuery = (query: string) =>
  query
    .split('&')
    .filter(Boolean)
    .map(pair => pair.split(/=(.*)/su))
    .map(([name = '', value = '']) => [encode(decode(name)), encode(decode(value))] as const)
    .sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new AwsError('InvalidURI', "Couldn't parse the specified URI.")
  }
}

const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/gu, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

const AMZ_DATE = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/u

const readAmzDate = (text: string) =>
  AMZ_DATE.test(text) ? Date.parse(text.replace(AMZ_DATE, '$1-$2-$3T$4:$5:$6Z')) : undefined

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const hmac = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest()
