import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { listenerKey } from '../../../cloud/aws/dynamodb-keys.ts'
import { dynamoDBListeners } from '../../../cloud/aws/dynamodb-listeners.ts'
import { type Listener, type Listeners, NEW_LISTENER } from '../../../core/playback/listener.ts'
import { stopped } from '../../../core/playback/positions.ts'
import { tokenOf } from '../../core/playback/token-of.ts'
import { runTable, TABLE } from './running-table.ts'

let table: Awaited<ReturnType<typeof runTable>>
let listeners: Listeners
let count = 0
let id: string

beforeAll(async () => {
  table = await runTable()
  listeners = dynamoDBListeners(table.client, TABLE)
})
afterAll(() => table.close())
beforeEach(() => {
  id = `listener-${count++}`
})

const event = (second: number) => ({
  token: 't',
  stream: tokenOf(`e${second}`),
  offsetMilliseconds: second,
  at: `2026-01-01T00:00:0${second}Z`,
})

const item = async () =>
  (await table.client.send(new GetCommand({ TableName: TABLE, Key: listenerKey(id) }))).Item

describe('a listener in the table', () => {
  test('of whom nothing is known is new', async () => {
    expect(await listeners.get(id)).toEqual(NEW_LISTENER)
  })

  test('comes back as it was changed to, and the change says what it came to', async () => {
    const changed: Listener = { ...NEW_LISTENER, rate: 85, favourites: ['e1'], timeZone: 'Europe/Berlin' }
    expect(await listeners.change(id, () => ({ listener: changed, result: 'done' }))).toBe('done')
    expect(await listeners.get(id)).toEqual(changed)
  })

  test('takes every change of many that are made at once', async () => {
    const change = (second: number) => (listener: Listener) => ({
      listener: stopped(listener, event(second)),
      result: undefined,
    })
    await Promise.all([1, 2, 3, 4].map(second => listeners.change(id, change(second))))
    const { positions, current } = await listeners.get(id)
    expect(Object.keys(positions).toSorted()).toEqual(['e1', 'e2', 'e3', 'e4'])
    expect(current).toMatchObject({ offsetMilliseconds: 4, at: '2026-01-01T00:00:04Z' })
  })

  test('is not written by a change that changes nothing', async () => {
    await listeners.change(id, listener => ({ listener, result: undefined }))
    expect(await item()).toBeUndefined()
    await listeners.change(id, listener => ({ listener: { ...listener, rate: 130 }, result: undefined }))
    await listeners.change(id, listener => ({ listener, result: undefined }))
    expect(await item()).toMatchObject({ rate: 130, version: 1 })
  })

  test('that was kept in the old shape keeps its places, and is written in the new one', async () => {
    const at = '2026-01-01T00:00:00Z'
    const old = {
      ...listenerKey(id),
      current: { token: 't', offsetMilliseconds: 7 },
      positions: { e1: 9 },
      at,
      version: 3,
    }
    await table.client.send(new PutCommand({ TableName: TABLE, Item: old }))
    const renewed = {
      ...NEW_LISTENER,
      current: { token: 't', offsetMilliseconds: 7, at },
      positions: { e1: { edition: '', offsetMilliseconds: 9, at } },
    }
    expect(await listeners.get(id)).toEqual(renewed)
    await listeners.change(id, listener => ({ listener: { ...listener, rate: 85 }, result: undefined }))
    expect(await item()).toEqual({ ...listenerKey(id), ...renewed, rate: 85, version: 4 })
  })

  test('who is forgotten is new again', async () => {
    await listeners.change(id, listener => ({ listener: { ...listener, rate: 85 }, result: undefined }))
    await listeners.forget(id)
    expect(await item()).toBeUndefined()
    expect(await listeners.get(id)).toEqual(NEW_LISTENER)
  })
})
