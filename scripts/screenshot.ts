import { readdirSync, readFileSync } from 'node:fs'
import { openChromium } from '../test/browser/chromium.ts'
import { settledEpisode, startPlatform, uploadByHand } from '../test/platform.ts'
import { temporaryFolder } from '../test/temporary-folder.ts'

const HELP = `node scripts/screenshot.ts: takes the pictures of the pages anew, into docs/: admin.png, alexa.png and
alexa-phone.png. Chromium is looked for at CHROMIUM_PATH, or /usr/bin/chromium.`

if (process.argv.includes('--help')) {
  console.log(HELP)
  process.exit()
}

const SAMPLES = 'admin/samples'
const folder = temporaryFolder()
const platform = await startPlatform(folder.path)
const browser = await openChromium()
try {
  for (const name of readdirSync(SAMPLES)) {
    await uploadByHand(platform, 'Samples', name, readFileSync(`${SAMPLES}/${name}`))
    await settledEpisode(platform, 'samples')
  }
  await takeAdmin()
  await takeAlexa('docs/alexa.png', { width: 1280, height: 800 })
  await takeAlexa('docs/alexa-phone.png', { width: 390, height: 844 })
} finally {
  await browser.close()
  await platform.stop()
  folder.remove()
}

/** An episode in the admin page. */
async function takeAdmin(): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(platform.endpoints.signIn)
  await page.getByRole('link', { name: "The Clockmaker's Crow" }).first().click()
  await page.locator('audio').waitFor()
  await page.waitForFunction("document.querySelector('audio')?.readyState > 0")
  await page.screenshot({ path: 'docs/admin.png' })
}

/** The local Alexa while it plays an episode. */
async function takeAlexa(path: string, viewport: { width: number; height: number }): Promise<void> {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' })
  await page.goto(platform.endpoints.alexa)
  for (const utterance of ['open voice shelf', "play the clockmaker's crow"]) {
    const turns = page.locator('#happenings .turn')
    const before = await turns.count()
    await page.getByLabel('Say something to Alexa').fill(utterance)
    await page.keyboard.press('Enter')
    await turns.nth(before).waitFor()
  }
  await page.getByRole('button', { name: 'Pause', exact: true }).waitFor()
  await page.evaluate(`new Promise(resolve => {
    const look = () => (document.querySelector('audio').currentTime > 4 ? resolve() : requestAnimationFrame(look))
    look()
  })`)
  await page.screenshot({ path })
  await page.close()
}
