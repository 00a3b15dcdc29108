import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DeployError } from './deploy-error.ts'
import { CommandFailed, type RunOptions, runCommand } from './run-command.ts'

/** The project's own ask-cli, signed in to Amazon. */
export interface Ask {
  readonly profile: string
  /** Runs it to its end. @throws CommandFailed */
  run(args: readonly string[], options?: RunOptions): Promise<string>
  /** Asks SMAPI; resolves to what it answered, undefined where that was nothing. @throws CommandFailed */
  smapi(operation: string, args: readonly string[]): Promise<unknown>
  /** Takes away the home that was made for it alone. */
  close(): void
}

/**
 * The ask command of a profile that `ask configure` made; or, where the environment has ASK_REFRESH_TOKEN and
 * ASK_VENDOR_ID, as in a pipeline, in a home of its own that holds them and goes away with this process.
 * @throws DeployError where there is neither
 */
export function openAsk(profile: string): Ask {
  const { ASK_REFRESH_TOKEN: refreshToken, ASK_VENDOR_ID: vendorId } = process.env
  const own = refreshToken && vendorId ? makeHome(profile, { refreshToken, vendorId }) : undefined
  if (!own) requireProfile(profile)
  const env = { ...environment(), ...(own && { HOME: own.folder }) }
  const run = (args: readonly string[], options: RunOptions = {}) =>
    runCommand(process.execPath, [ASK, ...args], { ...options, env, called: `ask ${args[0]}` })
  return {
    profile,
    run,
    async smapi(operation, args) {
      const printed = await run(['smapi', operation, ...args, '--profile', profile]).catch(error => {
        throw error instanceof CommandFailed ? new DeployError(smapiReason(operation, error)) : error
      })
      const json = printed.search(/^[[{]/mu)
      return json < 0 ? undefined : JSON.parse(printed.slice(json))
    },
    close: () => own?.remove(),
  }
}

const ASK = fileURLToPath(new URL('../../node_modules/ask-cli/dist/bin/ask.js', import.meta.url))

/**
 * Without what would make it a profile of the environment, which reports usage, and without the keys to AWS, which it
 * has no use for.
 */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(AWS_.*|ASK_(ACCESS_TOKEN|REFRESH_TOKEN|VENDOR_ID))$/u.test(name),
  )
  return { ...Object.fromEntries(kept), ASK_SKIP_NEW_VERSION_REMINDER: 'true' }
}

function requireProfile(profile: string): void {
  const file = join(homedir(), '.ask', 'cli_config')
  const { profiles = {} } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  if (profiles[profile]?.token && profiles[profile]?.vendor_id) return
  throw new DeployError(
    `The ask command has no profile "${profile}" that is signed in to Amazon.`,
    `npx ask configure --profile ${profile} (a pipeline sets ASK_REFRESH_TOKEN and ASK_VENDOR_ID instead)`,
  )
}

function makeHome(profile: string, { refreshToken, vendorId }: { refreshToken: string; vendorId: string }) {
  const folder = mkdtempSync(join(tmpdir(), 'voiceshelf-ask-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  mkdirSync(join(folder, '.ask'))
  const token = {
    access_token: 'none yet',
    refresh_token: refreshToken,
    token_type: 'bearer',
    expires_in: 0,
    expires_at: new Date(0).toISOString(),
  }
  const config = {
    profiles: { [profile]: { token, vendor_id: vendorId, aws_profile: null } },
    share_usage: false,
  }
  writeFileSync(join(folder, '.ask', 'cli_config'), JSON.stringify(config), { mode: 0o600 })
  return { folder, remove }
}

/** What SMAPI said is in what the command printed, among other things. */
function smapiReason(operation: string, { output, message }: CommandFailed): string {
  const said = [...output.matchAll(/"message":\s*"((?:[^"\\]|\\.)*)"/gu)].map(([, text]) => text)
  return said.length ? `SMAPI refuses ${operation}: ${said.join(' ')}` : message
}
