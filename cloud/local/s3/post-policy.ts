import { AwsError } from '../aws-error.ts'
import { isSame, sign, signingKeyOf } from '../signature.ts'
import { signerOf } from './authenticate.ts'
import { MAX_OBJECT_BYTES } from './limits.ts'
import type { Store } from './store.ts'

/** Fields that no condition need cover. https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html */
const UNCONDITIONED = ['x-amz-signature', 'policy', 'file', 'submit']

/**
 * Verifies a form's signature and that its policy allows every field of it. Resolves how long the file may be,
 * in bytes. @throws {AwsError} AccessDenied and others, in S3's words
 */
export function authorizeForm(
  store: Store,
  bucket: string,
  fields: ReadonlyMap<string, string>,
): { least: number; most: number } {
  const policyText = fields.get('policy') ?? ''
  if (!policyText) throw new AwsError('AccessDenied', 'Access Denied', 403)
  if (fields.get('x-amz-algorithm') !== 'AWS4-HMAC-SHA256')
    throw new AwsError(
      'InvalidRequest',
      'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.',
    )
  const { signingKey } = signingKeyOf(fields.get('x-amz-credential') ?? '', signerOf(store))
  if (!isSame(sign(signingKey, policyText), fields.get('x-amz-signature') ?? ''))
    throw new AwsError(
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
      403,
    )

  const policy = readPolicy(policyText)
  if (!(policy.expiration > store.now().getTime())) throw denied('Policy expired.')
  const values = new Map([...fields, ['bucket', bucket]])
  for (const condition of policy.conditions) check(condition, values)
  const covered = new Set(policy.conditions.map(({ field }) => field))
  const extra = [...fields.keys()].find(
    name => !covered.has(name) && !UNCONDITIONED.includes(name) && !name.startsWith('x-ignore-'),
  )
  if (extra) throw denied(`Extra input fields: ${extra}`)
  return policy.lengths
}

interface Condition {
  readonly operator: 'eq' | 'starts-with'
  readonly field: string
  readonly value: string
}

interface Policy {
  /** Milliseconds since 1970. */
  readonly expiration: number
  readonly conditions: readonly Condition[]
  readonly lengths: { readonly least: number; readonly most: number }
}

function readPolicy(text: string): Policy {
  let document: { expiration?: unknown; conditions?: unknown }
  try {
    document = JSON.parse(Buffer.from(text, 'base64').toString())
  } catch {
    throw new AwsError('InvalidPolicyDocument', 'Invalid Policy: Invalid JSON.')
  }
  if (!Array.isArray(document.conditions))
    throw new AwsError('InvalidPolicyDocument', 'Invalid Policy: conditions must be a list.')
  const range = document.conditions.find(
    condition => Array.isArray(condition) && condition[0] === 'content-length-range',
  )
  return {
    expiration: Date.parse(String(document.expiration)),
    conditions: document.conditions.filter(condition => condition !== range).flatMap(readCondition),
    lengths: { least: Number(range?.[1] ?? 0), most: Number(range?.[2] ?? MAX_OBJECT_BYTES) },
  }
}

function readCondition(condition: unknown): Condition[] {
  if (Array.isArray(condition)) {
    const [operator, field, value] = condition.map(String)
    if (operator !== 'eq' && operator !== 'starts-with')
      throw new AwsError('InvalidPolicyDocument', `Invalid Policy: unknown condition ${operator}.`)
    return [{ operator, field: (field ?? '').replace(/^\$/u, '').toLowerCase(), value: value ?? '' }]
  }
  return Object.entries(condition ?? {}).map(([field, value]) => ({
    operator: 'eq',
    field: field.toLowerCase(),
    value: String(value),
  }))
}

function check({ operator, field, value }: Condition, values: ReadonlyMap<string, string>): void {
  const given = values.get(field) ?? ''
  const holds = operator === 'eq' ? given === value : given.startsWith(value)
  if (!holds) throw denied(`Policy Condition failed: ["${operator}", "$${field}", "${value}"]`)
}

const denied = (reason: string) => new AwsError('AccessDenied', `Invalid according to Policy: ${reason}`, 403)
