import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { askCommand } from '../cloud/local/alexa/toy-skill/ask-command.ts'
import { silentMp3 } from '../silent-mp3.ts'
import { openChromium, PATIENCE_MILLISECONDS } from './chromium.ts'
import { openEveningRadio } from './evening-radio.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const MINUTE_IN_FRAMES = 2_500

let browser: Browser
let radio: Awaited<ReturnType<typeof openEveningRadio>>
let context: BrowserContext
let page: Page
let complaints: string[]

beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

beforeEach(async () => {
  radio = await openEveningRadio(silentMp3(MINUTE_IN_FRAMES))
  complaints = []
  await open()
})
afterEach(async () => {
  await context.close()
  await radio.close()
  expect(complaints).toEqual([])
})

/** The page in a window of its own, in place of the one that is open. */
async function open(options: BrowserContextOptions = {}): Promise<void> {
  await context?.close()
  context = await browser.newContext(options)
  page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MILLISECONDS)
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(String(error)))
  await page.goto(radio.address)
  await page.locator('#skill-name:not(:empty)').waitFor()
}

const utterance = () => page.getByLabel('Say something to Alexa')
const talk = () => page.locator('#happenings')
const screen = () => page.locator('#screen')
const button = (name: string) => page.getByRole('button', { name, exact: true })

/** Types it, and waits until it stands in the talk with what was answered. */
async function say(text: string): Promise<void> {
  const turns = talk().locator('.turn')
  const before = await turns.count()
  await utterance().fill(text)
  await utterance().press('Enter')
  await turns.nth(before).waitFor()
}

/** Waits until an expression is true in the page. */
const until = (expression: string) =>
  page.evaluate(`new Promise(resolve => {
    const look = () => (${expression}) ? resolve() : requestAnimationFrame(look)
    look()
  })`)

/** Waits until something is true of the `audio` element. */
const sound = (expression: string) => until(`(audio => ${expression})(document.querySelector('audio'))`)

async function playTheLion(): Promise<void> {
  await say('ask toy radio to play the lion')
  await sound('!audio.paused && audio.currentTime > 0.2')
}

describe('Who types to the page', () => {
  test('is answered, and sees what was understood', async () => {
    await say('open toy radio')
    await talk().getByText('Good evening. Which story would you like?').waitFor()
    await screen().getByText('The Lion and the Mouse').waitFor()
    await page.getByText('open: the device listens').waitFor()
    await say('play the lion')
    await talk().getByText('the lion → The Lion and the Mouse').waitFor()
  })

  test('sees every request and answer, and why it was understood so', async () => {
    await playTheLion()
    const turn = talk().locator('.turn').first()
    await turn.locator('summary').first().click()
    await turn.getByText('a sample has these words').first().waitFor()
    await turn.getByText('Request', { exact: true }).first().click()
    await turn.getByText('"applicationId"').first().waitFor()
    await turn.getByText('Answer', { exact: true }).first().click()
    await turn.getByText('"AudioPlayer.Play"').first().waitFor()
  })

  test('is told why an answer was rejected', async () => {
    await page.getByLabel('Device').selectOption('echo-dot')
    await say('ask toy radio to find lions in the archive')
    const rejected = talk().locator('.rejected')
    await rejected.getByText('Alexa rejected the answer to FindIntent').waitFor()
    await rejected.getByText('The device does not support Alexa.Presentation.APL directives').waitFor()
    await rejected.getByText('The skill was told so by System.ExceptionEncountered.').waitFor()
  })

  test('touches what a document shows, and the skill hears of it', async () => {
    await say('ask toy radio to find lions in the archive')
    await screen().getByRole('button', { name: 'Apollo 13' }).click()
    await talk().getByText('Here is what you touched.').waitFor()
    expect(radio.requests.at(-1)?.request).toMatchObject({
      type: 'Alexa.Presentation.APL.UserEvent',
      token: 'archive',
      arguments: ['play', 'Apollo 13'],
      source: { type: 'TouchWrapper', handler: 'Press', id: 'found' },
    })
  })

  test('chooses the language that is spoken', async () => {
    await page.getByLabel('Locale').selectOption('de-DE')
    await page.getByText('abend radio', { exact: true }).waitFor()
    await button('öffne abend radio').click()
    await talk().getByText('“öffne abend radio”').waitFor()
    expect(radio.requests.at(-1)?.request).toMatchObject({ type: 'LaunchRequest', locale: 'de-DE' })
  })

  test('brings back what was said by arrow up', async () => {
    await say('open toy radio')
    await utterance().press('ArrowUp')
    expect(await utterance().inputValue()).toBe('open toy radio')
  })

  test('lets nobody answer', async () => {
    await say('open toy radio')
    await button('Say nothing').click()
    await talk().getByText('Which story?').waitFor()
    await button('Say nothing').click()
    await page.getByText('open: the device listens').waitFor({ state: 'detached' })
    expect(radio.requests.at(-1)?.request).toMatchObject({ type: 'SessionEndedRequest' })
  })
})

describe('Who chooses another Echo', () => {
  const choose = (name: string) => page.getByLabel('Device').selectOption(name)

  test('without a screen, finds the card in the app', async () => {
    await choose('echo-dot')
    await page.getByRole('img', { name: 'An Echo Dot, which has no screen' }).waitFor()
    await say('open toy radio')
    await page.getByRole('region', { name: 'In the Alexa app' }).getByText('Apollo 13').waitFor()
    expect(await screen().isVisible()).toBe(false)
  })

  test('with a round screen, sees it round, and what it plays by itself', async () => {
    await playTheLion()
    await choose('echo-round')
    await page.locator('#echo[data-shape="round"]').waitFor()
    await sound('audio.paused')
    await page.getByText('IDLE', { exact: true }).waitFor()
    await say('ask toy radio to play the lion')
    await screen().getByText('Evening stories').waitFor()
    await choose('echo-show')
    await talk().locator('.turn').waitFor()
    expect(radio.devices['echo-show'].player.activity).toBe('PLAYING')
  })
})

test('A choice lasts while the window is open, and each Echo has a talk of its own', async () => {
  await say('open toy radio')
  await button('Forget the talk').click()
  await page.getByLabel('Device').selectOption('echo-dot')
  await page.getByLabel('Locale').selectOption('de-DE')
  await say('öffne abend radio')
  await page.reload()
  await talk().getByText('“öffne abend radio”').waitFor()
  expect(await page.getByLabel('Device').inputValue()).toBe('echo-dot')
  expect(await page.getByLabel('Locale').inputValue()).toBe('de-DE')
  await page.getByLabel('Device').selectOption('echo-show')
  await page.getByText('Nothing was said yet.').waitFor()
})

describe('Who listens at the page', () => {
  test('hears the real stream, and sees its title, its picture and its captions as they are said', async () => {
    await playTheLion()
    await screen().getByText('Evening stories').waitFor()
    await screen().getByAltText('A moon over hills').first().waitFor()
    await until("document.querySelector('#screen .art img').naturalWidth > 0")
    const now = screen().locator('.caption-now')
    await now.getByText('A mouse ran over his nose, and he woke.').waitFor()
    await now.getByText('“Let me go,” said the mouse').waitFor()
  })

  test('pauses and goes on by the button, as the skill is told', async () => {
    await playTheLion()
    await button('Pause').click()
    await sound('audio.paused')
    await page.getByText('STOPPED', { exact: true }).waitFor()
    await button('Play').click()
    await sound('!audio.paused')
    await page.getByText('PLAYING', { exact: true }).waitFor()
    const told = radio.requests.map(({ request }) => request.type)
    expect(told).toContain('PlaybackController.PauseCommandIssued')
    expect(told).toContain('PlaybackController.PlayCommandIssued')
  })

  test('is told that buttons do nothing before something has played', async () => {
    await button('Play').click()
    await page.getByText('Nothing has played yet').waitFor()
    expect(radio.requests).toEqual([])
  })

  test('asks the skill for the next and the previous by their buttons', async () => {
    await playTheLion()
    await button('Next').click()
    await talk().getByText('NextCommandIssued').first().waitFor()
    await button('Previous').click()
    await talk().getByText('PreviousCommandIssued').first().waitFor()
  })

  test('hears what was queued when the clock is moved behind the end', async () => {
    await playTheLion()
    await page.locator('.queue').getByText('Apollo 13').waitFor()
    await button('Move the clock 30 s').click()
    await button('Move the clock 30 s').click()
    await screen().getByText('Apollo 13').waitFor()
    await sound("audio.src.endsWith('apollo.mp3')")
  })

  test('is told where the browser cannot play what the device can', async () => {
    await say('ask toy radio to go forward 10 seconds')
    await page.getByText('This browser cannot play the stream').waitFor()
    complaints = complaints.filter(line => !line.includes('Failed to load resource'))
  })
})

test('The page is used by keyboard alone', async () => {
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.type('ask toy radio to play the lion')
  await page.keyboard.press('Enter')
  await sound('!audio.paused')
  await button('Pause').focus()
  await page.keyboard.press('Space')
  await sound('audio.paused')
  await talk().locator('summary').last().focus()
  await page.keyboard.press('Enter')
  await talk().getByText('Request', { exact: true }).first().waitFor()
})

test('A screen reader is told what was said', async () => {
  await say('open toy radio')
  const announced = page.getByRole('status').filter({ hasText: 'Alexa: Good evening.' })
  await announced.waitFor({ state: 'attached' })
})

test('Who loses the connection is told, and hears what was missed when it is back', async () => {
  await context.route('**/device/events*', route => route.abort())
  await page.reload()
  await page.getByRole('alert').getByText('The local Alexa does not answer.').waitFor()
  await page.getByText('Not connected', { exact: true }).waitFor()
  await radio.device.say('open toy radio')
  await context.unroute('**/device/events*')
  await talk().getByText('Good evening. Which story would you like?').waitFor()
  await page.getByRole('alert').getByText('does not answer').waitFor({ state: 'detached' })
  complaints = complaints.filter(line => !line.includes('net::ERR_FAILED'))
})

test('The talk is saved as a file that ask dialog replays', async () => {
  await say('open toy radio')
  await say('play the lion')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByText('Save replay file').click(),
  ])
  const ask = askCommand(radio.address)
  const file = join(ask.folder, 'replay.json')
  await download.saveAs(file)
  const { code, output } = await ask.run(['dialog', '--replay', file])
  ask.remove()
  expect(code).toBe(0)
  expect(output).toContain('Good evening. Which story would you like?')
  expect(output).toContain('Here is The Lion and the Mouse.')
})

test('A forgotten talk begins a new session', async () => {
  await say('open toy radio')
  await button('Forget the talk').click()
  await page.getByText('Nothing was said yet.').waitFor()
  await say('play the lion')
  await talk().getByText('This does not reach the skill').waitFor()
})

test('A browser that neither recognises speech nor speaks is enough', async () => {
  await context.close()
  context = await browser.newContext()
  await context.addInitScript(() => {
    for (const name of ['SpeechRecognition', 'webkitSpeechRecognition', 'speechSynthesis'])
      Object.defineProperty(globalThis, name, { value: undefined })
  })
  page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MILLISECONDS)
  await page.goto(radio.address)
  await page.getByText('This browser does not recognise speech').waitFor()
  expect(await button('Talk').isVisible()).toBe(false)
  expect(await page.getByText('Speak answers').isVisible()).toBe(false)
  await say('open toy radio')
  await talk().getByText('Good evening.').waitFor()
})

describe.each<[string, BrowserContextOptions]>([
  ['on a desk', { viewport: { width: 1280, height: 900 } }],
  ['in the dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
  ['on a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
])('The page %s', (_, options) => {
  /** What axe finds wrong, in short. */
  async function findings(): Promise<string[]> {
    await page.evaluate(AXE)
    const { violations } = await page.evaluate<AxeResults>('axe.run()')
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))
  }

  test('shuts nobody out, whatever it shows', async () => {
    await open({ ...options, reducedMotion: 'reduce' })
    expect(await findings()).toEqual([])
    await say('open toy radio')
    expect(await findings()).toEqual([])
    await playTheLion()
    await talk().locator('summary').first().click()
    expect(await findings()).toEqual([])
    await say('ask toy radio to find lions in the archive')
    await screen().getByText('In the archive').waitFor()
    expect(await findings()).toEqual([])
  })
})

test.each([320, 390, 1280])('Nothing is wider than a window of %d px', async width => {
  await open({ viewport: { width, height: 844 } })
  await playTheLion()
  const turn = talk().locator('.turn').first()
  await turn.locator('summary').first().click()
  await turn.getByText('Request', { exact: true }).first().click()
  await turn.getByText('"applicationId"').first().waitFor()
  const scrolled: number = await page.evaluate('document.documentElement.scrollWidth')
  expect(scrolled).toBeLessThanOrEqual(width)
})
