import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { episodeId, waitingName } from '../../../core/catalog/episode.ts'
import { uploadKey } from '../../../core/catalog/upload.ts'
import { ingestUpload } from '../../../lambda/ingest/ingest-upload.ts'
import { type RunningCloud, runCloud } from '../running-cloud.ts'

let cloud: RunningCloud
beforeAll(async () => {
  cloud = await runCloud()
})
afterAll(() => cloud.close())

/** Two voices by turns: every line is a passage, and so many fit into no item of DynamoDB by their whole names. */
const LINES = 6_500

const dialogue = (lines: number) =>
  Array.from({ length: lines }, (_, at) => `${at % 2 ? 'ADA' : 'TOM'}: Line ${at}.`).join('\n')

test('a dialogue of thousands of lines is planned, queued and struck off like any text', async () => {
  const show = 'plays'
  const name = 'play.txt'
  await cloud.ports.uploads.put({ show, name }, dialogue(LINES))
  const queued: string[] = []
  const queues = {
    ...cloud.ports.queues,
    speak: async (passages: readonly { hash: string }[]) =>
      void queued.push(...passages.map(({ hash }) => hash)),
  }
  const arrival = { key: uploadKey({ show, name }), sequencer: '01', at: '2026-11-23T10:00:00.000Z' }
  await ingestUpload({ ...cloud.ports, queues }, arrival)

  const ref = { show, episode: episodeId(show, name) }
  const episode = await cloud.ports.catalog.getEpisode(ref)
  expect(episode).toMatchObject({ state: 'synthesizing', work: { passages: LINES } })
  expect(new Set(queued).size).toBe(LINES)
  expect(episode?.work?.waiting).toHaveLength(LINES)
  const struck = await cloud.ports.catalog.strike(
    ref,
    episode?.work?.plan ?? '',
    waitingName(queued[5] ?? ''),
  )
  expect(struck?.work?.waiting).toHaveLength(LINES - 1)
})
