import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { temporaryFolder } from '../../../temporary-folder.ts'

const HOST_PROCESS = fileURLToPath(new URL('host-process.ts', import.meta.url))

test('a handler that never gives the processor back dies with a host that was killed', async () => {
  const folder = temporaryFolder()
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const host = spawn(process.execPath, ['--no-warnings', HOST_PROCESS, folder.path, String(port)], {
    stdio: 'ignore',
  })
  const [socket]: Socket[] = await once(server, 'connection')
  const gone = new Promise(resolve => socket?.on('error', () => {}).once('close', resolve))
  socket?.resume()
  host.kill('SIGKILL')
  await gone
  expect(host.killed).toBe(true)
  server.close()
  folder.remove()
})
