import { describe, expect, test } from '@jest/globals'
import { permissionsIn } from '../../../infra/roles/permissions.ts'

/** What a program of these files can ask of AWS, a line each. */
function asks(sources: Record<string, string>): string[] {
  const all = {
    'cloud/aws/config.ts': 'export function readConfig(env, ...wanted) { return {} }',
    ...sources,
  }
  return permissionsIn(new Map(Object.entries(all)), 'main.ts')
    .map(({ action, resource, partition }) => [action, resource, partition].filter(Boolean).join(' '))
    .filter(line => !line.startsWith('s3:ListBucket'))
    .sort()
}

const ADAPTER = `
  import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
  const client = new S3Client()
  const bucket = 'b'
  export const openPlans = () => ({
    async get(id: string) { return client.send(new GetObjectCommand({ Bucket: bucket, Key: \`plans/\${id}.json\` })) },
    async put(id: string) { await client.send(new PutObjectCommand({ Bucket: bucket, Key: \`plans/\${id}.json\` })) },
    async remove(id: string) { await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: \`plans/\${id}.json\` })) },
  })`

/** A program that opens plans and does this with them. */
const withPlans = (body: string) =>
  asks({
    'plans.ts': ADAPTER,
    'main.ts': `import { openPlans } from './plans.ts'; import { lend } from 'somebody'; const plans = openPlans(); const id = process.argv[2]; ${body}`,
  })

const [GET, PUT, REMOVE] = [
  's3:GetObject b/plans/*',
  's3:PutObject b/plans/*',
  's3:DeleteObject b/plans/*',
] as const
const ALL = [REMOVE, GET, PUT]

describe('a request is seen where its method is called', () => {
  test.each([
    ['by its name', 'await plans.get(id)'],
    ['under another name', 'const { get: read } = plans; read(id)'],
    ['of a port under another name', 'const other = { kept: plans }; other.kept.get(id)'],
    ['of a port that a function was given', 'const story = ports => ports.plans.get(id); story({ plans })'],
    ['of a port in what is left of others', 'const { x, ...rest } = { x: 1, plans }; rest.plans.get(id)'],
    ['of a port that was spread', 'const ports = { ...{ plans } }; ports.plans.get(id)'],
    ['of a port by default', 'const story = (from = plans) => from.get(id); story()'],
    ['of one of many', 'for (const one of [plans]) one.get(id)'],
    ['of one that was found', 'const one = [plans].find(one => one !== undefined); one?.get(id)'],
    ['in a callback', '[id].map(id => plans.get(id))'],
    ['in a callback that a package has', 'lend(() => plans.get(id))'],
    ['in what a callback of a package gives', 'lend(() => () => plans.get(id))'],
    ['in an object that a package has', 'lend({ now: { or: [() => plans.get(id)] } })'],
    ['when it is given back at the end', 'using one = { [Symbol.dispose]: () => plans.get(id) }'],
    ['when it is waited for', 'await { then: () => plans.get(id) }'],
    ['when it is gone through', 'for (const one of { [Symbol.iterator]: () => plans.get(id) }) one'],
    ['when it is made a text', 'const one = { toString: () => plans.get(id) }; `${one}`'],
    ['in an object that a package keeps', 'new Map([["a", () => plans.get(id)]])'],
    ['after something else', 'Promise.all([1]).then(() => plans.get(id)).catch(() => {}).finally(() => {})'],
    ['when something fails', 'try { lend() } catch { plans.get(id) }'],
    ['in a generator', 'function* each() { yield () => plans.get(id) } for (const one of each()) one()'],
    [
      'in a method of a class',
      'class Story { #p = plans; tell() { return this.#p.get(id) } } new Story().tell()',
    ],
    [
      'in a class that begins so',
      'class Story { constructor(p) { p.get(id) } } class Other extends Story {} new Other(plans)',
    ],
    ['in a getter', 'const lazy = { get it() { return plans.get(id) } }; lazy.it'],
    [
      'of a port that was assigned later',
      'let kept; const set = () => { kept = plans }; set(); kept.get(id)',
    ],
    ['of a port that was put into an object', 'const box = {}; box.plans = plans; box.plans.get(id)'],
    ['under a name that is computed', 'const name = "get"; plans[name](id)'],
    ['in a template', 'const tag = (_, make) => make(); tag`${() => plans.get(id)}`'],
    ['by who exports it', 'export const handler = { tell: () => plans.get(id) }'],
  ])('%s', (_, body) => {
    expect(withPlans(body)).toEqual([GET])
  })

  test('in a file that is loaded when it is needed', () => {
    const files = {
      'plans.ts': ADAPTER,
      'late.ts':
        'import { openPlans } from "./plans.ts"; export const late = () => openPlans().put(process.argv[2])',
      'main.ts': 'const { late } = await import("./late.ts"); late()',
    }
    expect(asks(files)).toEqual([PUT])
  })
})

describe('what cannot be followed counts as everything:', () => {
  test.each([
    ['a name that nobody knows', 'export const handler = event => plans[event.what](id)'],
    ['a port that a package has', 'lend(plans)'],
    ['a port among what a package has', 'lend({ ports: [plans] })'],
    ['the values of a port', 'for (const one of Object.values(plans)) one(id)'],
    ['a port that a method is bound to', 'plans.get.bind(plans)(id)'],
    ['a port that the platform looks at', '[plans].find(Boolean)'],
    ['a port that is thrown', 'throw plans'],
    ['a port that a package is given back', 'lend(() => plans)'],
    ['a port that is exported', 'export { plans }'],
  ])('%s', (_, body) => {
    expect(withPlans(body)).toEqual(ALL)
  })
})

describe('what is not called is not counted:', () => {
  test.each([
    ['a port that nobody uses', ''],
    ['a function that nobody calls', 'const never = () => plans.get(id)'],
    [
      'a method of an object whose other method is called',
      'const story = { a() {}, b() { plans.get(id) } }; story.a()',
    ],
    ['a method by the name of another port', 'const list = new Map(); list.get(id)'],
  ])('%s', (_, body) => {
    expect(withPlans(body)).toEqual([])
  })
})

describe('a key is known', () => {
  const key = (expression: string, more = '') =>
    asks({
      'main.ts': `
        import { PutObjectCommand } from '@aws-sdk/client-s3'
        ${more}
        export const handler = event => new PutObjectCommand({ Bucket: 'b', Key: ${expression} })`,
    }).map(line => line.slice('s3:PutObject b/'.length))

  test.each([
    ['whole', '"index/lookup.bin"', 'index/lookup.bin'],
    ['up to what is not known', '`covers/${event.show}.png`', 'covers/*'],
    ['by its folder', '`takes/a-${event.id}`', 'takes/*'],
    ['by a sum', '"covers/" + event.show', 'covers/*'],
    ['not at all', 'event.key', '*'],
    ['as one of two', 'event.a ? "a/1" : "b/2"', 'a/1 b/2'],
  ])('%s', (_, expression, known) => {
    expect(key(expression).join(' ')).toBe(known)
  })

  test('by the function that makes it, whoever calls it', () => {
    const more = 'const keyOf = (folder: string) => `${folder}/${Math.random()}`; keyOf("never")'
    expect(key('keyOf("plans")', more)).toEqual(['never/*', 'plans/*'])
  })

  test('through an object whose later fields win', () => {
    expect(key('({ Key: "a/1", ...{ Key: "b/2" } }).Key')).toEqual(['b/2'])
    expect(key('({ ...event, Key: "a/1" }).Key')).toEqual(['a/1'])
    expect(key('({ Key: "a/1", ...event }).Key')).toEqual(['*'])
  })
})

describe('a table is known by its partitions:', () => {
  const table = (make: string) =>
    asks({
      'main.ts': `
        import * as z from 'zod'
        import { BatchWriteCommand, BatchGetCommand, DynamoDBDocumentClient, GetCommand, paginateQuery, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb'
        import { readConfig } from './cloud/aws/config.ts'
        const { table } = readConfig(process.env, 'table', 'bucket')
        const client = DynamoDBDocumentClient.from({})
        export const handler = async event => { ${make} }`,
    })

  test.each([
    [
      'one item',
      'new GetCommand({ TableName: table, Key: { pk: "SHELF", sk: event.id } })',
      'dynamodb:GetItem <table> SHELF',
    ],
    [
      'one kind of items',
      'new GetCommand({ TableName: table, Key: { pk: `SHOW#${event.id}` } })',
      'dynamodb:GetItem <table> SHOW#*',
    ],
    [
      'an item of any kind',
      'new PutCommand({ TableName: table, Item: { pk: "SHELF", ...event } })',
      'dynamodb:PutItem <table> *',
    ],
    [
      'a query',
      'for await (const page of paginateQuery({ client }, { TableName: table, KeyConditionExpression: "pk = :p AND sk < :s", ExpressionAttributeValues: { ":p": "RETIRED", ":s": event.at } })) page',
      'dynamodb:Query <table> RETIRED',
    ],
    [
      'a query that does not say so',
      'new QueryCommand({ TableName: table, KeyConditionExpression: event.how })',
      'dynamodb:Query <table> *',
    ],
    [
      'an index',
      'new QueryCommand({ TableName: table, IndexName: "ByTime", KeyConditionExpression: "show = :s" })',
      'dynamodb:Query <table>/index/ByTime',
    ],
    [
      'a batch',
      'new BatchWriteCommand({ RequestItems: { [table]: event.ids.map(id => ({ PutRequest: { Item: { pk: `TAKE#${id}` } } })) } })',
      'dynamodb:BatchWriteItem <table> TAKE#*',
    ],
    [
      'a batch and what was left of it',
      'let keys = [{ pk: "SHELF" }]; while (keys) keys = (await client.send(new BatchGetCommand({ RequestItems: { [table]: { Keys: keys } } }))).UnprocessedKeys[table].Keys',
      'dynamodb:BatchGetItem <table> SHELF',
    ],
  ])('%s', (_, make, known) => {
    expect(table(make)).toEqual([known])
  })
})

describe('is refused, and not left out:', () => {
  test.each([
    [
      'a request that nothing is known of',
      'import { RestoreObjectCommand } from "@aws-sdk/client-s3"; new RestoreObjectCommand({})',
      'nothing here says what RestoreObjectCommand needs of IAM',
    ],
    [
      'a client with methods of its own',
      'import { S3 } from "@aws-sdk/client-s3"; new S3().getObject({})',
      'new S3 cannot be followed',
    ],
    [
      'a function of the SDK',
      'import { waitUntilObjectExists } from "@aws-sdk/client-s3"; waitUntilObjectExists({}, {})',
      'waitUntilObjectExists() cannot be followed',
    ],
    [
      'all of the SDK',
      'import * as sdk from "@aws-sdk/client-s3"; new sdk.GetObjectCommand({})',
      'cannot be followed',
    ],
    [
      'the SDK when it is needed',
      'const { GetObjectCommand } = await import("@aws-sdk/client-s3")',
      'import() of @aws-sdk/client-s3 cannot be followed',
    ],
    [
      'a file by a name that is computed',
      'await import(`./${process.env.NAME}.ts`)',
      'import() of a name that is computed cannot be followed',
    ],
    [
      'a request that somebody else makes',
      'import { GetObjectCommand } from "@aws-sdk/client-s3"; import { lend } from "x"; lend(GetObjectCommand)',
      'GetObjectCommand, which is handed to a package, cannot be followed',
    ],
    [
      'the same by another way',
      'import { GetObjectCommand } from "@aws-sdk/client-s3"; Reflect.construct(GetObjectCommand, [{}])',
      'cannot be followed',
    ],
    [
      'the SDK as it is required',
      'import { createRequire } from "node:module"; createRequire("")("@aws-sdk/client-s3")',
      'createRequire cannot be followed',
    ],
    [
      'what stands below the SDK',
      'import { SignatureV4 } from "@smithy/signature-v4"',
      '@smithy/signature-v4 cannot be followed',
    ],
    ['code made of text', 'eval("1")', 'eval cannot be followed'],
    ['a way to declare that is not followed', 'var old = 1', 'var cannot be followed'],
  ])('%s', (_, main, message) => {
    expect(() => asks({ 'main.ts': main })).toThrow(message)
  })
})
