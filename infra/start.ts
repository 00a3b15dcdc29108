import { parseArgs } from 'node:util'
import { openPlatform, type Platform, type PlatformOptions } from './local.ts'
import { StartRefused } from './start-refused.ts'

const HELP = `Voiceshelf on this machine: the whole product, on loopback, with no account.

  npm start                        data in .voiceshelf, ports from 3000 on
  npm start -- --data DIR          keep everything in DIR
  npm start -- --port N            the admin app's port; the other services take those after it
  npm start -- --port 0            free ports; DIR/endpoints.json tells which

While it runs, DIR/endpoints.json tells scripts where everything is. Logs are in DIR/logs.
Ctrl-C finishes what is in hand and stops; everything is there at the next start.
Exit codes: 0 stopped, 1 could not start, 2 wrong options.`

/** The command `npm start`; a test may have things go wrong on purpose. */
export async function start(
  args: readonly string[],
  onPurpose: Pick<PlatformOptions, 'faults'> = {},
): Promise<void> {
  const options = readOptions(args)
  if (typeof options === 'string') return end(2, `${options}\nnpm start -- --help tells what there is.`)
  if (options.help) return console.log(HELP)
  try {
    const platform = await openPlatform({ ...options, ...onPurpose })
    console.log(greeting(platform, options.data))
    endOnSignal(platform)
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error
    end(1, error.message)
  }
}

interface Options {
  readonly data: string
  /** 0 for free ports. */
  readonly port: number
  readonly help: boolean
}

const LAST_FIRST_PORT = 65_520

function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        data: { type: 'string', default: '.voiceshelf' },
        port: { type: 'string', default: '3000' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    const port = /^\d{1,5}$/u.test(values.port) ? Number(values.port) : Number.NaN
    if (!(port <= LAST_FIRST_PORT))
      return `--port ${values.port}: a port is a whole number from 0 to ${LAST_FIRST_PORT}.`
    if (values.data === '') return '--data needs the path of a folder.'
    return { ...values, port }
  } catch (error) {
    return (error as Error).message
  }
}

const greeting = ({ endpoints }: Platform, data: string) => `Voiceshelf is ready.

  Admin page     ${endpoints.signIn}
  Local Alexa    ${endpoints.alexa}
  Public pages   ${endpoints.site}
  Object store   ${endpoints.s3}  (S3; texts go into s3://${endpoints.bucket}/uploads/<show>/)
  Data folder    ${data}

Ctrl-C stops it.`

/** The first signal drains; one more, later, ends at once. Ctrl-C under npm may bring the first one twice. */
function endOnSignal(platform: Platform): void {
  let since: number | undefined
  const onSignal = async () => {
    if (since !== undefined) {
      if (Date.now() - since > 1_000) process.exit(1)
      return
    }
    since = Date.now()
    await platform.close()
    process.exit(0)
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
}

function end(code: number, message: string): void {
  console.error(message)
  process.exitCode = code
}
