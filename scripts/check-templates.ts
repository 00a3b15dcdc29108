import { parseArgs } from 'node:util'
import { byRules, findings, isNotAllowed, RULES } from './check-templates/check.ts'
import { readProject } from './check-templates/project.ts'
import { reportOf } from './check-templates/report.ts'

const HELP = `npm run check-templates: holds infra/*.yaml and samconfig.toml against AWS's own validator and the project's rules, in each way
to deploy them, without an account. Exit code 1 where there is a finding.

  --rules       say what each rule asks for, and why
  --rule NAME   only this one, and not the validator; may be given again
  --json        all findings, for a program`

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    rules: { type: 'boolean' },
    rule: { type: 'string', multiple: true },
    json: { type: 'boolean' },
  },
})

if (values.help) console.log(HELP)
else if (values.rules) for (const { name, why } of RULES) console.log(`${name}: ${why}`)
else report()

function report(): void {
  const rules = RULES.filter(({ name }) => values.rule?.includes(name) ?? true)
  if (rules.length === 0) {
    console.error('There is no such rule: see npm run check-templates -- --rules.')
    process.exitCode = 2
    return
  }
  const project = readProject()
  const found = values.rule ? byRules(project, rules).filter(isNotAllowed) : findings(project)
  console.log(
    values.json
      ? JSON.stringify(found, undefined, 2)
      : reportOf(found, values.rule ? `${rules.length} rules` : `${rules.length} rules and AWS’s validator`),
  )
  process.exitCode = found.length ? 1 : 0
}
