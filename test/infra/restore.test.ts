import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createTable } from '../../infra/create-table.ts'
import { runTable, TABLE } from '../cloud/aws/running-table.ts'
import { CREDENTIALS, REGION } from '../cloud/local/serve.ts'

const BACKUP = 'table-restored'

let running: Awaited<ReturnType<typeof runTable>>
let client: DynamoDBDocumentClient

beforeEach(async () => {
  running = await runTable()
  client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ region: REGION, credentials: CREDENTIALS, endpoint: running.url }),
  )
  await createTable(client, BACKUP)
  await waitUntilTableExists({ client, minDelay: 0.1, maxDelay: 1, maxWaitTime: 60 }, { TableName: BACKUP })
})
afterEach(async () => {
  client.destroy()
  await running.close()
})

const put = (table: string, pk: string, more: object = {}) =>
  client.send(new PutCommand({ TableName: table, Item: { pk, sk: 'X', ...more } }))

async function inUse(pk: string) {
  const { Item } = await client.send(new GetCommand({ TableName: TABLE, Key: { pk, sk: 'X' } }))
  return Item
}

async function restore(...args: string[]) {
  const child = spawn(process.execPath, ['infra/restore.ts', ...args], {
    env: {
      PATH: process.env.PATH,
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
      AWS_ENDPOINT_URL_DYNAMODB: running.url,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>(resolve => child.once('close', resolve))
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { output, errors, code }
}

const tables = ['--from', BACKUP, '--to', TABLE]

describe('npm run restore', () => {
  test('first only counts what a backup would bring', async () => {
    for (let at = 0; at < 250; at++) await put(BACKUP, `SHOW#${at}`)
    await put(TABLE, 'SHOW#7')
    const { output, code } = await restore(...tables)
    expect(code).toBe(0)
    expect(output).toContain('249 items missing, to be brought back with --yes')
    expect(output).toContain('1 are the same')
    expect(await inUse('SHOW#1')).toBeUndefined()
  })

  test('brings what is missing, keeps what is newer, and finds nothing to do the second time', async () => {
    for (let at = 0; at < 250; at++) await put(BACKUP, `SHOW#${at}`, { title: 'as it was', binary: 2 ** 40 })
    await put(TABLE, 'SHOW#7', { title: 'as it is now' })
    expect(await restore(...tables, '--yes')).toMatchObject({ code: 0 })
    expect(await inUse('SHOW#249')).toEqual({ pk: 'SHOW#249', sk: 'X', title: 'as it was', binary: 2 ** 40 })
    expect(await inUse('SHOW#7')).toMatchObject({ title: 'as it is now' })
    const again = await restore(...tables, '--yes')
    expect(again.output).toContain('0 items brought back\n1 differ and stay as they are\n249 are the same')
  })

  test('replaces what differs when it is told to', async () => {
    await put(BACKUP, 'SHOW#7', { title: 'as it was' })
    await put(TABLE, 'SHOW#7', { title: 'spoilt' })
    await restore(...tables, '--yes', '--overwrite')
    expect(await inUse('SHOW#7')).toMatchObject({ title: 'as it was' })
  })

  test('brings back only the partitions that are asked for', async () => {
    await put(BACKUP, 'SHOW#stories')
    await put(BACKUP, 'TAKE#1')
    const { output } = await restore(...tables, '--yes', '--partition', 'SHOW#stories')
    expect(output).toContain('1 were not asked for')
    expect(await inUse('SHOW#stories')).toBeDefined()
    expect(await inUse('TAKE#1')).toBeUndefined()
  })

  test('leaves listeners out, who may have been forgotten since, unless it is told otherwise', async () => {
    await put(BACKUP, 'LISTENER#abc')
    await restore(...tables, '--yes')
    expect(await inUse('LISTENER#abc')).toBeUndefined()
    await restore(...tables, '--yes', '--listeners')
    expect(await inUse('LISTENER#abc')).toBeDefined()
  })

  test.each([
    ['no tables', [], '--from and --to need the names of tables.'],
    ['one table twice', ['--from', TABLE, '--to', TABLE], '--from and --to are the same table.'],
    ['an unknown option', ['--all'], '--all'],
  ])('refuses %s with exit code 2', async (_, args, message) => {
    const { errors, code } = await restore(...args)
    expect(code).toBe(2)
    expect(errors).toContain(message)
  })

  test('says in one line that a table is not there', async () => {
    const { errors, code } = await restore('--from', 'nowhere', '--to', TABLE, '--yes')
    expect(code).toBe(1)
    expect(errors).toMatch(/^nowhere could not be brought into table: .*\. It can be run again\.\n$/u)
  })
})
