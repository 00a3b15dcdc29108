import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { locales } from '../lambda/skill/model/locales.ts'
import { iconPath, manifestOf } from '../lambda/skill/model/manifest.ts'
import { modelOf } from '../lambda/skill/model/model.ts'

const HELP = `npm run models: writes what Amazon's console sees, skill-package/skill.json and the interaction model of every
locale, skill-package/interactionModels/custom/<locale>.json, with its icons, from lambda/skill/model. Change it there,
and not in the files.

  --site URL   where your public pages are; the privacy policy is at URL/privacy`

/** Before there is one: a name that can never be anybody's. */
const NO_SITE = 'https://voiceshelf.example'
const ART = 'lambda/skill/model/store'
const MODELS = 'skill-package/interactionModels/custom'

const { values } = parseArgs({
  options: { help: { type: 'boolean' }, site: { type: 'string', default: NO_SITE } },
})

if (values.help) {
  console.log(HELP)
  process.exit()
}

mkdirSync(MODELS, { recursive: true })
for (const locale of locales()) {
  write(`${MODELS}/${locale}.json`, modelOf(locale))
  for (const size of ['small', 'large'] as const)
    cpSync(`${ART}/${size}Icon.png`, `skill-package/${iconPath(locale, size)}`)
}
write('skill-package/skill.json', manifestOf(values.site))

function write(path: string, content: object): void {
  writeFileSync(path, `${JSON.stringify(content, undefined, 2)}\n`)
}
