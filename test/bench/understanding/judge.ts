import type { Intent, Slot } from 'ask-sdk-model'
import type { Understood } from '../../../cloud/local/alexa/understanding/understanding.ts'
import type { Case, ExpectedSlot, ExpectedSlots } from './case.ts'
import { folded } from './sample.ts'

export interface Judgement {
  readonly isIntentRight: boolean
  /** The intent and all slots. */
  readonly isFrameRight: boolean
}

export const WRONG: Judgement = { isIntentRight: false, isFrameRight: false }
const RIGHT: Judgement = { isIntentRight: true, isFrameRight: true }

export function judge({ expected }: Case, given: Understood): Judgement {
  if (expected.kind === 'launch') return given.kind === 'launch' ? RIGHT : WRONG
  if (expected.kind === 'fallback') return isFallback(given) ? RIGHT : WRONG
  if (given.kind !== 'intent' || given.intent.name !== expected.intent) return WRONG
  return { isIntentRight: true, isFrameRight: areSlotsRight(expected.slots, given.intent) }
}

const isFallback = (given: Understood) =>
  given.kind === 'not-routed' || (given.kind === 'intent' && given.intent.name === 'AMAZON.FallbackIntent')

/** The slots that have a value are those expected, and each holds what it should. */
function areSlotsRight(expected: ExpectedSlots, { slots = {} }: Intent): boolean {
  const filled = Object.values(slots).filter(({ value }) => value !== undefined && value !== '')
  return (
    filled.length === Object.keys(expected).length &&
    filled.every(slot => {
      const wanted = expected[slot.name]
      return wanted !== undefined && isSlotRight(wanted, slot)
    })
  )
}

function isSlotRight(wanted: ExpectedSlot, slot: Slot): boolean {
  if (wanted.is === 'value') return slot.value === wanted.value
  if (wanted.is === 'words') return folded(slot.value ?? '') === folded(wanted.spoken)
  const matches = slot.resolutions?.resolutionsPerAuthority?.flatMap(({ values }) => values ?? []) ?? []
  return matches.some(({ value }) => (wanted.id ? value.id === wanted.id : value.name === wanted.name))
}

/** "PlayIntent {show: the news → news-1}" */
export function describeExpected({ expected }: Case): string {
  if (expected.kind !== 'intent') return expected.kind
  const slots = Object.entries(expected.slots).map(([name, slot]) => `${name}: ${describeSlot(slot)}`)
  return withSlots(expected.intent, slots)
}

function describeSlot(slot: ExpectedSlot): string {
  if (slot.is === 'value') return slot.value
  return slot.is === 'words' ? slot.spoken : `${slot.spoken} → ${slot.id ?? slot.name}`
}

export function describeGiven(given: Understood): string {
  if (given.kind !== 'intent') return given.kind
  const filled = Object.values(given.intent.slots ?? {}).filter(
    ({ value }) => value !== undefined && value !== '',
  )
  const slots = filled.map(({ name, value, resolutions }) => {
    const match = resolutions?.resolutionsPerAuthority?.flatMap(({ values }) => values ?? [])[0]?.value
    return `${name}: ${value}${match ? ` → ${match.id || match.name}` : ''}`
  })
  const [chosen] = given.considered
  const reason = chosen ? `  (${chosen.confidence.toFixed(2)}, ${chosen.because})` : ''
  return withSlots(given.intent.name, slots) + reason
}

const withSlots = (intent: string, slots: readonly string[]) =>
  slots.length > 0 ? `${intent} {${slots.join(', ')}}` : intent
