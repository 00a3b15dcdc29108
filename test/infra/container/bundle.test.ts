import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Metafile } from 'esbuild'
import { BUNDLES, buildStaleFunctions } from '../../../infra/build.ts'
import { buildAdmin } from '../../../infra/build-admin.ts'
import { adminEnvironment } from '../../../infra/environments.ts'
import { choosePorts } from '../../../infra/ports.ts'
import { packagesOf } from '../../../infra/third-party.ts'
import { examine, type StartedAdmin } from '../../../scripts/container/examine.ts'
import { placeGate } from '../../../scripts/container/gate.ts'
import { type RunningPlatform, startPlatform } from '../../platform.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { isShippable } from './licences.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = temporaryFolder()
const bundle = join(folder.path, 'app')
let metafile: Metafile
let platform: RunningPlatform

beforeAll(async () => {
  metafile = await buildAdmin(bundle)
  platform = await startPlatform(join(folder.path, 'data'))
})

afterAll(async () => {
  await platform.stop()
  folder.remove()
})

/** The bundle as its container runs it: alone in a folder, with nothing of the project in reach. */
async function startBundle(): Promise<StartedAdmin & { kill(): void }> {
  const gate = await placeGate(platform.endpoints.dynamodb)
  const identity = JSON.parse(readFileSync(join(platform.data, 'identity.json'), 'utf8'))
  const { admin } = await choosePorts(0)
  const address = `http://127.0.0.1:${admin}`
  const child = spawn(process.execPath, ['--enable-source-maps', 'server.mjs'], {
    cwd: bundle,
    env: adminEnvironment({ ...platform.endpoints, admin: address, dynamodb: gate.address }, identity),
    stdio: 'ignore',
  })
  const ended = once(child, 'exit').then(([code]) => {
    gate.leave()
    return code
  })
  const { signInToken } = identity
  const terminate = () => void child.kill('SIGTERM')
  return { address, signInToken, gate, ended, terminate, kill: () => void child.kill('SIGKILL') }
}

async function sentencesOf(examination: AsyncIterable<string>, seen: string[] = []): Promise<string[]> {
  for await (const sentence of examination) seen.push(sentence)
  return seen
}

describe("the admin app's bundle", () => {
  test('serves creators from an empty folder, and drains', async () => {
    const app = await startBundle()
    try {
      expect(await sentencesOf(examine(app))).toEqual([
        'it answers /healthz',
        'it signs a creator in and shows the shelf',
        'it serves its style, script and icon, to be kept for ever',
        'it brings its samples',
        'it tells live events',
        'on SIGTERM it takes no more requests',
        'what was being answered arrives whole, and live events end',
        'it leaves with 0 before its time is up',
      ])
    } finally {
      app.kill()
    }
  })

  test('is found out when it does not drain', async () => {
    const app = await startBundle()
    const seen: string[] = []
    await expect(sentencesOf(examine({ ...app, terminate: app.kill }), seen)).rejects.toThrow()
    expect(seen.at(-1)).toBe('on SIGTERM it takes no more requests')
  })

  test('is made of what the container is given to build it', () => {
    const given = readFileSync('.dockerignore', 'utf8').matchAll(/^!(.+)$/gmu)
    const paths = Array.from(given, ([, path = '']) => path)
    const own = Object.keys(metafile.inputs).filter(input => !input.includes('node_modules/'))
    expect(own.filter(input => !paths.some(path => input === path || input.startsWith(`${path}/`)))).toEqual(
      [],
    )
    expect(own).toContain('admin/server.ts')
  })

  test('comes with the licences of what is in it', () => {
    const notices = readFileSync(join(bundle, 'THIRD_PARTY_LICENSES.txt'), 'utf8')
    for (const { name, version, licence } of packagesOf(Object.keys(metafile.inputs), root))
      expect(notices).toContain(`${name} ${version} (${licence})`)
    expect(notices).toContain('Permission is hereby granted, free of charge')
  })
})

describe('what is deployed holds nothing that may not be:', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages
  const bundles = {
    'the admin app': async () => Object.keys(metafile.inputs),
    'the functions': async () => {
      await buildStaleFunctions()
      return JSON.parse(readFileSync(join(BUNDLES, 'build.json'), 'utf8')).inputs as string[]
    },
  }

  test.each(Object.entries(bundles))('%s', async (_, inputsOf) => {
    const packages = packagesOf(await inputsOf(), root)
    expect(packages.map(({ name }) => name)).toContain('@aws-sdk/client-s3')
    expect(packages.filter(({ folder }) => lock[folder].dev).map(({ name }) => name)).toEqual([])
    expect(packages.filter(({ licence }) => !isShippable(licence))).toEqual([])
  })

  test('a development dependency and a licence that binds are told apart', () => {
    const [engine] = packagesOf(['node_modules/@echogarden/espeak-ng-emscripten/espeak-ng.js'], root)
    expect(engine).toMatchObject({ name: '@echogarden/espeak-ng-emscripten', licence: 'GPL-3.0' })
    expect(lock[engine?.folder ?? ''].dev).toBe(true)
    expect(['GPL-3.0', 'MIT AND LGPL-2.1', 'unknown', 'SEE LICENSE IN x'].filter(isShippable)).toEqual([])
    expect(['(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'].filter(isShippable)).toHaveLength(2)
  })
})
