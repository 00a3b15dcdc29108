import type { BenchModel, InteractionModel } from './bench-model.ts'
import type { ExpectedSlot, ExpectedSlots } from './case.ts'
import { datesOn } from './languages/dates.ts'
import type { Language, SpokenValue } from './languages/language.ts'
import type { Random } from './random.ts'

/** A sample's part: words, or a slot with what is said for it. */
export interface Piece {
  readonly words: string
  readonly slot?: string
  readonly takesAnyWords?: boolean
}

/** A sample with its slots filled. */
export interface Filled {
  readonly intent: string
  readonly pieces: readonly Piece[]
  readonly slots: ExpectedSlots
}

type LanguageModel = InteractionModel['interactionModel']['languageModel']

/** The parts of "play {show} now", and of "play {show=the news} now". */
export function piecesOf(sample: string): Piece[] {
  return sample
    .split(/(\{[^}]*\})/)
    .map(part => part.trim())
    .filter(part => part !== '')
    .map(part => {
      const [, slot, words = ''] = /^\{\s*([^}=]*?)\s*(?:=\s*([^}]*))?\}$/.exec(part) ?? []
      return slot === undefined ? { words: part } : { words, slot }
    })
}

/** As it is said; "{sign}'s" stays one word. */
export const utteranceOf = (pieces: readonly Piece[], language: Language): string =>
  pieces
    .map(({ words }) => words)
    .filter(words => words !== '')
    .join(language.isUnspaced ? '' : ' ')
    .replace(/ +(['’.,!?])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()

export const typeOfSlot = (model: LanguageModel, intent: string, slot: string): string | undefined =>
  model.intents.find(({ name }) => name === intent)?.slots?.find(({ name }) => name === slot)?.type

/** What may be said for a slot type, with what the skill should get for it. */
export class SlotValues {
  readonly #dates: Language['dates']
  readonly #byType = new Map<string, ReadonlyMap<string, ExpectedSlot>>()

  constructor({ given, language }: Pick<BenchModel, 'given' | 'language'>, today: Date) {
    this.#dates = language.dates
    const converted = { ...language.converted, DATE: datesOn(today, language.dates) }
    for (const [type, values] of Object.entries<readonly SpokenValue[]>(converted))
      this.#byType.set(
        `AMAZON.${type}`,
        bySpoken(values.map(([spoken, value]) => ({ is: 'value', spoken, value }))),
      )
    for (const [type, values] of Object.entries(language.spoken))
      this.#byType.set(`AMAZON.${type}`, bySpoken(values.map(spoken => ({ is: 'words', spoken }))))
    for (const type of given.interactionModel.languageModel.types ?? [])
      this.#byType.set(type.name ?? '', bySpoken(listedValues(type.values ?? [])))
  }

  of(type: string): readonly ExpectedSlot[] {
    const values = this.#byType.get(type)
    if (!values) throw new Error(`The bench has no values of ${type}: add them to the language's lists`)
    return [...values.values()]
  }

  has(type: string, spoken: string): boolean {
    return this.#byType.get(type)?.has(folded(spoken)) ?? false
  }

  /** What the skill should get when these words fill a slot of this type. */
  expect(type: string, spoken: string): ExpectedSlot {
    const known = this.#byType.get(type)?.get(folded(spoken))
    if (known) return known
    if (this.of(type)[0]?.is === 'value') throw new Error(`Nobody knows what "${spoken}" is as ${type}`)
    return { is: 'words', spoken }
  }

  /** A weekday that is today may mean either week. */
  isDoubtfulToday(spoken: string): boolean {
    return this.#dates.some(([words]) => words === spoken) && !this.has('AMAZON.DATE', spoken)
  }

  isCustom(type: string): boolean {
    return !type.startsWith('AMAZON.')
  }
}

export const folded = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFC')
    .replace(/[-\s]+/g, ' ')
    .trim()

type ListedValue = {
  readonly id?: string
  readonly name?: { readonly value?: string; readonly synonyms?: string[] }
}

function listedValues(values: readonly ListedValue[]): ExpectedSlot[] {
  return values.flatMap(({ id, name }) =>
    [name?.value ?? '', ...(name?.synonyms ?? [])].map(spoken => ({
      is: 'listed' as const,
      spoken,
      name: name?.value ?? '',
      ...(id && { id }),
    })),
  )
}

/** Words that are listed for two values say nothing about either. */
function bySpoken(values: readonly ExpectedSlot[]): ReadonlyMap<string, ExpectedSlot> {
  const found = new Map<string, ExpectedSlot | undefined>()
  for (const value of values) {
    const key = folded(value.spoken)
    found.set(key, found.has(key) && !isSame(found.get(key), value) ? undefined : value)
  }
  return new Map([...found].flatMap(([key, value]) => (value ? [[key, value] as const] : [])))
}

const isSame = (one: ExpectedSlot | undefined, other: ExpectedSlot) =>
  one?.is === 'listed' && other.is === 'listed' && one.name === other.name

/** Fills every slot of a sample by chance. */
export function fill(
  { intent, sample }: { intent: string; sample: string },
  model: LanguageModel,
  values: SlotValues,
  random: Random,
): Filled {
  const slots: Record<string, ExpectedSlot> = {}
  const pieces = piecesOf(sample).map(piece => {
    if (piece.slot === undefined) return piece
    const type = typeOfSlot(model, intent, piece.slot)
    if (!type) throw new Error(`${intent} has no slot ${piece.slot}`)
    const value = piece.words ? values.expect(type, piece.words) : random.pick(unused(values.of(type), slots))
    if (!value) throw new Error(`The type ${type} has no values`)
    slots[piece.slot] = value
    return { ...piece, words: value.spoken, takesAnyWords: type === 'AMAZON.SearchQuery' }
  })
  return { intent, pieces, slots }
}

/** Nobody asks for salmon and salmon. */
function unused(values: readonly ExpectedSlot[], slots: ExpectedSlots): readonly ExpectedSlot[] {
  const said = new Set(Object.values(slots).map(({ spoken }) => spoken))
  const others = values.filter(({ spoken }) => !said.has(spoken))
  return others.length > 0 ? others : values
}
