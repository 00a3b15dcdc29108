import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { locales } from '../lambda/skill/model/locales.ts'
import { ICON_SIDES, iconPath } from '../lambda/skill/model/manifest.ts'
import { openChromium } from '../test/browser/chromium.ts'

const HELP = `npm run icons: draws the icons of the skill's page in the store, skill-package/assets/images/<locale>_smallIcon.png
and _largeIcon.png, from lambda/skill/model/store/icon.svg. Chromium is looked for at CHROMIUM_PATH, or /usr/bin/chromium.`

if (process.argv.includes('--help')) {
  console.log(HELP)
  process.exit()
}

const drawing = readFileSync('lambda/skill/model/store/icon.svg', 'utf8')
const browser = await openChromium()
try {
  for (const size of ['small', 'large'] as const) {
    const png = await draw(ICON_SIDES[size])
    for (const locale of locales()) {
      const path = `skill-package/${iconPath(locale, size)}`
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, png)
    }
  }
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
