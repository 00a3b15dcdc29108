import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { takeKeyOf } from '../../../cloud/aws/s3-keys.ts'
import { shardsOf } from '../../../core/catalog/topics/topic-shard.ts'
import { uploadKey } from '../../../core/catalog/upload.ts'
import type { Count } from '../../../core/synthesis/budget.ts'
import type { Passage } from '../../../core/synthesis/passage.ts'
import { keepTakes } from '../../../lambda/assemble/keep-take.ts'
import { ingestUpload } from '../../../lambda/ingest/ingest-upload.ts'
import { publishDue } from '../../../lambda/publish/publish-due.ts'
import { rebuildIndex } from '../../../lambda/publish/rebuild-index.ts'
import { startSynthesis } from '../../../lambda/synthesize/start-synthesis.ts'
import { OF_A_LOOK, OF_A_REBUILD, OF_A_TEXT } from '../../../scripts/cost/asked.ts'
import { attributesBytes } from '../../../scripts/cost/listener-item.ts'
import { EPISODE_BYTES, PASSAGE_BYTES } from '../../../scripts/cost/usage.ts'
import { textOfWords } from '../../bench/text-of-words.ts'
import { TABLE } from '../../cloud/aws/running-table.ts'
import { BUCKET } from '../../cloud/local/s3/running-store.ts'
import { type RunningCloud, runCloud } from '../../lambda/running-cloud.ts'
import { silentMp3 } from '../../silent-mp3.ts'
import { countAsked } from './counted.ts'

const AT = '2026-11-23T10:00:00.000Z'
const NOW = Date.parse(AT)
const always = () => true

let cloud: RunningCloud
let counted: ReturnType<typeof countAsked>
beforeAll(async () => {
  cloud = await runCloud()
  counted = countAsked(cloud)
})
afterAll(() => cloud.close())

async function upload(name: string, sequencer: string, text: string): Promise<void> {
  await cloud.ports.uploads.put({ show: 'News', name }, text)
  await ingestUpload(cloud.ports, { key: uploadKey({ show: 'News', name }), sequencer, at: AT })
}

/** What is in the queue of passages, in the batches that it wakes a function with. */
async function batchesInLine(): Promise<Passage[][]> {
  const batch = (await cloud.take('passages')) as Passage[]
  return batch.length === 0 ? [] : [batch, ...(await batchesInLine())]
}

/** One after another, as their places have it. */
async function synthesize(batch: readonly Passage[]): Promise<void> {
  const counts: Count[] = []
  for (const passage of batch) {
    const count = await startSynthesis(cloud.ports, passage, { now: () => NOW, deadline: NOW + 20_000 })
    if (count) counts.push(count)
  }
  await cloud.ports.budget.settle(counts)
}

async function assemble(batch: readonly Passage[]): Promise<void> {
  const spoken = batch.map(({ hash }) => ({ passage: hash, key: takeKeyOf(hash, 'task') }))
  for (const { key } of spoken)
    await cloud.store.store.putObject({
      bucket: BUCKET,
      key,
      body: silentMp3(900),
      contentType: 'audio/mpeg',
    })
  const results = await keepTakes(cloud.ports, spoken)
  expect(results.map(({ status }) => status)).toEqual(batch.map(() => 'fulfilled'))
}

test('A text of 1,000 words asks of the services what its cost is reckoned with', async () => {
  await upload('first.txt', '01', 'A first one makes the show.')
  await cloud.take('passages')
  const ingest = await counted.during(() => upload('second.txt', '02', textOfWords(1_000)))
  const batches = await batchesInLine()
  const passages = batches.flat()
  expect({
    passages: passages.length,
    billedCharacters: passages.reduce((sum, { billedCharacters }) => sum + billedCharacters, 0),
    batches: batches.length,
    // The upload itself is the creator's.
    ingest: { ...ingest, bucketWrites: ingest.bucketWrites - 1 },
    synthesize: await counted.during(async () => {
      for (const batch of batches) await synthesize(batch)
    }),
    assemble: await counted.during(async () => {
      for (const batch of batches) await assemble(batch)
    }),
  }).toEqual(OF_A_TEXT)

  const ports = { ...cloud.ports, site: 'https://shelf.example' }
  const rebuild = await counted.during(() => rebuildIndex(ports, NOW, always))
  const shards = rebuild.bucketWrites - OF_A_REBUILD.bucketWrites
  expect(shards).toBeGreaterThan(0)
  expect(shards).toBeLessThanOrEqual(shardsOf('en').length)
  expect(rebuild.bucketReads).toBe(OF_A_REBUILD.bucketReads + shards)
  expect(await counted.during(() => publishDue(ports, NOW, always))).toMatchObject({
    ...OF_A_LOOK,
    bucketWrites: 0,
    tableReads: 0,
    tableWrites: 0,
  })
})

test('What stays of it in the table is what its storage is reckoned with', async () => {
  const { Items = [] } = await cloud.table.send(new ScanCommand({ TableName: TABLE }))
  const bytesOf = (isOne: (pk: string, sk: string) => boolean) =>
    Items.filter(({ pk, sk }) => isOne(pk, sk)).reduce((sum, item) => sum + attributesBytes(item), 0)
  const episode = bytesOf((pk, sk) => pk.startsWith('SHOW#') && sk.startsWith('EPISODE#')) / 2
  const passages = bytesOf(pk => pk.startsWith('TAKE#')) / (OF_A_TEXT.passages + 1)
  expect(episode).toBeLessThan(EPISODE_BYTES)
  expect(episode).toBeGreaterThan(EPISODE_BYTES / 2)
  expect(passages).toBeLessThan(PASSAGE_BYTES)
  expect(passages).toBeGreaterThan(PASSAGE_BYTES / 2)
})
