import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Episode } from '../../../../core/catalog/episode.ts'
import { packLookupIndex } from '../../../../core/catalog/lookup/build-lookup-index.ts'
import { openLookupIndex } from '../../../../core/catalog/lookup/open-lookup-index.ts'
import { oldestFirst, snapshotOf } from '../../../../core/catalog/lookup/snapshot.ts'
import type { EpisodeList, IndexedEpisode } from '../../../../core/catalog/lookup-index.ts'
import { newShow } from '../../../../core/catalog/show.ts'

const NOW = Date.UTC(2026, 10, 23)
const show = newShow('Tales', '2026-11-01T00:00:00.000Z')

const episode = (title: string, more: Partial<Episode> = {}): Episode => ({
  show: show.id,
  episode: title,
  title,
  name: `${title}.txt`,
  state: 'ready',
  createdAt: '2026-11-01T00:00:00.000Z',
  updatedAt: '2026-11-01T00:00:00.000Z',
  upload: { key: `uploads/tales/${title}.txt`, sequencer: '1' },
  edition: { hash: 'e', durationMilliseconds: 1, bytes: 1, plan: 'p', readyAt: '2026-11-01T00:00:00.000Z' },
  ...more,
})

const at = (milliseconds: number) => new Date(NOW + milliseconds).toISOString()

describe('the lookup index', () => {
  test('holds what can be heard: an edition, not archived, and its time has come', () => {
    const { edition: _, ...unspoken } = episode('unspoken', { state: 'synthesizing' })
    const episodes = [
      episode('a'),
      unspoken,
      episode('archived', { state: 'archived' }),
      episode('due', { publishAt: at(0) }),
      episode('waiting', { publishAt: at(1) }),
    ]
    const index = snapshotOf([{ show, episodes }], NOW)
    expect(index.episodes.map(({ id }) => id)).toEqual(['a', 'due'])
  })

  test('says when the next of those that wait comes, and nothing where none waits', () => {
    const episodes = [episode('later', { publishAt: at(20) }), episode('next', { publishAt: at(10) })]
    expect(snapshotOf([{ show, episodes }], NOW).nextAt).toBe(at(10))
    expect(snapshotOf([{ show, episodes }], NOW + 15).nextAt).toBe(at(20))
    expect(snapshotOf([{ show, episodes }], NOW + 20)).not.toHaveProperty('nextAt')
  })
})

const idsOf = (list: EpisodeList) => Array.from({ length: list.length }, (_, place) => list.at(place)?.id)

describe('an index that was put away as bytes', () => {
  const rated = { percent: 85, hash: 'slow', durationMilliseconds: 3, bytes: 1 }
  const { edition } = episode('x')
  const bytes = packLookupIndex(
    snapshotOf(
      [
        {
          show: { ...show, author: 'Ada' },
          cover: 'covers/tales.jpg',
          episodes: [
            episode('über', { number: 7, ...(edition && { edition: { ...edition, rates: [rated] } }) }),
            episode('waiting', { publishAt: at(10) }),
          ],
        },
      ],
      NOW,
    ),
  )

  test('is the same when it is opened', () => {
    const index = openLookupIndex(bytes)
    expect(index?.nextAt).toBe(at(10))
    expect(index?.shows).toEqual([
      {
        id: 'tales',
        title: 'Tales',
        author: 'Ada',
        language: show.voice.language,
        cover: 'covers/tales.jpg',
      },
    ])
    expect(index?.episode('über')).toEqual({
      id: 'über',
      show: 'tales',
      title: 'über',
      alias: 'über',
      number: 7,
      edition: 'e',
      durationMilliseconds: 1,
      rates: [{ percent: 85, edition: 'slow', durationMilliseconds: 3 }],
      publishedAt: '2026-11-01T00:00:00.000Z',
    })
  })

  test('is opened wherever in memory it lies', () => {
    const moved = new Uint8Array(bytes.length + 3)
    moved.set(bytes, 3)
    expect(openLookupIndex(moved.subarray(3))?.all().at(0)?.title).toBe('über')
  })

  test('is refused when it is cut, changed by a bit, of another layout, or something else', () => {
    const changed = (place: number) => bytes.map((byte, each) => (each === place ? byte ^ 1 : byte))
    expect(openLookupIndex(bytes.subarray(0, bytes.length - 8))).toBeUndefined()
    for (const place of [0, 8, 16, 30, bytes.length - 9])
      expect(openLookupIndex(changed(place))).toBeUndefined()
    expect(openLookupIndex(new Uint8Array())).toBeUndefined()
    expect(openLookupIndex(Buffer.from('{"shows":[],"episodes":[]}'))).toBeUndefined()
  })
})

test('lists are what a plain search through all episodes gives', () => {
  const day = 86_400_000
  const made = fc.record({
    id: fc.string({ minLength: 1, maxLength: 6 }),
    show: fc.constantFrom('a', 'b', 'c'),
    day: fc.integer({ min: 0, max: 4 }),
    durationMilliseconds: fc.integer({ min: 1, max: 5 }),
  })
  fc.assert(
    fc.property(
      fc.uniqueArray(made, { selector: ({ id }) => id, maxLength: 30 }),
      fc.integer({ min: -1, max: 6 }),
      fc.integer({ min: -1, max: 6 }),
      (given, from, to) => {
        const episodes: IndexedEpisode[] = given
          .map(({ day: at, ...own }) => ({
            ...own,
            title: own.id,
            alias: own.id,
            edition: 'e',
            publishedAt: new Date(at * day).toISOString(),
          }))
          .sort(oldestFirst)
        const title = (id: string, author: string) => ({ id, title: id, author, language: 'en' })
        const shows = [title('a', 'one'), title('b', 'two'), title('c', 'one')]
        const index = openLookupIndex(packLookupIndex({ shows, episodes }))
        if (!index) throw new Error('it was just built')
        const among = (wanted: (episode: IndexedEpisode) => boolean) =>
          episodes.filter(wanted).map(({ id }) => id)
        const inTime = ({ publishedAt }: IndexedEpisode) =>
          Date.parse(publishedAt) >= from * day && Date.parse(publishedAt) < to * day
        expect(idsOf(index.all())).toEqual(among(() => true))
        expect(idsOf(index.ofShow('b'))).toEqual(among(each => each.show === 'b'))
        expect(idsOf(index.ofShow('none'))).toEqual([])
        expect(idsOf(index.ofAuthor('one'))).toEqual(among(each => each.show !== 'b'))
        expect(idsOf(index.ofAuthor('nobody'))).toEqual([])
        expect(idsOf(index.published(from * day, to * day))).toEqual(among(inTime))
        expect(idsOf(index.published(from * day, to * day, 'c'))).toEqual(
          among(each => inTime(each) && each.show === 'c'),
        )
        const lengths = episodes.filter(
          each => each.durationMilliseconds >= from && each.durationMilliseconds <= to,
        )
        expect(idsOf(index.lasting(from, to))).toEqual(
          lengths
            .toSorted((one, other) => one.durationMilliseconds - other.durationMilliseconds)
            .map(({ id }) => id),
        )
        for (const list of [index.all(), index.ofShow('a'), index.ofAuthor('one'), index.lasting(2, 4)]) {
          idsOf(list).forEach((id, place) => {
            expect(list.placeOf(id ?? '')).toBe(place)
          })
          expect(list.placeOf('none of these')).toBe(-1)
          expect(list.at(-1)).toBeUndefined()
          expect(list.at(list.length)).toBeUndefined()
        }
        for (const own of episodes) expect(index.episode(own.id)).toEqual(own)
        expect(index.episode('none of these')).toBeUndefined()
        expect(index.show('none')).toBeUndefined()
      },
    ),
  )
})
