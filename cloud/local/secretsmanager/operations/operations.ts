import { createSecret } from './create-secret.ts'
import { describeSecret } from './describe-secret.ts'
import { getSecretValue } from './get-secret-value.ts'
import { putSecretValue } from './put-secret-value.ts'

/** By AWS's names. https://docs.aws.amazon.com/secretsmanager/latest/apireference/ */
export const OPERATIONS = {
  CreateSecret: createSecret,
  DescribeSecret: describeSecret,
  GetSecretValue: getSecretValue,
  PutSecretValue: putSecretValue,
}
