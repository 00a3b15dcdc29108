import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { links, PATHS } from '../../admin/routes.ts'
import { episodeId } from '../../core/catalog/episode.ts'
import { newShow } from '../../core/catalog/show.ts'
import { episodeIn } from '../../core/catalog/text-place.ts'
import { plannedWork } from './memory-ports.ts'
import { type RunningAdmin, runAdmin, type Visitor } from './running-admin.ts'

let admin: RunningAdmin
let visitor: Visitor
beforeAll(async () => {
  admin = await runAdmin()
  visitor = await admin.signIn()
  await admin.ports.catalog.addShow(newShow('Tales', admin.ports.now()))
})
afterAll(() => admin.close())

const MEGABYTE = 1024 * 1024

describe('asking for an upload', () => {
  test.each(['lion.txt', 'LION.MD', '🦁 "quoted" & <b> name.txt', `${'x'.repeat(196)}.txt`])(
    'of %s gives the form to send it by, and where its episode will be',
    async name => {
      const response = await visitor.postJson(PATHS.apiUploads, { show: 'tales', name, size: 5 })
      expect(response.status).toBe(200)
      const ref = { show: 'tales', episode: episodeId('tales', name) }
      expect(await response.json()).toMatchObject({
        fields: { key: `uploads/tales/${name}` },
        page: links.episode(ref),
        episode: ref.episode,
      })
    },
  )

  test.each([
    ['an empty file', { name: 'a.txt', size: 0 }, 'text-empty', 'There is nothing to speak in this file'],
    [
      'more than a megabyte',
      { name: 'a.txt', size: 1.5 * MEGABYTE },
      'text-too-large',
      'This file is 1.5 MB',
    ],
    ['another ending', { name: 'a.exe', size: 1 }, 'text-format', 'Upload a file that ends in .txt, .md,'],
    ['no ending', { name: 'a', size: 1 }, 'text-format', 'Upload a file that ends in .txt, .md,'],
    ['a path', { name: '../a.txt', size: 1 }, 'name-path', 'The file name holds a path'],
    ['a folder', { name: 'b/a.txt', size: 1 }, 'name-path', 'The file name holds a path'],
    [
      '900 characters',
      { name: `${'x'.repeat(896)}.txt`, size: 1 },
      'name-too-long',
      'The file name has 900 characters',
    ],
    ['a line break', { name: 'a\n.txt', size: 1 }, 'name-control', 'The name holds control characters'],
    ['no show', { show: '', name: 'a.txt', size: 1 }, 'show-missing', 'The text belongs to no show.'],
    [
      'a show with a path',
      { show: 'a/b', name: 'a.txt', size: 1 },
      'name-path',
      'The file name holds a path',
    ],
    [
      'a show that goes up',
      { show: '..', name: 'a.txt', size: 1 },
      'name-path',
      'The file name holds a path',
    ],
    ['no size', { name: 'a.txt' }, 'request-invalid', 'Send JSON with "show"'],
    ['half a byte', { name: 'a.txt', size: 0.5 }, 'request-invalid', 'Send JSON with "show"'],
    ['a list for a name', { name: ['a.txt'], size: 1 }, 'request-invalid', 'Send JSON with "show"'],
  ])('of %s is refused with what to do', async (_, wanted, code, words) => {
    const response = await visitor.postJson(PATHS.apiUploads, { show: 'tales', ...wanted })
    expect(response.status).toBe(422)
    expect(await response.json()).toEqual({ code, message: expect.stringContaining(words) })
  })

  test('to a show that is not there yet puts the text where it will be made by its title', async () => {
    const response = await visitor.postJson(PATHS.apiUploads, { show: 'My Texts', name: 'a.txt', size: 1 })
    const ref = { show: 'my-texts', episode: episodeId('my-texts', 'a.txt') }
    expect(await response.json()).toMatchObject({
      fields: { key: 'uploads/My Texts/a.txt' },
      page: links.episode(ref),
    })
  })

  test('of a text that names another show says where its episode will be', async () => {
    const wanted = { show: 'tales', name: 'a.txt', size: 40, start: '---\nshow: Evening Radio\n---\nHello.' }
    const response = await visitor.postJson(PATHS.apiUploads, wanted)
    const ref = episodeIn('evening-radio', { show: 'tales', name: 'a.txt' })
    expect(await response.json()).toMatchObject({
      fields: { key: 'uploads/tales/a.txt' },
      page: links.episode(ref),
      elsewhere: 'Evening Radio',
    })
    const own = await visitor.postJson(PATHS.apiUploads, {
      ...wanted,
      start: '---\nshow: TALES\n---\nHello.',
    })
    const answer = (await own.json()) as object
    expect(answer).toMatchObject({ episode: episodeId('tales', 'a.txt') })
    expect(answer).not.toHaveProperty('elsewhere')
  })

  test('to a show by its title puts the text into the one folder of the show', async () => {
    const response = await visitor.postJson(PATHS.apiUploads, { show: 'TALES', name: 'a.txt', size: 1 })
    expect(await response.json()).toMatchObject({ fields: { key: 'uploads/tales/a.txt' } })
  })

  test('in broken JSON makes no sense, said in JSON', async () => {
    const headers = { 'content-type': 'application/json', 'x-csrf-token': await visitor.token() }
    const response = await visitor.get(PATHS.apiUploads, { method: 'POST', headers, body: '{"show":' })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'request-invalid' })
  })
})

describe('asking for what is there', () => {
  const json = async <T>(path: string) => (await (await visitor.get(path)).json()) as T

  test('gives the shows', async () => {
    expect(await json(PATHS.apiShows)).toMatchObject({ items: [{ id: 'tales', title: 'Tales' }] })
  })

  test("gives a show's episodes by pages, newest first", async () => {
    await admin.ports.catalog.addShow(newShow('Pages', admin.ports.now()))
    for (const name of ['1.txt', '2.txt', '3.txt']) await admin.ports.receive('pages', name)
    type Answer = { items: { name: string }[]; next?: string }
    const first = await json<Answer>(links.apiEpisodes('pages', { limit: '2' }))
    const second = await json<Answer>(links.apiEpisodes('pages', { limit: '2', after: first.next ?? '' }))
    expect([...first.items, ...second.items].map(({ name }) => name)).toEqual(['3.txt', '2.txt', '1.txt'])
    expect(second.next).toBeUndefined()
  })

  test('takes a senseless limit for none', async () => {
    for (const limit of ['-1', '0', 'many', '1e9', '']) {
      const response = await visitor.get(links.apiEpisodes('tales', { limit }))
      expect(response.status).toBe(200)
    }
  })

  test('gives an episode as it is, with the addresses of its recording', async () => {
    const { catalog, receive } = admin.ports
    const episode = await receive('tales', 'lion.txt')
    await catalog.plan(episode, episode.upload, { title: 'Lion', work: { ...plannedWork(1), waiting: [] } })
    await catalog.finish(episode, 'plan', { hash: 'abc', durationMilliseconds: 24, bytes: 144 })
    expect(await json(links.apiEpisode(episode))).toMatchObject({
      ...episode,
      title: 'Lion',
      state: 'ready',
      updatedAt: expect.any(String),
      edition: { hash: 'abc', durationMilliseconds: 24 },
      audio: `http://media.example/editions/${episode.episode}/abc.mp3`,
      captions: `http://media.example/editions/${episode.episode}/abc.vtt`,
      page: links.episode(episode),
    })
  })

  test('gives the addresses of its recordings at other rates', async () => {
    const { catalog, receive } = admin.ports
    const episode = await receive('tales', 'lion.txt')
    await catalog.plan(episode, episode.upload, { title: 'Lion', work: { ...plannedWork(1), waiting: [] } })
    const rated = { percent: 115, hash: 'def', durationMilliseconds: 21, bytes: 126 }
    await catalog.finish(episode, 'plan', {
      hash: 'abc',
      durationMilliseconds: 24,
      bytes: 144,
      rates: [rated],
    })
    expect(await json(links.apiEpisode(episode))).toMatchObject({
      edition: { rates: [rated] },
      rates: [
        {
          percent: 115,
          durationMilliseconds: 21,
          audio: `http://media.example/editions/${episode.episode}/def.mp3`,
          captions: `http://media.example/editions/${episode.episode}/def.vtt`,
        },
      ],
    })
  })

  test.each([
    [links.apiEpisodes('none'), 'show-unknown'],
    [links.apiEpisode({ show: 'tales', episode: 'none' }), 'episode-unknown'],
    ['/api/none', 'not-found'],
  ])('says in JSON that %s is not there', async (path, code) => {
    const response = await visitor.get(path)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ code })
  })
})

describe('asking for an estimate', () => {
  const ask = async (body: unknown) => {
    const response = await visitor.postJson(PATHS.apiEstimates, body)
    return { status: response.status, body: await response.json() }
  }

  test('of a text gives its figures and keeps nothing', async () => {
    const before = [await admin.ports.catalog.listShows(), admin.ports.arrivals.length]
    const text = 'Once upon a time there was a lion.'
    expect(await ask({ show: 'A new show', name: 'lion.txt', text })).toEqual({
      status: 200,
      body: {
        plan: expect.stringMatching(/^[0-9a-f]{64}$/u),
        characters: text.length,
        billedCharacters: text.length,
        microDollars: text.length * 16,
        durationMilliseconds: Math.round((text.length / 14) * 1000),
        passages: 1,
        onTheShelf: 0,
        price: '$0.01',
        withinBudget: true,
        prices: { source: 'https://aws.amazon.com/polly/pricing/', readOn: '2026-10-07' },
      },
    })
    expect([await admin.ports.catalog.listShows(), admin.ports.arrivals.length]).toEqual(before)
  })

  test('says whether the month’s budget has room for it', async () => {
    const text = 'Once upon a time there was a lion.'
    const wanted = { show: 'tales', name: 'lion.txt', text }
    await admin.ports.budget.change({ characters: text.length })
    expect(await ask(wanted)).toMatchObject({ body: { withinBudget: true } })
    await admin.ports.budget.change({ characters: text.length - 1 })
    expect(await ask(wanted)).toMatchObject({ body: { withinBudget: false } })
    await admin.ports.budget.change(undefined)
  })

  test('of an episode gives what it would cost now', async () => {
    const { offer, plan } = await offered('estimated.txt')
    expect(await ask({ show: 'tales', episode: offer.episode })).toMatchObject({
      status: 200,
      body: { plan, billedCharacters: 17, onTheShelf: 0 },
    })
    admin.ports.shelve(plan)
    expect(await ask({ show: 'tales', episode: offer.episode })).toMatchObject({
      body: { plan, billedCharacters: 0, price: '$0.00', onTheShelf: 1, durationMilliseconds: 2_400 },
    })
  })

  test('of a text that names its show is of that show’s voice, whatever show is given, or none', async () => {
    const voice = { id: 'Joanna', engine: 'standard', language: 'en-US' } as const
    await admin.ports.catalog.addShow({ ...newShow('Cheap', admin.ports.now()), voice })
    const text = '---\nshow: Cheap\n---\nHello.'
    const cheap = await ask({ show: 'cheap', name: 'a.txt', text: 'Hello.' })
    for (const show of ['tales', undefined])
      expect(await ask({ show, name: 'a.txt', text })).toMatchObject({
        status: 200,
        body: { microDollars: (cheap.body as { microDollars: number }).microDollars },
      })
    expect(await ask({ name: 'a.txt', text: 'Hello.' })).toMatchObject({ body: { code: 'show-missing' } })
  })

  test('of a text of a megabyte is answered, and of more is refused', async () => {
    const lines = Array.from(
      { length: 30_000 },
      (_, at) => `Line ${at} of a very long text, and of a dull one.`,
    )
    const most = lines.join('\n').slice(0, MEGABYTE)
    expect(await ask({ show: 'tales', name: 'long.txt', text: most })).toMatchObject({ status: 200 })
    expect(await ask({ show: 'tales', name: 'long.txt', text: `${most}…` })).toMatchObject({
      status: 422,
      body: { code: 'text-too-large' },
    })
    expect(await ask({ show: 'tales', name: 'long.txt', text: most.repeat(3) })).toMatchObject({
      status: 413,
    })
  })

  test.each([
    [{}, 'request-invalid'],
    [{ show: 'tales' }, 'request-invalid'],
    [{ show: 'tales', name: 'a.txt', text: 5 }, 'request-invalid'],
    [{ show: '../x', episode: 'y' }, 'request-invalid'],
    [{ show: 'tales', name: 'a.exe', text: 'A' }, 'text-format'],
    [{ show: '', name: 'a.txt', text: 'A' }, 'show-missing'],
    [{ show: 'tales', name: 'a.txt', text: '…' }, 'text-empty'],
    [{ show: 'tales', episode: 'none' }, 'episode-unknown'],
  ])('with %j is refused: %s', async (body, code) => {
    expect(await ask(body)).toMatchObject({ status: 422, body: { code, message: expect.any(String) } })
  })

  test('of an episode that is not read yet says so', async () => {
    const { episode } = await admin.ports.receive('tales', 'unread.txt')
    expect(await ask({ show: 'tales', episode })).toMatchObject({
      status: 422,
      body: { code: 'episode-unread' },
    })
  })
})

describe('saying yes to an estimate', () => {
  test('brings the text again, and gives the episode', async () => {
    const { offer, plan } = await offered('yes.txt')
    const response = await visitor.postJson(links.apiSpeak(offer), { plan })
    expect([response.status, await response.json()]).toMatchObject([202, { confirmed: { plan } }])
    expect(admin.ports.arrivals.at(-1)).toBe('uploads/tales/yes.txt')
  })

  test('that is another by now is a conflict', async () => {
    const { offer } = await offered('no.txt')
    const response = await visitor.postJson(links.apiSpeak(offer), { plan: 'another' })
    expect([response.status, await response.json()]).toMatchObject([409, { code: 'offer-changed' }])
  })
})

async function offered(name: string) {
  const offer = await admin.ports.offer('tales', name, `About ${name}, well.`.slice(0, 17))
  return { offer, plan: offer.offer?.plan ?? '' }
}
