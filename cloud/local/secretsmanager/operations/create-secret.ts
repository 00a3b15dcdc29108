import { randomBytes } from 'node:crypto'
import type { CreateSecretRequest, CreateSecretResponse } from '@aws-sdk/client-secrets-manager'
import { AwsError } from '../../aws-error.ts'
import { arnPrefix, refuseGiven, versionOf } from '../secrets.ts'
import type { Operation } from '../state.ts'

const NAME = /^[\w/+=.@-]{1,512}$/u

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_CreateSecret.html */
export const createSecret: Operation<CreateSecretRequest, CreateSecretResponse> = (state, input) => {
  const { Name: name = '', Description: description } = input
  if (!NAME.test(name))
    throw new AwsError(
      'InvalidParameterException',
      'Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!',
    )
  refuseGiven(input, 'KmsKeyId', 'AddReplicaRegions')
  const current = versionOf(state, input)
  const known = state.secrets.get(name)
  const isRepeated = known?.current !== undefined && known.current.id === current?.id
  if (known && !isRepeated)
    throw new AwsError(
      'ResourceExistsException',
      `The operation failed because the secret ${name} already exists.`,
    )
  const arn = known?.arn ?? `${arnPrefix(state)}${name}-${randomBytes(3).toString('hex')}`
  if (!known)
    state.secrets.put({
      name,
      arn,
      createdAt: state.now(),
      ...(description && { description }),
      ...(current && { current }),
    })
  return { ARN: arn, Name: name, ...(current && { VersionId: current.id }) }
}
