import { join } from 'node:path'
import type { Directive, Intent, Response, Slot } from 'ask-sdk-model'
import { readSkillPackage } from '../../../../../../cloud/local/alexa/skill-package.ts'
import type { InteractionModel } from '../../../../../../cloud/local/alexa/understanding/interaction-model.ts'
import { type Answers, openToy, type Toy } from '../../toy-skill/toy-skill.ts'

const SKILL_PACKAGE = join(import.meta.dirname, 'skill-package')

/** A fresh copy of the trip planner's model, to be changed at will. */
export function tripModel(): InteractionModel {
  const model = readSkillPackage(SKILL_PACKAGE).models.get('en-US')
  if (!model) throw new Error('the trip planner speaks no English')
  return model
}

/** A local Alexa with the trip planner: PlanTripIntent is delegated always, BookHotelIntent by the skill's answers. */
export const openTrip = (answers: Answers = {}): Toy => openToy(answers, { skillPackage: SKILL_PACKAGE })

/** What a talk was: what was heard after each utterance. */
export async function talk(trip: Toy, ...utterances: string[]): Promise<string[]> {
  const heard: string[] = []
  for (const utterance of utterances) {
    const { speech } = await trip.device.say(utterance)
    heard.push(speech.map(({ text }) => text).join(' | '))
  }
  return heard
}

/** The requests in short: "PlanTripIntent COMPLETED NONE fromCity=seattle toCity=boston/CONFIRMED". */
export const requestsOf = ({ requests }: Toy): string[] =>
  requests.map(({ request }) => {
    if (request.type !== 'IntentRequest') return request.type
    const { intent, dialogState = 'no dialog' } = request
    return [intent.name, dialogState, intent.confirmationStatus, ...filledSlots(intent)].join(' ')
  })

export const filledSlots = ({ slots = {} }: Intent): string[] =>
  Object.values(slots)
    .filter(({ value }) => value !== undefined)
    .map(slot => `${slot.name}=${slot.value}${status(slot)}`)

const status = ({ confirmationStatus }: Slot) =>
  confirmationStatus === 'NONE' ? '' : `/${confirmationStatus}`

export const delegate: Response = { directives: [{ type: 'Dialog.Delegate' }], shouldEndSession: false }

/** An answer that asks "Well?" and has directives. */
export const ask = (...directives: Directive[]): Response => ({
  outputSpeech: { type: 'PlainText', text: 'Well?' },
  directives,
  shouldEndSession: false,
})

export const intent = (
  name: string,
  slots: Record<string, string> = {},
  rest: Partial<Intent> = {},
): Intent => ({
  name,
  confirmationStatus: 'NONE',
  slots: Object.fromEntries(
    Object.entries(slots).map(([slot, value]) => [slot, { name: slot, value, confirmationStatus: 'NONE' }]),
  ),
  ...rest,
})
