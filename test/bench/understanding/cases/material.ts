import type { BenchModel, IntentSample, InteractionModel } from '../bench-model.ts'
import type { Language } from '../languages/language.ts'
import { LiteralReader, type LiteralReading, type SlotRule } from '../literal.ts'
import { Random } from '../random.ts'
import { folded, SlotValues } from '../sample.ts'

/** What the cases of one model are made from. */
export class Material {
  readonly model: BenchModel
  readonly languageModel: InteractionModel['interactionModel']['languageModel']
  readonly language: Language
  readonly values: SlotValues
  /** Those of the custom intents, without what was left out. */
  readonly samples: readonly IntentSample[]
  /** The content words of each sample, left out or not, and of each built-in phrase. */
  readonly meanings: readonly ReadonlySet<string>[]
  /** All values and synonyms of the custom types. */
  readonly listedWords: readonly string[]
  readonly #plainWords: ReadonlySet<string>
  readonly #seed: string
  readonly #reader: LiteralReader
  readonly #builtInPhrases: ReadonlySet<string>

  constructor(model: BenchModel, seed: string, today: Date) {
    this.model = model
    this.language = model.language
    this.languageModel = model.given.interactionModel.languageModel
    this.values = new SlotValues(model, today)
    this.samples = samplesOf(model.given).filter(({ intent }) => !intent.startsWith('AMAZON.'))
    this.#seed = seed
    this.#reader = new LiteralReader(model, samplesOf(model.full), this.values)
    const phrases = this.languageModel.intents.flatMap(({ name }) => this.builtInPhrases(name ?? ''))
    this.#builtInPhrases = new Set(phrases.map(folded))
    const { dropped, openings } = this.language.noise
    this.#plainWords = new Set([...dropped, ...openings.question, ...openings.statement, ...COMMON])
    this.meanings = [...samplesOf(model.full).map(({ sample }) => sample), ...phrases].map(
      text => new Set(this.contentWords(text)),
    )
    this.listedWords = (this.languageModel.types ?? [])
      .flatMap(({ values = [] }) => values)
      .flatMap(({ name }) => [name?.value ?? '', ...(name?.synonyms ?? [])].map(folded))
  }

  random(kind: string): Random {
    return new Random(`${this.#seed} ${this.model.name} ${kind}`)
  }

  builtInPhrases(intent: string): readonly string[] {
    return this.language.intents[intent.replace('AMAZON.', '')] ?? []
  }

  has(intent: string): boolean {
    return this.languageModel.intents.some(({ name }) => name === intent)
  }

  /** Some other intent's sample says the same, with as many words of its own. */
  isAmbiguous(utterance: string, intent: string, rule: SlotRule = 'known'): boolean {
    const readings = this.#reader.read(utterance, rule)
    const own = best(readings.filter(reading => reading.intent === intent))
    return readings.some(reading => reading.intent !== intent && (!own || compare(reading, own) >= 0))
  }

  /** A sample of any intent says this, or a built-in phrase does. */
  isSample(utterance: string, rule: SlotRule = 'known'): boolean {
    return (
      this.#builtInPhrases.has(folded(utterance)) ||
      this.#reader.read(utterance, rule).some(({ literalWords }) => literalWords > 0)
    )
  }

  isBuiltInPhrase(utterance: string): boolean {
    return this.#builtInPhrases.has(folded(utterance))
  }

  /** The words that carry meaning, so far as these lists can tell. */
  contentWords(text: string): string[] {
    return folded(text)
      .replace(/\{[^}]*\}/g, ' ')
      .replace(/[.,!?;:¿¡]/g, '')
      .split(' ')
      .filter(word => word !== '' && !this.#plainWords.has(word))
  }
}

const COMMON = [
  'i',
  'you',
  'it',
  'that',
  'and',
  'with',
  'at',
  'from',
  'us',
  'be',
  'not',
  "don't",
  'there',
  'so',
  'up',
]

export const samplesOf = (model: InteractionModel): IntentSample[] =>
  model.interactionModel.languageModel.intents.flatMap(({ name = '', samples = [] }) =>
    samples.map(sample => ({ intent: name, sample })),
  )

const compare = (one: LiteralReading, other: LiteralReading) =>
  one.literalWords - other.literalWords || one.listedWords - other.listedWords

const best = (readings: readonly LiteralReading[]) => readings.toSorted(compare).at(-1)
