import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { links } from '../../admin/routes.ts'
import type { Episode } from '../../core/catalog/episode.ts'
import { newShow } from '../../core/catalog/show.ts'
import { memoryPorts, plannedWork } from '../admin/memory-ports.ts'
import { type RunningAdmin, runAdmin, SIGN_IN_TOKEN } from '../admin/running-admin.ts'
import { jpegOf, pngOf } from '../core/catalog/pictures.ts'
import { silentMp3 } from '../silent-mp3.ts'
import { openBucketAndMedia } from './bucket-and-media.ts'
import { openChromium, PATIENCE_MILLISECONDS } from './chromium.ts'

const FRAMES = 5_000

let browser: Browser
let outside: Awaited<ReturnType<typeof openBucketAndMedia>>
let admin: RunningAdmin
let context: BrowserContext
let page: Page
let episode: Episode
let complaints: string[]

beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

beforeEach(async () => {
  outside = await openBucketAndMedia(silentMp3(FRAMES))
  const addresses = { mediaBaseUrl: outside.origin, uploadOrigin: outside.origin }
  admin = await runAdmin(addresses, memoryPorts(`${outside.origin}/bucket`))
  const { catalog, receive, now } = admin.ports
  await catalog.addShow(newShow('Tales', now()))
  episode = await receive('tales', 'lion.txt', 'The Lion')
  await catalog.plan(episode, episode.upload, { title: 'The Lion', work: { ...plannedWork(1), waiting: [] } })
  await catalog.finish(episode, 'plan', { hash: 'abc', durationMilliseconds: FRAMES * 24, bytes: 1 })
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
  await admin.close()
  await outside.close()
  expect(complaints).toEqual([])
})

function report(hour: number, text?: string) {
  const at = `2026-11-23T0${hour}:00:00.000Z`
  const id = `${at}.0123456789abcdef0123`
  admin.ports.saidOf(episode).problems.push({ id, at, offsetMilliseconds: 61_500, ...(text && { text }) })
}

/** What axe finds wrong with the page as it stands. */
async function barriers(): Promise<unknown> {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8'))
  return page.evaluate(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
  )
}

const look = async (name: string) => {
  if (process.env.PICTURES)
    await page.screenshot({ path: `${process.env.PICTURES}/${name}.png`, fullPage: true })
}

test('a problem is heard where it is, and done with, by keyboard alone', async () => {
  admin.ports.saidOf(episode).ratings.push(4, 5, 5)
  report(1, 'the name of the captain is said wrongly')
  report(2)
  await page.goto(links.episode(episode))
  await page.getByText('4.7 of 5 stars, from 3 ratings').waitFor()
  expect(await page.locator('#feedback time').first().textContent()).toBe('23 Nov 2026, 11:00')
  expect(await barriers()).toEqual([])
  await look('episode-feedback')

  await page.getByRole('link', { name: 'Listen at 1 min 1.5 s' }).first().focus()
  await page.keyboard.press('Enter')
  await page.waitForFunction(
    'document.querySelector("audio").currentTime >= 61.5 && document.activeElement.tagName === "AUDIO"',
  )
  const said = 'Done with the problem at 1 min 1.5 s: the name of the captain is said wrongly'
  await page.getByRole('button', { name: said }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: said }).waitFor({ state: 'detached' })
  expect(await page.getByRole('button', { name: /^Done with/u }).count()).toBe(1)
})

test('a show says what its listeners say, and which titles are hard to ask for', async () => {
  admin.ports.saidOf(episode).ratings.push(4, 3)
  report(1, 'too quiet')
  admin.ports.hardToAskFor.set(episode.episode, [
    { code: 'title-confusable', message: 'It sounds like “The Line”.', suggestion: 'The Old Lion' },
  ])
  await page.goto(links.show('tales'))
  await page.getByText('3.5 of 5 stars, from 2 ratings').waitFor()
  await page.locator(`#row-${episode.episode}`).getByText('Hard to ask for').waitFor()
  await admin.ports.catalog.number(episode, 7)
  await page.locator(`#row-${episode.episode}`).getByText('number 7').waitFor()
  expect(await page.getByLabel('Narrator').inputValue()).toBe('Joanna/neural')
  expect(await barriers()).toEqual([])
  await look('show-feedback')
  await page
    .getByRole('region', { name: 'What listeners say' })
    .getByRole('link', { name: 'The Lion' })
    .click()
  await page.getByRole('heading', { name: 'Hard to ask for by voice' }).waitFor()
  await page.getByText('A title such as The Old Lion would be found.').waitFor()
  await look('episode-voice')
})

test('a check that ends later shows in a page that lies open', async () => {
  await page.goto(links.show('tales'))
  await page.locator(`#row-${episode.episode}`).waitFor()
  admin.ports.hardToAskFor.set(episode.episode, [{ code: 'title-too-long', message: 'It is too long.' }])
  await page.locator(`#row-${episode.episode}`).getByText('Hard to ask for').waitFor()
})

const picture = (name: string, bytes: Uint8Array, mimeType = 'image/png') =>
  page.getByLabel('Choose a picture').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) })

test('a picture goes straight to the bucket and then stands on the page', async () => {
  await page.goto(links.show('tales'))
  await picture('notes.txt', Buffer.from('Hello'), 'text/plain')
  await page.getByRole('status').getByText('Choose a JPEG or a PNG.').waitFor()
  await picture('large.png', new Uint8Array(5 * 1024 * 1024 + 1))
  await page.getByRole('status').getByText('This picture has 5.0 MB; at most 5 MB are allowed.').waitFor()
  expect(outside.uploads).toEqual([])

  admin.ports.sentPictures.set('tales', pngOf(800, 800))
  await picture('lion.png', pngOf(800, 800))
  await page.getByRole('img', { name: 'The picture of Tales' }).waitFor()
  expect(outside.uploads.map(({ fields }) => fields.key)).toEqual(['pictures/tales'])
  await page.getByText('Podcast apps ask for at least 1,400 pixels').waitFor()
  expect(await barriers()).toEqual([])
  await look('show-cover')
  await page.getByRole('button', { name: 'Remove the picture' }).click()
  await page.getByRole('img', { name: 'The picture of Tales' }).waitFor({ state: 'detached' })
})

test('a picture that turns out to be none is refused in words', async () => {
  await page.goto(links.show('tales'))
  admin.ports.sentPictures.set('tales', jpegOf(300, 300))
  await picture('small.jpg', jpegOf(300, 300), 'image/jpeg')
  await page.getByRole('alert').getByText('This picture has 300 × 300 pixels').waitFor()
  complaints = complaints.filter(line => !line.includes('422'))
})

test('a number is kept, and a wrong one refused in words', async () => {
  await page.goto(links.episode(episode))
  const number = page.getByLabel('Its number in the show')
  await number.fill('twelve')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').getByText('a whole number from 1').waitFor()
  await number.fill('12')
  await page.getByRole('button', { name: 'Keep this number' }).click()
  await page.getByText('play episode 12 of Tales').waitFor()
  expect(await number.inputValue()).toBe('12')
  complaints = complaints.filter(line => !line.includes('422'))
})
