import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { serveToy, type ToyServer } from './toy-skill/toy-server.ts'

let toy: ToyServer
beforeEach(async () => {
  toy = await serveToy({})
})
afterEach(() => toy.close())

const asked = {
  grant_type: 'refresh_token',
  client_id: 'id',
  client_secret: 'hush',
  refresh_token: 'refresh',
}
const token = { access_token: 'local', refresh_token: 'refresh', token_type: 'bearer', expires_in: 3600 }
const json = { 'content-type': 'application/json' }

const ask = (init: RequestInit) => fetch(`${toy.address}/auth/o2/token`, { method: 'POST', ...init })

test.each([
  ['a form', { body: new URLSearchParams(asked) }],
  ['JSON, as ask-cli does', { body: JSON.stringify(asked), headers: json }],
])('Login with Amazon gives a token to whoever asks by %s', async (_, init) => {
  expect(await (await ask(init)).json()).toEqual(token)
})

test('Login with Amazon says what is wrong with JSON that is none', async () => {
  expect((await ask({ body: '{', headers: json })).status).toBe(400)
})
