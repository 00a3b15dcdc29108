import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { CreateBucketCommand, HeadObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { build, stop } from 'esbuild'
import { FUNCTIONS } from '../../infra/wiring.ts'
import { silentMp3 } from '../silent-mp3.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const HELP = `node test/bench/assemble-memory.ts [--hours N] [--json]: joins 10 hours (or N) of takes into an edition in a process of its own, from and to
the local object store in another, and tells that process's most memory and time`

const { values } = parseArgs({
  options: { hours: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean' } },
})
if (values.help) {
  console.log(HELP)
  process.exit()
}

const { nodeOptions } = FUNCTIONS.assemble
const hours = Number(values.hours ?? 10)
const TAKE_SECONDS = 30
const FRAMES_A_SECOND = 1000 / 24
const Bucket = 'bench'
const credentials = { accessKeyId: 'AKIABENCH', secretAccessKey: 'bench' }

const folder = temporaryFolder()
const server = fork('test/bench/object-store-server.ts', [
  folder.path,
  credentials.accessKeyId,
  credentials.secretAccessKey,
])
const [{ port }] = (await once(server, 'message')) as [{ port: number }]
const endpoint = `http://127.0.0.1:${port}`
const client = new S3Client({ endpoint, region: 'us-east-1', credentials, forcePathStyle: true })
await client.send(new CreateBucketCommand({ Bucket }))
const takes = Math.round((hours * 3600) / TAKE_SECONDS)
const Body = silentMp3(Math.round(TAKE_SECONDS * FRAMES_A_SECOND))
for (let at = 0; at < takes; at++)
  await client.send(new PutObjectCommand({ Bucket, Key: `takes/${at}.mp3`, Body }))

// Bundled as it is for Lambda: what a loader of sources would take is not the function's.
const bundle = join(folder.path, 'assemble.mjs')
await build({
  entryPoints: ['test/bench/assemble-in-process.ts'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  mainFields: ['module', 'main'],
  minify: true,
  banner: {
    js: "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);",
  },
})
await stop()
const assembler = fork(bundle, [String(takes)], {
  execArgv: nodeOptions.split(' '),
  env: {
    PATH: process.env.PATH,
    AWS_ENDPOINT_URL_S3: endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    BUCKET: Bucket,
  },
})
const [told] = (await once(assembler, 'message')) as [
  { seconds: number; mostMegabytes: number; startMegabytes: number; key: string; bytes: number },
]
const { ContentLength } = await client.send(new HeadObjectCommand({ Bucket, Key: told.key }))
if (ContentLength !== told.bytes) throw new Error(`the edition has ${ContentLength} bytes, not ${told.bytes}`)
client.destroy()
server.disconnect()
await once(server, 'exit')
folder.remove()

const result = { hours, takes, megabytes: told.bytes / 1e6, ...told }
if (values.json) console.log(JSON.stringify(result))
else
  console.log(
    `${hours} hours, ${takes} takes, ${result.megabytes.toFixed(0)} MB: ${told.seconds.toFixed(1)} s, most memory ${told.mostMegabytes.toFixed(0)} MB (${told.startMegabytes.toFixed(0)} MB before it began)`,
  )
