import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { links, PATHS } from '../../admin/routes.ts'
import type { Episode } from '../../core/catalog/episode.ts'
import { newShow } from '../../core/catalog/show.ts'
import type { Edition } from '../../core/synthesis/edition.ts'
import { memoryPorts, plannedWork } from '../admin/memory-ports.ts'
import { type RunningAdmin, runAdmin, SIGN_IN_TOKEN } from '../admin/running-admin.ts'
import { silentMp3 } from '../silent-mp3.ts'
import { openBucketAndMedia } from './bucket-and-media.ts'
import { openChromium, PATIENCE_MILLISECONDS } from './chromium.ts'

const FRAMES = 500
const MILLISECONDS = FRAMES * 24

let browser: Browser
let outside: Awaited<ReturnType<typeof openBucketAndMedia>>
let admin: RunningAdmin
let opened: RunningAdmin[]
let context: BrowserContext
let page: Page
let complaints: string[]

beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

beforeEach(async () => {
  outside = await openBucketAndMedia(silentMp3(FRAMES))
  opened = []
  admin = await openAdmin()
  await admin.ports.catalog.addShow(newShow('Tales', admin.ports.now()))
  context = await browser.newContext({ baseURL: admin.address, timezoneId: 'Asia/Tokyo', locale: 'en-GB' })
  page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MILLISECONDS)
  complaints = []
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(String(error)))
  await page.goto(links.signIn(SIGN_IN_TOKEN))
})
afterEach(async () => {
  await context.close()
  for (const one of opened) await one.close()
  await outside.close()
  expect(complaints).toEqual([])
})

/** An app with nothing on its shelf; it is closed after the test. */
async function openAdmin(): Promise<RunningAdmin> {
  const addresses = { mediaBaseUrl: outside.origin, uploadOrigin: outside.origin }
  const one = await runAdmin(addresses, memoryPorts(`${outside.origin}/bucket`))
  opened.push(one)
  return one
}

const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
})

const choose = (...files: ReturnType<typeof file>[]) =>
  page.getByLabel('Choose text files').setInputFiles(files)

/** What the functions do with an upload, one step at a call. */
async function* speak(episode: Episode, more: Pick<Edition, 'rates'> = {}) {
  const { catalog } = admin.ports
  const title = 'The Lion'
  yield catalog.plan(episode, episode.upload, { title, work: plannedWork(2) })
  yield catalog.strike(episode, 'plan', 'passage-0')
  yield catalog.strike(episode, 'plan', 'passage-1')
  yield catalog.finish(episode, 'plan', {
    hash: 'abc',
    durationMilliseconds: MILLISECONDS,
    bytes: FRAMES * 144,
    ...more,
  })
}

const TIME_ADVANCES = `new Promise(done => {
  document.querySelector('audio').ontimeupdate = ({ target }) => target.currentTime > 0 && done()
})`

test('a text that names another show goes to the bucket, and the page says where it will be', async () => {
  await page.goto(links.show('tales'))
  await choose(file('news.md', '---\nshow: Evening Radio\n---\nHello.'))
  await page
    .locator('#uploads')
    .getByText('The text says that it belongs to “Evening Radio”, and becomes an episode there.')
    .waitFor()
  expect(outside.uploads.map(({ fields }) => fields.key)).toEqual(['uploads/tales/news.md'])
})

test('the address of a show’s podcast is copied by a button', async () => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(links.show('tales'))
  await page.getByRole('button', { name: 'Copy the address: Podcast feed' }).click()
  await page.getByText('Copied', { exact: true }).first().waitFor()
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(`${outside.origin}/feeds/tales.xml`)
})

test('a text goes from the page to the bucket, and its episode comes alive in the page without a reload', async () => {
  await page.goto(links.show('tales'))
  expect(await page.getByText('Uploading needs JavaScript').isVisible()).toBe(false)
  await page.evaluate('window.stillTheSamePage = true')
  await choose(file('lion.txt', 'Once upon a time.'))
  await outside.received
  expect(outside.uploads).toEqual([
    {
      fields: { key: 'uploads/tales/lion.txt', policy: 'signed' },
      fileName: 'lion.txt',
      text: 'Once upon a time.',
    },
  ])
  await page.getByText('Uploaded; being read…').waitFor()
  expect(await page.locator('#uploads').getByRole('link').count()).toBe(0)

  const episode = await admin.ports.receive('tales', 'lion.txt', 'Lion')
  const row = page.locator(`#row-${episode.episode}`)
  await row.getByText('Received', { exact: true }).waitFor()
  await page.getByText('Uploaded; being read…').waitFor({ state: 'detached' })

  const steps = speak(episode)
  await steps.next()
  await row.getByText('Being spoken').waitFor()
  await steps.next()
  await row.locator('progress[value="1"][max="2"]').waitFor()
  await steps.next()
  await steps.next()
  await row.getByText('Ready', { exact: true }).waitFor()
  expect(await page.getByRole('status').textContent()).toBe('“The Lion”: ready.')
  expect(await page.evaluate('window.stillTheSamePage')).toBe(true)
})

test('an episode becomes ready before the eyes of its reader, plays, shows captions and tells its length', async () => {
  const episode = await admin.ports.receive('tales', 'lion.txt', 'Lion')
  await page.goto(links.episode(episode))
  await page.getByText('Received', { exact: true }).first().waitFor()
  for await (const _ of speak(episode));
  const audio = page.locator('audio')
  await audio.waitFor()
  await page.getByRole('heading', { name: 'The Lion', level: 1 }).waitFor()
  expect(await page.locator('[data-duration-milliseconds]').textContent()).toBe('12.0 s')

  await page.evaluate('document.querySelector("audio").play()')
  await page.locator('.captions', { hasText: 'Once upon a time.' }).waitFor()
  await page.evaluate(TIME_ADVANCES)
  const length: number = await page.evaluate('document.querySelector("audio").duration')
  expect(Math.abs(length * 1000 - MILLISECONDS)).toBeLessThan(24)

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download the MP3' }).click()
  expect((await download).suggestedFilename()).toBe('lion.mp3')
})

test('a text that was chosen waits, shows what it costs, and is spoken when its creator says so', async () => {
  await page.goto(links.show('tales'))
  await page.getByLabel('Show me what it costs, and wait for my word').check()
  await page.getByRole('button', { name: 'Keep these settings' }).click()
  await page.waitForURL(links.show('tales'))
  expect(await admin.ports.catalog.getShow('tales')).toMatchObject({ ask: 'always' })

  await choose(file('lion.txt', 'Once upon a time.'))
  await outside.received
  await page.getByText('Uploaded; being read…').waitFor()
  const { episode } = await admin.ports.receive('tales', 'lion.txt')
  await page.getByRole('link', { name: 'lion.txt' }).click()
  await page.getByRole('heading', { name: 'lion.txt', level: 1 }).waitFor()

  const offered = await admin.ports.offer(
    'tales',
    'lion.txt',
    `The lion slept. ${'It was warm. '.repeat(40)}`,
  )
  await page.getByText('Waiting for you').waitFor()
  await page.getByText('Will be spoken', { exact: true }).waitFor()
  expect(await page.getByRole('definition').allTextContents()).toEqual([
    '495 characters of 495',
    '$0.01',
    'about 35 s',
    '0 of 1 passage',
  ])
  await page.locator('summary').click()
  await page.getByRole('paragraph').getByText('The lion slept.').waitFor()
  await page.getByRole('button', { name: 'Speak it for $0.01' }).click()
  await page.getByText('You said yes; it begins in a moment.').waitFor()
  expect(admin.ports.arrivals.at(-1)).toBe('uploads/tales/lion.txt')

  const again = await admin.ports.catalog.getEpisode({ show: 'tales', episode })
  expect(again?.confirmed?.plan).toBe(offered.offer?.plan)
  if (again) for await (const _ of speak(again));
  await page.locator('audio').waitFor()
  await page.getByRole('button', { name: 'Speak it' }).waitFor({ state: 'detached' })
})

test('rates are ticked and unticked in the settings, and a recording at another rate plays on the page of its episode', async () => {
  await page.goto(links.show('tales'))
  await page.getByLabel('Slower (85 %)').check()
  await page.getByLabel('Faster (130 %)').check()
  await page.getByRole('button', { name: 'Keep these settings' }).click()
  await page.waitForURL(links.show('tales'))
  expect(await admin.ports.catalog.getShow('tales')).toMatchObject({ rates: [85, 130] })
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2)

  const episode = await admin.ports.receive('tales', 'lion.txt', 'Lion')
  await page.goto(links.episode(episode))
  const rated = { percent: 85, hash: 'slow', durationMilliseconds: MILLISECONDS, bytes: 1 }
  for await (const _ of speak(episode, { rates: [rated] }));
  const slower = page.getByLabel('The Lion, Slower (85 %)')
  await slower.waitFor()
  await page.getByText('The show offers 130 % of the usual rate').waitFor()
  await page.evaluate('document.querySelector("#rates audio").play()')
  await page.locator('#rates .captions', { hasText: 'Once upon a time.' }).waitFor()

  await page.goto(links.show('tales'))
  await page.getByLabel('Slower (85 %)').uncheck()
  await page.getByLabel('Faster (130 %)').uncheck()
  await page.getByRole('button', { name: 'Keep these settings' }).click()
  await page.waitForURL(links.show('tales'))
  expect(await admin.ports.catalog.getShow('tales')).not.toHaveProperty('rates')
})

test('what plays goes on playing while a newer text of the episode is spoken', async () => {
  const episode = await admin.ports.receive('tales', 'lion.txt', 'The Lion')
  for await (const _ of speak(episode));
  await page.goto(links.episode(episode))
  await page.evaluate('(window.playing = document.querySelector("audio")).play()')
  await admin.ports.receive('tales', 'lion.txt', 'The Lion')
  await page.locator('#title').getByText('Received').waitFor()
  expect(await page.evaluate('document.querySelector("audio") === playing && !playing.paused')).toBe(true)
})

describe('a file that cannot be spoken is refused in the page, and nothing is sent:', () => {
  test.each([
    ['empty', file('a.txt', ''), 'There is nothing to speak in this file'],
    ['too large', file('a.txt', 'x'.repeat(1024 * 1024 + 1)), 'at most 1 MB can be spoken'],
    ['of another kind', file('a.xls', 'x'), 'Upload a file that ends in .txt, .md,'],
    ['binary', file('a.txt', new Uint8Array([65, 0, 66])), 'it holds binary data'],
    ['not in UTF-8', file('a.txt', new Uint8Array([0x63, 0xe9])), 'not in UTF-8'],
    ['UTF-16', file('a.txt', new Uint8Array([0xff, 0xfe, 65, 0])), 'not in UTF-8'],
  ])('%s', async (_, bad, words) => {
    await page.goto(links.show('tales'))
    await choose(bad)
    await page.getByRole('list', { name: 'Uploads' }).getByText(words).waitFor()
    expect(await page.getByRole('status').textContent()).toContain(words)
    expect(outside.uploads).toEqual([])
  })
})

test('several files go one after another, and a bad one does not stop the rest', async () => {
  await page.goto(links.show('tales'))
  await choose(file('a.txt', 'A'), file('b.exe', 'B'), file('🦁 "c" <i>.md', '# C'))
  await page.getByText('Uploaded; being read…').nth(1).waitFor()
  expect(outside.uploads.map(({ fields }) => fields.key)).toEqual([
    'uploads/tales/a.txt',
    'uploads/tales/🦁 "c" <i>.md',
  ])
  await page.locator('#uploads').getByText('Upload a file that ends in .txt, .md,').waitFor()
})

test('files are taken by drag and drop', async () => {
  await page.goto(links.show('tales'))
  await page.evaluate(`
    const dropped = new DataTransfer()
    dropped.items.add(new File(['Dropped.'], 'dropped.txt'))
    document.querySelector('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }))
  `)
  await page.getByText('Uploaded; being read…').waitFor()
  expect(outside.uploads.map(({ text }) => text)).toEqual(['Dropped.'])
})

test('an upload that the functions refuse appears with what to do, and is dismissed', async () => {
  const { catalog, now } = admin.ports
  await page.goto(PATHS.home)
  const key = 'uploads/lost.txt'
  await catalog.refuseUpload({
    key,
    at: now(),
    code: 'show-missing',
    message: 'The text belongs to no show.',
  })
  await page.getByText('The text belongs to no show.').waitFor()
  await page.getByRole('button', { name: `Dismiss ${key}` }).click()
  await page.getByText('The text belongs to no show.').waitFor({ state: 'detached' })
  expect(await catalog.listRefusedUploads()).toEqual([])
})

test('a failed episode is tried again by its button, which the live page brought', async () => {
  const { catalog, receive, uploads, arrivals } = admin.ports
  await uploads.put({ show: 'tales', name: 'lion.txt' }, '…')
  const episode = await receive('tales', 'lion.txt')
  await page.goto(links.episode(episode))
  await catalog.fail(episode, episode.upload, { code: 'text-empty', message: 'There is nothing to speak.' })
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.waitForLoadState()
  expect(arrivals).toHaveLength(2)
})

test('an episode is archived and restored by keyboard, and a page that lies open follows', async () => {
  const episode = await admin.ports.receive('tales', 'lion.txt', 'The Lion')
  for await (const _ of speak(episode));
  const other = await context.newPage()
  await other.goto(links.episode(episode))
  await page.goto(links.episode(episode))
  for (const [button, state] of [
    ['Archive', 'Archived'],
    ['Restore', 'Ready'],
  ] as const) {
    await page.getByRole('button', { name: button }).focus()
    await page.keyboard.press('Enter')
    await page.locator('#title').getByText(state, { exact: true }).waitFor()
    await other.locator('#title').getByText(state, { exact: true }).waitFor()
  }
  await other.getByRole('button', { name: 'Archive' }).waitFor()
})

test('times are told in the time zone of the reader', async () => {
  const episode = await admin.ports.receive('tales', 'lion.txt')
  await page.goto(links.episode(episode))
  const time = page.locator('time').first()
  expect(await time.textContent()).toMatch(/^23 Nov 2026, 09:00$/u)
})

test('an empty shelf takes a text at once, and its show appears with it', async () => {
  const empty = await openAdmin()
  await page.goto(empty.address + links.signIn(SIGN_IN_TOKEN))
  await page.getByRole('button', { name: 'Load the three samples' }).waitFor()
  await choose(file('lion.txt', 'Once upon a time.'))
  await page.getByText('Uploaded; being read…').waitFor()
  expect(outside.uploads.map(({ fields }) => fields.key)).toEqual(['uploads/My texts/lion.txt'])
  await empty.ports.catalog.addShow(newShow('My texts', empty.ports.now()))
  await empty.ports.receive('my-texts', 'lion.txt', 'Lion')
  await page.getByRole('region', { name: 'My texts' }).getByRole('link', { name: 'Lion' }).waitFor()
  await page.getByText('Nothing here yet').waitFor({ state: 'detached' })
})

test('without JavaScript the page says what is needed, and everything else works', async () => {
  const plain = await browser.newContext({ baseURL: admin.address, javaScriptEnabled: false })
  const still = await plain.newPage()
  await still.goto(links.signIn(SIGN_IN_TOKEN))
  await still.getByText('Uploading needs JavaScript').waitFor()
  await still.getByLabel('Title of the show').fill('By hand')
  await still.getByRole('button', { name: 'Make the show' }).click()
  await still.getByRole('heading', { name: 'By hand', level: 1 }).waitFor()
  await plain.close()
})

describe('the lexicon of a show', () => {
  test('takes a file, and lets a word be heard both ways', async () => {
    await page.goto(links.lexicon('tales'))
    const buffer = Buffer.from('GIF → jif\n')
    await page.getByLabel('From a file').setInputFiles({ name: 'words.txt', mimeType: 'text/plain', buffer })
    await page.waitForFunction('document.getElementById("lexicon").value.includes("GIF")')
    await page.getByLabel('A word, or a few').fill('GIF')
    await page.getByRole('button', { name: 'Hear it' }).click()
    for (const name of ['As Polly says it', 'As the lexicon has it'])
      await page.waitForFunction(
        `[...document.querySelectorAll('audio')].some(one => one.ariaLabel === ${JSON.stringify(name)} && one.duration > 0.3)`,
      )
    await page.getByRole('button', { name: 'Keep these words' }).click()
    await page.waitForFunction('document.querySelector("[name=version]").value === "1"')
    expect(await page.getByLabel('One word a line').inputValue()).toContain('GIF → jif')
    expect(complaints).toEqual([])
  })
})

describe('by keyboard alone', () => {
  test('the first stop leads past the header', async () => {
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('content')
  })

  test('the focus stays on a link while its row changes', async () => {
    const episode = await admin.ports.receive('tales', 'lion.txt')
    await page.goto(links.show('tales'))
    await page.getByRole('link', { name: 'lion.txt' }).focus()
    const steps = speak(episode)
    await steps.next()
    await page.getByText('Being spoken', { exact: true }).waitFor()
    expect(await page.evaluate('document.activeElement.textContent')).toBe('The Lion')
    await steps.return(undefined)
  })
})

test.each([320, 390, 1280])('nothing is wider than a screen of %d px', async width => {
  const { catalog, receive } = admin.ports
  await page.setViewportSize({ width, height: 800 })
  const long = `${'Unbreakable'.repeat(12)}.txt`
  const episode = await receive('tales', long)
  await catalog.fail(episode, episode.upload, { code: 'x', message: 'Something went wrong with this text.' })
  await catalog.refuseUpload({
    key: `uploads/${long}`,
    at: admin.ports.now(),
    code: 'x',
    message: 'Refused.',
  })
  const offered = await admin.ports.offer('tales', `offered ${long}`, `${long} ${'So it went. '.repeat(60)}`)
  for (const path of [
    PATHS.home,
    links.show('tales'),
    links.episode(episode),
    links.episode(offered),
    PATHS.budget,
    links.lexicon('tales'),
  ]) {
    await page.goto(path)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
  }
})
