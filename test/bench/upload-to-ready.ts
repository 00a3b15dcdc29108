import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb'
import { episodeKey } from '../../cloud/aws/dynamodb-keys.ts'
import { episodeId } from '../../core/catalog/episode.ts'
import { type RunningPlatform, startPlatform, until, uploadByHand } from '../platform.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { cpuSeconds, residentBytes } from './processes.ts'
import { textOfWords } from './text-of-words.ts'

const HELP = `node test/bench/upload-to-ready.ts [--words N] [--json]: from upload to ready for 2,000 words or N (19,900 are 100,000 characters), beside the speech engine alone on the same
passages, by the clock and by the time that the cores spend on all its processes, which other work on the machine changes less;
the time until "npm start" is ready; and the memory of all its processes, at rest and while it speaks`

const { values } = parseArgs({
  options: {
    words: { type: 'string', default: '2000' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})
if (values.help) {
  console.log(HELP)
  process.exit()
}

const MEBIBYTE = 1024 ** 2

/** Until what is done at a start, such as teaching Alexa the titles, is done. */
async function quiet({ process: { pid = 0 } }: RunningPlatform): Promise<void> {
  for (let last = -1, now = cpuSeconds(pid); now - last > 0.05; ) {
    await delay(1_000)
    last = now
    now = cpuSeconds(pid)
  }
}

/** When the episode was ready, in milliseconds since 1970; asked of the table, which takes the least from what is measured. */
async function readyAt({ endpoints }: RunningPlatform, show: string, name: string): Promise<number> {
  const { dynamodb, region, accessKeyId, secretAccessKey, table } = endpoints
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ endpoint: dynamodb, region, credentials: { accessKeyId, secretAccessKey } }),
  )
  const get = new GetCommand({
    TableName: table,
    Key: episodeKey({ show, episode: episodeId(show, name) }),
    ProjectionExpression: '#state, edition.readyAt, failure',
    ExpressionAttributeNames: { '#state': 'state' },
  })
  const settled = await until(async () => {
    const { Item } = await client.send(get)
    return (Item?.state === 'ready' || Item?.state === 'failed') && Item
  })
  client.destroy()
  if (settled.state === 'failed') throw new Error(settled.failure.message)
  return Date.parse(settled.edition.readyAt)
}

async function timeUpload(platform: RunningPlatform, text: string) {
  const { pid = 0 } = platform.process
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, residentBytes(pid))
  }, 500)
  const cpuBefore = cpuSeconds(pid)
  const began = Date.now()
  await uploadByHand(platform, 'bench', 'words.txt', text)
  const seconds = ((await readyAt(platform, 'bench', 'words.txt')) - began) / 1000
  const cpu = cpuSeconds(pid) - cpuBefore
  clearInterval(watch)
  return { seconds, cpu, speakingMegabytes: most / MEBIBYTE }
}

const text = textOfWords(Number(values.words))
const folder = temporaryFolder()
const file = join(folder.path, 'text.txt')
writeFileSync(file, text)
const engine = JSON.parse(
  execFileSync(process.execPath, ['test/bench/speech-engine.ts', file, '--json'], { encoding: 'utf8' }),
)[1]
const began = performance.now()
const platform = await startPlatform(join(folder.path, 'data'))
const startSeconds = (performance.now() - began) / 1000
await quiet(platform)
const restingMegabytes = residentBytes(platform.process.pid ?? 0) / MEBIBYTE
const { seconds, cpu, speakingMegabytes } = await timeUpload(platform, text)
await platform.stop()
folder.remove()

const result = {
  startSeconds,
  restingMegabytes,
  speakingMegabytes,
  engineSeconds: engine.seconds,
  uploadSeconds: seconds,
  ratio: seconds / engine.seconds,
  engineCpuSeconds: engine.cpuSeconds,
  uploadCpuSeconds: cpu,
  cpuRatio: cpu / engine.cpuSeconds,
}
if (values.json) console.log(JSON.stringify(result))
else {
  console.log(`npm start to ready            ${startSeconds.toFixed(2)} s`)
  console.log(`memory at rest                ${restingMegabytes.toFixed(0)} MB`)
  console.log(`memory while it speaks        ${speakingMegabytes.toFixed(0)} MB`)
  console.log(`engine alone, two threads     ${engine.seconds.toFixed(2)} s`)
  console.log(
    `upload to ready               ${seconds.toFixed(2)} s, ${result.ratio.toFixed(2)} times the engine alone`,
  )
  console.log(`engine alone, of the cores    ${engine.cpuSeconds.toFixed(2)} s`)
  console.log(
    `upload to ready, of the cores ${cpu.toFixed(2)} s, ${result.cpuRatio.toFixed(2)} times the engine alone`,
  )
}
