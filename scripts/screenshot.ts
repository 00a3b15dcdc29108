import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { openChromium } from '../test/browser/chromium.ts'
import { openEveningRadio } from '../test/browser/evening-radio.ts'
import { settledEpisode, startPlatform, until, uploadByHand } from '../test/platform.ts'
import { silentMp3 } from '../test/silent-mp3.ts'
import { temporaryFolder } from '../test/temporary-folder.ts'

const HELP = `node scripts/screenshot.ts: takes the pictures of the pages anew, into docs/: admin.png, site.png,
alexa.png, alexa-phone.png and evening-radio.png. Chromium is looked for at CHROMIUM_PATH, or /usr/bin/chromium.`

if (process.argv.includes('--help')) {
  console.log(HELP)
  process.exit()
}

const SAMPLES = 'admin/samples'
const DESK = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844 }
const TEN_MINUTES_IN_FRAMES = 25_000

const folder = temporaryFolder()
const platform = await startPlatform(folder.path)
const browser = await openChromium()
try {
  for (const name of readdirSync(SAMPLES)) {
    await uploadByHand(platform, 'Samples', name, readFileSync(`${SAMPLES}/${name}`))
    await settledEpisode(platform, 'samples')
  }
  await takeAdmin()
  await takeSite()
  await takeAlexa('docs/alexa.png', DESK)
  await takeAlexa('docs/alexa-phone.png', PHONE)
  await takeEveningRadio()
} finally {
  await browser.close()
  await platform.stop()
  folder.remove()
}

/** An episode in the admin page. */
async function takeAdmin(): Promise<void> {
  const page = await browser.newPage({ viewport: DESK })
  await page.goto(platform.endpoints.signIn)
  await page.getByRole('link', { name: "The Clockmaker's Crow" }).first().click()
  await page.locator('audio').waitFor()
  await page.waitForFunction("document.querySelector('audio')?.readyState > 0")
  await page.screenshot({ path: 'docs/admin.png' })
}

/** The public page of an episode that plays. */
async function takeSite(): Promise<void> {
  const page = await browser.newPage({ viewport: DESK })
  const address = `${platform.endpoints.site}/shows/samples`
  await until(async () => (await (await fetch(address)).text()).includes('Clockmaker'))
  await page.goto(address)
  await page.getByRole('link', { name: "The Clockmaker's Crow" }).click()
  await page.getByRole('link', { name: 'Play from 0:23' }).click()
  await page.locator('.captions', { hasText: 'a crow' }).waitFor()
  await page.evaluate("document.querySelector('audio').pause(); scrollTo(0, 0)")
  await page.screenshot({ path: 'docs/site.png' })
  await page.close()
}

/** The local Alexa while it plays an episode. */
async function takeAlexa(path: string, viewport: typeof DESK): Promise<void> {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' })
  await page.goto(platform.endpoints.alexa)
  for (const utterance of ['open voice shelf', "play the clockmaker's crow"]) await say(page, utterance)
  await page.getByRole('button', { name: 'Pause', exact: true }).waitFor()
  await page.evaluate(`new Promise(resolve => {
    const look = () => (document.querySelector('audio').currentTime > 4 ? resolve() : requestAnimationFrame(look))
    look()
  })`)
  await page.screenshot({ path })
  await page.close()
}

/** All that the local Alexa's page can show: art, captions, a queue, and an answer that was rejected. */
async function takeEveningRadio(): Promise<void> {
  const radio = await openEveningRadio(silentMp3(TEN_MINUTES_IN_FRAMES))
  const page = await browser.newPage({ viewport: DESK, reducedMotion: 'reduce' })
  await page.goto(radio.address)
  for (const utterance of ['ask toy radio for the latest', 'open toy radio', 'play the lion'])
    await say(page, utterance)
  await page.locator('.caption-now', { hasText: 'Let me go' }).waitFor()
  await page.locator('[data-ring="playing"]').waitFor()
  await page.screenshot({ path: 'docs/evening-radio.png' })
  await page.close()
  await radio.close()
}

/** Types it to the page, and waits until it stands in the talk. */
async function say(page: Page, utterance: string): Promise<void> {
  const turns = page.locator('#happenings .turn')
  const before = await turns.count()
  await page.getByLabel('Say something to Alexa').fill(utterance)
  await page.keyboard.press('Enter')
  await turns.nth(before).waitFor()
}
