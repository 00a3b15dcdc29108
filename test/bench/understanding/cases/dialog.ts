import type { BenchModel } from '../bench-model.ts'
import { type Case, IN_SESSION } from '../case.ts'
import { fill, utteranceOf } from '../sample.ts'
import type { Material } from './material.ts'

const ANSWERS_PER_SLOT = 12

/** Answers to what a dialog asked: a slot's value, or yes and no. */
export const dialogAnswerCases = (material: Material): Case[] => [
  ...elicitationCases(material),
  ...confirmationCases(material),
]

/** The bare value, the value in a phrase, and the slot's own samples. */
function elicitationCases(material: Material): Case[] {
  const random = material.random('dialog')
  return elicitedSlots(material).flatMap(({ intent, slot, samples }) => {
    const wordings = [
      ...samples,
      ...material.language.answers.map(answer => answer.replace('…', `{${slot}}`)),
    ]
    return Array.from({ length: ANSWERS_PER_SLOT }, (_, at) => {
      const sample = wordings[at % wordings.length] ?? `{${slot}}`
      const filled = fill({ intent, sample }, material.languageModel, material.values, random)
      return { filled, utterance: utteranceOf(filled.pieces, material.language) }
    })
      .filter(({ utterance }) => !material.isSample(utterance))
      .map(
        ({ filled, utterance }): Case => ({
          kind: 'dialog-answer',
          utterance,
          situation: { ...IN_SESSION, dialog: { intent, asks: 'slot', slot } },
          expected: { kind: 'intent', intent, slots: filled.slots },
        }),
      )
  })
}

function confirmationCases({ model, language }: Material): Case[] {
  const answers = CONFIRMATIONS.flatMap(answer =>
    (language.intents[answer] ?? []).map(utterance => ({ utterance, intent: `AMAZON.${answer}` })),
  )
  return dialogsOf(model).flatMap(({ name: intent = '', slots = [] }) =>
    slots
      .filter(({ confirmationRequired }) => confirmationRequired)
      .flatMap(({ name: slot = '' }) =>
        answers.map(
          (answer): Case => ({
            kind: 'dialog-answer',
            utterance: answer.utterance,
            situation: { ...IN_SESSION, dialog: { intent, asks: 'slot-confirmation', slot } },
            expected: { kind: 'intent', intent: answer.intent, slots: {} },
          }),
        ),
      ),
  )
}

const CONFIRMATIONS = ['YesIntent', 'NoIntent']

const dialogsOf = ({ given }: BenchModel) => given.interactionModel.dialog?.intents ?? []

function elicitedSlots({ model, languageModel }: Material) {
  return dialogsOf(model).flatMap(({ name: intent = '', slots = [] }) =>
    slots
      .filter(({ elicitationRequired }) => elicitationRequired)
      .map(({ name: slot = '' }) => {
        const declared = languageModel.intents.find(({ name }) => name === intent)?.slots ?? []
        return { intent, slot, samples: declared.find(({ name }) => name === slot)?.samples ?? [] }
      }),
  )
}
