import { mkdirSync, writeFileSync } from 'node:fs'
import { locales } from '../lambda/skill/model/locales.ts'
import { modelOf } from '../lambda/skill/model/model.ts'

const HELP = `npm run models: writes the interaction model of every locale, skill-package/interactionModels/custom/
<locale>.json, from lambda/skill/model. Change it there, and not in the files.`

if (process.argv.includes('--help')) {
  console.log(HELP)
  process.exit()
}

const FOLDER = 'skill-package/interactionModels/custom'

mkdirSync(FOLDER, { recursive: true })
for (const locale of locales())
  writeFileSync(`${FOLDER}/${locale}.json`, `${JSON.stringify(modelOf(locale), undefined, 2)}\n`)
