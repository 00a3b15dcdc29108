import type { Columns } from '../columns.ts'
import { openStrings } from '../strings.ts'

/** The columns of `nameColumns`, and what a search writes on while it runs. */
export interface Names {
  readonly length: number
  readonly target: Uint32Array
  readonly wordEnd: Uint32Array
  readonly word: Uint32Array
  readonly weight: Float32Array
  readonly key: { readonly hash: Uint32Array; readonly end: Uint32Array; readonly name: Uint32Array }
  readonly vocabulary: Vocabulary
  readonly scratch: Scratch
}

export interface Vocabulary {
  readonly phone: Uint16Array
  readonly phoneEnd: Uint32Array
  readonly number: Uint32Array
  readonly language: Uint8Array
  readonly languages: readonly string[]
  readonly weight: Float32Array
  readonly key: Uint32Array
  readonly ofKey: Uint32Array
}

export interface Scratch {
  /** The sum of the keys that a name shares with what was heard; zero between searches. */
  readonly shared: Float32Array
  readonly touched: Uint32Array
  readonly share: Uint16Array
}

export function openNames(columns: Columns): Names {
  const target = columns.words('name.target')
  const languages = openStrings(columns, 'languages')
  return {
    length: target.length,
    target,
    wordEnd: columns.words('name.wordEnd'),
    word: columns.words('name.word'),
    weight: columns.floats('name.weight'),
    key: { hash: columns.words('key.hash'), end: columns.words('key.end'), name: columns.words('key.name') },
    vocabulary: {
      phone: columns.shorts('word.phone'),
      phoneEnd: columns.words('word.phoneEnd'),
      number: columns.words('word.number'),
      language: columns.bytes('word.language'),
      languages: Array.from({ length: languages.length }, (_, at) => languages.at(at)),
      weight: columns.floats('word.weight'),
      key: columns.words('word.key'),
      ofKey: columns.words('word.ofKey'),
    },
    scratch: {
      shared: new Float32Array(target.length),
      touched: new Uint32Array(target.length),
      share: new Uint16Array(target.length),
    },
  }
}

/** What a name is the name of. */
export interface Target {
  readonly kind: 'episode' | 'show' | 'author'
  /** The episode's or show's id; an author's name. */
  readonly id: string
  readonly title: string
}

/** The names of all that can be asked for. */
export interface Targets extends Names {
  targetOf(target: number): Target
  /** The names that may be said with this target's own: of an episode, its show's and author's. */
  around(target: number): readonly number[]
  /** Whether it is an episode of this show. */
  isOf(target: number, show: string): boolean
}
