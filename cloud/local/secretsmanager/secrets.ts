import { randomUUID } from 'node:crypto'
import { AwsError } from '../aws-error.ts'
import type { Secret, SecretVersion } from './secret-store.ts'
import type { SecretsState } from './state.ts'

/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/reference_limits.html */
const MOST_BYTES = 65_536

/** Six characters that Secrets Manager puts behind a name in an ARN. */
const SUFFIX = /-[0-9A-Za-z]{6}$/u

export const arnPrefix = ({ region, accountId }: SecretsState) =>
  `arn:aws:secretsmanager:${region}:${accountId}:secret:`

/** By its name, its ARN, or its ARN without what stands behind the name. @throws {AwsError} ResourceNotFoundException */
export function existingSecret(state: SecretsState, secretId: string | undefined): Secret {
  const prefix = arnPrefix(state)
  const isArn = secretId?.startsWith(prefix) ?? false
  const name = isArn ? secretId?.slice(prefix.length) : secretId
  const found = state.secrets.get(name ?? '') ?? (isArn ? ofWholeArn(state, secretId ?? '') : undefined)
  if (!found)
    throw new AwsError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.")
  return found
}

function ofWholeArn(state: SecretsState, arn: string): Secret | undefined {
  const secret = state.secrets.get(arn.slice(arnPrefix(state).length).replace(SUFFIX, ''))
  return secret?.arn === arn ? secret : undefined
}

/** What a request gives as a value. @throws {AwsError} */
export interface GivenValue {
  readonly SecretString?: string | undefined
  readonly SecretBinary?: Uint8Array | undefined
  readonly ClientRequestToken?: string | undefined
}

/** Undefined where no value is given. @throws {AwsError} InvalidParameterException for one that is not kept here */
export function versionOf(state: SecretsState, given: GivenValue): SecretVersion | undefined {
  refuseGiven(given, 'SecretBinary')
  const { SecretString: text, ClientRequestToken: id = randomUUID() } = given
  if (text === undefined) return undefined
  if (Buffer.byteLength(text) > MOST_BYTES)
    throw new AwsError('InvalidParameterException', `SecretString has more than ${MOST_BYTES} bytes.`)
  return { id, text, createdAt: state.now() }
}

/** What Secrets Manager has and this one has not is refused by name. @throws {AwsError} InvalidParameterException */
export function refuseGiven(input: object, ...names: readonly string[]): void {
  const given = names.find(name => (input as Record<string, unknown>)[name] !== undefined)
  if (given) throw new AwsError('InvalidParameterException', `The local Secrets Manager has no ${given}.`)
}

/** Which version has which label. */
export const stagesOf = ({ current, previous }: Secret): Record<string, string[]> => ({
  ...(previous && { [previous.id]: ['AWSPREVIOUS'] }),
  ...(current && { [current.id]: ['AWSCURRENT'] }),
})
