import { readFileSync, writeFileSync } from 'node:fs'
import { ICON_SIDES } from '../lambda/skill/model/manifest.ts'
import { openChromium } from '../test/browser/chromium.ts'

const HELP = `npm run icons: draws the icons of the skill's page in the store anew, smallIcon.png and largeIcon.png in
lambda/skill/model/store, from the icon.svg there; "npm run models" then puts them into the skill package. Chromium is
looked for at CHROMIUM_PATH, or /usr/bin/chromium.`

if (process.argv.includes('--help')) {
  console.log(HELP)
  process.exit()
}

const ART = 'lambda/skill/model/store'
const drawing = readFileSync(`${ART}/icon.svg`, 'utf8')
const browser = await openChromium()
try {
  for (const size of ['small', 'large'] as const)
    writeFileSync(`${ART}/${size}Icon.png`, await draw(ICON_SIDES[size]))
} finally {
  await browser.close()
}

async function draw(side: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: side, height: side } })
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${side}px }</style>${drawing}`,
  )
  const png = await page.screenshot({ omitBackground: true })
  await page.close()
  return png
}
