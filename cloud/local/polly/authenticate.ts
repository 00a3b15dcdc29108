import { AwsError } from '../aws-error.ts'
import { type SignedRequest, type Signer, verifyHeader } from '../signature.ts'

/** What Polly calls a signature's faults. https://docs.aws.amazon.com/polly/latest/dg/CommonErrors.html */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['AccessDenied', 'MissingAuthenticationTokenException'],
  ['InvalidAccessKeyId', 'UnrecognizedClientException'],
])

/** @throws {AwsError} Polly's own, 403 */
export function authenticate(request: SignedRequest, signer: Omit<Signer, 'service'>): void {
  try {
    verifyHeader(request, { ...signer, service: 'polly' })
  } catch (error) {
    if (!(error instanceof AwsError)) throw error
    throw new AwsError(NAMES.get(error.code) ?? 'InvalidSignatureException', error.message, 403)
  }
}
