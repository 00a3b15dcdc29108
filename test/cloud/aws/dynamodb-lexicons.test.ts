import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { dynamoDBCatalog } from '../../../cloud/aws/dynamodb-catalog.ts'
import { dynamoDBLexicons } from '../../../cloud/aws/dynamodb-lexicons.ts'
import { runTable, TABLE } from './running-table.ts'

let table: Awaited<ReturnType<typeof runTable>>
beforeAll(async () => {
  table = await runTable()
})
afterAll(() => table.close())

test('Lexicons are kept apart, and each change replaces the version that it was made from', async () => {
  const lexicons = dynamoDBLexicons(table.client, TABLE)
  expect(await lexicons.get('tales')).toEqual({ text: '', version: 0 })
  expect(await lexicons.replace('tales', 'a → b', 0)).toBe(true)
  expect(await lexicons.replace(undefined, 'c → d', 0)).toBe(true)
  expect(await lexicons.replace('tales', 'late', 0)).toBe(false)
  const changes = await Promise.all(['x → y', 'x → z'].map(text => lexicons.replace('tales', text, 1)))
  expect(changes.filter(Boolean)).toHaveLength(1)
  expect(await lexicons.get('tales')).toMatchObject({ text: expect.stringMatching(/^x/u), version: 2 })
  expect(await lexicons.get()).toEqual({ text: 'c → d', version: 1 })
  expect(await dynamoDBCatalog(table.client, TABLE).listShows()).toEqual([])
})
