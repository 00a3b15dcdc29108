import { parseArgs } from 'node:util'
import { locales } from '../lambda/skill/model/locales.ts'
import { certify, RULES } from './certify/certify.ts'
import { reportOf } from './certify/report.ts'
import { readSubject } from './certify/subject.ts'

const HELP = `npm run certify: holds the skill against the rules of Amazon's certification, before Amazon's testers do: its interaction
models, skill.json and icons, its sentences, and what it answers when it is talked to in every locale. Exit code 1 where
a rule does not hold.

  --locale NAME   only this one, such as de-DE; may be given again
  --rule NAME     only this one, such as example-phrases; may be given again
  --json          all findings, for a program

The rules: ${RULES.map(({ name }) => name).join(', ')}.`

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    json: { type: 'boolean' },
    locale: { type: 'string', multiple: true, default: [] },
    rule: { type: 'string', multiple: true, default: [] },
  },
})

if (values.help) {
  console.log(HELP)
  process.exit()
}

const asked = locales().filter(locale => values.locale.length === 0 || values.locale.includes(locale))
const rules = RULES.filter(({ name }) => values.rule.length === 0 || values.rule.includes(name))
if (asked.length === 0 || rules.length === 0) {
  console.error(`There is no such ${asked.length === 0 ? 'locale' : 'rule'}: see npm run certify -- --help.`)
  process.exit(2)
}

const verdicts = await certify(await readSubject({ locales: asked }), rules)
console.log(
  values.json
    ? JSON.stringify(
        verdicts.map(({ rule, findings }) => ({ rule: rule.name, says: rule.says, findings })),
        undefined,
        2,
      )
    : reportOf(verdicts, asked),
)
process.exitCode = verdicts.some(({ findings }) => findings.length > 0) ? 1 : 0
