import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { askEnvironment } from '../../infra/ask.ts'
import { closeServer } from '../cloud/local/alexa/toy-skill/media-server.ts'
import { serveToy, type ToyServer } from '../cloud/local/alexa/toy-skill/toy-server.ts'
import { SKILL_ID, temporaryFolder } from '../cloud/local/alexa/toy-skill/toy-skill.ts'

const PROXIES = ['HTTP_PROXY', 'https_proxy', 'npm_config_http_proxy', 'ASK_CLI_PROXY']

let toy: ToyServer
let proxy: Server
let askedByProxy: (string | undefined)[]
let home: ReturnType<typeof temporaryFolder>
let before: NodeJS.ProcessEnv

beforeEach(async () => {
  home = temporaryFolder()
  toy = await serveToy({})
  askedByProxy = []
  proxy = createServer((request, response) => {
    askedByProxy.push(request.url)
    response.end('{}')
  })
  await once(proxy.listen(0, '127.0.0.1'), 'listening')
  before = { ...process.env }
  const { port } = proxy.address() as AddressInfo
  for (const name of PROXIES) process.env[name] = `http://127.0.0.1:${port}`
})
afterEach(async () => {
  for (const name of PROXIES) {
    if (before[name] === undefined) delete process.env[name]
    else process.env[name] = before[name]
  }
  await closeServer(proxy)
  await toy.close()
  home.remove()
})

test('A proxy in the environment is told nothing of what is for the local Alexa', async () => {
  const args = ['node_modules/ask-cli/dist/bin/ask.js', 'smapi', 'get-skill-status', '--skill-id', SKILL_ID]
  const child = spawn(process.execPath, args, { env: askEnvironment(home.folder, toy.address) })
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'close')])
  expect(askedByProxy).toEqual([])
  expect(JSON.parse(output)).toMatchObject({ manifest: { lastUpdateRequest: { status: 'SUCCEEDED' } } })
  expect(code).toBe(0)
})
