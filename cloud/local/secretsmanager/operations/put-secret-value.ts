import type { PutSecretValueRequest, PutSecretValueResponse } from '@aws-sdk/client-secrets-manager'
import { AwsError } from '../../aws-error.ts'
import { existingSecret, versionOf } from '../secrets.ts'
import type { Operation } from '../state.ts'

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutSecretValue.html */
export const putSecretValue: Operation<PutSecretValueRequest, PutSecretValueResponse> = (state, input) => {
  const secret = existingSecret(state, input.SecretId)
  const { VersionStages = ['AWSCURRENT'] } = input
  if (VersionStages.length !== 1 || VersionStages[0] !== 'AWSCURRENT')
    throw new AwsError(
      'InvalidParameterException',
      'The local Secrets Manager has no VersionStages other than AWSCURRENT.',
    )
  const version = versionOf(state, input)
  if (!version)
    throw new AwsError('InvalidParameterException', 'You must provide either SecretString or SecretBinary.')
  const { current } = secret
  const answer = { ARN: secret.arn, Name: secret.name, VersionId: version.id, VersionStages }
  if (current?.id === version.id) {
    if (current.text === version.text) return answer
    throw new AwsError(
      'ResourceExistsException',
      `A resource with the ID ${version.id} exists with another value.`,
    )
  }
  state.secrets.put({ ...secret, current: version, ...(current && { previous: current }) })
  return answer
}
