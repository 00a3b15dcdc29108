import type { GetSecretValueRequest, GetSecretValueResponse } from '@aws-sdk/client-secrets-manager'
import { AwsError } from '../../aws-error.ts'
import { existingSecret, stagesOf } from '../secrets.ts'
import type { Operation } from '../state.ts'

/** Times on the wire are seconds since 1970. */
type Value = Omit<GetSecretValueResponse, 'CreatedDate'> & { readonly CreatedDate: number }

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html */
export const getSecretValue: Operation<GetSecretValueRequest, Value> = (state, input) => {
  const { SecretId, VersionId, VersionStage = VersionId === undefined ? 'AWSCURRENT' : undefined } = input
  const secret = existingSecret(state, SecretId)
  const stages = stagesOf(secret)
  const version = [secret.current, secret.previous].find(
    version =>
      version &&
      (VersionId === undefined || version.id === VersionId) &&
      (VersionStage === undefined || stages[version.id]?.includes(VersionStage)),
  )
  if (!version)
    throw new AwsError(
      'ResourceNotFoundException',
      `Secrets Manager can't find the specified secret value for ${VersionId ? `VersionId: ${VersionId}` : `staging label: ${VersionStage}`}`,
    )
  return {
    ARN: secret.arn,
    Name: secret.name,
    VersionId: version.id,
    SecretString: version.text,
    VersionStages: stages[version.id] ?? [],
    CreatedDate: version.createdAt / 1000,
  }
}
