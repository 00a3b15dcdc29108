import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeWhole } from './data-folder.ts'
import { type Endpoints, readEndpoints } from './endpoints.ts'

const HELP = `The real ask command, talking to the local Alexa while "npm start" runs.

  npm run ask -- dialog --locale en-US              talk to the skill in this terminal
  npm run ask -- dialog --replay FILE               say what a replay file says
  npm run ask -- --data DIR dialog --locale en-US   when "npm start" was given --data DIR

Everything after "--" is ask's own; "npm run ask -- help" tells the rest.`

/** The command `npm run ask`. Exits as ask does. */
export async function ask(args: readonly string[]): Promise<void> {
  const { data, rest } = readData(args)
  if (rest.length === 0 || rest[0] === '--help') return console.log(HELP)
  const endpoints = readEndpoints(data)
  if (!endpoints) {
    console.error(
      `Nothing runs in ${data}: start it first with "npm start", or name its folder with --data DIR.`,
    )
    process.exitCode = 1
    return
  }
  const child = spawn(
    process.execPath,
    ['node_modules/ask-cli/dist/bin/ask.js', ...withSkillId(rest, endpoints)],
    {
      stdio: 'inherit',
      env: askEnvironment(join(data, 'ask-home'), endpoints.alexa),
    },
  )
  process.exitCode = (await once(child, 'exit'))[0] ?? 1
}

/**
 * The environment in which the ask command meets the local Alexa: a home of its own with a profile that is
 * signed in, and none of the variables that would make it a profile of the environment, which reports usage, or send
 * what is for this machine by way of a proxy. It asks nobody for newer versions of itself.
 */
export function askEnvironment(home: string, alexa: string): NodeJS.ProcessEnv {
  mkdirSync(join(home, '.ask'), { recursive: true })
  writeWhole(join(home, '.ask', 'cli_config'), PROFILE)
  const own = Object.entries(process.env).filter(([name]) => !/^(AWS|ASK)_|_proxy$/iu.test(name))
  return {
    ...Object.fromEntries(own),
    HOME: home,
    ASK_SMAPI_SERVER_BASE_URL: alexa,
    ASK_SHARE_USAGE: 'false',
    ASK_SKIP_NEW_VERSION_REMINDER: 'true',
  }
}

const PROFILE = {
  profiles: {
    default: {
      token: {
        access_token: 'local',
        refresh_token: 'local',
        token_type: 'bearer',
        expires_in: 3600,
        expires_at: '2099-01-01T00:00:00.000Z',
      },
      vendor_id: 'local',
      aws_profile: null,
    },
  },
  share_usage: false,
}

/** `ask dialog` wants to be told the skill; here there is one. */
function withSkillId(args: readonly string[], { skillId }: Endpoints): readonly string[] {
  const names = args.some(arg => ['-s', '--skill-id', '-r', '--replay'].includes(arg))
  return args[0] === 'dialog' && !names ? [...args, '--skill-id', skillId] : args
}

function readData(args: readonly string[]): { data: string; rest: readonly string[] } {
  const [first, data, ...rest] = args
  return first === '--data' && data
    ? { data: resolve(data), rest }
    : { data: resolve('.voiceshelf'), rest: args }
}
