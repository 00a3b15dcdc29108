import type { Intent, Slot, DialogState as State } from 'ask-sdk-model'
import type { DialogQuestion } from '../understanding/understanding.ts'
import type { DialogModel } from './dialog-model.ts'

/** A dialog as far as it has come. A value: what happens makes a new one. */
export interface Dialog {
  /** The intent so far, with all its slots. */
  readonly intent: Intent
  readonly state: State
  /** What was asked last; undefined while the skill or Alexa decides what to ask. */
  readonly asked?: DialogQuestion
  /** How often Alexa asked by a prompt of the model. */
  readonly prompts: number
}

export const isFilled = (slot: Slot | undefined): slot is Slot =>
  slot !== undefined && ((slot.value !== undefined && slot.value !== '') || slot.slotValue?.type === 'List')

/** A dialog that begins with what was said, or with what the skill put in. */
export const beginDialog = (model: DialogModel, intent: Intent): Dialog => ({
  intent: wholeIntent(model, intent),
  state: 'STARTED',
  prompts: 0,
})

/** The intent with all slots that the model gives it and no others. What a skill wrote as null is left out, and a number is a text. */
export function wholeIntent(model: DialogModel, { name, confirmationStatus, slots }: Intent): Intent {
  const names = model.slotsOf.get(name) ?? []
  const whole: Intent = { name, confirmationStatus: confirmationStatus ?? 'NONE' }
  if (names.length === 0) return whole
  const slotOf = (slot: string): Slot => ({
    confirmationStatus: 'NONE',
    ...asWritten(slots?.[slot]),
    name: slot,
  })
  return { ...whole, slots: Object.fromEntries(names.map(slot => [slot, slotOf(slot)])) }
}

function asWritten(slot: Slot | undefined): Partial<Slot> {
  const given = Object.entries(slot ?? {}).filter(([, value]) => value !== null)
  return Object.fromEntries(given.map(([key, value]) => [key, key === 'value' ? String(value) : value]))
}

/** The dialog after an answer; undefined where what was heard is no answer to it. */
export function answerDialog(dialog: Dialog, heard: Intent): Dialog | undefined {
  const { asked } = dialog
  if (!asked) return undefined
  if (heard.name === dialog.intent.name) return goOn(dialog, withSaid(dialog.intent, heard))
  const status = CONFIRMATIONS.get(heard.name)
  if (!status || asked.asks === 'slot') return undefined
  if (asked.asks === 'slot-confirmation')
    return goOn(dialog, withSlotStatus(dialog.intent, asked.slot, status))
  return { ...goOn(dialog, { ...dialog.intent, confirmationStatus: status }), ...DENIED_IS_COMPLETE[status] }
}

const CONFIRMATIONS = new Map<string, 'CONFIRMED' | 'DENIED'>([
  ['AMAZON.YesIntent', 'CONFIRMED'],
  ['AMAZON.NoIntent', 'DENIED'],
])

/** A dialog is complete when its intent is denied, whoever leads it, as the SDK's type DialogState says. */
const DENIED_IS_COMPLETE: Record<'CONFIRMED' | 'DENIED', Partial<Dialog>> = {
  CONFIRMED: {},
  DENIED: { state: 'COMPLETED' },
}

const goOn = (dialog: Dialog, intent: Intent): Dialog => ({
  intent,
  state: 'IN_PROGRESS',
  prompts: dialog.prompts,
})

/** A value that is said anew is neither confirmed nor denied yet; the others stay. */
function withSaid(intent: Intent, heard: Intent): Intent {
  const said = Object.entries(heard.slots ?? {}).filter(([, slot]) => isFilled(slot))
  if (said.length === 0) return intent
  const fresh = said.map(([name, slot]): [string, Slot] => [name, { ...slot, confirmationStatus: 'NONE' }])
  return { ...intent, slots: { ...intent.slots, ...Object.fromEntries(fresh) } }
}

function withSlotStatus(intent: Intent, name: string, confirmationStatus: 'CONFIRMED' | 'DENIED'): Intent {
  const slot: Slot = { ...(intent.slots?.[name] ?? { name }), confirmationStatus }
  return { ...intent, slots: { ...intent.slots, [name]: slot } }
}
