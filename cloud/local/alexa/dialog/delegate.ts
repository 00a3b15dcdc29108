import type { DialogState, Intent, ui } from 'ask-sdk-model'
import type { DialogModel } from './dialog-model.ts'
import { answerDialog, beginDialog, type Dialog } from './dialog-state.ts'
import { nextStep } from './next-step.ts'
import { speakPrompt } from './prompts.ts'

/** What Alexa does next. */
export type Move =
  /** The skill is asked; `dialogState` is there only where the intent has a dialog. */
  | { readonly kind: 'request'; readonly intent: Intent; readonly dialogState?: DialogState }
  /** Alexa asks the listener by a prompt of the model; the skill hears nothing of it. */
  | { readonly kind: 'prompt'; readonly speech: ui.OutputSpeech }

/** A move, and the dialog that it leaves open. */
export interface DialogTurn {
  readonly dialog?: Dialog
  readonly move: Move
}

/**
 * What an intent that was heard leads to. An answer goes into the dialog that is open; anything else drops it.
 * @param open the dialog of the session.
 * @param now milliseconds since 1970.
 */
export function hear(model: DialogModel, open: Dialog | undefined, heard: Intent, now: number): DialogTurn {
  const answered = open && answerDialog(open, heard)
  if (!answered && !model.dialogs.has(heard.name)) return { move: { kind: 'request', intent: heard } }
  const dialog = answered ?? beginDialog(model, heard)
  const isAuto = model.dialogs.get(dialog.intent.name)?.isAutoDelegated
  return isAuto ? delegate(model, dialog, now) : askSkill(dialog)
}

/** Alexa leads the dialog by its model: she asks for what is missing, or tells the skill that it is complete. */
export function delegate(model: DialogModel, dialog: Dialog, now: number): DialogTurn {
  const { intent, prompts } = dialog
  const rules = model.dialogs.get(intent.name)
  const step = rules && nextStep(rules, intent, now)
  if (!step) return askSkill({ intent, state: 'COMPLETED', prompts })
  const speech = speakPrompt(step.prompt, intent, prompts)
  return {
    dialog: { intent, state: 'IN_PROGRESS', asked: step.question, prompts: prompts + 1 },
    move: { kind: 'prompt', speech },
  }
}

const askSkill = (dialog: Dialog): DialogTurn => ({
  dialog,
  move: { kind: 'request', intent: dialog.intent, dialogState: dialog.state },
})
