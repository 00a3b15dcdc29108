import { differences, resolved } from './differences.ts'
import { permissionsOf } from './permissions.ts'
import { statementsOf } from './policies.ts'
import { PROGRAMS } from './programs.ts'
import { roleOf } from './roles.ts'

const HELP = `What each program's code can ask of AWS, and whether its role in the templates allows that and no more.

  npm run roles                     all programs, and where their roles differ
  npm run roles -- skill            what skill does, and in which lines
  npm run roles -- skill --yaml     the statements of its role, to be put into the template`

const args = process.argv.slice(2)
const names = args.filter(arg => !arg.startsWith('--'))
const unknown = names.find(name => !PROGRAMS.some(program => program.name === name))

if (args.includes('--help')) console.log(HELP)
else if (unknown) {
  console.error(`There is no program ${unknown}; there are ${PROGRAMS.map(({ name }) => name).join(', ')}.`)
  process.exitCode = 1
} else await show()

async function show(): Promise<void> {
  for (const program of PROGRAMS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const permissions = await permissionsOf(program)
    const role = roleOf(program)
    if (args.includes('--yaml')) {
      console.log(statementsOf(resolved(permissions, role), role.template))
      continue
    }
    const found = differences(program.name, permissions, role)
    console.log(`${program.name}: ${found.length === 0 ? 'its role allows what it does' : ''}`)
    for (const line of found) console.log(`  ${line}`)
    if (found.length > 0) process.exitCode = 1
    if (names.length > 0)
      for (const { action, resource, partition, places } of permissions)
        console.log(
          `  ${[action, resource, partition].filter(Boolean).join(' ').padEnd(60)} ${places.join(' ')}`,
        )
  }
}
