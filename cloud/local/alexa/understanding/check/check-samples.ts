import { type LanguageModel, type ModelIntent, sampleParts } from '../interaction-model.ts'
import { problem } from './problem.ts'

/** Types that take whole phrases. https://developer.amazon.com/en-US/docs/alexa/custom-skills/slot-type-reference.html */
const PHRASE_TYPES = new Set(['AMAZON.SearchQuery'])

/** The samples of intents, and those of their slots. */
export function checkSamples({ intents }: LanguageModel): string[] {
  return intents.flatMap(intent => {
    const own = (intent.samples ?? []).flatMap(sample => [
      ...checkBraces(sample, intent),
      ...checkSlots(sample, intent),
      ...checkPhrase(sample, intent),
    ])
    const ofSlots = (intent.slots ?? []).flatMap(({ samples = [] }) =>
      samples.flatMap(sample => [...checkBraces(sample, intent), ...checkSlots(sample, intent)]),
    )
    return [...own, ...ofSlots]
  })
}

function checkBraces(sample: string, { name }: ModelIntent): string[] {
  let open = 0
  for (const character of sample) {
    if (character === '{') open++
    if (character === '}') open--
    if (open < 0 || open > 1) break
  }
  if (open === 0) return []
  return [
    problem(
      'InvalidSampleUtterance',
      `The braces of the sample "${sample}" of intent "${name}" do not match.`,
    ),
  ]
}

const slotsIn = (sample: string) => sampleParts(sample).flatMap(part => ('slot' in part ? [part.slot] : []))

function checkSlots(sample: string, { name, slots = [] }: ModelIntent): string[] {
  const defined = new Set(slots.map(slot => slot.name))
  return slotsIn(sample)
    .filter(slot => !defined.has(slot))
    .map(slot =>
      problem(
        'UndefinedSlotInSample',
        `The sample "${sample}" of intent "${name}" has the slot "${slot}", which is not defined.`,
      ),
    )
}

function checkPhrase(sample: string, { name, slots = [] }: ModelIntent): string[] {
  const named = slotsIn(sample)
  const types = new Map(slots.map(slot => [slot.name, slot.type ?? '']))
  if (!named.some(slot => PHRASE_TYPES.has(types.get(slot) ?? ''))) return []
  const hasCarrier = sampleParts(sample).some(part => 'words' in part && part.words.trim() !== '')
  if (hasCarrier && named.length === 1) return []
  return [
    problem(
      'InvalidIntentSamplePhraseSlot',
      `The sample "${sample}" of intent "${name}" needs words beside its AMAZON.SearchQuery slot, and no other slot.`,
    ),
  ]
}
