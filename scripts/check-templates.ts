import { parseArgs } from 'node:util'
import { findings, RULES } from './check-templates/check.ts'
import { readProject } from './check-templates/project.ts'
import { reportOf } from './check-templates/report.ts'

const HELP = `npm run check-templates: holds infra/*.yaml and samconfig.toml against AWS's own validator and the project's rules, in each way
to deploy them, without an account. Exit code 1 where there is a finding.

  --rules     say what each rule asks for, and why
  --json      all findings, for a program`

const { values } = parseArgs({
  options: { help: { type: 'boolean' }, rules: { type: 'boolean' }, json: { type: 'boolean' } },
})

if (values.help) console.log(HELP)
else if (values.rules) for (const { name, why } of RULES) console.log(`${name}: ${why}`)
else {
  const found = findings(readProject())
  console.log(values.json ? JSON.stringify(found, undefined, 2) : reportOf(found, RULES.length))
  process.exitCode = found.length ? 1 : 0
}
