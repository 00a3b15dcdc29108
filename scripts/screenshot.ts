import { readdirSync, readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { openChromium } from '../test/browser/chromium.ts'
import { openEveningRadio } from '../test/browser/evening-radio.ts'
import { settledEpisode, startPlatform, uploadByHand } from '../test/platform.ts'
import { silentMp3 } from '../test/silent-mp3.ts'
import { temporaryFolder } from '../test/temporary-folder.ts'

const HELP = `node scripts/screenshot.ts [admin] [alexa]: takes the README's pictures anew, all or those that are named:
docs/admin.png of the admin page, docs/alexa.png and docs/alexa-phone.png of the page with an Echo.
Chromium is looked for at CHROMIUM_PATH, or /usr/bin/chromium.`

const SAMPLES = 'admin/samples'
const TEN_MINUTES_IN_FRAMES = 25_000

const PICTURES: Readonly<Record<string, (browser: Browser) => Promise<void>>> = {
  admin: takeAdmin,
  alexa: takeAlexa,
}

async function takeAdmin(browser: Browser): Promise<void> {
  const folder = temporaryFolder()
  const platform = await startPlatform(folder.path)
  try {
    for (const name of readdirSync(SAMPLES)) {
      await uploadByHand(platform, 'Samples', name, readFileSync(`${SAMPLES}/${name}`))
      await settledEpisode(platform, 'samples')
    }
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(platform.endpoints.signIn)
    await page.getByRole('link', { name: "The Clockmaker's Crow" }).first().click()
    await page.locator('audio').waitFor()
    await page.waitForFunction("document.querySelector('audio')?.readyState > 0")
    await page.screenshot({ path: 'docs/admin.png' })
  } finally {
    await platform.stop()
    folder.remove()
  }
}

async function takeAlexa(browser: Browser): Promise<void> {
  const radio = await openEveningRadio(silentMp3(TEN_MINUTES_IN_FRAMES))
  try {
    const desk = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await desk.goto(radio.address)
    await say(desk, 'ask toy radio for the latest')
    await say(desk, 'open toy radio')
    await say(desk, 'play the lion')
    await takeWhilePlaying(desk, 'docs/alexa.png')

    const phone = await browser.newPage({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 })
    await phone.goto(radio.address)
    await takeWhilePlaying(phone, 'docs/alexa-phone.png')
  } finally {
    await radio.close()
  }
}

async function say(page: Page, utterance: string): Promise<void> {
  const turns = page.locator('.turn')
  const before = await turns.count()
  await page.getByLabel('Say something to Alexa').fill(utterance)
  await page.keyboard.press('Enter')
  await turns.nth(before).waitFor()
}

async function takeWhilePlaying(page: Page, path: string): Promise<void> {
  await page.locator('.caption-now', { hasText: 'Let me go' }).waitFor()
  await page.locator('[data-ring="playing"]').waitFor()
  await page.screenshot({ path, animations: 'disabled' })
}

const named = process.argv.slice(2)
const unknown = named.filter(name => !Object.hasOwn(PICTURES, name))
if (named.includes('--help') || unknown.length > 0) {
  console.log(HELP)
  process.exit(named.includes('--help') ? 0 : 1)
}
const browser = await openChromium()
try {
  for (const [name, take] of Object.entries(PICTURES)) {
    if (named.length === 0 || named.includes(name)) await take(browser)
  }
} finally {
  await browser.close()
}
