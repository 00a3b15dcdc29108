import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { episodeIn } from '../../../core/catalog/text-place.ts'
import { readUploadKey } from '../../../core/catalog/upload.ts'
import type { Passage } from '../../../core/synthesis/passage.ts'
import { giveUpUpload } from '../../../lambda/ingest/give-up-upload.ts'
import { ingestUpload } from '../../../lambda/ingest/ingest-upload.ts'
import { BUCKET } from '../../cloud/local/s3/running-store.ts'
import { byHand, dyingAfter } from '../by-hand.ts'
import { type RunningCloud, runCloud } from '../running-cloud.ts'

const AT = '2026-11-23T10:00:00.000Z'

let cloud: RunningCloud
let hand: ReturnType<typeof byHand>
let count = 0
/** Shows of this test alone. */
let tales: string
let radio: string
let inbox: string

beforeAll(async () => {
  cloud = await runCloud()
  hand = byHand(cloud)
})
afterAll(() => cloud.close())
beforeEach(async () => {
  count++
  ;[tales, radio, inbox] = [`tales-${count}`, `radio-${count}`, `inbox-${count}`]
  for (const queue of ['passages', 'assembly', 'index'] as const)
    while ((await cloud.take(queue)).length > 0);
})

const say = (show: string, text = 'Once upon a time.') => `---\nshow: ${show}\n---\n${text}`

let sequence = 0
/** A text is put under a key; its arrival is told by whoever asks for that. */
async function put(key: string, text: string) {
  await cloud.store.store.putObject({
    bucket: BUCKET,
    key,
    body: new TextEncoder().encode(text),
    contentType: 'text/plain',
  })
  return { key, sequencer: String(++sequence).padStart(8, '0'), at: AT }
}
const ingest = async (key: string, text: string) => ingestUpload(cloud.ports, await put(key, text))

function episodeOf(key: string, show: string) {
  const upload = readUploadKey(key)
  if (!upload.ok) throw new Error(upload.refusal.message)
  return cloud.ports.catalog.getEpisode(episodeIn(show, upload.value))
}
const shows = async () => (await cloud.ports.catalog.listShows()).map(({ id }) => id)
const states = async (show: string) =>
  (await cloud.ports.catalog.listEpisodes(show)).items.map(({ name, state }) => `${name} ${state}`).toSorted()
const refusalOf = async (key: string) =>
  (await cloud.ports.catalog.listRefusedUploads()).find(refused => refused.key === key)

describe('a text that names its show', () => {
  test('is an episode of that show, which is made, and not of its folder’s, which is not', async () => {
    const key = `uploads/${inbox}/a.md`
    await ingest(key, say(`Radio ${count}`))
    await hand.speak()
    expect(await cloud.ports.catalog.getShow(radio)).toMatchObject({ title: `Radio ${count}` })
    expect(await states(radio)).toEqual(['a.md ready'])
    expect(await shows()).not.toContain(inbox)
  })

  test('is the same episode when it is uploaded again, and when its arrival is told twice', async () => {
    const key = `uploads/${inbox}/a.md`
    await ingest(key, say(radio))
    const arrival = await put(key, say(radio, 'Something else.'))
    for (let times = 0; times < 2; times++) await ingestUpload(cloud.ports, arrival)
    await hand.speak()
    expect(await states(radio)).toEqual(['a.md ready'])
  })

  test('is the folder’s own episode where it names the folder’s show in other words', async () => {
    await ingest(`uploads/${radio}/a.md`, 'Once upon a time.')
    await ingest(`uploads/${radio}/a.md`, say(`RADIO ${count}`))
    expect(await states(radio)).toEqual(['a.md synthesizing'])
  })

  test('needs no folder', async () => {
    await ingest('uploads/a.md', say(radio))
    expect(await states(radio)).toEqual(['a.md synthesizing'])
  })

  test('is one episode for each folder that it lies in: none takes the place of another', async () => {
    const keys = [`uploads/${inbox}/a.md`, `uploads/${tales}/a.md`, `uploads/${radio}/a.md`, 'uploads/a.md']
    for (const key of keys) await ingest(key, say(radio, `This is ${key}.`))
    expect(await states(radio)).toEqual(Array(4).fill('a.md synthesizing'))
  })
})

describe('a text straight under uploads', () => {
  test('that names no show is refused with what to do, until it names one', async () => {
    const key = `uploads/${count}.txt`
    await ingest(key, 'Once upon a time.')
    expect(await refusalOf(key)).toMatchObject({
      code: 'show-missing',
      message: expect.stringContaining('name the show in its front matter'),
    })
    await ingest(key, say(radio))
    expect(await refusalOf(key)).toBeUndefined()
    expect(await states(radio)).toEqual([`${count}.txt synthesizing`])
  })

  test('whose front matter cannot be used is refused for that', async () => {
    const key = `uploads/${count}.txt`
    await ingest(key, `---\nshow: ${radio}\nvoices: Amy\n---\nOnce.`)
    expect(await refusalOf(key)).toMatchObject({ code: 'front-matter' })
  })

  test('that is an address is refused', async () => {
    const key = `uploads/${count}.url`
    await ingest(key, 'https://example.com/')
    expect(await refusalOf(key)).toMatchObject({ code: 'show-missing' })
  })
})

describe('a text whose show is changed', () => {
  const key = () => `uploads/${tales}/a.md`

  test('moves: it is spoken for nothing in its new show, and put away in its old one with the reason', async () => {
    await ingest(key(), 'Once upon a time.')
    await hand.speak()
    await ingest(key(), say(`Radio ${count}`))
    expect((await cloud.take('passages')) as Passage[]).toEqual([])
    await hand.assemble()
    expect(await episodeOf(key(), radio)).toMatchObject({ state: 'ready' })
    expect(await episodeOf(key(), tales)).toMatchObject({
      state: 'archived',
      failure: { code: 'text-elsewhere', message: expect.stringContaining(`"Radio ${count}"`) },
    })
    expect((await cloud.take('index')).length).toBeGreaterThan(0)
  })

  test('is put away also while it is still being spoken, and its recording does not bring it back', async () => {
    await ingest(key(), 'Once upon a time.')
    await ingest(key(), say(radio, 'Something else.'))
    await hand.speak()
    expect(await states(tales)).toEqual(['a.md archived'])
    expect(await states(radio)).toEqual(['a.md ready'])
  })

  test('is again what it was when the line is taken out', async () => {
    await ingest(key(), 'Once upon a time.')
    await ingest(key(), say(radio))
    await ingest(key(), 'Once upon a time.')
    await hand.speak()
    expect(await states(tales)).toEqual(['a.md ready'])
    expect((await episodeOf(key(), tales))?.failure).toBeUndefined()
    expect(await states(radio)).toEqual(['a.md archived'])
  })

  test('stays where it was as long as it cannot be spoken where it is going', async () => {
    await ingest(key(), 'Once upon a time.')
    await hand.speak()
    await ingest(key(), `---\nshow: ${radio}\nvoice: Nobody\n---\nOnce.`)
    expect(await states(tales)).toEqual(['a.md ready'])
    expect(await states(radio)).toEqual(['a.md failed'])
    await ingest(key(), say(radio))
    expect(await states(tales)).toEqual(['a.md archived'])
  })

  test('fails where it was when its front matter cannot be read', async () => {
    await ingest(key(), say(radio))
    await ingest(key(), `---\nshow: ${radio}\nvoices: Amy\n---\nOnce.`)
    expect(await states(radio)).toEqual(['a.md failed'])
    expect(await states(tales)).toEqual([])
  })

  test('is nowhere twice whichever of its arrivals is told last, again, or dies on its way', async () => {
    for (const calls of Array.from({ length: 24 }, (_, at) => at)) {
      const at = `uploads/${tales}/dies-${calls}.md`
      const first = await put(at, `This is ${calls}.`)
      await ingestUpload(cloud.ports, first)
      const second = await put(at, say(radio, `This is ${calls}.`))
      await ingestUpload(dyingAfter(cloud.ports, calls), second).catch((error: Error) => {
        if (error.message !== 'dead') throw error
      })
      await ingestUpload(cloud.ports, first)
      await ingestUpload(cloud.ports, second)
      await ingestUpload(cloud.ports, first)
      expect((await episodeOf(at, tales))?.state).toBe('archived')
      expect((await episodeOf(at, radio))?.state).toBe('synthesizing')
    }
  })

  test('is nowhere twice when an older reading of it comes to its end last', async () => {
    const first = await put(key(), 'Once upon a time.')
    const { catalog } = cloud.ports
    const late: typeof catalog = {
      ...catalog,
      async receive(text) {
        await ingest(key(), say(radio))
        return catalog.receive(text)
      },
    }
    await ingestUpload({ ...cloud.ports, catalog: late }, first)
    expect(await states(tales)).toEqual(['a.md archived'])
    expect(await states(radio)).toEqual(['a.md synthesizing'])
  })

  test('is nowhere twice when that reading dies, and is told again', async () => {
    const first = await put(key(), 'Once upon a time.')
    const { catalog } = cloud.ports
    const dying: typeof catalog = {
      ...catalog,
      async receive(text) {
        await ingest(key(), say(radio))
        await catalog.receive(text)
        throw new Error('dead')
      },
    }
    await expect(ingestUpload({ ...cloud.ports, catalog: dying }, first)).rejects.toThrow('dead')
    expect(await states(tales)).toEqual(['a.md draft'])
    await ingestUpload(cloud.ports, first)
    expect(await states(tales)).toEqual(['a.md archived'])
  })
})

describe('a text that is given up', () => {
  const message = expect.stringContaining('could not read this text')

  test('fails where it belongs', async () => {
    const key = `uploads/${inbox}/a.md`
    const arrival = await put(key, say(radio))
    await ingestUpload(cloud.ports, arrival)
    await giveUpUpload(cloud.ports, arrival)
    expect(await episodeOf(key, radio)).toMatchObject({ state: 'failed', failure: { message } })
  })

  test('is a refused upload where it was not read at all', async () => {
    const key = `uploads/${inbox}/a.md`
    await giveUpUpload(cloud.ports, await put(key, say(radio)))
    expect(await refusalOf(key)).toMatchObject({ message })
    await ingest(key, say(radio))
    expect(await refusalOf(key)).toBeUndefined()
  })
})
