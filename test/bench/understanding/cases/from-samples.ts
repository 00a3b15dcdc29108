import type { IntentSample } from '../bench-model.ts'
import { type Case, IN_SESSION, type Kind } from '../case.ts'
import { type Filled, fill, folded, type Piece, piecesOf, utteranceOf } from '../sample.ts'
import type { Material } from './material.ts'
import { addNoise } from './noise.ts'

const caseOf = (kind: Kind, { intent, slots }: Filled, utterance: string): Case => ({
  kind,
  utterance,
  situation: IN_SESSION,
  expected: { kind: 'intent', intent, slots },
})

const FILLINGS = 3
const FORMS_OF_NOISE = 2

/** The samples as written, each with several values if it has slots. */
export function exactCases(material: Material): Case[] {
  const random = material.random('exact')
  return material.samples.flatMap(sample =>
    Array.from({ length: sample.sample.includes('{') ? FILLINGS : 1 }, () => {
      const filled = fill(sample, material.languageModel, material.values, random)
      return caseOf('exact', filled, utteranceOf(filled.pieces, material.language))
    }).filter(({ utterance }) => !material.isAmbiguous(utterance, sample.intent)),
  )
}

/** The phrases that Alexa knows for the built-in intents of the model, where no sample claims them. */
export function builtInCases(material: Material): Case[] {
  return material.languageModel.intents.flatMap(({ name = '' }) =>
    material
      .builtInPhrases(name)
      .filter(phrase => !material.isAmbiguous(phrase, name))
      .map(phrase => caseOf('built-in', { intent: name, pieces: [], slots: {} }, phrase)),
  )
}

/** Samples as somebody says them who hesitates, is polite or is badly heard. */
export function noisyCases(material: Material): Case[] {
  const random = material.random('noisy')
  const said = material.samples.flatMap(sample => Array<IntentSample>(FORMS_OF_NOISE).fill(sample))
  return said.flatMap(sample => {
    const filled = fill(sample, material.languageModel, material.values, random)
    const pieces = addNoise(filled.pieces, material.language, random)
    const utterance = utteranceOf(pieces, material.language)
    const isStillClear =
      utterance !== utteranceOf(filled.pieces, material.language) &&
      !material.isBuiltInPhrase(utterance) &&
      !material.isAmbiguous(utterance, sample.intent)
    return isStillClear ? [caseOf('noisy', filled, utterance)] : []
  })
}

/** Samples that the author wrote and that the given model has not. */
export function leftOutSampleCases(material: Material): Case[] {
  const random = material.random('left out')
  return material.model.leftOutSamples
    .filter(({ intent }) => !intent.startsWith('AMAZON.'))
    .flatMap(sample => {
      const filled = fill(sample, material.languageModel, material.values, random)
      const utterance = utteranceOf(filled.pieces, material.language)
      const isClear = !material.isBuiltInPhrase(utterance) && !material.isAmbiguous(utterance, sample.intent)
      return isClear ? [caseOf('left-out-sample', filled, utterance)] : []
    })
}

/** Other wordings, as a person would speak. */
export function paraphraseCases(material: Material): Case[] {
  const random = material.random('paraphrase')
  const leftOut = new Set([...material.model.leftOutValues.values()].flat().map(folded))
  const isUsable = ({ slot, words }: Piece) =>
    slot === undefined || !(leftOut.has(folded(words)) || material.values.isDoubtfulToday(words))
  return Object.entries(material.model.paraphrases).flatMap(([intent, wordings]) =>
    wordings
      .filter(wording => piecesOf(wording).every(isUsable))
      .map(sample => fill({ intent, sample }, material.languageModel, material.values, random))
      .map(filled => caseOf('paraphrase', filled, utteranceOf(filled.pieces, material.language)))
      .filter(({ utterance }) => !material.isAmbiguous(utterance, intent)),
  )
}

/** Samples with a value that fits the type and is not listed. */
export function unlistedValueCases(material: Material): Case[] {
  const random = material.random('unlisted')
  return material.samples
    .filter(({ sample }) => material.contentWords(sample).length > 0)
    .flatMap(sample => {
      const filled = fill(sample, material.languageModel, material.values, random)
      const slot = random.pick(slotsWithLeftOutValues(material, filled))
      if (!slot) return []
      const spoken = random.pick(slot.unlisted) ?? ''
      const pieces = filled.pieces.map(piece =>
        piece.slot === slot.name ? { ...piece, words: spoken } : piece,
      )
      const utterance = utteranceOf(pieces, material.language)
      const slots = { ...filled.slots, [slot.name]: { is: 'words' as const, spoken } }
      return material.isAmbiguous(utterance, sample.intent, 'any')
        ? []
        : [caseOf('unlisted-value', { ...filled, slots }, utterance)]
    })
}

function slotsWithLeftOutValues({ languageModel, model, values }: Material, { intent, slots }: Filled) {
  const declared = languageModel.intents.find(({ name }) => name === intent)?.slots ?? []
  return declared.flatMap(({ name = '', type = '' }) => {
    const unlisted = (model.leftOutValues.get(type) ?? []).filter(value => !values.has(type, value))
    return name in slots && unlisted.length > 0 ? [{ name, unlisted }] : []
  })
}
