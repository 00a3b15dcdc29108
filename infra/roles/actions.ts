import { EACH, type Request } from './requests.ts'

/**
 * What IAM must allow for a request: which action, on what. The pairs are those of the Service Authorization
 * Reference, https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export interface Need {
  /** `s3:GetObject` */
  readonly action: string
  /** `<bucket>/covers/*`, `<table>`, or `*` where the service has no resource level. */
  readonly resource: string
  /** In DynamoDB: `SHOW#*`, the partition whose items are read or written. */
  readonly partition?: string
}

/** @throws for a request of a kind that is not among those below */
export function needsOf(request: Request): readonly Need[] {
  const rule = RULES[request.name]
  if (!rule) throw new Error(`${request.place}: nothing here says what ${request.name} needs of IAM`)
  return rule(request)
}

/** The CodeDeploy application that SAM makes of all deployment preferences. */
export const DEPLOYMENTS = 'ServerlessDeploymentApplication'

type Rule = (request: Request) => readonly Need[]

/** A folder of the bucket, or one key where there is but that: S3's resources are objects by their keys. */
function objectOf(bucket: string, key: string): string {
  const isOne = !key.includes('*')
  return `${bucket}/${isOne ? key : `${key.slice(0, key.lastIndexOf('/') + 1)}*`}`
}

const objects = ({ texts }: Request): string[] =>
  pairs(texts('Bucket'), texts('Key')).map(([bucket, key]) => objectOf(bucket, key))

/** `bucket/key`, as a copy names what it copies. */
const copied = ({ texts }: Request): string[] =>
  texts('CopySource').map(source => {
    const [, bucket = '*', key = '*'] = /^(<bucket>)\/(.*)$/u.exec(source) ?? []
    return objectOf(bucket, key)
  })

const pairs = <A, B>(left: readonly A[], right: readonly B[]): [A, B][] =>
  left.flatMap(one => right.map((other): [A, B] => [one, other]))

const bucketOf = (object: string) => object.split('/')[0] ?? object

/**
 * Who reads a key that nothing has is told so (404) only if they may list the bucket, and that it is forbidden (403)
 * if not. The question has no prefix, so that a condition on `s3:prefix` would not be met.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
const reads = (all: readonly string[]): Need[] => [
  ...all.map(resource => ({ action: 's3:GetObject', resource })),
  ...all.map(resource => ({ action: 's3:ListBucket', resource: bucketOf(resource) })),
]

const on = (action: string, resources: readonly string[]): Need[] =>
  resources.map(resource => ({ action, resource }))

const read: Rule = request => reads(objects(request))
const put: Rule = request => on('s3:PutObject', objects(request))
const remove: Rule = request => on('s3:DeleteObject', objects(request))

/** One item, by the key that it is found by. */
const item =
  (action: string, key: 'Key' | 'Item'): Rule =>
  ({ texts }) =>
    pairs(texts('TableName'), texts(key, 'pk')).map(([resource, pk]) => ({
      action,
      resource,
      partition: partitionOf(pk),
    }))

/** `SHOW#*` of `SHOW#show-7`: what stands before the first `#` says what kind of thing is kept there. */
const partitionOf = (pk: string) => (pk.includes('#') ? `${pk.slice(0, pk.indexOf('#'))}#*` : pk)

/** A query names its partition first. In an index the partition is another attribute, and is not told apart. */
const query: Rule = ({ texts }) => {
  const [indexes, tables] = [texts('IndexName'), texts('TableName')]
  if (indexes.length > 0)
    return pairs(tables, indexes).map(([table, index]) => ({
      action: 'dynamodb:Query',
      resource: `${table}/index/${index}`,
    }))
  const partitions = texts('KeyConditionExpression').flatMap(expression => {
    const [, name] = /^pk = (:\w+)(?: AND |$)/u.exec(expression) ?? []
    return name ? texts('ExpressionAttributeValues', name) : ['*']
  })
  return pairs(tables, partitions).map(([resource, pk]) => ({
    action: 'dynamodb:Query',
    resource,
    partition: partitionOf(pk),
  }))
}

const batchGet: Rule = ({ names, texts }) =>
  pairs(names('RequestItems'), texts('RequestItems', EACH, 'Keys', EACH, 'pk')).map(([resource, pk]) => ({
    action: 'dynamodb:BatchGetItem',
    resource,
    partition: partitionOf(pk),
  }))

const batchWrite: Rule = ({ names, texts }) =>
  pairs(names('RequestItems'), [
    ...texts('RequestItems', EACH, EACH, 'PutRequest', 'Item', 'pk'),
    ...texts('RequestItems', EACH, EACH, 'DeleteRequest', 'Key', 'pk'),
  ]).map(([resource, pk]) => ({
    action: 'dynamodb:BatchWriteItem',
    resource,
    partition: partitionOf(pk),
  }))

const toQueue =
  (action: string): Rule =>
  ({ texts }) =>
    on(action, texts('QueueUrl'))

/** Polly has resources for lexicons alone. https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonpolly.html */
const ofPolly =
  (action: string): Rule =>
  () =>
    on(action, ['*'])

const RULES: Readonly<Record<string, Rule>> = {
  GetObjectCommand: read,
  HeadObjectCommand: read,
  PutObjectCommand: put,
  // A form is worth what its signer may do.
  PresignedPost: put,
  DeleteObjectCommand: remove,
  DeleteObjectsCommand: ({ texts }) =>
    on(
      's3:DeleteObject',
      pairs(texts('Bucket'), texts('Delete', 'Objects', EACH, 'Key')).map(([bucket, key]) =>
        objectOf(bucket, key),
      ),
    ),
  ListObjectsV2Command: ({ texts }) => on('s3:ListBucket', texts('Bucket')),
  CopyObjectCommand: request => [...reads(copied(request)), ...put(request)],
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html#mpuAndPermissions
  CreateMultipartUploadCommand: put,
  UploadPartCommand: put,
  UploadPartCopyCommand: request => [...reads(copied(request)), ...put(request)],
  CompleteMultipartUploadCommand: put,
  AbortMultipartUploadCommand: request => on('s3:AbortMultipartUpload', objects(request)),

  GetCommand: item('dynamodb:GetItem', 'Key'),
  PutCommand: item('dynamodb:PutItem', 'Item'),
  UpdateCommand: item('dynamodb:UpdateItem', 'Key'),
  DeleteCommand: item('dynamodb:DeleteItem', 'Key'),
  QueryCommand: query,
  BatchGetCommand: batchGet,
  BatchWriteCommand: batchWrite,

  // A batch of messages is allowed by the action for one.
  SendMessageCommand: toQueue('sqs:SendMessage'),
  SendMessageBatchCommand: toQueue('sqs:SendMessage'),
  ChangeMessageVisibilityCommand: toQueue('sqs:ChangeMessageVisibility'),

  SynthesizeSpeechCommand: ofPolly('polly:SynthesizeSpeech'),
  GetSpeechSynthesisTaskCommand: ofPolly('polly:GetSpeechSynthesisTask'),
  ListSpeechSynthesisTasksCommand: ofPolly('polly:ListSpeechSynthesisTasks'),
  // Polly writes the audio and tells the topic in the name of who asks. https://docs.aws.amazon.com/polly/latest/dg/asynchronous-iam.html
  StartSpeechSynthesisTaskCommand: ({ texts }) => [
    ...on('polly:StartSpeechSynthesisTask', ['*']),
    ...on(
      's3:PutObject',
      pairs(texts('OutputS3BucketName'), texts('OutputS3KeyPrefix')).map(([bucket, key]) =>
        objectOf(bucket, key),
      ),
    ),
    ...on('sns:Publish', texts('SnsTopicArn')),
  ],

  GetSecretValueCommand: ({ texts }) => on('secretsmanager:GetSecretValue', texts('SecretId')),

  InvokeCommand: ({ texts }) => on('lambda:InvokeFunction', texts('FunctionName')),
  // https://docs.aws.amazon.com/codedeploy/latest/userguide/auth-and-access-control-permissions-reference.html
  // A hook is told of its deployment; those that tell it are of the one application.
  PutLifecycleEventHookExecutionStatusCommand: () =>
    on('codedeploy:PutLifecycleEventHookExecutionStatus', [`${DEPLOYMENTS}/*`]),
}
