import { type Case, IN_SESSION } from '../case.ts'
import { fill, utteranceOf } from '../sample.ts'
import type { Material } from './material.ts'

const ANSWERS_PER_SLOT = 12

/** Answers to what was asked for: the bare value, the value in a phrase, and the slot's own samples. */
export function dialogAnswerCases(material: Material): Case[] {
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

function elicitedSlots({ model, languageModel }: Material) {
  const dialogs = model.given.interactionModel.dialog?.intents ?? []
  return dialogs.flatMap(({ name: intent = '', slots = [] }) =>
    slots
      .filter(({ elicitationRequired }) => elicitationRequired)
      .map(({ name: slot = '' }) => {
        const declared = languageModel.intents.find(({ name }) => name === intent)?.slots ?? []
        return { intent, slot, samples: declared.find(({ name }) => name === slot)?.samples ?? [] }
      }),
  )
}
