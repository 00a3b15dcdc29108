import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { dynamoDBFeedback } from '../../cloud/aws/dynamodb-feedback.ts'
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

test('a picture that a creator chooses is the public picture of the show, until it is removed', async () => {
  await page.goto(platform.endpoints.signIn)
  await page.getByLabel('Title of the show').fill('Night watch')
  await page.getByRole('button', { name: 'Make the show' }).click()
  const painted = await browser.newPage({ viewport: { width: 600, height: 600 } })
  const buffer = await painted.screenshot({ type: 'jpeg' })
  await painted.close()
  await page.getByLabel('Choose a picture').setInputFiles({ name: 'x.jpg', mimeType: 'image/jpeg', buffer })
  const shown = page.getByRole('img', { name: 'The picture of Night watch' })
  await shown.waitFor()
  const address = (await shown.getAttribute('src')) ?? ''
  expect(address).toContain(`${platform.endpoints.media}/covers/night-watch.jpg?v=`)
  await page.waitForFunction('document.querySelector("img.cover").naturalWidth === 600')
  const served = await fetch(address)
  expect(served.headers.get('content-type')).toBe('image/jpeg')
  expect(Buffer.from(await served.arrayBuffer())).toEqual(buffer)
  await page.getByRole('button', { name: 'Remove the picture' }).click()
  await shown.waitFor({ state: 'detached' })
  expect((await fetch(address)).status).toBe(404)
  expect(complaints).toEqual([])
})

test('what listeners said in the table stands on the pages', async () => {
  const { dynamodb, table, region, accessKeyId, secretAccessKey } = platform.endpoints
  const client = new DynamoDBClient({
    endpoint: dynamodb,
    region,
    credentials: { accessKeyId, secretAccessKey },
  })
  const feedback = dynamoDBFeedback(
    DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    table,
  )
  const { items } = (await readAdmin<{ items: Episode[] }>(platform, '/api/shows/samples/episodes')) ?? {
    items: [],
  }
  const episode = items.find(({ title }) => title === 'Small hours')
  const ref = { show: 'samples', episode: episode?.episode ?? '' }
  const at = '2026-11-23T10:00:00Z'
  await feedback.rate({ ...ref, listener: 'anna', stars: 4, at })
  await feedback.report({
    ...ref,
    listener: 'anna',
    request: '1',
    offsetMilliseconds: 2_000,
    text: 'too quiet',
    at,
  })
  client.destroy()

  await page.goto(`${platform.endpoints.admin}/shows/samples`)
  await page
    .getByRole('region', { name: 'What listeners say' })
    .getByRole('link', { name: 'Small hours' })
    .click()
  await page.getByText('4.0 of 5 stars, from 1 rating').waitFor()
  await page.getByRole('link', { name: 'Listen at 2.0 s' }).click()
  await page.waitForFunction('document.querySelector("audio").currentTime >= 2')
  await page.getByRole('button', { name: 'Done with the problem at 2.0 s: too quiet' }).click()
  await page.getByText('no problems reported').waitFor()
  expect(complaints).toEqual([])
})

test('a title that listeners cannot ask for is told by what publishing found', async () => {
  await page.goto(`${platform.endpoints.admin}/shows/samples`)
  await page.getByLabel('Choose text files').setInputFiles({
    name: 'stop.md',
    mimeType: 'text/plain',
    buffer: Buffer.from('# Stop\n\nGood night.'),
  })
  const row = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Stop', exact: true }) })
  await row.getByText('Ready', { exact: true }).waitFor()
  await row.getByText('Hard to ask for').waitFor()
  await row.getByRole('link', { name: 'Stop', exact: true }).click()
  await page.getByText('is something that listeners say to Alexa').waitFor()
  expect(complaints).toEqual([])
})
