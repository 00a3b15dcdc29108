import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { readObject } from '../../../cloud/aws/s3-objects.ts'
import { newShow } from '../../../core/catalog/show.ts'
import { hashesOf } from '../../../core/synthesis/edition.ts'
import type { Passage } from '../../../core/synthesis/passage.ts'
import { passagesByHash } from '../../../core/synthesis/plan.ts'
import { advanceEpisode } from '../../../lambda/assemble/advance-episode.ts'
import { removeRetired } from '../../../lambda/tidy/remove-retired.ts'
import { BUCKET } from '../../cloud/local/s3/running-store.ts'
import { byHand, dyingAfter } from '../by-hand.ts'
import { type RunningCloud, runCloud } from '../running-cloud.ts'

let cloud: RunningCloud
let hand: ReturnType<typeof byHand>
let shows = 0
let show: string

beforeAll(async () => {
  cloud = await runCloud()
  hand = byHand(cloud)
})
afterAll(() => cloud.close())

beforeEach(async () => {
  await cloud.take('passages')
  show = `show-${++shows}`
  await cloud.ports.catalog.addShow(newShow(show, '2026-11-23T10:00:00Z'))
  await offer(75, 150)
})

const offer = (...rates: number[]) =>
  cloud.ports.catalog.changeShow(show, { rates: rates.length > 0 ? rates : null })

const NAME = 'tide.md'
/** Each chapter is a passage. */
const upload = (...chapters: string[]) =>
  hand.upload(show, NAME, chapters.map(words => `# ${show}\n\n${words}`).join('\n\n'))

async function publish(...chapters: string[]) {
  await upload(...chapters)
  await hand.speak()
  const episode = await episodeNow()
  expect(episode.state).toBe('ready')
  return episode
}

async function episodeNow() {
  const episode = await hand.episode(show, NAME)
  if (!episode) throw new Error('it was uploaded')
  return episode
}

const removeLeftovers = () => removeRetired(cloud.ports, Date.now() + 1, () => true)

/** Everything that is there of the episode is what is heard of it now, and what its passages are made of. */
async function expectNothingElse() {
  const { episode, edition } = await episodeNow()
  if (!edition) throw new Error('it is ready')
  const names = hashesOf(edition).flatMap(hash =>
    ['mp3', 'vtt', 'srt', 'json', 'chapters.json'].map(kind => `editions/${episode}/${hash}.${kind}`),
  )
  expect(await hand.keys(`editions/${episode}/`)).toEqual(names.sort())
  expect(await hand.keys(`plans/${episode}/`)).toHaveLength(1)
}

/** Passages that have audio, of all shows. */
const spoken = async () => (await hand.keys('takes/')).length

describe('an episode at several rates', () => {
  test('is ready when all are spoken, in whatever order and however often it is said', async () => {
    await upload('One.', 'Two.')
    const passages = (await cloud.take('passages')) as Passage[]
    expect(passages).toHaveLength(6)
    const [last, ...others] = passages.toReversed()
    for (const passage of [...others, ...others.slice(0, 2)]) {
      await hand.speakPassage(passage)
      expect(await episodeNow()).toMatchObject({ state: 'synthesizing' })
    }
    if (last) await hand.speakPassage(last)
    const { state, edition } = await episodeNow()
    expect(state).toBe('ready')
    expect(edition?.rates?.map(({ percent }) => percent)).toEqual([75, 150])
    expect(new Set(edition && hashesOf(edition)).size).toBe(3)
    await expectNothingElse()
  })

  test('has an edition of its own for each, of the takes at that rate, with the same words', async () => {
    await upload('One.', 'Two.')
    for (const passage of (await cloud.take('passages')) as Passage[])
      await hand.speakPassage(
        passage,
        passage.ssml.includes('75%') ? 12 : passage.ssml.includes('150%') ? 6 : 9,
      )
    const { episode, edition } = await episodeNow()
    const [slower, faster] = edition?.rates ?? []
    expect([slower, edition, faster].map(one => one?.durationMilliseconds)).toEqual([
      2 * 12 * 24,
      2 * 9 * 24,
      2 * 6 * 24,
    ])
    for (const one of [slower, edition, faster]) {
      const words = await cloud.ports.editionWords.get({ episode }, one?.hash ?? '')
      expect(words?.transcript.map(({ text }) => text)).toEqual([show, 'One.', show, 'Two.'])
      expect(words?.transcript.at(-1)?.end).toBe(one?.durationMilliseconds)
      expect(words?.chapters.at(-1)?.end).toBe(one?.durationMilliseconds)
      const audio = await readObject(cloud.store.client, BUCKET, `editions/${episode}/${one?.hash}.mp3`)
      expect(audio?.length).toBe(one?.bytes)
    }
  })

  test('is joined whole though its joiner dies at any step, and what is noted as joined is not joined again', async () => {
    for (let step = 1; ; step++) {
      expect(step).toBeLessThan(80)
      const { noted, ports } = watched()
      await upload(`One ${step}.`)
      const [last, ...others] = (await cloud.take('passages')) as Passage[]
      for (const passage of others) await hand.speakPassage(passage)
      const died = await hand.speakPassage(last as Passage, 9, dyingAfter(ports, step)).then(
        () => false,
        () => true,
      )
      await hand.sayAgain(last as Passage, ports)
      const { state, edition } = await episodeNow()
      expect([state, edition?.rates?.length]).toEqual(['ready', 2])
      expect(noted.size).toBeGreaterThanOrEqual(2)
      await removeLeftovers()
      await expectNothingElse()
      if (!died) break
    }
  })

  /** Ports that let no rate be joined once it is noted. */
  function watched() {
    const { catalog, editions } = cloud.ports
    const noted = new Set<string>()
    const ports: typeof cloud.ports = {
      ...cloud.ports,
      catalog: {
        ...catalog,
        async noteJoined(ref, plan, edition) {
          const done = await catalog.noteJoined(ref, plan, edition)
          noted.add(edition.hash)
          return done
        },
      },
      editions: {
        ...editions,
        async putAudio(ref, edition, audio) {
          expect(noted).not.toContain(edition.hash)
          return editions.putAudio(ref, edition, audio)
        },
      },
    }
    return { noted, ports }
  }

  test('that a newer text overtakes, though some rates are joined, leaves nothing of the older one', async () => {
    const before = await spoken()
    for (const joinedBefore of [0, 1, 2]) {
      await upload(`Old ${joinedBefore}.`)
      const passages = (await cloud.take('passages')) as Passage[]
      let joins = 0
      const { editions } = cloud.ports
      const interrupted = {
        ...cloud.ports,
        editions: {
          ...editions,
          async putWords(...words: Parameters<typeof editions.putWords>) {
            await editions.putWords(...words)
            if (joins++ === joinedBefore) await upload('New.')
          },
        },
      }
      for (const passage of passages.slice(1)) await hand.speakPassage(passage)
      await hand.speakPassage(passages[0] as Passage, 9, interrupted)
      expect(joins).toBe(joinedBefore + 1)
      await hand.speak()
      expect((await episodeNow()).state).toBe('ready')
      await removeLeftovers()
      await expectNothingElse()
      expect(await spoken()).toBe(before + 3)
    }
  })

  test('keeps its last editions for a while when its text is changed; then all of them go, with their takes', async () => {
    const before = await spoken()
    const first = await publish('One.', 'Two.')
    await publish('One.', 'Three.')
    expect(await spoken()).toBe(before + 9)
    await removeRetired(cloud.ports, Date.now() - 60_000, () => true)
    expect(await hand.keys(`editions/${first.episode}/`)).toHaveLength(30)
    await removeLeftovers()
    await expectNothingElse()
    expect(await spoken()).toBe(before + 6)
  })
})

describe('a show that', () => {
  test('begins to offer rates has only those spoken, when the text comes again', async () => {
    await offer()
    const usual = await publish('One.', 'Two.')
    expect(usual.edition).not.toHaveProperty('rates')
    await offer(75, 150)
    await upload('One.', 'Two.')
    const passages = (await cloud.take('passages')) as Passage[]
    expect(passages.map(({ ssml }) => /rate="(\d+)%"/u.exec(ssml)?.[1]).sort()).toEqual([
      '150',
      '150',
      '75',
      '75',
    ])
    const { work } = await episodeNow()
    expect(work?.billedCharacters).toBe(
      passages.reduce((sum, { billedCharacters }) => sum + billedCharacters, 0),
    )
    for (const passage of passages) await hand.speakPassage(passage)
    const both = await episodeNow()
    expect(both.edition).toMatchObject({
      durationMilliseconds: usual.edition?.durationMilliseconds,
      rates: [{ percent: 75 }, { percent: 150 }],
    })
  })

  test('offers one no more has nothing spoken, and what was made for it goes', async () => {
    const before = await spoken()
    await publish('One.')
    await offer(150)
    await upload('One.')
    expect(await cloud.take('passages')).toEqual([])
    await hand.assemble()
    const { state, edition, work } = await episodeNow()
    expect([state, work?.billedCharacters]).toEqual(['ready', 0])
    expect(edition?.rates?.map(({ percent }) => percent)).toEqual([150])
    await removeLeftovers()
    await expectNothingElse()
    expect(await spoken()).toBe(before + 2)
  })

  test('has its recordings made anew with nothing changed keeps them all', async () => {
    const first = await publish('One.')
    await upload('One.')
    await hand.assemble()
    const again = await episodeNow()
    expect(again.edition).toMatchObject({ hash: first.edition?.hash, rates: first.edition?.rates })
    await removeLeftovers()
    await expectNothingElse()
    const plan = await cloud.ports.plans.get(again, again.edition?.plan ?? '')
    const takes = await cloud.ports.takes.find([...passagesByHash(plan).keys()])
    for (const { key } of takes.values()) expect(await cloud.ports.takeAudio.exists(key)).toBe(true)
  })
})

test('what is just joined again is not removed, though what was left behind has the same name and is due', async () => {
  const { edition } = await publish('One.')
  await publish('Two.')
  await upload('One.')
  const [complete] = (await cloud.take('assembly')) as Parameters<typeof advanceEpisode>[1][]
  const { editions } = cloud.ports
  await advanceEpisode(
    {
      ...cloud.ports,
      editions: {
        ...editions,
        async putWords(...words) {
          await editions.putWords(...words)
          await removeLeftovers()
        },
      },
    },
    complete as Parameters<typeof advanceEpisode>[1],
  )
  expect((await episodeNow()).edition?.hash).toBe(edition?.hash)
  await removeLeftovers()
  await expectNothingElse()
})
