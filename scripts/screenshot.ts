import { readdirSync, readFileSync } from 'node:fs'
import { openChromium } from '../test/browser/chromium.ts'
import { settledEpisode, startPlatform, uploadByHand } from '../test/platform.ts'
import { temporaryFolder } from '../test/temporary-folder.ts'

const HELP = `node scripts/screenshot.ts: takes the README's picture of the admin page anew, into docs/admin.png.
Chromium is looked for at CHROMIUM_PATH, or /usr/bin/chromium.`

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
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(platform.endpoints.signIn)
  await page.getByRole('link', { name: "The Clockmaker's Crow" }).first().click()
  await page.locator('audio').waitFor()
  await page.waitForFunction("document.querySelector('audio')?.readyState > 0")
  await page.screenshot({ path: 'docs/admin.png' })
} finally {
  await browser.close()
  await platform.stop()
  folder.remove()
}
