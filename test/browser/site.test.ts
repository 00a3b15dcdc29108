import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { type RunningPlatform, settledEpisode, startPlatform, until, uploadByHand } from '../platform.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { openChromium, PATIENCE_MILLISECONDS } from './chromium.ts'

const TITLE = 'The Lamp on the Hill'
const TEXT = `# ${TITLE}

Every evening the lamp on the hill was lit. Nobody in the village knew by whom.

## The climb

One night a girl climbed up to see. She carried bread, a blanket, and a question.`

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')
const PHONE = { width: 390, height: 844 }

const folder = temporaryFolder()
let platform: RunningPlatform
let browser: Browser
let context: BrowserContext
let page: Page
let complaints: string[]
let addresses: string[]

beforeAll(async () => {
  platform = await startPlatform(folder.path)
  browser = await openChromium()
  await uploadByHand(platform, 'Harbour Tales', 'lamp.md', TEXT)
  const { show, episode } = await settledEpisode(platform, 'harbour-tales')
  const address = `/shows/${show}/${episode}`
  addresses = ['/', `/shows/${show}`, address, '/search?q=the+lamp', '/search?q=xyzzy', '/privacy', '/none']
  await until(async () => (await fetch(`${platform.endpoints.site}/feeds/${show}.xml`)).ok)
  await until(async () => (await (await fetch(`${platform.endpoints.site}/`)).text()).includes(address))
})

afterAll(async () => {
  await browser.close()
  await platform.stop()
  folder.remove()
})

beforeEach(() => open())
afterEach(async () => {
  await context.close()
  expect(complaints).toEqual([])
})

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  await context?.close()
  context = await browser.newContext({ baseURL: platform.endpoints.site, ...options })
  page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MILLISECONDS)
  complaints = []
  page.on('pageerror', error => complaints.push(String(error)))
  page.on('console', message => {
    // That an address is not there is no complaint of the page that says so.
    if (message.type() === 'error' && !message.location().url.endsWith('/none'))
      complaints.push(message.text())
  })
}

const toEpisode = () => page.goto(addresses[2] ?? '')

/** What axe finds wrong with the page as it stands. It is put there past the page's own rules. */
async function violations(): Promise<unknown> {
  await page.evaluate(AXE)
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
  )
}

const looks = [
  { name: 'in light', colorScheme: 'light', viewport: { width: 1100, height: 900 } },
  { name: 'in the dark', colorScheme: 'dark', viewport: { width: 1100, height: 900 } },
  { name: 'on a phone', colorScheme: 'light', viewport: PHONE },
  { name: 'on a phone, in the dark', colorScheme: 'dark', viewport: PHONE },
] as const

test.each(looks)(
  'every page is open to everybody and fits the screen $name',
  async ({ name: _, ...look }) => {
    await open(look)
    for (const address of addresses) {
      await page.goto(address)
      expect([address, await violations()]).toEqual([address, []])
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    }
  },
)

test('who comes by the shelf finds an episode, hears it, and sees what is said', async () => {
  await page.goto('/')
  await page.getByRole('region', { name: 'Shows' }).getByRole('link', { name: 'Harbour Tales' }).click()
  await page.getByRole('link', { name: TITLE }).click()
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor()
  await page.evaluate('document.querySelector("audio").play()')
  await page.locator('.captions', { hasText: 'Every evening the lamp on the hill was lit.' }).waitFor()
  await page.locator('.transcript .heard', { hasText: 'Every evening' }).waitFor()
  expect(await page.locator('.transcript .heard').count()).toBe(1)
})

test('who searches by the sound of a title finds it', async () => {
  await page.goto('/')
  await page.getByRole('searchbox', { name: 'Title, show or author' }).fill('the lamb on the hill')
  await page.getByRole('button', { name: 'Search' }).click()
  await page.getByRole('region', { name: 'Episodes' }).getByRole('link', { name: TITLE }).click()
  await page.locator('audio').waitFor()
})

test('who searches for what is spoken of comes to where it is said', async () => {
  await page.goto('/search?q=bread+and+a+blanket')
  await page.getByRole('link', { name: 'She carried bread, a blanket, and a question.' }).click()
  await page.waitForFunction('document.querySelector("audio").currentTime > 3')
})

describe('a place in the recording', () => {
  const playsFrom = (least: number) =>
    page.waitForFunction(
      `!document.querySelector("audio").paused && document.querySelector("audio").currentTime >= ${least}`,
    )

  test('is heard from where a chapter begins, by its link and by the keyboard', async () => {
    await toEpisode()
    const chapter = page.getByRole('region', { name: 'Chapters' }).getByRole('link', { name: 'The climb' })
    const start = Number(await chapter.getAttribute('data-plays-from'))
    expect(start).toBeGreaterThan(1)
    await chapter.focus()
    await page.keyboard.press('Enter')
    await playsFrom(start)
    expect(new URL(page.url()).pathname).toBe(addresses[2])
  })

  test('is heard from a sentence that is clicked, and not when one is marked to be copied', async () => {
    await toEpisode()
    const sentence = page.locator('[data-from]', { hasText: 'She carried bread' })
    await sentence.dblclick()
    await page.evaluate(
      'document.querySelector("audio").pause(); getSelection().selectAllChildren(document.querySelector(".transcript p"))',
    )
    await sentence.dispatchEvent('click')
    expect(await page.evaluate('document.querySelector("audio").paused')).toBe(true)
    await page.evaluate('getSelection().removeAllRanges()')
    await sentence.click()
    await playsFrom(Number(await sentence.getAttribute('data-from')))
  })

  test('is where the recording stands when the address names it', async () => {
    await page.goto(`${addresses[2]}#t=2.5`)
    await page.waitForFunction('document.querySelector("audio").currentTime === 2.5')
  })
})

test('without a script everything is there to be read, heard and fetched', async () => {
  await open({ javaScriptEnabled: false })
  await toEpisode()
  expect(await page.getByText('She carried bread, a blanket, and a question.').isVisible()).toBe(true)
  const links = await page.getByRole('link').all()
  for (const link of links) {
    const address = new URL((await link.getAttribute('href')) ?? '', platform.endpoints.site)
    expect([address.pathname, (await fetch(address)).status]).toEqual([address.pathname, 200])
  }
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download the MP3' }).click()
  expect((await download).suggestedFilename()).toBe('lamp.mp3')
})
