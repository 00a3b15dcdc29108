import type { er } from 'ask-sdk-model'
import type { LanguageWords } from './language-words.ts'
import { ListedType, type SlotValue } from './slot-type.ts'
import type { Vocabulary } from './vocabulary.ts'

/** As Dialog.UpdateDynamicEntities has it. */
export type DynamicSlotType = er.dynamic.EntityListItem

const NOTHING: ReadonlyMap<string, ListedType> = new Map()

/** The values that skills add while a session lasts, made ready once for each list of them. */
export class DynamicTypes {
  readonly #ready = new WeakMap<readonly DynamicSlotType[], ReadonlyMap<string, ListedType>>()
  readonly #words: LanguageWords
  readonly #vocabulary: Vocabulary

  constructor(words: LanguageWords, vocabulary: Vocabulary) {
    this.#words = words
    this.#vocabulary = vocabulary
  }

  /** By the name of the type. */
  of(types: readonly DynamicSlotType[] | undefined): ReadonlyMap<string, ListedType> {
    if (!types || types.length === 0) return NOTHING
    const known = this.#ready.get(types) ?? new Map(types.map(type => [type.name, this.#listed(type)]))
    this.#ready.set(types, known)
    return known
  }

  #listed({ name, values }: DynamicSlotType): ListedType {
    const listed = new ListedType(name, true, this.#words, this.#vocabulary)
    for (const { id, name } of values) {
      if (!name) continue
      const value: SlotValue = { ...(id ? { id } : {}), name: name.value, isDynamic: true }
      for (const phrase of [name.value, ...(name.synonyms ?? [])]) listed.add(phrase, value)
    }
    return listed
  }
}
