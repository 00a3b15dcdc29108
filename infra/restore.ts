import { parseArgs } from 'node:util'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { listenerKey } from '../cloud/aws/dynamodb-keys.ts'
import { type Copied, copyItems } from './restore/copy-items.ts'

const HELP = `npm run restore: brings items from a table that was restored from a backup into the one in use (docs/runbook.md).

  npm run restore -- --from RESTORED --to TABLE           counts what is missing and what differs
  npm run restore -- --from RESTORED --to TABLE --yes     brings what is missing

  --partition PREFIX   only partitions that begin so, such as SHOW#stories; may be given again
  --overwrite          also replaces what differs
  --listeners          listeners too. Without it they stay out: who is missing may have asked to be forgotten since

The region and the credentials are those of the AWS command line. It can be run again after any end.
Exit codes: 0 done, 1 the tables could not be read or written, 2 wrong options.`

const TOLD_EVERY_ITEMS = 5_000

async function restore(options: ReturnType<typeof readOptions>): Promise<void> {
  if (typeof options === 'string') return end(2, `${options}\nnpm run restore -- --help tells what there is.`)
  if (options.help) return console.log(HELP)
  const { from, to, yes, overwrite, listeners, partition } = options
  const wants = (name: string) =>
    (listeners || !name.startsWith(listenerKey('').pk)) &&
    (partition.length === 0 || partition.some(prefix => name.startsWith(prefix)))
  try {
    const copied = await copyItems(
      new DynamoDBClient(),
      { from, to, wants, overwrite, isPlan: !yes },
      progress(),
    )
    console.log(report(copied, { yes, overwrite }))
  } catch (error) {
    end(1, `${from} could not be brought into ${to}: ${(error as Error).message}. It can be run again.`)
  }
}

function readOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        from: { type: 'string', default: '' },
        to: { type: 'string', default: '' },
        partition: { type: 'string', multiple: true, default: [] },
        overwrite: { type: 'boolean', default: false },
        listeners: { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) return values
    if (!values.from || !values.to) return '--from and --to need the names of tables.'
    if (values.from === values.to) return '--from and --to are the same table.'
    return values
  } catch (error) {
    return (error as Error).message
  }
}

function progress() {
  let told = 0
  return ({ missing, different, same, unwanted }: Readonly<Copied>) => {
    const seen = missing + different + same + unwanted
    if (seen - told < TOLD_EVERY_ITEMS) return
    told = seen
    console.error(`${seen} items looked at`)
  }
}

function report(
  { missing, different, same, unwanted }: Copied,
  { yes, overwrite }: { yes: boolean; overwrite: boolean },
): string {
  const done = yes ? 'brought back' : 'missing, to be brought back with --yes'
  const differing = overwrite && yes ? 'differed and were replaced' : 'differ and stay as they are'
  return [
    `${missing} items ${done}`,
    `${different} ${overwrite && !yes ? 'differ, to be replaced with --yes' : differing}`,
    `${same} are the same`,
    `${unwanted} were not asked for`,
  ].join('\n')
}

function end(code: number, message: string): void {
  console.error(message)
  process.exitCode = code
}

await restore(readOptions(process.argv.slice(2)))
