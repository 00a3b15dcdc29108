import type { DescribeSecretRequest, DescribeSecretResponse } from '@aws-sdk/client-secrets-manager'
import { existingSecret, stagesOf } from '../secrets.ts'
import type { Operation } from '../state.ts'

/** Times on the wire are seconds since 1970. */
type Described = Omit<DescribeSecretResponse, 'CreatedDate' | 'LastChangedDate'> & {
  readonly CreatedDate: number
  readonly LastChangedDate: number
}

/** https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DescribeSecret.html */
export const describeSecret: Operation<DescribeSecretRequest, Described> = (state, { SecretId }) => {
  const secret = existingSecret(state, SecretId)
  const { arn, name, description, createdAt, current } = secret
  return {
    ARN: arn,
    Name: name,
    ...(description && { Description: description }),
    CreatedDate: createdAt / 1000,
    LastChangedDate: (current?.createdAt ?? createdAt) / 1000,
    VersionIdsToStages: stagesOf(secret),
  }
}
