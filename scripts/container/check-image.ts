import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { adminEnvironment } from '../../infra/environments.ts'
import { openPlatform } from '../../infra/local.ts'
import { choosePorts } from '../../infra/ports.ts'
import { examine } from './examine.ts'
import { placeGate } from './gate.ts'
import { prepareRunner, type RunningImage } from './run-image.ts'
import { temporaryFolder } from './temporary-folder.ts'
import type { Tool } from './tool.ts'

const READ_ONLY = 30

/** Ends with 0 when it wrote, and with READ_ONLY when the file system is. */
const write = (path: string) => [
  'node',
  '-e',
  `try { require('node:fs').writeFileSync('${path}', '') } catch ({ code }) { process.exit(code === 'EROFS' ? ${READ_ONLY} : 1) }`,
]

/**
 * Runs an image before a local platform, and sees that it is what it should be. Yields a sentence for each thing seen.
 * @throws {assert.AssertionError} at the first that is otherwise
 */
export async function* checkImage(tool: Tool, tag: string): AsyncGenerator<string> {
  await using opened = new AsyncDisposableStack()
  const folder = opened.use(temporaryFolder())
  const runner = await prepareRunner(tool, tag)
  opened.defer(() => runner.remove())
  yield `it takes ${Math.round(runner.size / 1e6)} MB`
  assert.equal(runner.config.StopSignal, 'SIGTERM')

  const platform = await openPlatform({ data: folder.path, port: 0 })
  opened.defer(() => platform.close())
  const gate = await placeGate(platform.endpoints.dynamodb)
  opened.defer(() => gate.leave())
  const identity = JSON.parse(readFileSync(join(folder.path, 'identity.json'), 'utf8'))
  const { admin: port } = await choosePorts(0)
  const address = `http://127.0.0.1:${port}`
  // It is the image that says where to listen.
  const { HOST: _, ...environment } = adminEnvironment(
    { ...platform.endpoints, admin: address, dynamodb: gate.address },
    identity,
  )

  for (const path of ['/app/server.mjs', '/app/new', '/etc/passwd', '/new'])
    assert.equal(
      await runner.start({}, write(path)).ended,
      READ_ONLY,
      `${path} is on a read-only file system`,
    )
  assert.equal(await runner.start({}, write('/tmp/new')).ended, 0, '/tmp can be written')
  yield 'it can write nowhere but in /tmp'

  const app = runner.start(environment)
  const health = () => runner.start(environment, runner.config.Healthcheck?.Test.slice(1)).ended
  const examination = examine({ address, signInToken: identity.signInToken, gate, ...app })
  for await (const seen of examination) {
    yield seen
    if (seen !== 'it answers /healthz') continue
    yield* lookAtProcess(app)
    assert.equal(await health(), 0, 'its health check finds it healthy')
    yield 'its own health check finds it healthy'
  }
  assert.equal(await health(), 1, 'its health check finds that it is gone')
  yield 'its own health check finds that it is gone'
}

async function* lookAtProcess(app: RunningImage): AsyncGenerator<string> {
  const status = readFileSync(`/proc/${await app.pid()}/status`, 'utf8')
  const line = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'mu').exec(status)?.[1]
  for (const name of ['Uid', 'Gid']) assert.equal(line(name), '1000\t1000\t1000\t1000', `${name} is 1000`)
  for (const name of ['CapPrm', 'CapEff']) assert.match(line(name) ?? '', /^0+$/u, `${name} is empty`)
  assert.equal(line('NoNewPrivs'), '1', 'it can get no new privileges')
  yield 'it runs as user 1000, without any privilege'
}
