import { describeIntent } from '../transcript.ts'
import type { Turn } from '../turn.ts'
import type { Judge } from './matcher.ts'
import { isWanted, type Wanted } from './wanted.ts'

/** By the slot's name: what was said, or the name or id of the value that it means. */
export type WantedSlots = Readonly<Record<string, Wanted>>

/** Alexa made this intent of the words, with these slots; "LaunchRequest" where the skill was opened. */
export const toHaveUnderstood: Judge<[intent: string, slots?: WantedSlots]> = function (
  { turn },
  intent,
  slots = {},
) {
  const hasSlots = Object.keys(slots).length > 0
  return {
    pass:
      nameOf(turn) === intent && Object.entries(slots).every(([name, wanted]) => isIn(turn, name, wanted)),
    who: 'Alexa',
    what: `to understand ${intent}${hasSlots ? ` with ${this.utils.printExpected(slots)}` : ''}`,
    happened: [whatWasUnderstood(turn), ...consideredIn(turn)].join('\n'),
  }
}

const nameOf = (turn: Turn) =>
  turn.intent ?? (turn.happened.understood?.kind === 'launch' ? 'LaunchRequest' : undefined)

function isIn(turn: Turn, slot: string, wanted: Wanted): boolean {
  const values = (turn.resolutions[slot] ?? []).flatMap(({ name, id }) => [name, id])
  return [turn.slots[slot], ...values].some(value => isWanted(value, wanted))
}

function whatWasUnderstood(turn: Turn): string {
  const name = nameOf(turn)
  const { understood } = turn.happened
  if (name === undefined) {
    const reason = understood?.kind === 'not-routed' ? ` ${understood.reason}` : ''
    return understood?.kind === 'exit' ? 'She left the skill.' : `Nothing reached the skill.${reason}`
  }
  const slots = Object.entries(turn.slots).map(([slot, value]) => {
    const means = (turn.resolutions[slot] ?? []).map(({ name, id = '' }) => `${name}${id && ` (${id})`}`)
    return ` ${slot}=${JSON.stringify(value)}${means.length > 0 ? `, which means ${means.join(' or ')},` : ''}`
  })
  return `She understood ${name}${slots.length > 0 ? ' with' : ''}${slots.join('').replace(/,$/, '')}.`
}

const consideredIn = ({ happened: { understood } }: Turn): string[] =>
  (understood?.considered ?? []).map(
    ({ intent, confidence, because }) => `    ${confidence.toFixed(2)} ${describeIntent(intent)}: ${because}`,
  )
