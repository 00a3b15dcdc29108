import { permissionsOf } from './permissions.ts'
import { PROGRAMS } from './programs.ts'

const HELP = `What each program's code can ask of AWS, and where it does so: what its role must allow, and no more.

  npm run roles                 all programs
  npm run roles -- skill admin  these`

const names = process.argv.slice(2)
if (names.includes('--help')) console.log(HELP)
else
  for (const program of PROGRAMS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    console.log(`\n${program.name}`)
    const permissions = await permissionsOf(program)
    const lines = permissions.map(({ action, resource, partition, places }) => {
      const what = [action, resource, partition].filter(Boolean).join(' ')
      return `  ${what.padEnd(64)} ${places.join(' ')}`
    })
    console.log(lines.sort().join('\n'))
  }
const { stop } = await import('esbuild')
await stop()
