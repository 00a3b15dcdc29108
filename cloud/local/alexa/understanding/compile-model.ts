import { own } from '../own.ts'
import type { AskedSlot } from './dialog-answer.ts'
import { Grammar, type GrammarIntent, type GrammarStep } from './grammar.ts'
import { type LanguageModel, type ModelIntent, sampleParts } from './interaction-model.ts'
import type { LanguageWords } from './language-words.ts'
import type { Language } from './languages/language.ts'
import { type Sample, sampleOf } from './sample.ts'
import { SampleIndex } from './sample-index.ts'
import { SlotTypes } from './slot-type.ts'
import { TRANSPORT_INTENTS } from './transport-intents.ts'
import { Vocabulary } from './vocabulary.ts'
import { Weights } from './weights.ts'

/** Samples made ready: to be met word for word, or nearly. */
export interface CompiledSamples {
  readonly grammar: Grammar
  readonly index: SampleIndex
  readonly weights: Weights
  readonly intents: readonly GrammarIntent[]
}

/** A model made ready to understand with. */
export interface CompiledModel {
  readonly vocabulary: Vocabulary
  /** What the skill understands while it is talked to. */
  readonly samples: CompiledSamples
  /** What reaches it without its name while it is the one that plays. */
  readonly transport: CompiledSamples
  /** What may be asked for in a dialog, by "intent slot". */
  readonly askedSlots: ReadonlyMap<string, AskedSlot>
  /** "yes" and "no", whether the model has them or not. */
  readonly confirmations: CompiledSamples
  /** Undefined where the model has no AMAZON.FallbackIntent. */
  readonly fallback: GrammarIntent | undefined
}

const FALLBACK = 'AMAZON.FallbackIntent'
const CONFIRMATIONS = ['AMAZON.YesIntent', 'AMAZON.NoIntent']

/** @param streamsAudio whether the skill has the AUDIO_PLAYER interface: then the transport intents reach it. */
export function compileModel(
  model: LanguageModel,
  language: Language,
  words: LanguageWords,
  streamsAudio: boolean,
): CompiledModel {
  return new Compiler(model, language, words).compile(streamsAudio)
}

class Compiler {
  readonly #model: LanguageModel
  readonly #language: Language
  readonly #words: LanguageWords
  readonly #vocabulary = new Vocabulary()
  readonly #types: SlotTypes
  readonly #intents: readonly GrammarIntent[]

  constructor(model: LanguageModel, language: Language, words: LanguageWords) {
    this.#model = model
    this.#language = language
    this.#words = words
    this.#types = new SlotTypes(model.types ?? [], language, words, this.#vocabulary)
    this.#intents = model.intents.map((intent, order) => this.#intent(intent, order))
  }

  compile(streamsAudio: boolean): CompiledModel {
    const own = this.#intents.flatMap((intent, at) => this.#ownSamples(intent, this.#model.intents[at]))
    const transport = streamsAudio ? TRANSPORT_INTENTS.flatMap(name => this.#transportSamples(name)) : []
    const absent = transport.filter(({ intent }) => !this.#intents.includes(intent))
    return {
      vocabulary: this.#vocabulary,
      samples: this.#ready([...own, ...absent]),
      transport: this.#ready(transport),
      askedSlots: this.#askedSlots(),
      confirmations: this.#ready(CONFIRMATIONS.flatMap(name => this.#phraseSamples(this.#named(name)))),
      fallback: this.#intents.find(({ name }) => name === FALLBACK),
    }
  }

  #intent(intent: ModelIntent, order: number): GrammarIntent {
    const slots = new Map((intent.slots ?? []).map(({ name, type = '' }) => [name, this.#types.get(type)]))
    return { name: intent.name, isBuiltIn: intent.name.startsWith('AMAZON.'), order, slots }
  }

  #named(name: string): GrammarIntent {
    const known = this.#intents.find(intent => intent.name === name)
    return known ?? { name, isBuiltIn: true, order: this.#intents.length + 1, slots: new Map() }
  }

  #ownSamples(intent: GrammarIntent, { samples = [] }: Partial<ModelIntent> = {}): Sample[] {
    return [...samples.map(text => this.#sample(intent, text)), ...this.#phraseSamples(intent)]
  }

  #phraseSamples(intent: GrammarIntent): Sample[] {
    return (own(this.#language.phrases.intents, intent.name) ?? []).map(text =>
      this.#sample(intent, text, true),
    )
  }

  #transportSamples(name: string): Sample[] {
    return this.#ownSamples(
      this.#named(name),
      this.#model.intents.find(known => known.name === name),
    )
  }

  #sample(intent: GrammarIntent, text: string, isPhrase = false): Sample {
    const steps = sampleParts(text).flatMap((part): GrammarStep[] => {
      if ('words' in part) return this.#words.tokeniser.keys(part.words).map(key => this.#vocabulary.add(key))
      const type = intent.slots.get(part.slot)
      return type ? [{ name: part.slot, type }] : []
    })
    return sampleOf(intent, steps, { text, isPhrase })
  }

  #askedSlots(): Map<string, AskedSlot> {
    const asked = new Map<string, AskedSlot>()
    for (const [at, { slots = [] }] of this.#model.intents.entries()) {
      const intent = this.#intents[at]
      if (!intent) continue
      for (const { name, samples = [] } of slots) {
        const type = intent.slots.get(name)
        if (!type) continue
        const texts = [...samples, `{${name}}`]
        const ready = this.#ready(texts.map(text => this.#sample(intent, text)))
        asked.set(`${intent.name} ${name}`, { intent, name, type, samples: ready })
      }
    }
    return asked
  }

  #ready(samples: readonly Sample[]): CompiledSamples {
    const said = samples.filter(({ words }) => words.length > 0)
    const grammar = new Grammar()
    for (const { words, slots, intent } of said) {
      grammar.add(
        words.map((word, step) => slots[step] ?? word),
        intent,
      )
    }
    const weights = new Weights(said, this.#vocabulary, this.#words)
    const intents = [...new Set(said.map(({ intent }) => intent))]
    return { grammar, weights, index: new SampleIndex(said, weights), intents }
  }
}
