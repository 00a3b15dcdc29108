import type { Understood } from '../understanding/understanding.ts'

/** An Echo's volume goes from 0, which is silent, to 10. */
export const VOLUME = { least: 0, usual: 5, most: 10 } as const

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** What a listener says of the volume, and what it becomes; in English alone. */
const SAID: readonly (readonly [RegExp, (now: number, level: string) => number])[] = [
  [/^(?:set |turn )?(?:the )?volume (?:to |at )?(\w+)$/, (_, level) => levelOf(level)],
  [/^(?:turn (?:it|the volume) up|volume up|louder)$/, now => now + 1],
  [/^(?:turn (?:it|the volume) down|volume down|softer|quieter)$/, now => now - 1],
  [/^mute$/, () => VOLUME.least],
]

/** The volume that an utterance asks for; undefined where it asks for none. Alexa sets it herself, and tells no skill. */
export function spokenVolume(utterance: string, now: number): number | undefined {
  const said = utterance
    .trim()
    .toLowerCase()
    .replace(/^alexa,? /, '')
  for (const [pattern, next] of SAID) {
    const [found, level = ''] = pattern.exec(said) ?? []
    const volume = found === undefined ? undefined : next(now, level)
    if (volume !== undefined && !Number.isNaN(volume)) return clamped(volume)
  }
  return undefined
}

function levelOf(word: string): number {
  if (word === 'max' || word === 'maximum') return VOLUME.most
  const spelled = NUMBERS.indexOf(word)
  return spelled < 0 ? Number(word) : spelled
}

const clamped = (volume: number) => Math.min(VOLUME.most, Math.max(VOLUME.least, Math.round(volume)))

/** How an utterance was understood that set the volume. */
export const VOLUME_SET: Understood = {
  kind: 'not-routed',
  reason: 'Alexa sets the volume herself, and tells no skill.',
  considered: [],
}

/** The skill's model has it; what only falls back on the skill may be for Alexa herself. */
export const isForSkill = (understood: Understood): boolean =>
  understood.kind === 'launch' ||
  (understood.kind === 'intent' && understood.intent.name !== 'AMAZON.FallbackIntent')
