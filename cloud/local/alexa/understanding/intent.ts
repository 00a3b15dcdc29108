import type { Intent, Slot, slu } from 'ask-sdk-model'
import type { GrammarIntent } from './grammar.ts'
import type { Filling, Reading } from './parse.ts'
import { spokenText } from './tokens.ts'

/** The intent that a request carries: all slots of the intent, those that were said with value and resolutions. */
export function readIntent({ intent, fillings }: Reading, skillId: string): Intent {
  const said = new Map(fillings.map(filling => [filling.slot.name, filling]))
  return withSlots(intent, name => filledSlot(name, said.get(name), skillId))
}

/** An intent that nothing was said for. */
export const bareIntent = (intent: GrammarIntent): Intent => withSlots(intent, emptySlot)

function withSlots({ name, slots }: GrammarIntent, slotOf: (name: string) => Slot): Intent {
  const base: Intent = { name, confirmationStatus: 'NONE' }
  if (slots.size === 0) return base
  return { ...base, slots: Object.fromEntries([...slots.keys()].map(slot => [slot, slotOf(slot)])) }
}

const emptySlot = (name: string): Slot => ({ name, confirmationStatus: 'NONE' })

function filledSlot(name: string, filling: Filling | undefined, skillId: string): Slot {
  if (!filling) return emptySlot(name)
  const { slot, tokens } = filling
  const isNumber = !slot.type.isListed && !slot.type.isOpen
  const value = isNumber ? tokens.map(({ key }) => key).join('') : spokenText(tokens)
  const resolutions = slot.type.isListed ? { resolutions: resolve(filling, skillId) } : {}
  return {
    ...emptySlot(name),
    value,
    ...resolutions,
    slotValue: { type: 'Simple', value, ...resolutions },
  }
}

function resolve({ slot, values }: Filling, skillId: string): slu.entityresolution.Resolutions {
  const authority = `amzn1.er-authority.echo-sdk.${skillId}.${slot.type.name}`
  if (values.length === 0) return { resolutionsPerAuthority: [noMatch(authority)] }
  return {
    resolutionsPerAuthority: [
      {
        authority,
        status: { code: 'ER_SUCCESS_MATCH' },
        values: values.map(value => ({ value: { ...value } })),
      },
    ],
  }
}

/** Alexa leaves `values` out here although the SDK's type demands it: a skill that reads it blindly must notice. */
function noMatch(authority: string): slu.entityresolution.Resolution {
  const resolution: Omit<slu.entityresolution.Resolution, 'values'> = {
    authority,
    status: { code: 'ER_SUCCESS_NO_MATCH' },
  }
  return resolution as slu.entityresolution.Resolution
}
