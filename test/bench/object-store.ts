import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent } from 'node:http'
import { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { CreateBucketCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { temporaryFolder } from '../temporary-folder.ts'

const HELP = `node test/bench/object-store.ts [--json]: small puts a second, one large put and get in MB/s, and the most memory of the
local object store, which runs in a process of its own; the client is the AWS SDK with its default checksums`

const { values } = parseArgs({ options: { json: { type: 'boolean' }, help: { type: 'boolean' } } })
if (values.help) {
  console.log(HELP)
  process.exit()
}

const SMALL = { count: 3_000, bytes: 1_000, atOnce: 16 }
const LARGE_MEGABYTES = 512
const MEGABYTE = 1_000_000
const Bucket = 'bench'
const credentials = { accessKeyId: 'AKIABENCH', secretAccessKey: 'bench' }

const folder = temporaryFolder()
const server = fork('test/bench/object-store-server.ts', [
  folder.path,
  credentials.accessKeyId,
  credentials.secretAccessKey,
])
const [{ port }] = (await once(server, 'message')) as [{ port: number }]
const client = new S3Client({
  endpoint: `http://127.0.0.1:${port}`,
  region: 'us-east-1',
  credentials,
  requestHandler: { httpAgent: new Agent({ keepAlive: true, maxSockets: SMALL.atOnce }) },
})
await client.send(new CreateBucketCommand({ Bucket }))

const smallSeconds = await time(() =>
  Promise.all(
    Array.from({ length: SMALL.atOnce }, async (_, first) => {
      const Body = Buffer.alloc(SMALL.bytes, 'x')
      for (let at = first; at < SMALL.count; at += SMALL.atOnce)
        await client.send(new PutObjectCommand({ Bucket, Key: `small/${at}`, Body }))
    }),
  ),
)
const chunk = Buffer.alloc(MEGABYTE, 'y')
const putSeconds = await time(() =>
  client.send(
    new PutObjectCommand({
      Bucket,
      Key: 'large',
      Body: Readable.from(Array.from({ length: LARGE_MEGABYTES }, () => chunk)),
      ContentLength: LARGE_MEGABYTES * MEGABYTE,
    }),
  ),
)
const getSeconds = await time(async () => {
  const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: 'large' }))
  for await (const _ of Body as Readable);
})
server.send('memory')
const [{ mostBytes }] = (await once(server, 'message')) as [{ mostBytes: number }]
client.destroy()
server.disconnect()
await once(server, 'exit')
folder.remove()

const result = {
  smallPutsASecond: SMALL.count / smallSeconds,
  largePutMegabytesASecond: LARGE_MEGABYTES / putSeconds,
  largeGetMegabytesASecond: LARGE_MEGABYTES / getSeconds,
  mostMegabytes: mostBytes / MEGABYTE,
}
if (values.json) console.log(JSON.stringify(result))
else {
  console.log(`small puts (1 kB, 16 at once)  ${result.smallPutsASecond.toFixed(0)} a second`)
  console.log(`one large put (512 MB)         ${result.largePutMegabytesASecond.toFixed(0)} MB/s`)
  console.log(`one large get (512 MB)         ${result.largeGetMegabytesASecond.toFixed(0)} MB/s`)
  console.log(`most memory of the store       ${result.mostMegabytes.toFixed(0)} MB`)
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}
