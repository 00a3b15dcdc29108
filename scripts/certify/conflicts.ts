import {
  type InteractionModel,
  inlineValues,
  type LanguageModel,
  type ModelIntent,
  sampleParts,
} from '../../cloud/local/alexa/understanding/interaction-model.ts'
import { languageOf } from '../../cloud/local/alexa/understanding/languages/languages.ts'
import { Tokeniser } from '../../cloud/local/alexa/understanding/tokens.ts'
import { DELIBERATE } from '../../lambda/skill/model/deliberate.ts'

/** Two intents that have the same utterances up to what their slots hold: one of them may never hear them. */
export interface Conflict {
  /** In alphabetical order. */
  readonly intents: readonly [string, string]
  /** Words, with `{…}` for any words, and `{number}`, `{date}`, `{duration}` for what those types read. */
  readonly utterances: readonly string[]
}

/** What a slot may hold: values that are told from all other words, or any words at all. */
const CLOSED: Readonly<Record<string, string>> = {
  'AMAZON.NUMBER': '{number}',
  'AMAZON.DATE': '{date}',
  'AMAZON.DURATION': '{duration}',
}
const ANY = '{…}'
/** Of types with more values it is not asked what each is: titles are as many as there are. */
const MOST_LISTED = 40
const DIGITS = /^\d+$/u

/** Every pair of intents of a model that get in each other's way, built-in phrases of Alexa's own among them. */
export function findConflicts(model: InteractionModel, locale: string): Conflict[] {
  const language = languageOf(locale)
  if (!language) throw new RangeError(`Alexa does not speak ${locale}`)
  const { languageModel } = model.interactionModel as { languageModel: LanguageModel }
  const forms = new Forms(languageModel, new Tokeniser(language))
  const saying = new Map<string, Said[]>()
  const add = (intent: string, form: readonly string[]) => {
    const key = form.map(general).join(' ')
    saying.set(key, [...(saying.get(key) ?? []), { intent, form }])
  }
  for (const intent of languageModel.intents) {
    for (const sample of intent.samples ?? [])
      for (const form of forms.of(sample, intent)) add(intent.name, form)
    for (const phrase of language.phrases.intents[intent.name] ?? []) add(intent.name, forms.phrase(phrase))
  }
  return pairsOf([...saying.values()].flatMap(said => [...alike(said)]))
}

/** Something that is said for an intent. */
interface Said {
  readonly intent: string
  readonly form: readonly string[]
}

/** Every two intents of which somebody may say the same. */
function* alike(saying: readonly Said[]): Generator<{ intents: [string, string]; utterance: string }> {
  for (const [at, one] of saying.entries())
    for (const other of saying.slice(at + 1)) {
      if (one.intent === other.intent || !one.form.every((token, at) => meets(token, other.form[at])))
        continue
      const [first, second] = [one.intent, other.intent].sort() as [string, string]
      const utterance = one.form
        .map((token, at) => (token === ANY ? (other.form[at] ?? token) : token))
        .join(' ')
      yield { intents: [first, second], utterance }
    }
}

/** Two of a kind, a number that a number's type reads, or what a slot holds beside a slot for any words. */
const meets = (token: string, other = '') =>
  token === other ||
  (isSlot(token) && isSlot(other) ? [token, other].includes(ANY) : isNumber(token) && isNumber(other))

function pairsOf(found: readonly { intents: [string, string]; utterance: string }[]): Conflict[] {
  const byPair = Map.groupBy(found, ({ intents }) => intents.join(' '))
  return [...byPair.values()].flatMap(same => {
    const [first] = same
    return first
      ? [{ intents: first.intents, utterances: [...new Set(same.map(({ utterance }) => utterance))] }]
      : []
  })
}

class Forms {
  readonly #model: LanguageModel
  readonly #tokeniser: Tokeniser

  constructor(model: LanguageModel, tokeniser: Tokeniser) {
    this.#model = model
    this.#tokeniser = tokeniser
  }

  /** A phrase of Alexa's own: nothing in it stands for anything else. */
  phrase(text: string): readonly string[] {
    return this.#tokeniser.keys(text)
  }

  /** The utterances that a sample stands for, as they are compared. */
  of(sample: string, intent: ModelIntent): readonly (readonly string[])[] {
    let forms: string[][] = [[]]
    for (const part of sampleParts(sample)) {
      const alternatives =
        'words' in part ? [this.#tokeniser.keys(part.words)] : this.#values(part.slot, intent)
      forms = forms.flatMap(form => alternatives.map(alternative => [...form, ...alternative]))
    }
    return forms
  }

  #values(slot: string, { slots = [] }: ModelIntent): string[][] {
    const type = slots.find(({ name }) => name === slot)?.type ?? ''
    const closed = CLOSED[type]
    if (closed) return [[closed]]
    const listed = this.#model.types?.find(({ name }) => name === type)
    const values = listed?.values?.some(({ id }) => id) ? inlineValues(listed) : []
    const texts = values.flatMap(({ name }) => [name?.value ?? '', ...(name?.synonyms ?? [])])
    return [[ANY], ...texts.slice(0, MOST_LISTED).map(text => this.#tokeniser.keys(text))]
  }
}

const isSlot = (token: string) => token.startsWith('{')
const isNumber = (token: string) => token === CLOSED['AMAZON.NUMBER'] || DIGITS.test(token)

/** What is compared closely belongs under one key. */
const general = (token: string) => (isSlot(token) || isNumber(token) ? ANY : token)

/** Those that are not meant to be, and what is called deliberate although it is in no model. */
export function undeliberate(conflicts: ReadonlyMap<string, readonly Conflict[]>) {
  const isSame = (one: readonly string[], other: readonly string[]) =>
    other.every(intent => one.includes(intent))
  const all = [...conflicts.values()].flat()
  return {
    unintended: [...conflicts].flatMap(([locale, found]) =>
      found
        .filter(({ intents }) => !DELIBERATE.some(known => isSame(known.intents, intents)))
        .map(conflict => ({ locale, ...conflict })),
    ),
    stale: DELIBERATE.filter(known => !all.some(({ intents }) => isSame(known.intents, intents))),
  }
}
