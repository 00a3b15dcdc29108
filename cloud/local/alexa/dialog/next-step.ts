import type { Intent } from 'ask-sdk-model'
import type { DialogQuestion } from '../understanding/understanding.ts'
import type { DialogIntent, DialogSlot, Prompt } from './dialog-model.ts'
import { isFilled } from './dialog-state.ts'
import { isValid } from './validations.ts'

/** What Alexa asks next; undefined where the dialog is complete. */
export interface Step {
  readonly question: DialogQuestion
  readonly prompt: Prompt
}

/**
 * Goes over the slots in the model's order: each is elicited, then validated, then confirmed. The intent is confirmed
 * last.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/define-the-dialog-to-collect-and-confirm-required-information.html
 * @param now milliseconds since 1970, for rules about dates and times.
 */
export function nextStep(dialog: DialogIntent, intent: Intent, now: number): Step | undefined {
  if (intent.confirmationStatus === 'DENIED') return undefined
  for (const slot of dialog.slots) {
    const step = slotStep(slot, intent, now)
    if (step) return step
  }
  if (!dialog.confirmation || intent.confirmationStatus === 'CONFIRMED') return undefined
  return { question: { intent: intent.name, asks: 'intent-confirmation' }, prompt: dialog.confirmation }
}

function slotStep(slot: DialogSlot, intent: Intent, now: number): Step | undefined {
  const said = intent.slots?.[slot.name]
  const elicit = (prompt: Prompt): Step => ({
    question: { intent: intent.name, asks: 'slot', slot: slot.name },
    prompt,
  })
  if (!isFilled(said) || said.confirmationStatus === 'DENIED') {
    return slot.elicitation ? elicit(slot.elicitation) : undefined
  }
  const broken = slot.validations.find(({ rule }) => !isValid(rule, said, slot, now))
  if (broken) return elicit(broken.prompt)
  if (!slot.confirmation || said.confirmationStatus === 'CONFIRMED') return undefined
  return {
    question: { intent: intent.name, asks: 'slot-confirmation', slot: slot.name },
    prompt: slot.confirmation,
  }
}
