import { createServer, type Server } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import { choosePorts, LISTENERS, listen } from '../../infra/ports.ts'
import { StartRefused } from '../../infra/start-refused.ts'

const open: Server[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await new Promise(done => server.close(done))
})

async function take(port: number) {
  const server = createServer()
  await listen(server, port, 'admin')
  open.push(server)
}

describe('free ports', () => {
  test('are one for each listener, and can be listened to', async () => {
    const ports = Object.values(await choosePorts(0))
    expect(new Set(ports).size).toBe(LISTENERS.length)
    for (const port of ports) await take(port)
  })

  test('lie where no outgoing connection can take one before it is used', async () => {
    for (const port of Object.values(await choosePorts(0))) expect(port).toBeLessThan(32_768)
  })

  test('are others each time, so that two starts side by side do not meet', async () => {
    const [one, other] = await Promise.all([choosePorts(0), choosePorts(0)])
    const shared = Object.values(one).filter(port => Object.values(other).includes(port))
    expect(shared).toEqual([])
  })

  test('step over those that somebody else has', async () => {
    const { media } = await choosePorts(0)
    await take(media + 3)
    const ports = Object.values(await choosePorts(0))
    expect(ports).not.toContain(media + 3)
    for (const port of ports) await take(port)
  })
})

test('a chosen port that is taken is named, with what it is for', async () => {
  const { admin, s3 } = await choosePorts(0)
  await take(s3)
  const choice = choosePorts(admin)
  await expect(choice).rejects.toThrow(StartRefused)
  await expect(choice).rejects.toThrow(`Port ${s3}, for the object store, is taken. Choose others`)
})
