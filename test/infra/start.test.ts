import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type RunningPlatform, startPlatform } from '../platform.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const folder = temporaryFolder()
const data = join(folder.path, 'data')
let platform: RunningPlatform

beforeAll(async () => {
  platform = await startPlatform(data)
})

afterAll(async () => {
  await platform.stop()
  folder.remove()
})

/** Runs what `npm start` runs, to its end. */
async function run(args: readonly string[], nodeArgs: readonly string[] = []) {
  const child = spawn(process.execPath, [...nodeArgs, 'infra/start.js', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>(resolve => child.once('exit', resolve))
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { output, errors, code }
}

describe('npm start', () => {
  test('tells scripts where everything is while it runs, each place answering', async () => {
    const { endpoints } = platform
    expect(Object.keys(endpoints)).toEqual(
      expect.arrayContaining([
        'admin',
        'signIn',
        'alexa',
        's3',
        'dynamodb',
        'polly',
        'bucket',
        'table',
        'region',
        'accessKeyId',
        'secretAccessKey',
      ]),
    )
    for (const place of [endpoints.admin, endpoints.alexa])
      expect((await fetch(`${place}/healthz`)).status).toBe(200)
    expect((await fetch(endpoints.signIn, { redirect: 'manual' })).status).toBe(303)
    expect((await fetch(`${endpoints.s3}/${endpoints.bucket}`)).status).toBe(403)
    expect((await fetch(`${endpoints.media}/uploads/a/b.txt`)).status).toBe(404)
    expect(await (await fetch(endpoints.site)).text()).toContain('Nothing to hear yet')
  })

  test('says in one line that the data folder is in use', async () => {
    const { errors, code } = await run(['--data', data, '--port', '0'])
    expect(code).toBe(1)
    expect(errors).toBe(
      `The data folder ${data} is in use by another Voiceshelf. Stop that one, or choose another: --data DIR\n`,
    )
    expect(existsSync(join(data, 'endpoints.json'))).toBe(true)
  })

  test('says in one line which port is taken, and for what', async () => {
    const blocker = createServer()
    await new Promise<void>(resolve => blocker.listen(0, '127.0.0.1', resolve))
    const { port } = blocker.address() as { port: number }
    const { errors, code } = await run(['--data', join(folder.path, 'other'), '--port', String(port)])
    blocker.close()
    expect(code).toBe(1)
    expect(errors).toBe(
      `Port ${port}, for the admin app, is taken. Choose others: --port N, or --port 0 for free ones\n`,
    )
  })

  test('says in one line that the data folder cannot be used', async () => {
    const { errors, code } = await run(['--data', join(process.cwd(), 'package.json', 'data'), '--port', '0'])
    expect(code).toBe(1)
    expect(errors).toMatch(/^The data folder .* cannot be used: ENOTDIR\. Choose another: --data DIR\n$/u)
  })

  test('says in one line which Node it needs', async () => {
    const older = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.20.2"})'
    const { errors, code } = await run([], ['--import', older])
    expect(code).toBe(1)
    expect(errors).toMatch(/^Voiceshelf needs Node 24 and found 20\.20\.2\. .*\n$/u)
  })

  test('tells what there is with --help', async () => {
    const { output, code } = await run(['--help'])
    expect(code).toBe(0)
    expect(output).toContain('npm start -- --data DIR')
  })

  test.each([
    ['an option that there is not', ['--colour', 'red'], /colour/u],
    ['a port that is none', ['--port', 'eighty'], /a port is a whole number/u],
    ['a port that is too high', ['--port', '70000'], /a port is a whole number/u],
    ['a data folder without a name', ['--data', ''], /needs the path/u],
  ])('refuses %s with exit code 2', async (_, args, message) => {
    const { errors, code } = await run(args)
    expect(code).toBe(2)
    expect(errors).toMatch(message)
    expect(errors).not.toMatch(/\n\s+at /u)
  })

  test('stops with exit code 0, takes its endpoints away, and starts again with the same keys', async () => {
    const before = platform.endpoints
    expect(await platform.stop()).toBe(0)
    expect(existsSync(join(data, 'endpoints.json'))).toBe(false)
    platform = await startPlatform(data)
    expect(platform.endpoints).toMatchObject({
      accessKeyId: before.accessKeyId,
      secretAccessKey: before.secretAccessKey,
      skillId: before.skillId,
    })
  })
})
