import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { dynamoDBCatalog } from '../../../cloud/aws/dynamodb-catalog.ts'
import type { Catalog } from '../../../core/catalog/catalog.ts'
import type { EpisodeRef } from '../../../core/catalog/episode.ts'
import { newShow } from '../../../core/catalog/show.ts'
import { runTable, TABLE } from './running-table.ts'

let table: Awaited<ReturnType<typeof runTable>>
let catalog: Catalog
let count = 0
let ref: EpisodeRef

beforeAll(async () => {
  table = await runTable()
  catalog = dynamoDBCatalog(table.client, TABLE)
})
afterAll(() => table.close())
beforeEach(() => {
  ref = { show: 'show', episode: `episode-${count++}` }
})

const AT = '2026-11-23T10:00:00Z'
const EDITION = { hash: 'e'.repeat(64), durationMilliseconds: 1_234, bytes: 99 }
const WORK = { plan: 'plan', passages: 2, billedCharacters: 10, waiting: ['a', 'b'] }
const ESTIMATE = {
  plan: 'plan',
  characters: 1_000,
  billedCharacters: 800,
  microDollars: 12_800,
  durationMilliseconds: 60_000,
  passages: 2,
  onTheShelf: 0,
}
const upload = (sequencer: string) => ({ key: 'uploads/show/a.txt', sequencer })

const receive = (sequencer = '01', of = ref, createdAt = AT) =>
  catalog.receive({ ...of, title: 'A', name: 'a.txt', createdAt, upload: upload(sequencer) })
const plan = (sequencer = '01', work = WORK) =>
  catalog.plan(ref, upload(sequencer), { title: 'A title', work })

async function ready() {
  await receive()
  await plan()
  for (const passage of WORK.waiting) await catalog.strike(ref, WORK.plan, passage)
  return catalog.finish(ref, WORK.plan, EDITION)
}

describe('the number of an episode', () => {
  test('is what its newest text says, or else what the creator last gave it', async () => {
    await receive()
    await catalog.plan(ref, upload('01'), { title: 'A', work: WORK, number: 12 })
    expect(await catalog.getEpisode(ref)).toMatchObject({ number: 12 })
    await catalog.number(ref, 13)
    await receive('02')
    await catalog.plan(ref, upload('02'), { title: 'A', work: { ...WORK, plan: 'other' } })
    const changed = await catalog.getEpisode(ref)
    expect(changed).toMatchObject({ number: 13 })
    await catalog.number(ref, null)
    const { number: _, ...without } = changed ?? {}
    expect(await catalog.getEpisode(ref)).toEqual(without)
  })

  test('makes no episode that is not there', async () => {
    await catalog.number(ref, 1)
    await catalog.number(ref, null)
    expect(await catalog.getEpisode(ref)).toBeUndefined()
  })
})

describe('an episode in the table', () => {
  test('goes from received to ready', async () => {
    expect(await receive()).toMatchObject({
      ...ref,
      state: 'draft',
      title: 'A',
      createdAt: AT,
      upload: upload('01'),
    })
    expect(await plan()).toMatchObject({ state: 'synthesizing', title: 'A title', work: WORK })
    expect((await catalog.strike(ref, 'plan', 'a'))?.work?.waiting).toEqual(['b'])
    expect((await catalog.strike(ref, 'plan', 'b'))?.work?.waiting).toEqual([])
    expect(await catalog.finish(ref, 'plan', EDITION)).toBe(true)
    expect(await catalog.getEpisode(ref)).toMatchObject({ state: 'ready', edition: EDITION })
  })

  test('stands where it stood when a step is told again', async () => {
    await ready()
    expect(await receive()).toMatchObject({ state: 'ready' })
    expect(await plan()).toMatchObject({ state: 'ready' })
    expect(await catalog.strike(ref, 'plan', 'a')).toBeUndefined()
    expect(await catalog.finish(ref, 'plan', { ...EDITION, hash: 'other' })).toBe(false)
    expect((await catalog.getEpisode(ref))?.edition?.hash).toBe(EDITION.hash)
  })

  test('is not finished while it waits', async () => {
    await receive()
    await plan()
    expect(await catalog.finish(ref, 'plan', EDITION)).toBe(false)
  })

  test('notes what is joined of a plan while that is in work, until it is ready', async () => {
    const [slower, faster] = [75, 150].map(percent => ({
      percent,
      hash: `at ${percent}`,
      durationMilliseconds: 9,
      bytes: 9,
    }))
    if (!slower || !faster) throw new Error('there are two')
    await receive()
    await plan('01', { ...WORK, waiting: [] })
    expect(await catalog.noteJoined(ref, 'another', slower)).toBe(false)
    expect(await catalog.noteJoined(ref, 'plan', slower)).toBe(true)
    expect(await catalog.noteJoined(ref, 'plan', faster)).toBe(true)
    expect((await catalog.getEpisode(ref))?.work?.joined).toEqual([slower, faster])
    const edition = { ...EDITION, rates: [slower, faster] }
    expect(await catalog.finish(ref, 'plan', edition)).toBe(true)
    const finished = await catalog.getEpisode(ref)
    expect(finished).toMatchObject({ state: 'ready', edition })
    expect(finished?.work).not.toHaveProperty('joined')
    expect(await catalog.noteJoined(ref, 'plan', slower)).toBe(false)
  })

  test('forgets what was joined when a newer upload is received', async () => {
    await receive()
    await plan()
    await catalog.noteJoined(ref, 'plan', { percent: 75, hash: 'slow', durationMilliseconds: 9, bytes: 9 })
    await receive('02')
    expect((await plan('02'))?.work).not.toHaveProperty('joined')
  })

  test('begins anew with a newer upload and keeps its last edition; what belonged to the older one changes nothing', async () => {
    await ready()
    expect(await receive('02')).toMatchObject({ state: 'draft', edition: EDITION })
    expect(await catalog.strike(ref, 'plan', 'a')).toBeUndefined()
    expect(await plan('01')).toBeUndefined()
    expect(await receive('01')).toBeUndefined()
    expect(await catalog.fail(ref, { sequencer: '01' }, { code: 'c', message: 'm' })).toBe(false)
    expect(await catalog.getEpisode(ref)).toMatchObject({ state: 'draft', upload: upload('02') })
  })

  test('fails by its upload or by its plan, and is received again', async () => {
    await receive()
    expect(await catalog.fail(ref, { sequencer: '01' }, { code: 'c', message: 'm' })).toBe(true)
    expect(await catalog.getEpisode(ref)).toMatchObject({
      state: 'failed',
      failure: { code: 'c', message: 'm' },
    })
    await receive('02')
    await plan('02')
    expect(await catalog.fail(ref, { plan: 'another' }, { code: 'c', message: 'm' })).toBe(false)
    expect(await catalog.fail(ref, { plan: 'plan' }, { code: 'd', message: 'm' })).toBe(true)
    expect(await receive('03')).not.toHaveProperty('failure')
  })

  test('is planned with nothing to wait for when every take is on the shelf', async () => {
    await receive()
    expect((await plan('01', { ...WORK, waiting: [] }))?.work?.waiting).toEqual([])
    expect(await catalog.finish(ref, 'plan', EDITION)).toBe(true)
  })

  test('waits for the creator’s word, which counts for the plan that was offered and for no other', async () => {
    await receive()
    const estimate = { ...ESTIMATE, plan: 'first' }
    expect(await catalog.offer(ref, upload('01'), { title: 'A title', estimate })).toMatchObject({
      state: 'draft',
      title: 'A title',
      offer: estimate,
    })
    expect(await catalog.confirm(ref, 'another')).toBeUndefined()
    expect(await catalog.confirm(ref, 'first')).toMatchObject({
      confirmed: { plan: 'first', microDollars: ESTIMATE.microDollars },
    })
    const again = await receive('02')
    expect(again).toMatchObject({ confirmed: { plan: 'first' } })
    expect(again).not.toHaveProperty('offer')
    expect(await catalog.confirm(ref, 'first')).toBeUndefined()
    expect(await catalog.offer(ref, upload('01'), { title: 'A', estimate })).toBeUndefined()
  })

  test('is offered no more once it is planned or has failed', async () => {
    await receive()
    await catalog.offer(ref, upload('01'), { title: 'A', estimate: ESTIMATE })
    expect(await plan()).not.toHaveProperty('offer')
    expect(await catalog.offer(ref, upload('01'), { title: 'A', estimate: ESTIMATE })).toBeUndefined()
    expect(await catalog.confirm(ref, ESTIMATE.plan)).toBeUndefined()
    await receive('02')
    await catalog.offer(ref, upload('02'), { title: 'A', estimate: ESTIMATE })
    await catalog.fail(ref, { sequencer: '02' }, { code: 'c', message: 'm' })
    expect(await catalog.getEpisode(ref)).not.toHaveProperty('offer')
    expect(await catalog.confirm(ref, ESTIMATE.plan)).toBeUndefined()
  })

  test('may be put away while it waits for the creator’s word, and waits again when it is restored', async () => {
    await receive()
    await catalog.offer(ref, upload('01'), { title: 'A', estimate: ESTIMATE })
    expect(await catalog.archive(ref)).toBe(true)
    expect(await catalog.confirm(ref, ESTIMATE.plan)).toBeUndefined()
    await catalog.restore(ref)
    expect(await catalog.getEpisode(ref)).toMatchObject({ state: 'draft', offer: ESTIMATE })
  })

  test('is archived with all that it has, restored as it was, and begun anew by a newer upload', async () => {
    await ready()
    const before = await catalog.getEpisode(ref)
    for (let times = 0; times < 2; times++) expect(await catalog.archive(ref)).toBe(true)
    expect(await catalog.getEpisode(ref)).toMatchObject({ state: 'archived', edition: EDITION })
    for (let times = 0; times < 2; times++) await catalog.restore(ref)
    const updatedAt = expect.any(String)
    expect(await catalog.getEpisode(ref)).toEqual({ ...before, updatedAt })
    await catalog.archive(ref)
    expect(await receive('02')).toMatchObject({ state: 'draft', edition: EDITION })
    await catalog.restore(ref)
    expect(await catalog.getEpisode(ref)).toMatchObject({ state: 'draft' })
  })

  test('is not archived while it is in work, nor when it is not there', async () => {
    expect(await catalog.archive(ref)).toBe(false)
    await catalog.restore(ref)
    expect(await catalog.getEpisode(ref)).toBeUndefined()
    await receive()
    expect(await catalog.archive(ref)).toBe(false)
    await plan()
    expect(await catalog.archive(ref)).toBe(false)
    expect(await catalog.getEpisode(ref)).toMatchObject({ state: 'synthesizing' })
  })

  test('that failed is restored with its failure, which is not told meanwhile', async () => {
    await receive()
    const failure = { code: 'c', message: 'm' }
    await catalog.fail(ref, { sequencer: '01' }, failure)
    await catalog.archive(ref)
    expect(await catalog.getEpisode(ref)).not.toHaveProperty('failure')
    await catalog.restore(ref)
    expect(await catalog.getEpisode(ref)).toMatchObject({ state: 'failed', failure })
  })

  test('is struck once by each of many at the same moment', async () => {
    const waiting = Array.from({ length: 20 }, (_, at) => `p${at}`)
    await receive()
    await plan('01', { ...WORK, waiting })
    const struck = await Promise.all(waiting.map(passage => catalog.strike(ref, 'plan', passage)))
    expect(struck.filter(episode => episode?.work?.waiting.length === 0)).toHaveLength(1)
  })
})

test('a show’s episodes come newest first, page by page, whatever cursor is given', async () => {
  const show = 'paged'
  for (let day = 1; day <= 5; day++)
    await receive('01', { show, episode: `d${day}` }, `2026-01-0${day}T00:00:00Z`)
  const first = await catalog.listEpisodes(show, { limit: 3 })
  expect(first.items.map(({ episode }) => episode)).toEqual(['d5', 'd4', 'd3'])
  const second = await catalog.listEpisodes(show, { limit: 3, after: first.next ?? '' })
  expect(second.items.map(({ episode }) => episode)).toEqual(['d2', 'd1'])
  expect(second.next).toBeUndefined()
  for (const after of [
    'rubbish',
    Buffer.from('["a"]').toString('base64url'),
    Buffer.from('["x","SHOW#y"]').toString('base64url'),
  ])
    expect((await catalog.listEpisodes(show, { after })).items).toHaveLength(5)
})

test('a show is added once', async () => {
  const show = newShow('Bedtime Stories', AT)
  expect(await catalog.addShow(show)).toEqual(show)
  expect(await catalog.addShow({ ...show, title: 'Other' })).toEqual(show)
  expect(await catalog.getShow(show.id)).toEqual(show)
  expect(await catalog.listShows()).toContainEqual(show)
  expect(await catalog.getShow('none')).toBeUndefined()
})

test('a show’s settings change and the rest of it stays; a show that is not there is not made by it', async () => {
  const show = newShow('Changing', AT)
  await catalog.addShow(show)
  expect(await catalog.changeShow(show.id, { ask: { above: 1_000 } })).toEqual({
    ...show,
    ask: { above: 1_000 },
  })
  expect(await catalog.changeShow(show.id, {})).toEqual({ ...show, ask: { above: 1_000 } })
  expect(await catalog.changeShow(show.id, { ask: 'never' })).toEqual({ ...show, ask: 'never' })
  expect(await catalog.changeShow('not-there', { ask: 'always' })).toBeUndefined()
  expect(await catalog.getShow('not-there')).toBeUndefined()
})

describe('the place of a text', () => {
  test('is what its newest upload says, with all shows that it was put into', async () => {
    const key = `uploads/${ref.episode}.txt`
    expect(await catalog.getTextPlace(key)).toBeUndefined()
    for (const show of ['a', 'b', 'b'])
      expect(await catalog.placeText({ key, sequencer: '02' }, show)).toBe(true)
    expect(await catalog.placeText({ key, sequencer: '01' }, 'c')).toBe(false)
    const place = await catalog.getTextPlace(key)
    expect(place).toMatchObject({ sequencer: '02', show: 'b' })
    expect(place?.shows.toSorted()).toEqual(['a', 'b'])
  })
})

describe('an episode whose text is of another show', () => {
  const WHY = { code: 'text-elsewhere', message: 'm' }

  test('is archived in whatever state with the reason, and is failed where it is restored', async () => {
    await receive()
    await plan()
    for (let times = 0; times < 2; times++) expect(await catalog.leave(ref, upload('02'), WHY)).toBe(true)
    expect(await catalog.getEpisode(ref)).toMatchObject({ state: 'archived', failure: WHY })
    for (const passage of WORK.waiting) await catalog.strike(ref, WORK.plan, passage)
    expect(await catalog.finish(ref, WORK.plan, EDITION)).toBe(false)
    await catalog.restore(ref)
    expect(await catalog.getEpisode(ref)).toMatchObject({ state: 'failed', failure: WHY })
    await receive('03')
    expect((await catalog.getEpisode(ref))?.failure).toBeUndefined()
  })

  test('stays where a newer upload, or one of another key, made it, or where none is', async () => {
    expect(await catalog.leave(ref, upload('01'), WHY)).toBe(false)
    await receive('02')
    expect(await catalog.leave(ref, upload('01'), WHY)).toBe(false)
    expect(await catalog.leave(ref, { key: 'uploads/other/a.txt', sequencer: '03' }, WHY)).toBe(false)
    expect(await catalog.getEpisode(ref)).toMatchObject({ state: 'draft' })
  })
})

test('a refused upload is listed until it is dismissed', async () => {
  const refused = { key: 'uploads/a.txt', at: AT, code: 'show-missing', message: 'm' }
  for (let times = 0; times < 2; times++) await catalog.refuseUpload(refused)
  expect(await catalog.listRefusedUploads()).toEqual([refused])
  await catalog.dismissRefusedUpload(refused.key)
  expect(await catalog.listRefusedUploads()).toEqual([])
})

describe('a feed in the table', () => {
  const source = (key: string, lookedAt: string, show = 'fed') => ({
    show,
    key,
    address: 'https://pages.example/feed',
    lookedAt,
    names: { a: 'text-a' },
  })

  test('is noted by its newest upload, and again by the same', async () => {
    const [first, second] = [
      source('uploads/fed/a.url', AT),
      source('uploads/fed/a.url', '2026-11-24T10:00:00Z'),
    ]
    expect(await catalog.getSource('fed', first.key)).toBeUndefined()
    expect(await catalog.noteSource(first, '02')).toBe(true)
    expect(await catalog.noteSource(first, '02')).toBe(true)
    expect(await catalog.noteSource(second, '01')).toBe(false)
    expect(await catalog.getSource('fed', first.key)).toEqual(first)
    expect(await catalog.noteSource({ ...second, title: 'Harbour' }, '03')).toBe(true)
    expect(await catalog.getSource('fed', first.key)).toEqual({ ...second, title: 'Harbour' })
  })

  test('stands with its show, and is none of its episodes', async () => {
    const sources = ['a', 'b'].map(name => source(`uploads/fed-twice/${name}.url`, AT, 'fed-twice'))
    for (const one of sources) await catalog.noteSource(one, '01')
    await receive('01', { show: 'fed-twice', episode: 'e' })
    const listed = await catalog.listSources('fed-twice')
    expect(listed).toHaveLength(2)
    expect(listed).toEqual(expect.arrayContaining(sources))
    expect((await catalog.listEpisodes('fed-twice')).items).toHaveLength(1)
    expect(await catalog.listSources('show')).toEqual([])
  })
})
