import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ASSUMED } from './cost/assumptions.ts'
import { billOf } from './cost/bill.ts'
import { readSize, SIZE_OPTIONS } from './cost/flags.ts'
import { costPage } from './cost/page.ts'
import { reportOf } from './cost/report.ts'
import { SIZES } from './cost/sizes.ts'
import { readStack } from './cost/stack.ts'
import { usageOf } from './cost/usage.ts'

const HELP = `npm run cost: what a month costs on AWS, from infra/prices.ts, the templates and what the product was counted to do.

  --size NAME              where to begin: ${Object.keys(SIZES).join(', ')} (newsroom)
  --listeners N            people who listen
  --evenings N             days in the month on which each does
  --episodes-an-evening N  episodes that each hears on such a day
  --texts N                texts uploaded in the month
  --words-of-text N        words of each
  --engine NAME            standard, neural, generative or long-form
  --shelf N                episodes that are there already
  --pages N                public pages looked at
  --editors N              people who use the admin app
  --tasks N                tasks of the admin app; 0 is no admin app
  --egress NAME            public-ip or nat
  --nat-gateways N         1 or 2
  --interface-endpoints    on top of that
  --spot-percent N         of the tasks that are Fargate Spot
  --json                   every line of the bill, for a program
  --write                  writes docs/cost.md, which is of the three sizes as they are`

const { values } = parseArgs({
  options: {
    help: { type: 'boolean' },
    json: { type: 'boolean' },
    write: { type: 'boolean' },
    ...SIZE_OPTIONS,
  },
})

if (values.help) {
  console.log(HELP)
} else if (values.write) {
  writeFileSync('docs/cost.md', costPage(readStack()))
} else {
  const size = readSize(values)
  if (size.ok) {
    const bill = billOf(usageOf(size.value, readStack(), ASSUMED))
    console.log(values.json ? JSON.stringify({ size: size.value, ...bill }, undefined, 2) : reportOf(bill))
  } else {
    console.error(`${size.refusal.message} See npm run cost -- --help.`)
    process.exitCode = 2
  }
}
