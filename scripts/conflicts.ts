import { parseArgs } from 'node:util'
import type { InteractionModel } from '../cloud/local/alexa/understanding/interaction-model.ts'
import { locales } from '../lambda/skill/model/locales.ts'
import { modelOf } from '../lambda/skill/model/model.ts'
import { findConflicts, undeliberate } from './certify/conflicts.ts'

const HELP = `node scripts/conflicts.ts: names the samples of lambda/skill/model that get in each other's way: two intents that
have the same utterance up to what their slots hold. What is meant to be stands in lambda/skill/model/deliberate.ts.

  --locale NAME   only this one, such as de-DE
  --all           the deliberate ones too`

const { values } = parseArgs({
  options: { help: { type: 'boolean' }, locale: { type: 'string' }, all: { type: 'boolean' } },
})

if (values.help) {
  console.log(HELP)
  process.exit()
}

const asked = locales().filter(locale => values.locale === undefined || locale === values.locale)
const found = new Map(
  asked.map(locale => [locale, findConflicts(modelOf(locale) as InteractionModel, locale)]),
)
const { unintended } = undeliberate(found)
const shown = values.all
  ? [...found].flatMap(([locale, conflicts]) => conflicts.map(conflict => ({ locale, ...conflict })))
  : unintended
for (const { locale, intents, utterances } of shown)
  console.log(`${locale}  ${intents.join(' and ')}: ${utterances.map(said => `"${said}"`).join(', ')}`)
process.exitCode = unintended.length > 0 ? 1 : 0
