import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { temporaryFolder } from './toy-skill.ts'

const LOOPBACK_ONLY = new URL('loopback-only.mjs', import.meta.url).href
const BIN = join(import.meta.dirname, '../../../../../node_modules/.bin')

/** What the command was seen to do. */
export interface Ran {
  readonly code: number | null
  /** Standard output and standard error. */
  readonly output: string
}

/** The JSON that a command printed, which may have words before and behind it. */
export const printed = ({ output }: Ran) =>
  JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1))

export interface AskCommand {
  /** Where it runs. */
  readonly folder: string
  /** Runs the real `ask` with these arguments, and what is typed into it. */
  run(args: readonly string[], input?: string): Promise<Ran>
  /** Replays a dialog; gives also what `--save-skill-io` wrote. */
  replay(skillId: string, userInput: readonly string[]): Promise<Ran & { io: SkillIo }>
  remove(): void
}

/** The file of `--save-skill-io`: the parts that tests read. */
export interface SkillIo {
  readonly invocations: readonly {
    readonly request: { readonly utterance: string; readonly newSession: boolean }
    readonly response: { readonly body: SimulationBody }
  }[]
}

export interface SimulationBody {
  readonly status: string
  readonly result: {
    readonly alexaExecutionInfo: {
      readonly alexaResponses: readonly { readonly content: { readonly caption: string } }[]
    }
    readonly error?: { readonly message: string }
  }
}

/**
 * The real ask-cli with a home of its own, whose SMAPI is the local Alexa. It keeps nothing, and a command that would
 * send anything away ends with code 86.
 * @param environment variables besides.
 */
export function askCommand(smapi: string, environment: Readonly<Record<string, string>> = {}): AskCommand {
  const { folder, remove } = temporaryFolder()
  mkdirSync(join(folder, '.ask'))
  writeFileSync(join(folder, '.ask', 'cli_config'), JSON.stringify(CLI_CONFIG))

  const run = async (args: readonly string[], input = ''): Promise<Ran> => {
    const child = spawn(join(BIN, 'ask'), args, {
      cwd: folder,
      env: {
        HOME: folder,
        PATH: [BIN, process.env.PATH].join(delimiter),
        ASK_SMAPI_SERVER_BASE_URL: smapi,
        ASK_SHARE_USAGE: 'false',
        ASK_SKIP_NEW_VERSION_REMINDER: 'true',
        NODE_OPTIONS: `--import=${LOOPBACK_ONLY}`,
        ...environment,
      },
    })
    child.stdin.end(input)
    const [output, errors, code] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      new Promise<number | null>(resolve => child.on('close', resolve)),
    ])
    return { code, output: output + errors }
  }

  return {
    folder,
    run,
    async replay(skillId, userInput) {
      const file = join(folder, 'replay.json')
      const io = join(folder, 'io.json')
      writeFileSync(
        file,
        JSON.stringify({ skillId, locale: 'en-US', type: 'text', userInput: [...userInput, '.quit'] }),
      )
      const ran = await run(['dialog', '--replay', file, '--save-skill-io', io])
      if (!existsSync(io)) throw new Error(`ask dialog wrote no talk: ${ran.output}`)
      return { ...ran, io: JSON.parse(readFileSync(io, 'utf8')) }
    },
    remove,
  }
}

const CLI_CONFIG = {
  profiles: {
    default: {
      token: {
        access_token: 'local',
        refresh_token: 'local',
        token_type: 'bearer',
        expires_in: 3600,
        expires_at: '2099-01-01T00:00:00.000Z',
      },
      vendor_id: 'ANYVENDOR',
      aws_profile: null,
    },
  },
  share_usage: false,
}
