import type { InteractionModel } from './bench-model.ts'
import { buildEngine } from './engine.ts'
import { Random } from './random.ts'

const SIZE = { intents: 200, samplesOfEach: 25, types: 10, valuesOfEach: 500 }
const RUNS = 5

/** The time to make 5,000 samples and 5,000 values ready, in milliseconds: the middle of some runs. */
export function measureLoadTime(): number {
  const model = largeModel()
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now()
    buildEngine(model, 'en-US')
    return performance.now() - began
  })
  return times.toSorted((one, other) => one - other)[Math.floor(RUNS / 2)] ?? 0
}

function largeModel(): InteractionModel {
  const random = new Random('large model')
  const words = Array.from({ length: 3_000 }, () => inventedWord(random))
  const phrase = (least: number, more: number) =>
    Array.from({ length: least + random.below(more) }, () => random.pick(words)).join(' ')
  const types = Array.from({ length: SIZE.types }, (_, type) => ({
    name: `Type${type}`,
    values: Array.from({ length: SIZE.valuesOfEach }, () => ({
      name: { value: phrase(1, 3), synonyms: [] },
    })),
  }))
  const intents = Array.from({ length: SIZE.intents }, (_, intent) => ({
    name: `Intent${intent}`,
    slots: [{ name: 'value', type: `Type${intent % SIZE.types}` }],
    samples: Array.from({ length: SIZE.samplesOfEach }, (_, sample) =>
      sample % 2 === 0 ? phrase(2, 5) : `${phrase(1, 4)} {value}`,
    ),
  }))
  return { interactionModel: { languageModel: { invocationName: 'large model', intents, types } } }
}

const inventedWord = (random: Random) =>
  Array.from(
    { length: 1 + random.below(3) },
    () =>
      `${random.pick([...'bcdfgklmnprst'])}${random.pick(['a', 'e', 'i', 'o', 'u', 'ea'])}${random.pick(['', 'n', 'r', 's'])}`,
  ).join('')
