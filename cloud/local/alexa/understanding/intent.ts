import { createHash } from 'node:crypto'
import type { Intent, Slot, slu } from 'ask-sdk-model'
import type { GrammarIntent } from './grammar.ts'
import type { Filling, Reading } from './reading.ts'
import type { SlotValue } from './slot-type.ts'
import type { Token } from './tokens.ts'

/** Whose slots are read, and how what was said is written. */
export interface IntentReader {
  readonly skillId: string
  readonly spokenText: (tokens: readonly Token[]) => string
}

/** The intent that a request carries: all slots of the intent, those that were said with value and resolutions. */
export function readIntent(
  { intent, fillings }: Pick<Reading, 'intent' | 'fillings'>,
  tokens: readonly Token[],
  reader: IntentReader,
): Intent {
  const said = new Map(fillings.map(filling => [filling.slot.name, filling]))
  return withSlots(intent, name => {
    const filling = said.get(name)
    return filling ? filledSlot(name, filling, tokens, reader) : emptySlot(name)
  })
}

/** An intent that nothing was said for. */
export const bareIntent = (intent: GrammarIntent): Intent => withSlots(intent, emptySlot)

function withSlots({ name, slots }: GrammarIntent, slotOf: (name: string) => Slot): Intent {
  const base: Intent = { name, confirmationStatus: 'NONE' }
  if (slots.size === 0) return base
  return { ...base, slots: Object.fromEntries([...slots.keys()].map(slot => [slot, slotOf(slot)])) }
}

const emptySlot = (name: string): Slot => ({ name, confirmationStatus: 'NONE' })

function filledSlot(name: string, filling: Filling, tokens: readonly Token[], reader: IntentReader): Slot {
  const { slot, start, end } = filling
  const value = filling.value ?? reader.spokenText(tokens.slice(start, end))
  const resolutions = slot.type.isListed ? { resolutions: resolve(filling, reader.skillId) } : {}
  return {
    ...emptySlot(name),
    value,
    ...resolutions,
    slotValue: { type: 'Simple', value, ...resolutions },
  }
}

function resolve({ slot, values }: Filling, skillId: string): slu.entityresolution.Resolutions {
  const authority = (kind: string) => `amzn1.er-authority.echo-sdk.${kind}${skillId}.${slot.type.name}`
  const dynamic = values.filter(({ isDynamic }) => isDynamic)
  const own = values.filter(({ isDynamic }) => !isDynamic)
  const resolutionsPerAuthority = [resolution(authority(''), own)]
  if (dynamic.length > 0) resolutionsPerAuthority.unshift(resolution(authority('dynamic.'), dynamic))
  return { resolutionsPerAuthority }
}

function resolution(authority: string, values: readonly SlotValue[]): slu.entityresolution.Resolution {
  if (values.length === 0) return noMatch(authority)
  return {
    authority,
    status: { code: 'ER_SUCCESS_MATCH' },
    values: values.map(({ id, name }) => ({ value: { name, id: id ?? generatedId(name) } })),
  }
}

/** Alexa gives a value without an id one that is made from its name. */
const generatedId = (name: string) => createHash('md5').update(name).digest('hex')

/** Alexa leaves `values` out here although the SDK's type demands it: a skill that reads it blindly must notice. */
function noMatch(authority: string): slu.entityresolution.Resolution {
  const resolution: Omit<slu.entityresolution.Resolution, 'values'> = {
    authority,
    status: { code: 'ER_SUCCESS_NO_MATCH' },
  }
  return resolution as slu.entityresolution.Resolution
}
