import type { Directive, dialog, Intent, Response } from 'ask-sdk-model'
import type { DialogQuestion } from '../understanding/understanding.ts'
import { type DialogTurn, delegate } from './delegate.ts'
import type { DialogModel } from './dialog-model.ts'
import { beginDialog, type Dialog, isFilled, wholeIntent } from './dialog-state.ts'

/** A directive that says who asks next, and what. One response has one of them at most. */
export type TurnDirective =
  | dialog.DelegateDirective
  | dialog.ElicitSlotDirective
  | dialog.ConfirmSlotDirective
  | dialog.ConfirmIntentDirective

const TURN_DIRECTIVES: ReadonlySet<string> = new Set<TurnDirective['type']>([
  'Dialog.Delegate',
  'Dialog.ElicitSlot',
  'Dialog.ConfirmSlot',
  'Dialog.ConfirmIntent',
])

export const isTurnDirective = (directive: Directive): directive is TurnDirective =>
  TURN_DIRECTIVES.has(directive.type)

export const isDialogDirective = ({ type }: Directive): boolean => type.startsWith('Dialog.')

/** What a skill's answer leaves of the dialog. */
export interface Directed {
  /** The dialog that stays open, and what Alexa does now, where she has something to do before she listens. */
  readonly turn: Partial<DialogTurn>
  /** What Alexa passes over in silence, for the developer. */
  readonly lines: readonly string[]
}

/**
 * Follows the Dialog directive of an answer that was found legal. Without one the dialog is over.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/dialog-interface-reference.html
 * @param open the dialog that the skill was asked about.
 * @param asked the intent that the skill was asked about, with a dialog or without.
 * @param now milliseconds since 1970.
 */
export function direct(
  model: DialogModel,
  { open, asked }: { open?: Dialog; asked?: Intent },
  response: Response,
  now: number,
): Directed {
  const directive = response.directives?.find(isTurnDirective)
  if (!directive) return { turn: {}, lines: otherLines(response) }
  const target = directive.updatedIntent ?? open?.intent ?? asked
  const why = whyIgnored(model, directive, target, response)
  if (why || !target) return { turn: {}, lines: [`${directive.type} is ignored: ${why}`] }
  const current = updated(model, open, target, directive.updatedIntent)
  const lines = [...slotLines(model, directive, open), ...silenceLines(directive, response)]
  if (directive.type === 'Dialog.Delegate') return { turn: delegate(model, current, now), lines }
  return { turn: { dialog: { ...current, asked: questionOf(directive, target.name) } }, lines }
}

function whyIgnored(
  model: DialogModel,
  { type }: TurnDirective,
  target: Intent | undefined,
  { shouldEndSession }: Response,
): string | undefined {
  if (shouldEndSession === true) return 'the answer ends the session; set shouldEndSession to false.'
  if (!target) return `${type} names no intent, and none was sent.`
  if (model.dialogs.has(target.name)) return undefined
  return `the intent ${target.name} does not stand under dialog.intents of the model.`
}

/** A directive keeps the dialog of its intent; another intent in `updatedIntent` begins a new one. */
function updated(model: DialogModel, open: Dialog | undefined, target: Intent, given?: Intent): Dialog {
  if (!open || open.intent.name !== target.name) return beginDialog(model, target)
  return { ...open, intent: given ? wholeIntent(model, given) : open.intent, asked: undefined }
}

function questionOf(
  directive: Exclude<TurnDirective, dialog.DelegateDirective>,
  intent: string,
): DialogQuestion {
  switch (directive.type) {
    case 'Dialog.ElicitSlot':
      return { intent, asks: 'slot', slot: directive.slotToElicit }
    case 'Dialog.ConfirmSlot':
      return { intent, asks: 'slot-confirmation', slot: directive.slotToConfirm }
    case 'Dialog.ConfirmIntent':
      return { intent, asks: 'intent-confirmation' }
  }
}

/** A model without Alexa Conversations has no dialog manager that a request could be delegated to. */
const otherLines = ({ directives }: Response): string[] =>
  (directives ?? [])
    .filter(({ type }) => type === 'Dialog.DelegateRequest')
    .map(({ type }) => `${type} is ignored: Alexa Conversations is not part of the local Alexa.`)

/** An updatedIntent stands for the whole intent: what it leaves out is empty from now on. */
function slotLines(
  model: DialogModel,
  { type, updatedIntent }: TurnDirective,
  open: Dialog | undefined,
): string[] {
  if (!updatedIntent) return []
  const { name, slots } = updatedIntent
  const given = Object.keys(slots ?? {})
  const known = model.slotsOf.get(name) ?? []
  const unknown = given.filter(slot => !known.includes(slot))
  const missing = known.filter(slot => isFilled(open?.intent.slots?.[slot]) && !given.includes(slot))
  const about = `updatedIntent of ${type}`
  return [
    ...(unknown.length > 0 ? [`${about} has slots that ${name} does not have: ${unknown.join(', ')}`] : []),
    ...(missing.length > 0 ? [`${about} leaves out what was said; empty now: ${missing.join(', ')}`] : []),
  ]
}

const silenceLines = ({ type }: TurnDirective, { outputSpeech }: Response): string[] =>
  type === 'Dialog.Delegate' || outputSpeech
    ? []
    : [`${type} came without outputSpeech: the listener is asked nothing`]
