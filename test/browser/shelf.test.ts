import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import type { Episode } from '../../core/catalog/episode.ts'
import { type RunningPlatform, readAdmin, startPlatform } from '../platform.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { openChromium, PATIENCE_MILLISECONDS } from './chromium.ts'

const folder = temporaryFolder()
let platform: RunningPlatform
let browser: Browser
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  platform = await startPlatform(folder.path)
  browser = await openChromium()
  page = await browser.newPage()
  page.setDefaultTimeout(PATIENCE_MILLISECONDS)
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(String(error)))
})

afterAll(async () => {
  await browser.close()
  await platform.stop()
  folder.remove()
})

const audio = (expression: string) =>
  page.evaluate(`(audio => ${expression})(document.querySelector('audio'))`)

test('on an empty shelf a creator loads the samples, uploads a text, sees it become ready and hears it', async () => {
  await page.goto(platform.endpoints.signIn)
  await page.getByRole('button', { name: /samples/iu }).click()
  await page.getByRole('link', { name: "The Clockmaker's Crow" }).first().waitFor()

  await page.goto(`${platform.endpoints.admin}/shows/samples`)
  await page.getByLabel('Choose text files').setInputFiles({
    name: 'small hours.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('It is late, and the house is quiet.\n\nGood night.'),
  })
  await page.getByRole('link', { name: 'Small hours' }).first().click()
  await page.locator('audio').waitFor()

  const { items } = (await readAdmin<{ items: Episode[] }>(platform, '/api/shows/samples/episodes')) ?? {
    items: [],
  }
  const episode = items.find(({ title }) => title === 'Small hours')
  expect(episode).toMatchObject({ state: 'ready', name: 'small hours.txt' })
  expect(items).toHaveLength(4)

  await audio(`new Promise((done, fail) => {
    audio.onended = done
    audio.onerror = fail
    audio.playbackRate = 4
    audio.play().catch(fail)
  })`)
  const heardSeconds = Number(await audio('audio.currentTime'))
  expect(heardSeconds * 1000).toBeCloseTo(episode?.edition?.durationMilliseconds ?? 0, -2)
  expect(complaints).toEqual([])
})
