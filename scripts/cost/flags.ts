import { accept, type Outcome, refuse } from '../../core/refusal.ts'
import { SIZES, type Size } from './sizes.ts'

const NUMBERS = {
  listeners: 'listeners',
  evenings: 'evenings',
  'episodes-an-evening': 'episodesAnEvening',
  texts: 'texts',
  'words-of-text': 'wordsOfText',
  shelf: 'shelf',
  pages: 'pages',
  editors: 'editors',
  tasks: 'tasks',
  'nat-gateways': 'natGateways',
  'spot-percent': 'spotPercent',
} as const satisfies Record<string, keyof Size>

const WORDS = {
  engine: ['standard', 'neural', 'generative', 'long-form'],
  egress: ['public-ip', 'nat'],
} as const satisfies Partial<Record<keyof Size, readonly string[]>>

const STRING = { type: 'string' } as const

/** What `node:util`'s `parseArgs` is told of a size. */
export const SIZE_OPTIONS = {
  ...(Object.fromEntries(Object.keys(NUMBERS).map(name => [name, STRING])) as Record<
    keyof typeof NUMBERS,
    typeof STRING
  >),
  size: { type: 'string', default: 'newsroom' },
  engine: STRING,
  egress: STRING,
  'interface-endpoints': { type: 'boolean' },
} as const

export type SizeFlags = Readonly<Record<string, string | boolean | undefined>>

/** A named size with what is said otherwise. */
export function readSize(flags: SizeFlags): Outcome<Size> {
  const name = String(flags.size ?? 'newsroom')
  if (!Object.hasOwn(SIZES, name)) return refuse('no-such-size', `There is no size called ${name}.`)
  const changes: Record<string, string | number | boolean> = {}
  for (const [flag, field] of Object.entries(NUMBERS)) {
    const said = flags[flag]
    if (said === undefined) continue
    const value = Number(said)
    if (said === '' || !Number.isFinite(value) || value < 0)
      return refuse('no-number', `--${flag} is a number from 0 on, and not ${said}.`)
    changes[field] = value
  }
  for (const [flag, choices] of Object.entries(WORDS)) {
    const said = flags[flag]
    if (said === undefined) continue
    if (!choices.some(choice => choice === said))
      return refuse('no-such-choice', `--${flag} is one of ${choices.join(', ')}, and not ${said}.`)
    changes[flag] = said
  }
  if (flags['interface-endpoints']) changes.interfaceEndpoints = true
  return accept({ ...SIZES[name as keyof typeof SIZES], ...changes } as Size)
}
