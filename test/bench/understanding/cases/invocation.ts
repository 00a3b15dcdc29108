import { type Case, OUT_OF_SESSION } from '../case.ts'
import { fill, utteranceOf } from '../sample.ts'
import type { Material } from './material.ts'
import { openingOf } from './noise.ts'

const ONE_SHOTS = 40

/** A longer sample that begins neither as a request nor as a question is a sentence: nobody asks "for" it. */
const MOST_WORDS_OF_A_THING = 3

/** "open NAME", and "ask NAME to …" with the samples. */
export function invocationCases(material: Material): Case[] {
  const { language, languageModel, values } = material
  const name = languageModel.invocationName ?? ''
  const random = material.random('invocation')
  const launches = language.invocation.launch.map(
    (pattern): Case => ({
      kind: 'invocation',
      utterance: pattern.replace('NAME', name),
      situation: OUT_OF_SESSION,
      expected: { kind: 'launch' },
    }),
  )
  const oneShots = random.shuffled(material.samples).flatMap((sample): Case[] => {
    const { pieces, slots } = fill(sample, languageModel, values, random)
    const request = utteranceOf(pieces, language)
    const opening = openingOf(pieces, language.noise)
    const isSentence = opening === 'other' && sample.sample.split(' ').length > MOST_WORDS_OF_A_THING
    const pattern = random.pick(language.invocation.oneShot[opening])
    if (!pattern || isSentence || material.isAmbiguous(request, sample.intent)) return []
    return [
      {
        kind: 'invocation',
        utterance: pattern.replace('NAME', name).replace('…', request),
        situation: OUT_OF_SESSION,
        expected: { kind: 'intent', intent: sample.intent, slots },
      },
    ]
  })
  return [...launches, ...oneShots.slice(0, ONE_SHOTS)]
}
