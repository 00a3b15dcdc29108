import { Grammar, type GrammarIntent, type GrammarStep } from './grammar.ts'
import { type LanguageModel, type ModelIntent, sampleParts } from './interaction-model.ts'
import { type Phrases, TRANSPORT_INTENTS } from './phrases.ts'
import { builtInType, listedType, type SlotType } from './slot-type.ts'
import { tokenise } from './tokens.ts'

/** A model made ready to understand with. */
export interface CompiledModel {
  /** What the skill understands while it is talked to. */
  readonly grammar: Grammar
  /** What reaches it without its name while it is the one that plays. */
  readonly transport: Grammar
  /** Undefined where the model has no AMAZON.FallbackIntent. */
  readonly fallback: GrammarIntent | undefined
}

const FALLBACK = 'AMAZON.FallbackIntent'

/** @param streamsAudio whether the skill has the AUDIO_PLAYER interface: then the transport intents reach it. */
export function compileModel(model: LanguageModel, phrases: Phrases, streamsAudio: boolean): CompiledModel {
  const typeOf = slotTypes(model)
  const intents = model.intents.map((intent, order) => grammarIntent(intent, order, typeOf))
  const grammar = new Grammar()
  for (const [at, { samples = [] }] of model.intents.entries()) {
    const intent = intents[at]
    if (intent) addSamples(grammar, intent, samples)
  }

  const named = new Map(intents.map(intent => [intent.name, intent]))
  for (const intent of intents) addPhrases(grammar, intent, phrases)
  const transport = new Grammar()
  if (streamsAudio) {
    for (const name of TRANSPORT_INTENTS) {
      const intent = named.get(name) ?? builtInIntent(name, intents.length)
      addPhrases(grammar, intent, phrases)
      addPhrases(transport, intent, phrases)
      addSamples(transport, intent, model.intents.find(known => known.name === name)?.samples ?? [])
    }
  }
  return { grammar, transport, fallback: named.get(FALLBACK) }
}

function slotTypes({ types = [] }: LanguageModel): (name: string) => SlotType {
  const known = new Map(types.map(type => [type.name, listedType(type)]))
  return name => {
    const type = known.get(name) ?? builtInType(name)
    known.set(name, type)
    return type
  }
}

function grammarIntent(
  intent: ModelIntent,
  order: number,
  typeOf: (name: string) => SlotType,
): GrammarIntent {
  const slots = new Map((intent.slots ?? []).map(({ name, type = '' }) => [name, typeOf(type)]))
  return { name: intent.name, isBuiltIn: intent.name.startsWith('AMAZON.'), order, slots }
}

const builtInIntent = (name: string, order: number): GrammarIntent => ({
  name,
  isBuiltIn: true,
  order,
  slots: new Map(),
})

function addSamples(grammar: Grammar, intent: GrammarIntent, samples: readonly string[]): void {
  for (const sample of samples) {
    const steps = sampleParts(sample).flatMap((part): GrammarStep[] => {
      if ('words' in part) return tokenise(part.words)
      const type = intent.slots.get(part.slot)
      return type ? [{ name: part.slot, type }] : []
    })
    grammar.add(steps, intent)
  }
}

function addPhrases(grammar: Grammar, intent: GrammarIntent, phrases: Phrases): void {
  for (const phrase of phrases.intents[intent.name] ?? []) grammar.add(tokenise(phrase), intent)
}
