import type { Permission } from '../../../infra/roles/permissions.ts'
import { BUCKET, QUEUES, SMAPI_SECRET, TABLE } from '../../../infra/wiring.ts'
import type { Recorded } from './record-requests.ts'

/** What IAM would have to allow for a request that was made, under the template's names. @throws for one that is not known */
export function permissionsUsed(recorded: Recorded): readonly Permission[] {
  const rule = RULES[recorded.service]
  if (!rule) throw new Error(`${recorded.program} asked ${recorded.service}, which no test knows`)
  const place = `${recorded.method} ${recorded.url} ${recorded.target ?? ''}`.trim()
  return rule(recorded).map(used => ({ ...used, places: [place] }))
}

type Used = Omit<Permission, 'places'>
type Rule = (recorded: Recorded) => readonly Used[]

const RESOURCES: Readonly<Record<string, string>> = {
  [BUCKET]: 'ContentBucket',
  [TABLE]: 'Table',
  [SMAPI_SECRET]: 'SmapiSecret',
  ...Object.fromEntries(
    Object.entries(QUEUES).map(([name, queue]) => [
      queue.name,
      `${name.charAt(0).toUpperCase()}${name.slice(1)}Queue`,
    ]),
  ),
}

/** What a resource of this machine is called in the template. @throws where it is not in it */
function named(here: string | undefined): string {
  const [resource = '', ...rest] = (here ?? '').split('/')
  const name = RESOURCES[resource]
  if (!name) throw new Error(`there is no ${here} in the template`)
  return [name, ...rest].join('/')
}

function usedOfS3({ method, url, copySource, body = '', status }: Recorded): readonly Used[] {
  const { pathname, searchParams } = new URL(url, 'http://s3')
  const object = named(decodeURIComponent(pathname).replace(/^\/|\/$/gu, ''))
  const [bucket = ''] = object.split('/')
  const list = { action: 's3:ListBucket', resource: bucket }
  const on = (action: string, resource = object) => ({ action: `s3:${action}`, resource })
  if (method === 'HEAD' || (method === 'GET' && object !== bucket))
    return [on('GetObject'), ...(status === 404 ? [list] : [])]
  if (method === 'GET') return [list]
  if (method === 'DELETE') return [on(searchParams.has('uploadId') ? 'AbortMultipartUpload' : 'DeleteObject')]
  if (searchParams.has('delete'))
    return [...body.matchAll(/<Key>([^<]*)<\/Key>/gu)].map(([, key]) =>
      on('DeleteObject', `${bucket}/${key}`),
    )
  const source = copySource === undefined ? [] : [on('GetObject', named(decodeURIComponent(copySource)))]
  return [...source, on('PutObject')]
}

type Attributes = Readonly<Record<string, { S?: string } | undefined>>

/** The fields of DynamoDB's requests that say what they are about. */
interface TableRequest {
  readonly TableName?: string
  readonly IndexName?: string
  readonly Key?: Attributes
  readonly Item?: Attributes
  readonly KeyConditionExpression?: string
  readonly ExpressionAttributeValues?: Attributes
  readonly RequestItems?: Readonly<
    Record<
      string,
      | { Keys: readonly Attributes[] }
      | readonly { PutRequest?: { Item: Attributes }; DeleteRequest?: { Key: Attributes } }[]
    >
  >
}

function usedOfTable({ target = '', body = '{}' }: Recorded): readonly Used[] {
  const request = JSON.parse(body) as TableRequest
  const action = `dynamodb:${target.split('.')[1]}`
  const on = (table: string, key: Attributes | undefined) => {
    const partition = key?.pk?.S
    return { action, resource: named(table), ...(partition !== undefined && { partition }) }
  }
  const { TableName = '', IndexName, Key, Item, RequestItems } = request
  if (RequestItems)
    return Object.entries(RequestItems).flatMap(([table, wanted]) =>
      'Keys' in wanted
        ? wanted.Keys.map(key => on(table, key))
        : wanted.map(({ PutRequest, DeleteRequest }) => on(table, PutRequest?.Item ?? DeleteRequest?.Key)),
    )
  if (IndexName !== undefined) return [{ action, resource: `${named(TableName)}/index/${IndexName}` }]
  const [, name = ''] = /^pk = (:\w+)/u.exec(request.KeyConditionExpression ?? '') ?? []
  const queried = request.ExpressionAttributeValues?.[name]
  return [on(TableName, Key ?? Item ?? { pk: queried })]
}

function usedOfQueue({ target = '', body = '{}' }: Recorded): readonly Used[] {
  const { QueueUrl } = JSON.parse(body) as { QueueUrl: string }
  const action = `sqs:${target.split('.')[1]?.replace(/Batch$/u, '')}`
  return [{ action, resource: named(new URL(QueueUrl).pathname.split('/').at(-1)) }]
}

const SPEECH: Readonly<Record<string, string>> = {
  'POST speech': 'SynthesizeSpeech',
  'POST synthesisTasks': 'StartSpeechSynthesisTask',
  'GET synthesisTasks': 'ListSpeechSynthesisTasks',
  'GET synthesisTasks/': 'GetSpeechSynthesisTask',
}

function usedOfPolly({ method, url }: Recorded): readonly Used[] {
  const [, , resource = '', id] = new URL(url, 'http://polly').pathname.split('/')
  return [{ action: `polly:${SPEECH[`${method} ${resource}${id ? '/' : ''}`]}`, resource: '*' }]
}

function usedOfSecret({ target = '', body = '{}' }: Recorded): readonly Used[] {
  const { SecretId } = JSON.parse(body) as { SecretId: string }
  return [{ action: target.replace('.', ':'), resource: named(SecretId.split(':').at(-1)) }]
}

const RULES: Readonly<Record<string, Rule>> = {
  s3: usedOfS3,
  dynamodb: usedOfTable,
  sqs: usedOfQueue,
  polly: usedOfPolly,
  secretsmanager: usedOfSecret,
}
