import type { BenchModel } from './bench-model.ts'
import type { Case, Kind } from './case.ts'
import { dialogAnswerCases } from './cases/dialog.ts'
import {
  builtInCases,
  exactCases,
  leftOutSampleCases,
  noisyCases,
  paraphraseCases,
  unlistedValueCases,
} from './cases/from-samples.ts'
import { invocationCases } from './cases/invocation.ts'
import { Material } from './cases/material.ts'
import { outOfDomainCases } from './cases/out-of-domain.ts'

const MAKERS: Readonly<Record<Kind, (material: Material, all: readonly Material[]) => Case[]>> = {
  exact: exactCases,
  'built-in': builtInCases,
  noisy: noisyCases,
  'left-out-sample': leftOutSampleCases,
  paraphrase: paraphraseCases,
  'unlisted-value': unlistedValueCases,
  'dialog-answer': dialogAnswerCases,
  'out-of-domain': outOfDomainCases,
  invocation: invocationCases,
}

/** So that a large model does not outweigh the others. */
const MOST_CASES_OF_A_KIND = 150

export interface ModelCases {
  readonly model: BenchModel
  readonly cases: readonly Case[]
}

/** The same models, seed and day give the same cases. */
export function makeCases(
  models: readonly BenchModel[],
  wanted: { kinds: readonly Kind[]; names: readonly string[]; seed: string; today: Date },
): ModelCases[] {
  const all = models.map(model => new Material(model, wanted.seed, wanted.today))
  return all
    .filter(({ model }) => wanted.names.includes(model.name))
    .map(material => ({
      model: material.model,
      cases: wanted.kinds.flatMap(kind => {
        const cases = withoutRepeats(MAKERS[kind](material, all))
        return material.random(`${kind} order`).shuffled(cases).slice(0, MOST_CASES_OF_A_KIND)
      }),
    }))
}

const withoutRepeats = (cases: readonly Case[]): Case[] => [
  ...new Map(cases.map(one => [`${one.utterance} ${JSON.stringify(one.situation)}`, one])).values(),
]
