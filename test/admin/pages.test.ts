import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { links, PATHS } from '../../admin/routes.ts'
import { newShow } from '../../core/catalog/show.ts'
import { textElsewhere } from '../../core/catalog/text-place.ts'
import { formatMoney } from '../../core/synthesis/price.ts'
import { plannedWork } from './memory-ports.ts'
import { type RunningAdmin, runAdmin, type Visitor } from './running-admin.ts'

let admin: RunningAdmin
let visitor: Visitor
beforeEach(async () => {
  admin = await runAdmin()
  visitor = await admin.signIn()
})
afterEach(() => admin.close())

const read = async (path: string) => (await visitor.get(path)).text()
const addShow = (title: string) => admin.ports.catalog.addShow(newShow(title, admin.ports.now()))

async function readyEpisode(show: string, name: string, title = name, durationMilliseconds = 192_400) {
  const { catalog, receive } = admin.ports
  const episode = await receive(show, name, title)
  await catalog.plan(episode, episode.upload, { title, work: { ...plannedWork(3), waiting: [] } })
  await catalog.finish(episode, 'plan', { hash: `hash-of-${show}`, durationMilliseconds, bytes: 1 })
  return episode
}

describe('the shelf', () => {
  test('offers samples while it is empty, and puts them where uploads go', async () => {
    expect(await read(PATHS.home)).toContain('Load the three samples')
    const response = await visitor.post(PATHS.samples)
    expect([response.status, response.headers.get('location')]).toEqual([303, links.show('samples')])
    expect(admin.ports.arrivals).toHaveLength(3)
    for (const key of admin.ports.arrivals) expect(key).toMatch(/^uploads\/samples\/[a-z-]+\.(md|txt)$/u)
    expect(await read(PATHS.home)).not.toContain('Load the three samples')
  })

  test('has each show with its newest episodes and a link to the rest', async () => {
    await addShow('Tales')
    for (const name of ['1.txt', '2.txt', '3.txt', '4.txt', '5.txt']) await admin.ports.receive('tales', name)
    const page = await read(PATHS.home)
    expect([...page.matchAll(/class="row-title"[^>]*>([^<]+)</gu)].map(([, title]) => title)).toEqual([
      '5.txt',
      '4.txt',
      '3.txt',
      '2.txt',
    ])
    expect(page).toContain('All episodes of Tales')
  })

  test('links the shows that are too many to lie open', async () => {
    for (let number = 1; number <= 30; number++) await addShow(`Show ${number}`)
    const page = await read(PATHS.home)
    expect(page).toContain('More shows')
    for (let number = 1; number <= 30; number++) expect(page).toContain(`href="/shows/show-${number}"`)
  })

  test('shows a refused upload until it is dismissed', async () => {
    const key = 'uploads/tales/"quotes" & <b>.exe'
    await admin.ports.catalog.refuseUpload({
      key,
      at: admin.ports.now(),
      code: 'text-format',
      message: 'Bring a .txt file.',
    })
    const page = await read(PATHS.home)
    expect(page).toContain('Bring a .txt file.')
    expect(page).not.toContain('<b>.exe')
    expect((await visitor.post(PATHS.refused, { key })).status).toBe(303)
    expect(await admin.ports.catalog.listRefusedUploads()).toEqual([])
    expect(await read(PATHS.home)).not.toContain('Bring a .txt file.')
  })
})

describe('where everybody finds it', () => {
  test('is told on the page of a show, with both of its feeds', async () => {
    await addShow('Tales')
    const page = await read(links.show('tales'))
    for (const address of ['shows/tales', 'feeds/tales.xml', 'feeds/tales.json'])
      expect(page).toContain(`"http://media.example/${address}"`)
  })

  test('is told of an episode once it can be heard, and no longer when it is put away', async () => {
    await addShow('Tales')
    const episode = await readyEpisode('tales', 'lion.txt', 'Lion')
    const link = `<a href="http://media.example/shows/tales/${episode.episode}">Public page</a>`
    expect(await read(links.episode(episode))).toContain(link)
    await admin.ports.catalog.archive(episode)
    expect(await read(links.episode(episode))).not.toContain(link)
  })
})

describe('a new show', () => {
  test('is made by its title, and made again is the same', async () => {
    for (const _ of ['first', 'again']) {
      const response = await visitor.post(PATHS.shows, { title: ' Bedtime Stories ' })
      expect(response.headers.get('location')).toBe(links.show('bedtime-stories'))
    }
    expect(await admin.ports.catalog.getShow('bedtime-stories')).toMatchObject({ title: 'Bedtime Stories' })
  })

  test.each([
    ['no title', '   ', 'A show needs a title.'],
    ['a title of 101 characters', 'x'.repeat(101), 'The title has 101 characters; at most 100 are allowed.'],
    ['a line break', 'a\nb', 'The title holds control characters'],
    ['the name of another', 'CAFÉ', 'There is already a show by that name: &#34;Cafe&#34;.'],
  ])('with %s is refused in words, with what was typed', async (_, title, words) => {
    await addShow('Cafe')
    const response = await visitor.post(PATHS.shows, { title })
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain(words)
    expect(page).toContain('aria-invalid="true"')
    expect(await admin.ports.catalog.listShows()).toHaveLength(1)
  })
})

describe('a show', () => {
  test('is paged, newest first, by a cursor', async () => {
    await addShow('Tales')
    for (let number = 0; number < 120; number++) await admin.ports.receive('tales', `${number}.txt`)
    const titles: string[] = []
    let pages = 0
    for (let path: string | undefined = links.show('tales'); path; pages++) {
      const page: string = await read(path)
      titles.push(...[...page.matchAll(/class="row-title"[^>]*>([^<]+)</gu)].map(([, title = '']) => title))
      path = /href="([^"]+)">Older</u.exec(page)?.[1]?.replaceAll('&#61;', '=')
    }
    expect(pages).toBe(3)
    expect(titles).toEqual(Array.from({ length: 120 }, (_, at) => `${119 - at}.txt`))
  })

  test('shows its own refused uploads and no others', async () => {
    await addShow('Tales')
    for (const show of ['Tales', 'other'])
      await admin.ports.catalog.refuseUpload({
        key: `uploads/${show}/x.exe`,
        at: admin.ports.now(),
        code: 'text-format',
        message: `Refused in ${show}.`,
      })
    const page = await read(links.show('tales'))
    expect(page).toContain('Refused in Tales.')
    expect(page).not.toContain('Refused in other.')
  })
})

describe('an episode', () => {
  test('tells the way of its text as far as it has come', async () => {
    await addShow('Tales')
    const { catalog, receive } = admin.ports
    const episode = await receive('tales', 'lion.txt', 'The Lion')
    expect(await read(links.episode(episode))).toMatch(
      /step now" aria-current="step">\s*<span class="step-name">Read</u,
    )

    await catalog.plan(episode, episode.upload, { title: 'The Lion', work: plannedWork(3, 1234) })
    await catalog.strike(episode, 'plan', 'passage-0')
    const spoken = await read(links.episode(episode))
    expect(spoken).toContain('3 passages, 1,234 characters to speak')
    expect(spoken).toContain('1 of 3 passages')
    expect(spoken).toContain('<progress aria-label="Passages spoken" value="1" max="3">')

    for (const passage of ['passage-1', 'passage-2']) await catalog.strike(episode, 'plan', passage)
    expect(await read(links.episode(episode))).toMatch(
      /step now" aria-current="step">\s*<span class="step-name">Joined</u,
    )
  })

  test('plays its edition with captions, says its exact length and what to say to Alexa', async () => {
    await addShow('Tales')
    const episode = await readyEpisode('tales', 'lion.txt', 'The Lion')
    const page = await read(links.episode(episode))
    const file = `http://media.example/editions/${episode.episode}/hash-of-tales`
    expect(page).toContain(`crossorigin="anonymous" src="${file}.mp3"`)
    expect(page).toContain(`src="${file}.vtt"`)
    expect(page).toContain('data-duration-milliseconds="192400">3 min 12.4 s<')
    expect(page).toContain('<q>Alexa, ask voice shelf to play The Lion</q>')
    expect(page).toContain('download="lion.mp3"')
  })

  test('stays to be heard while a newer text is spoken', async () => {
    await addShow('Tales')
    const episode = await readyEpisode('tales', 'lion.txt')
    await admin.ports.receive('tales', 'lion.txt')
    const page = await read(links.episode(episode))
    expect(page).toContain('hash-of-tales.mp3')
    expect(page).toContain('<span class="badge draft">Received</span>')
  })

  test('that failed says why, and tries again with the same text', async () => {
    await addShow('Tales')
    const { catalog, receive, uploads, arrivals } = admin.ports
    await uploads.put({ show: 'tales', name: 'lion.txt' }, '…')
    const episode = await receive('tales', 'lion.txt')
    await catalog.fail(episode, episode.upload, { code: 'text-empty', message: 'There is nothing to speak.' })
    expect(await read(links.episode(episode))).toMatch(/There is nothing to speak\..*Try again/su)
    expect((await visitor.post(links.retry(episode))).headers.get('location')).toBe(links.episode(episode))
    expect(arrivals).toEqual(['uploads/tales/lion.txt', 'uploads/tales/lion.txt'])
  })

  test('that failed for the budget leads to it', async () => {
    await addShow('Tales')
    const episode = await admin.ports.receive('tales', 'lion.txt')
    await admin.ports.catalog.fail(episode, episode.upload, { code: 'over-budget', message: 'Too dear.' })
    expect(await read(links.episode(episode))).toContain(`href="${PATHS.budget}">See or raise`)
  })

  test('that failed and whose text is gone says so', async () => {
    await addShow('Tales')
    const episode = await admin.ports.receive('tales', 'lion.txt')
    await admin.ports.catalog.fail(episode, episode.upload, { code: 'x', message: 'It failed.' })
    const response = await visitor.post(links.retry(episode))
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('The text is no longer where it was uploaded to.')
  })

  test('that is in work is not brought again', async () => {
    await addShow('Tales')
    const episode = await admin.ports.receive('tales', 'lion.txt')
    const arrivals = admin.ports.arrivals.length
    expect((await visitor.post(links.retry(episode))).status).toBe(303)
    expect(admin.ports.arrivals).toHaveLength(arrivals)
  })

  test('that is ready may be made anew', async () => {
    await addShow('Tales')
    const episode = await readyEpisode('tales', 'lion.txt')
    admin.ports.texts.set(episode.upload.key, 'A lion.')
    expect((await visitor.post(links.retry(episode))).status).toBe(303)
    expect(admin.ports.arrivals).toEqual([episode.upload.key])
  })

  test('offers its recordings at other rates, and those that its show offers since it was spoken', async () => {
    await addShow('Tales')
    const { catalog, receive } = admin.ports
    const episode = await receive('tales', 'lion.txt', 'Lion & Lamb')
    await catalog.plan(episode, episode.upload, {
      title: 'Lion & Lamb',
      work: { ...plannedWork(3), waiting: [] },
    })
    const slower = { percent: 85, hash: 'slow', durationMilliseconds: 226_000, bytes: 1 }
    await catalog.finish(episode, 'plan', {
      hash: 'usual',
      durationMilliseconds: 192_400,
      bytes: 1,
      rates: [slower],
    })
    const page = await read(links.episode(episode))
    expect(page).toContain('Slower (85 %)')
    expect(page).toContain(`src="http://media.example/editions/${episode.episode}/slow.mp3"`)
    expect(page).toContain('download="lion 85.mp3"')
    expect(page).toContain('3 min 46.0 s')
    expect(page).not.toContain('Speak it at')
    expect(page).toContain('into 2 recordings')

    await visitor.post(links.showSettings('tales'), { rates: '85,115,130' })
    const offered = await read(links.episode(episode))
    expect(offered).toContain('The show offers 115 % and 130 % of the usual rate')
    expect(offered).toContain('Speak it at these rates too')
  })

  describe('that was listened to', () => {
    const loudness = { lufs: -20.1, truePeakDb: -0.85 }
    async function pageOfHeard(settings: Record<string, string>): Promise<string> {
      await addShow('Tales')
      const episode = await readyEpisode('tales', 'lion.txt')
      await admin.ports.catalog.noteLoudness(episode, 'hash-of-tales', loudness)
      await visitor.post(links.showSettings('tales'), settings)
      return read(links.episode(episode))
    }

    test('shows how loud it is', async () => {
      const page = await pageOfHeard({ loudness: 'none' })
      expect(page).toContain('-20.1 LUFS on the whole, -0.8 dB at its peak')
      expect(page).not.toContain('target')
    })

    test('shows how it misses what its show wants, and what to do', async () => {
      const page = await pageOfHeard({ loudness: 'compare', lufs: '-14', ceiling: '-2' })
      expect(page).toContain('quieter than its target, with higher peaks than its show allows: -14 LUFS')
      expect(page).not.toContain('Make the recording anew')
    })

    test('can be made anew where its show makes recordings so', async () => {
      const page = await pageOfHeard({ loudness: 'make', lufs: '-14', ceiling: '-2' })
      expect(page).toContain('Make the recording anew')
    })

    test('says nothing of a target that it meets', async () => {
      expect(await pageOfHeard({ loudness: 'compare', lufs: '-20', ceiling: '0' })).not.toContain('anew')
    })
  })
})

describe('a text that waits for the creator’s word', () => {
  const OLD = fc.sample(fc.lorem({ mode: 'sentences', maxCount: 9 }), { numRuns: 20, seed: 3 })
  const textOf = (paragraphs: readonly string[]) => paragraphs.join('\n\n')
  const words = (page: string) => page.replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ')

  test('shows what it will cost and how long it will be, before anything is spoken', async () => {
    await addShow('Tales')
    const episode = await admin.ports.offer('tales', 'lion.txt', textOf(OLD))
    const { offer } = episode
    const page = words(await read(links.episode(episode)))
    expect(page).toContain('Waiting for you')
    expect(page).toContain(`To be billed ${offer?.billedCharacters.toLocaleString('en-US')} characters`)
    const price = formatMoney(16 * (offer?.billedCharacters ?? 0))
    expect(page).toContain(`Price ${price} Expected length about `)
    expect(page).toContain(`On the shelf already 0 of ${offer?.passages} passages`)
    expect(page).toContain(`Speak it for ${price}`)
    expect(page).toMatch(/prices as they were on 7 October 2026, .*A free tier is not counted/u)
    expect(words(await read(links.show('tales')))).toContain(`characters to bill, ${price}`)
  })

  test('shows which passages will be spoken, in words, and folds what stays', async () => {
    await addShow('Tales')
    const before = await admin.ports.offer('tales', 'lion.txt', textOf(OLD))
    admin.ports.shelve(before.offer?.plan ?? '')
    const changed = OLD.with(5, `${OLD[5]} A goat & a <lamp> came.`)
    const episode = await admin.ports.offer('tales', 'lion.txt', textOf(changed))
    const page = await read(links.episode(episode))
    const { offer } = episode
    expect(offer?.onTheShelf).toBe((offer?.passages ?? 0) - 1)
    expect(words(page)).toContain(
      `1 passage of ${offer?.passages}: ${offer?.billedCharacters.toLocaleString('en-US')} characters, $0.0`,
    )
    const items = [...page.matchAll(/<li class="passage (new|kept)">(.*?)<\/li>/gsu)]
    expect(items.map(([, kind]) => kind)).toEqual(['kept', 'new', 'kept'])
    const [, changes = ''] = items.map(([, , content = '']) => content)
    expect(words(changes)).toMatch(/^ Will be spoken · [\d,]+ characters?, \$0\.0\d/u)
    expect(changes).toContain('A goat &#38; a &#60;lamp&#62; came.')
    for (const [, kind, content = ''] of items)
      if (kind === 'kept') expect(content).toMatch(/^\s*<details><summary>/u)
    expect(page.match(/<h1/gu)).toHaveLength(1)
  })

  test('is shown to be spoken and billed once for each rate that its show offers', async () => {
    await addShow('Tales')
    const once = await admin.ports.offer('tales', 'lion.txt', 'The lion slept.')
    admin.ports.shelve(once.offer?.plan ?? '')
    await visitor.post(links.showSettings('tales'), { rates: '85,115' })
    const episode = await admin.ports.offer('tales', 'lion.txt', 'The lion slept.')
    const page = words(await read(links.episode(episode)))
    expect(page).toContain('To be billed 30 characters; the text has 15')
    expect(page).toContain('Spoken 3 times: at its usual rate, and at 85 % and 115 % of it')
    expect(page).toContain('1 passage of 1: 30 characters, $0.01.')
    expect(page).toContain('Will be spoken at other rates · 30 characters, $0.01')
  })

  test('is spoken when the creator says so: the text comes again by its own door, with the yes', async () => {
    await addShow('Tales')
    const episode = await admin.ports.offer('tales', 'lion.txt', textOf(OLD))
    const { plan = '', microDollars } = episode.offer ?? {}
    const before = admin.ports.arrivals.length
    const response = await visitor.post(links.speak(episode), { plan })
    expect([response.status, response.headers.get('location')]).toEqual([303, links.episode(episode)])
    expect(admin.ports.arrivals.slice(before)).toEqual(['uploads/tales/lion.txt'])
    expect(await admin.ports.catalog.getEpisode(episode)).toMatchObject({ confirmed: { plan, microDollars } })
    expect(words(await read(links.episode(episode)))).toContain('You said yes; it begins in a moment.')
    const work = { ...plannedWork(2), plan }
    await admin.ports.catalog.plan(episode, episode.upload, { title: 'Lion', work })
    expect((await visitor.post(links.speak(episode), { plan })).status).toBe(303)
    expect(admin.ports.arrivals).toHaveLength(before + 1)
  })

  test('is not spoken on the word for other figures: the page shows the new ones', async () => {
    await addShow('Tales')
    const first = await admin.ports.offer('tales', 'lion.txt', textOf(OLD))
    await admin.ports.offer('tales', 'lion.txt', textOf(OLD.slice(6)))
    const before = admin.ports.arrivals.length
    for (const plan of [first.offer?.plan ?? '', 'rubbish', '']) {
      const response = await visitor.post(links.speak(first), { plan })
      expect(response.status).toBe(422)
      expect(words(await response.text())).toMatch(
        /has changed since these figures were shown.* Price \$0\.0\d/u,
      )
    }
    expect(admin.ports.arrivals).toHaveLength(before)
  })

  test('is not spoken where the month’s budget has no room for it: it goes on waiting', async () => {
    await addShow('Tales')
    const episode = await admin.ports.offer('tales', 'lion.txt', textOf(OLD))
    const { plan = '', billedCharacters = 0 } = episode.offer ?? {}
    await admin.ports.budget.change({ characters: billedCharacters - 1 })
    const response = await visitor.post(links.speak(episode), { plan })
    expect(response.status).toBe(422)
    expect(words(await response.text())).toMatch(
      /Waiting for you .*This text needs [\d,]+ characters, and [\d,]+ characters are left/u,
    )
    expect(await admin.ports.catalog.getEpisode(episode)).not.toHaveProperty('confirmed')
    await admin.ports.budget.change({ characters: billedCharacters })
    expect((await visitor.post(links.speak(episode), { plan })).status).toBe(303)
  })

  test('whose file is gone says so', async () => {
    await addShow('Tales')
    const episode = await admin.ports.offer('tales', 'lion.txt', textOf(OLD))
    admin.ports.texts.clear()
    const response = await visitor.post(links.speak(episode), { plan: episode.offer?.plan ?? '' })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('The text is no longer where it was uploaded to.')
  })
})

describe('the month’s budget', () => {
  const words = async () => (await read(PATHS.budget)).replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ')

  test('is none at first, and tells what the month has billed', async () => {
    Object.assign(admin.ports.used, { characters: 12_345, microDollars: 197_520 })
    const page = await words()
    expect(page).toContain('$0.20 for 12,345 characters')
    expect(page).toContain('There is no budget: everything is spoken.')
  })

  test.each([
    [
      { measure: 'dollars', amount: '0.50' },
      { microDollars: 500_000 },
      '$0.30 is left of $0.50 until the end of',
    ],
    [
      { measure: 'characters', amount: '12346' },
      { characters: 12_346 },
      '1 character is left of 12,346 characters until',
    ],
  ])('%j is kept, and its meter says in words what is left', async (fields, limit, left) => {
    Object.assign(admin.ports.used, { characters: 12_345, microDollars: 197_520 })
    const response = await visitor.post(PATHS.budget, fields)
    expect([response.status, response.headers.get('location')]).toEqual([303, PATHS.budget])
    expect(await words()).toContain(left)
    expect(await read(PATHS.budget)).toMatch(/<meter aria-labelledby="left" min="0" max="\d+" value="\d+">/u)
    expect(await (await visitor.get(PATHS.apiBudget)).json()).toMatchObject({
      limit,
      used: { characters: 12_345 },
    })
    await visitor.post(PATHS.budget, { measure: 'none' })
    expect(await words()).toContain('There is no budget')
  })

  test.each([
    [{ measure: 'dollars', amount: 'much' }, 'This is not an amount.'],
    [{ measure: 'characters', amount: '1,000' }, 'write a whole number without commas'],
    [{ measure: 'characters', amount: '-1' }, 'write a whole number without commas'],
    [{}, 'Choose no budget, dollars or characters'],
  ])('%j is refused in words, with what was given', async (fields: Record<string, string>, sentence) => {
    const response = await visitor.post(PATHS.budget, fields)
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain(sentence)
    expect(page).toContain(`value="${fields.amount ?? ''}" aria-invalid="true"`)
    expect(await admin.ports.budget.read('2026-11')).not.toHaveProperty('limit')
  })
})

describe('the settings of a show', () => {
  test.each([
    [{ ask: 'always', amount: '' }, 'always'],
    [{ ask: 'above', amount: '2.50' }, { above: 2_500_000 }],
    [{ ask: 'never', amount: 'whatever' }, 'never'],
  ])('%j are kept, and shown again', async (fields, ask) => {
    await addShow('Tales')
    const response = await visitor.post(links.showSettings('tales'), fields)
    expect([response.status, response.headers.get('location')]).toEqual([303, links.show('tales')])
    expect(await admin.ports.catalog.getShow('tales')).toMatchObject({ ask })
    expect(await read(links.show('tales'))).toContain(`value="${fields.ask}" checked`)
  })

  test('that make no sense are refused in words, with what was given', async () => {
    await addShow('Tales')
    const response = await visitor.post(links.showSettings('tales'), { ask: 'above', amount: 'a lot' })
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain('This is not an amount.')
    expect(page).toContain('value="a lot" aria-invalid="true"')
    expect(page).toContain('value="above" checked')
    expect(await admin.ports.catalog.getShow('tales')).not.toHaveProperty('ask')
  })

  test('tell podcast apps what a show is about, and take that away again', async () => {
    await addShow('Tales')
    const settings = {
      description: 'For the evening.\n<b>Bold</b>',
      category: 'Kids & Family > Stories for Kids',
      explicit: 'yes',
      email: 'radio@example.com',
    }
    expect((await visitor.post(links.showSettings('tales'), settings)).status).toBe(303)
    expect(await admin.ports.catalog.getShow('tales')).toMatchObject({ ...settings, explicit: true })
    const page = await read(links.show('tales'))
    expect(page).toContain('<option selected>Kids &#38; Family &#62; Stories for Kids</option>')
    expect(page).toContain('&#60;b&#62;Bold&#60;/b&#62;</textarea>')
    await visitor.post(links.showSettings('tales'), {
      description: '',
      category: '',
      explicit: 'no',
      email: '',
    })
    expect(Object.keys((await admin.ports.catalog.getShow('tales')) ?? {})).toEqual(
      expect.not.arrayContaining(['description', 'category', 'explicit', 'email']),
    )
  })

  test('name an author, voices and a loudness, and take them away again', async () => {
    await addShow('Tales')
    const settings = {
      author: 'Anna Lind',
      voice: 'Amy/neural',
      quotation: 'Brian/neural',
      loudness: 'make',
      lufs: '−14',
      ceiling: '-2',
    }
    expect((await visitor.post(links.showSettings('tales'), settings)).status).toBe(303)
    expect(admin.ports.reindexed).toHaveLength(1)
    const show = await admin.ports.catalog.getShow('tales')
    expect(show).toMatchObject({
      author: 'Anna Lind',
      voice: { id: 'Amy', engine: 'neural', language: 'en-GB' },
      quotation: { id: 'Brian', engine: 'neural', language: 'en-GB' },
      loudness: { lufs: -14, ceilingDb: -2, normalise: true },
    })
    const page = await read(links.show('tales'))
    expect(page).toContain('<option value="Amy/neural" selected>Amy, neural</option>')
    expect(page).toContain('value="make" checked')
    await visitor.post(links.showSettings('tales'), { author: '', quotation: '', loudness: 'none' })
    expect(Object.keys((await admin.ports.catalog.getShow('tales')) ?? {})).toEqual(
      expect.not.arrayContaining(['author', 'quotation', 'loudness']),
    )
  })

  test.each([
    [{ voice: 'Nobody/neural' }, 'no such voice'],
    [{ voice: 'Amy/neural', quotation: 'Joey/standard' }, 'not the same sound quality'],
    [{ loudness: 'make', lufs: 'loud', ceiling: '-2' }, 'target in LUFS'],
    [{ loudness: 'compare', lufs: '-14', ceiling: '6' }, 'highest peak'],
    [{ author: 'a'.repeat(101) }, 'at most 100 characters'],
    [{ description: 'a'.repeat(4001) }, 'more than 4,000 characters'],
    [{ category: 'Gossip' }, 'no such category'],
    [{ explicit: 'maybe' }, 'yes or no'],
    [{ email: 'radio@example' }, 'no e-mail address'],
    [{ email: 'a@b.example, c@d.example' }, 'no e-mail address'],
    [{ marks: 'both' }, 'how sentences are placed'],
    [{ rates: '75,300' }, 'Choose other rates among 75, 85, 115, 130, 150 percent'],
    [{ rates: 'fast' }, 'Choose other rates'],
  ])('%j are refused in words', async (settings, words) => {
    await addShow('Tales')
    const before = await admin.ports.catalog.getShow('tales')
    const response = await visitor.post(links.showSettings('tales'), settings)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(words)
    expect(await admin.ports.catalog.getShow('tales')).toEqual(before)
  })

  test('offer rates in their order, each once, and tell what each costs', async () => {
    await addShow('Tales')
    await visitor.post(links.showSettings('tales'), { rates: ',150,75,150' })
    expect(await admin.ports.catalog.getShow('tales')).toMatchObject({ rates: [75, 150] })
    const page = await read(links.show('tales'))
    expect(page.match(/value="\d+" checked/gu)).toEqual(['value="75" checked', 'value="150" checked'])
    expect(page).toContain('bills every character of it once more')
    await visitor.post(links.showSettings('tales'), { author: 'Anna Lind' })
    expect(await admin.ports.catalog.getShow('tales')).toMatchObject({ rates: [75, 150] })
    await visitor.post(links.showSettings('tales'), { rates: '' })
    expect(await admin.ports.catalog.getShow('tales')).not.toHaveProperty('rates')
  })

  test('of a show that is not there are not there', async () => {
    expect((await visitor.post(links.showSettings('none'), { ask: 'always' })).status).toBe(404)
  })
})

describe('an episode is put away', () => {
  test('with the reason, and nothing to try again, where its text belongs to another show now', async () => {
    await addShow('Tales')
    const episode = await readyEpisode('tales', 'lion.txt', 'The Lion')
    await admin.ports.catalog.leave(episode, episode.upload, textElsewhere('Evening Radio'))
    const page = await read(links.episode(episode))
    expect(page).toContain('<span class="badge archived">Archived</span>')
    expect(page).toContain('This text belongs to another show')
    expect(page).toMatch(/belongs to \S{1,6}Evening Radio/u)
    expect(page).not.toContain('Try again')
  })

  test('by a button, and restored by another, and the index is told each time', async () => {
    await addShow('Tales')
    const episode = await readyEpisode('tales', 'lion.txt', 'The Lion')
    expect(await read(links.episode(episode))).toMatch(/<button class="quiet">Archive<\/button>/u)
    const archived = await visitor.post(links.archive(episode))
    expect([archived.status, archived.headers.get('location')]).toEqual([303, links.episode(episode)])
    const page = await read(links.episode(episode))
    expect(page).toContain('<span class="badge archived">Archived</span>')
    expect(page).toContain('hash-of-tales.mp3')
    expect(page).not.toContain('ask voice shelf to play')
    expect(page).toMatch(/<button>Restore<\/button>/u)

    const restored = await visitor.post(links.restore(episode))
    expect([restored.status, restored.headers.get('location')]).toEqual([303, links.episode(episode)])
    expect(await read(links.episode(episode))).toContain('<span class="badge ready">Ready</span>')
    expect(admin.ports.reindexed).toEqual([[], [episode.episode]])
  })

  test('again without harm, and the index is told again', async () => {
    await addShow('Tales')
    const episode = await readyEpisode('tales', 'lion.txt')
    for (let times = 0; times < 2; times++)
      expect((await visitor.post(links.archive(episode))).status).toBe(303)
    for (let times = 0; times < 2; times++)
      expect((await visitor.post(links.restore(episode))).status).toBe(303)
    expect(admin.ports.reindexed).toEqual([[], [], [episode.episode], [episode.episode]])
    expect(await admin.ports.catalog.getEpisode(episode)).toMatchObject({ state: 'ready' })
  })

  test('not while it is in work: there is no button, and who asks all the same is told why', async () => {
    await addShow('Tales')
    const episode = await admin.ports.receive('tales', 'lion.txt')
    expect(await read(links.episode(episode))).toContain('<section id="archive" hidden></section>')
    const response = await visitor.post(links.archive(episode))
    expect(response.status).toBe(409)
    expect(await response.text()).toContain('This episode is being spoken, so it cannot be archived now.')
    expect(admin.ports.reindexed).toEqual([])
  })

  test('only where there is one, and by whoever has the token of a page', async () => {
    await addShow('Tales')
    const episode = await readyEpisode('tales', 'lion.txt')
    const nobody = { show: 'tales', episode: 'nobody' }
    expect((await visitor.post(links.archive(nobody))).status).toBe(404)
    expect((await visitor.post(links.restore(nobody))).status).toBe(404)
    expect((await visitor.get(links.archive(episode), { method: 'POST' })).status).toBe(403)
    expect(await admin.ports.catalog.getEpisode(episode)).toMatchObject({ state: 'ready' })
  })
})

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></h1><b>',
  '🦜 & “quotes”',
])('the title %s is text everywhere and markup nowhere', async title => {
  const show = await addShow(title)
  const episode = await readyEpisode(show.id, `${title.replaceAll('/', '')}.txt`, title)
  const shown = title.replace(/&/gu, '&#38;').replace(/[<>"'=]/gu, sign => `&#${sign.charCodeAt(0)};`)
  for (const path of [PATHS.home, links.show(show.id), links.episode(episode)]) {
    const page = await read(path)
    expect(page).toContain(shown)
    expect(page).not.toMatch(/<script>|<img src=x|<b>|' onmouseover/u)
  }
})

describe('every page', () => {
  test('forbids what is inline and all origins but the two that it needs', async () => {
    const { headers } = await visitor.get(PATHS.home)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).not.toContain('unsafe')
    expect(policy.split(';')).toEqual(
      expect.arrayContaining([
        "default-src 'self'",
        'media-src http://media.example data:',
        "connect-src 'self' http://media.example http://bucket.example",
        "frame-ancestors 'none'",
      ]),
    )
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cache-control')).toBe('no-store')
  })

  test('has no script and no style inside', async () => {
    await addShow('Tales')
    const episode = await readyEpisode('tales', 'lion.txt')
    for (const path of [PATHS.home, links.show('tales'), links.episode(episode)]) {
      const page = await read(path)
      expect(page).not.toMatch(/<style|style=|<script>|\son\w+=/u)
    }
  })

  test('has one heading of the first level, a language, and a way past the header', async () => {
    await addShow('Tales')
    const episode = await readyEpisode('tales', 'lion.txt')
    for (const path of [PATHS.home, PATHS.budget, links.show('tales'), links.episode(episode), '/nowhere']) {
      const page = await read(path)
      expect(page.match(/<h1/gu)).toHaveLength(1)
      expect(page).toContain('<html lang="en">')
      expect(page).toContain('href="#content"')
      const ids = [...page.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})

describe('what cannot be answered', () => {
  test.each([
    '/nowhere',
    '/shows/none',
    '/shows/none/none',
    '/shows',
    '/assets/..%2fapp.ts',
    '/assets/none.css',
  ])('%s is not there', async path => {
    const response = await visitor.get(path)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('There is no such page')
  })

  test('an address that cannot be decoded makes no sense', async () => {
    const response = await visitor.get('/shows/%E0%A4%A')
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('This request makes no sense')
  })

  test('a refused upload that cannot be is not looked for', async () => {
    for (const key of ['', 'x'.repeat(1025)])
      expect((await visitor.post(PATHS.refused, { key })).headers.get('location')).toBe(PATHS.home)
  })

  test('a form of a megabyte is too much', async () => {
    const response = await visitor.post(PATHS.shows, { title: 'x'.repeat(1024 * 1024) })
    expect(response.status).toBe(413)
    expect(await response.text()).toContain('That was too much at once')
  })

  test('a fault is logged with its cause, and told without it', async () => {
    const cause = new Error('the table is away, and here is a secret')
    const broken = await runAdmin({
      catalog: { ...admin.ports.catalog, listShows: () => Promise.reject(cause) },
    })
    const somebody = await broken.signIn()
    const page = await somebody.get(`${PATHS.home}?private=1`)
    expect(page.status).toBe(500)
    const words = await page.text()
    expect(words).toContain('The fault is not yours, and nothing is lost.')
    expect(words).not.toMatch(/secret|at .*\.ts/u)
    const json = await somebody.get(PATHS.apiShows)
    expect([json.status, await json.json()]).toMatchObject([500, { code: 'fault' }])
    expect(broken.logged).toContainEqual({
      message: 'A request failed',
      about: { error: cause, method: 'GET', path: '/' },
    })
    expect(JSON.stringify(broken.logged)).not.toContain('private')
    await broken.close()
  })
})
