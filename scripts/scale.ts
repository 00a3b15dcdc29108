import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readStack } from './cost/stack.ts'
import { runTrials } from './scale/imports.ts'
import { scalePage } from './scale/page.ts'
import { OF_THE_PAGE } from './scale/trial-options.ts'

const HELP = `npm run scale: what bounds an import of many texts and an evening of 1,000,000 listeners, by a simulation of the queues
with the templates' settings, and what each limit of AWS is asked.

  --uploads N  texts that come at once (${OF_THE_PAGE.uploads})
  --seed N     of the simulation's chance (${OF_THE_PAGE.seed})
  --write      writes docs/scale.md, of the numbers above`

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    write: { type: 'boolean' },
    uploads: { type: 'string', default: String(OF_THE_PAGE.uploads) },
    seed: { type: 'string', default: String(OF_THE_PAGE.seed) },
  },
})

const uploads = Number(values.uploads)
const seed = Number(values.seed)
if (values.help) {
  console.log(HELP)
} else if (!Number.isInteger(uploads) || uploads < 1 || !Number.isInteger(seed)) {
  console.error(
    '--uploads is a whole number from 1 on, and --seed a whole number. See npm run scale -- --help.',
  )
  process.exitCode = 2
} else {
  const stack = readStack()
  const page = scalePage(stack, await runTrials(stack, values.write ? OF_THE_PAGE : { uploads, seed }))
  if (values.write) writeFileSync('docs/scale.md', page)
  else console.log(page)
}
