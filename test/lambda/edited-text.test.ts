import { randomUUID } from 'node:crypto'
import { GetObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { takeKeyOf } from '../../cloud/aws/s3-keys.ts'
import { episodeId } from '../../core/catalog/episode.ts'
import { uploadKey } from '../../core/catalog/upload.ts'
import { changeGain, readMp3 } from '../../core/synthesis/mp3.ts'
import type { Passage } from '../../core/synthesis/passage.ts'
import type { PassageInLine } from '../../core/synthesis/work.ts'
import { advanceEpisode } from '../../lambda/assemble/advance-episode.ts'
import { keepTake } from '../../lambda/assemble/keep-take.ts'
import { ingestUpload } from '../../lambda/ingest/ingest-upload.ts'
import { BUCKET } from '../cloud/local/s3/running-store.ts'
import { silentMp3 } from '../silent-mp3.ts'
import { type RunningCloud, runCloud } from './running-cloud.ts'

const RUNS = { numRuns: 8, seed: 4, endOnFailure: true }

/** One cloud in which a text is edited again and again, and one that sees its last version alone. */
let editing: RunningCloud
let fresh: RunningCloud
beforeAll(async () => {
  ;[editing, fresh] = await Promise.all([runCloud(), runCloud()])
})
afterAll(() => Promise.all([editing.close(), fresh.close()]))

/** What is heard of a passage follows from its hash, and no two sound alike: longer or shorter, louder or softer. */
function spoken({ hash }: Passage): Uint8Array {
  const number = Number.parseInt(hash.slice(0, 8), 16)
  return changeGain(readMp3(silentMp3(10 + (number % 90))), (number >>> 8) % 100).frames
}

const NAME = 'tale.md'

/** Brings a text and speaks what is asked for. Resolves to the passages that were spoken. */
async function bring({ ports, store }: RunningCloud, show: string, text: string, version: number) {
  const asked: Passage[] = []
  const told: Parameters<typeof advanceEpisode>[1][] = []
  const queues = {
    ...ports.queues,
    speak: async (passages: readonly PassageInLine[]) => void asked.push(...passages),
    assemble: async (plan: Parameters<typeof advanceEpisode>[1]) => void told.push(plan),
    reindex: async () => {},
  }
  await ports.uploads.put({ show, name: NAME }, text)
  const key = uploadKey({ show, name: NAME })
  const sequencer = String(version).padStart(8, '0')
  await ingestUpload({ ...ports, queues }, { key, sequencer, at: '2026-11-23T10:00:00.000Z' })
  for (const plan of told) await advanceEpisode({ ...ports, queues }, plan)
  for (const passage of asked) {
    const key = takeKeyOf(passage.hash, randomUUID())
    await store.store.putObject({ bucket: BUCKET, key, body: spoken(passage), contentType: 'audio/mpeg' })
    await keepTake({ ...ports, queues }, { passage: passage.hash, key })
  }
  return asked
}

/** Everything that a listener or a player is given of the show's one episode. */
async function editionOf({ ports, store }: RunningCloud, show: string) {
  const ref = { show, episode: episodeId(show, NAME) }
  const episode = await ports.catalog.getEpisode(ref)
  expect(episode?.state).toBe('ready')
  expect(episode?.edition?.plan).toBe(episode?.work?.plan)
  const objects: Record<string, string> = {}
  for (const kind of ['mp3', 'vtt', 'srt', 'json', 'chapters.json']) {
    const Key = `editions/${ref.episode}/${episode?.edition?.hash}.${kind}`
    const { Body } = await store.client.send(new GetObjectCommand({ Bucket: BUCKET, Key }))
    objects[kind] = (await Body?.transformToString('base64')) ?? ''
  }
  return objects
}

const paragraph = fc.lorem({ mode: 'sentences', maxCount: 9 })
const text = fc.array(paragraph, { minLength: 2, maxLength: 14 })
const edit = fc.record({
  kind: fc.constantFrom('change', 'remove', 'add', 'move', 'head'),
  at: fc.nat(13),
  to: fc.nat(13),
  written: paragraph,
})
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never

function edited(paragraphs: readonly string[], { kind, at, to, written }: Edit): readonly string[] {
  const here = at % paragraphs.length
  if (kind === 'change') return paragraphs.with(here, written)
  if (kind === 'add') return paragraphs.toSpliced(here, 0, written)
  if (kind === 'head') return paragraphs.toSpliced(here, 0, `## ${written.slice(0, 20)}`)
  const left = paragraphs.toSpliced(here, 1)
  if (kind === 'move') return left.toSpliced(to % paragraphs.length, 0, ...paragraphs.slice(here, here + 1))
  return left.length > 0 ? left : paragraphs
}

let shows = 0

test('a text that was edited, however often, has the edition that its last version has by itself, and each of its passages was spoken once', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.array(edit, { minLength: 1, maxLength: 5 }), async (first, edits) => {
      const show = `show-${++shows}`
      // No other run has said any of it.
      const write = (paragraphs: readonly string[]) =>
        paragraphs.map(one => (one.startsWith('#') ? one : `In ${show}: ${one}`)).join('\n\n')
      const billed: Passage[] = []
      let version: readonly string[] = first
      billed.push(...(await bring(editing, show, write(version), 0)))
      for (const [at, one] of edits.entries()) {
        version = edited(version, one)
        billed.push(...(await bring(editing, show, write(version), at + 1)))
      }
      const alone = await bring(fresh, show, write(version), 0)

      expect(await editionOf(editing, show)).toEqual(await editionOf(fresh, show))
      const hashes = new Set(billed.map(({ hash }) => hash))
      expect(hashes.size).toBe(billed.length)
      for (const { hash } of alone) expect(hashes).toContain(hash)
    }),
    RUNS,
  )
})
