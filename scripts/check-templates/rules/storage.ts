import type { Json } from '../../../infra/templates.ts'
import { at, isTrue, listAt } from '../json.ts'
import { targetOf } from '../references.ts'
import { ofResources, ofStacks, type Rule } from '../rule.ts'
import type { Placed, Stack } from '../stack.ts'

const PUBLIC_ACCESS = ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets']

export const storageRules: readonly Rule[] = [
  ofResources(
    'retained',
    ['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::ECR::Repository'],
    'What creators brought, and the images to go back to, stay when a stack goes or a resource is replaced.',
    resource =>
      (['DeletionPolicy', 'UpdateReplacePolicy'] as const).map(
        policy => !String(resource[policy]).startsWith('Retain') && `${policy} is not Retain.`,
      ),
  ),
  ofResources(
    'table-restored',
    ['AWS::DynamoDB::Table'],
    'A table can be put back to any second of 35 days.',
    ({ Properties }) => [
      !isTrue(at(Properties, 'PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled')) &&
        'PointInTimeRecoveryEnabled is not true.',
    ],
  ),
  ofResources(
    'table-encrypted',
    ['AWS::DynamoDB::Table'],
    'A table is encrypted by a key whose use is on record in the account.',
    ({ Properties }) => [
      !isTrue(at(Properties, 'SSESpecification', 'SSEEnabled')) && 'SSEEnabled is not true.',
    ],
  ),
  ofStacks('table-protected', 'In production nobody deletes the table by mistake.', stack =>
    stack
      .all('AWS::DynamoDB::Table')
      .map(
        ({ id, Properties }) =>
          stack.production &&
          !isTrue(Properties.DeletionProtectionEnabled) &&
          `${id} has no DeletionProtectionEnabled.`,
      ),
  ),
  ofResources(
    'bucket-versions',
    ['AWS::S3::Bucket'],
    'What is written over or deleted by mistake can be had back.',
    ({ Properties }) => [
      at(Properties, 'VersioningConfiguration', 'Status') !== 'Enabled' &&
        'VersioningConfiguration is not Enabled.',
    ],
  ),
  ofResources(
    'bucket-encrypted',
    ['AWS::S3::Bucket'],
    'A bucket says how it is encrypted.',
    ({ Properties }) => [
      listAt(Properties, 'BucketEncryption', 'ServerSideEncryptionConfiguration').length === 0 &&
        'It has no BucketEncryption.',
    ],
  ),
  ofResources(
    'bucket-private',
    ['AWS::S3::Bucket'],
    'No list and no policy can make a bucket public, and all that is in it is its owner’s.',
    ({ Properties }) => [
      ...PUBLIC_ACCESS.map(
        name =>
          !isTrue(at(Properties, 'PublicAccessBlockConfiguration', name)) &&
          `PublicAccessBlockConfiguration.${name} is not true.`,
      ),
      at(Properties, 'OwnershipControls', 'Rules', 0, 'ObjectOwnership') !== 'BucketOwnerEnforced' &&
        'ObjectOwnership is not BucketOwnerEnforced.',
    ],
  ),
  ofResources(
    'bucket-tls',
    ['AWS::S3::Bucket'],
    'Nobody reads or writes a bucket in the clear.',
    ({ id }, stack) => [
      !policiesOf(id, stack).some(statement => refusesPlainHttp(statement) && coversBoth(statement, id)) &&
        'No policy refuses s3:* on it and on what is in it without aws:SecureTransport.',
    ],
  ),
  ofResources(
    'bucket-not-public',
    ['AWS::S3::BucketPolicy'],
    'Only named services and roles are let in, and a service only for our own resource.',
    ({ Properties }) =>
      listAt(Properties, 'PolicyDocument', 'Statement').flatMap(statement => {
        if (at(statement, 'Effect') !== 'Allow') return []
        const principal = at(statement, 'Principal')
        const sid = at(statement, 'Sid') ?? 'A statement'
        return [
          (principal === '*' || at(principal, 'AWS') === '*') && `${sid} lets everybody in.`,
          at(principal, 'Service') !== undefined &&
            !/aws:source(arn|account)/i.test(JSON.stringify(at(statement, 'Condition') ?? {})) &&
            `${sid} lets a service in for whomever it serves: it has no aws:SourceArn or aws:SourceAccount.`,
        ]
      }),
  ),
  ofResources(
    'cut-off-uploads',
    ['AWS::S3::Bucket'],
    'Parts of uploads that were cut off are billed and never seen, until a rule of the bucket’s life cycle removes them.',
    ({ Properties }) => [
      !listAt(Properties, 'LifecycleConfiguration', 'Rules').some(
        rule =>
          at(rule, 'Status') === 'Enabled' &&
          at(rule, 'Prefix') === undefined &&
          at(rule, 'AbortIncompleteMultipartUpload') !== undefined,
      ) && 'No rule for the whole bucket has AbortIncompleteMultipartUpload.',
    ],
  ),
  ofResources(
    'images-stay',
    ['AWS::ECR::Repository'],
    'A tag names the same image for ever, and each image is looked through for known faults when it comes.',
    ({ Properties }) => [
      Properties.ImageTagMutability !== 'IMMUTABLE' && 'ImageTagMutability is not IMMUTABLE.',
      !isTrue(at(Properties, 'ImageScanningConfiguration', 'ScanOnPush')) && 'ScanOnPush is not true.',
    ],
  ),
]

const policiesOf = (bucket: string, stack: Stack): Json[] =>
  stack
    .all('AWS::S3::BucketPolicy')
    .filter(({ Properties }: Placed) => targetOf(Properties.Bucket) === bucket)
    .flatMap(({ Properties }) => listAt(Properties, 'PolicyDocument', 'Statement'))

const refusesPlainHttp = (statement: Json) =>
  at(statement, 'Effect') === 'Deny' &&
  at(statement, 'Principal') === '*' &&
  listAt(statement, 'Action').includes('s3:*') &&
  String(at(statement, 'Condition', 'Bool', 'aws:SecureTransport')) === 'false'

function coversBoth(statement: Json, bucket: string): boolean {
  const resources = listAt(statement, 'Resource').map(each => JSON.stringify(each))
  return (
    resources.includes(JSON.stringify({ 'Fn::GetAtt': [bucket, 'Arn'] })) &&
    resources.includes(JSON.stringify({ 'Fn::Sub': `\${${bucket}.Arn}/*` }))
  )
}
