import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Ask } from '../../../core/catalog/ask.ts'
import { episodeId } from '../../../core/catalog/episode.ts'
import { newShow } from '../../../core/catalog/show.ts'
import { uploadKey } from '../../../core/catalog/upload.ts'
import type { Passage } from '../../../core/synthesis/passage.ts'
import { ingestUpload } from '../../../lambda/ingest/ingest-upload.ts'
import { removeRetired } from '../../../lambda/tidy/remove-retired.ts'
import { type RunningCloud, runCloud } from '../running-cloud.ts'

const AT = '2026-11-23T10:00:00.000Z'

let cloud: RunningCloud
let count = 0
let show: string

beforeAll(async () => {
  cloud = await runCloud()
})
afterAll(() => cloud.close())
beforeEach(async () => {
  show = `show-${count++}`
  await cloud.ports.budget.change(undefined)
})

const ref = () => ({ show, episode: episodeId(show, 'a.txt') })
const episode = () => cloud.ports.catalog.getEpisode(ref())
const queued = async () => ((await cloud.take('passages')) as Passage[]).map(({ ssml }) => ssml)

async function asks(ask: Ask) {
  await cloud.ports.catalog.addShow(newShow(show, AT))
  await cloud.ports.catalog.changeShow(show, { ask })
}

/** The arrival of a text, which may be told more than once. */
async function put(text: string) {
  await cloud.ports.uploads.put({ show, name: 'a.txt' }, text)
  return { key: uploadKey({ show, name: 'a.txt' }), sequencer: String(++count).padStart(8, '0'), at: AT }
}
const ingest = (arrival: Awaited<ReturnType<typeof put>>) => ingestUpload(cloud.ports, arrival)
const again = async () => ({
  key: uploadKey({ show, name: 'a.txt' }),
  sequencer: String(++count).padStart(8, '0'),
  at: AT,
})

test('A text that says its number is that episode of its show', async () => {
  await ingest(await put('---\nnumber: 12\n---\nOnce upon a time.'))
  expect(await episode()).toMatchObject({ state: 'synthesizing', number: 12 })
  await queued()
})

describe('a text of a show that asks', () => {
  test('waits, however often its arrival is told, and is queued when it comes again with the yes', async () => {
    await asks('always')
    const arrival = await put('Once upon a time.')
    for (let times = 0; times < 2; times++) await ingest(arrival)
    const waiting = await episode()
    expect(waiting).toMatchObject({ state: 'draft', offer: { billedCharacters: 17, microDollars: 17 * 16 } })
    expect(await queued()).toEqual([])

    await cloud.ports.catalog.confirm(ref(), waiting?.offer?.plan ?? '')
    const repeated = await again()
    await ingest(repeated)
    expect(await episode()).toMatchObject({ state: 'synthesizing', work: { plan: waiting?.offer?.plan } })
    expect(await queued()).toHaveLength(1)
    await ingest(arrival)
    expect(await episode()).toMatchObject({ state: 'synthesizing' })
  })

  test('asks again when another text came between the yes and its coming again', async () => {
    await asks('always')
    await ingest(await put('Once upon a time.'))
    await cloud.ports.catalog.confirm(ref(), (await episode())?.offer?.plan ?? '')
    await ingest(await put('Something else, and longer.'))
    expect(await episode()).toMatchObject({ state: 'draft', offer: { billedCharacters: 27 } })
    expect(await queued()).toEqual([])
  })

  test('goes on when it was begun before the show asked', async () => {
    await asks('never')
    const arrival = await put('Once upon a time.')
    await ingest(arrival)
    await cloud.take('passages')
    await cloud.ports.catalog.changeShow(show, { ask: 'always' })
    await ingest(arrival)
    expect(await queued()).toHaveLength(1)
  })

  test('is spoken at once up to the amount above which the show asks', async () => {
    await asks({ above: 17 * 16 })
    await ingest(await put('Once upon a time.'))
    expect(await queued()).toHaveLength(1)
    await ingest(await put('Once upon a time!!'))
    expect(await episode()).toMatchObject({ state: 'draft', offer: { microDollars: 18 * 16 } })
  })

  test('keeps its plan as long as it waits, and leaves nothing when a newer text takes its place', async () => {
    const plans = async () => {
      const { offer, work } = (await episode()) ?? {}
      return cloud.ports.plans.get(ref(), offer?.plan ?? work?.plan ?? '')
    }
    const tidy = () => removeRetired(cloud.ports, Date.now() + 1, () => true)
    await asks('always')
    await ingest(await put('Once upon a time.'))
    const first = (await episode())?.offer?.plan ?? ''
    await tidy()
    expect((await plans()).hash).toBe(first)
    await cloud.ports.catalog.archive(ref())
    await tidy()
    await cloud.ports.catalog.restore(ref())
    expect((await plans()).hash).toBe(first)
    await ingest(await put('Something else.'))
    await tidy()
    expect((await plans()).hash).not.toBe(first)
    await expect(cloud.ports.plans.get(ref(), first)).rejects.toThrow('no plan')
  })
})

describe('a text that needs more than is left of the month’s budget', () => {
  test('is not begun and says so, and is when it comes again after the budget was raised', async () => {
    await asks('never')
    const used = (await cloud.ports.budget.read('2026-11')).used.characters
    await cloud.ports.budget.change({ characters: used + 16 })
    const arrival = await put('Once upon a time.')
    for (let times = 0; times < 2; times++) await ingest(arrival)
    expect(await episode()).toMatchObject({
      state: 'failed',
      failure: {
        code: 'over-budget',
        message: expect.stringContaining('needs 17 characters, and 16 characters are left'),
      },
    })
    expect(await queued()).toEqual([])
    await cloud.ports.budget.change({ characters: used + 17 })
    await ingest(await again())
    expect(await episode()).toMatchObject({ state: 'synthesizing' })
    expect(await queued()).toHaveLength(1)
  })
})
