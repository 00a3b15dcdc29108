import type { sentences } from './en.ts'

type English = typeof sentences
type Plural = Intl.LDMLPluralRule
type Without<Suffix extends string, Key> = Key extends `${infer Base}_${Suffix}` ? Base : never

type PluralKey = Without<Plural, keyof English>
type PlainKey = Exclude<keyof English, `${PluralKey}_${Plural}`>

/** The name of a sentence, without the suffix of its plural. */
export type SentenceKey = PlainKey | PluralKey

/**
 * The sentences of another language: all that English has, those with a plural in each form that the language tells
 * apart. A language cannot lack one and be compiled.
 */
export type Sentences<Forms extends Plural> = { readonly [Key in PlainKey]: string } & {
  readonly [Key in `${PluralKey}_${Forms}`]: string
}

/** The sentences that a region says otherwise than its language does. */
export type RegionalSentences = Partial<Sentences<Plural>>

type PlaceholderIn<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}`
  ? Name | PlaceholderIn<Rest>
  : never
type TextOf<Key extends SentenceKey> = English[Extract<keyof English, Key | `${Key}_other`>]

/** What goes into a sentence, by the names of its placeholders. */
export type Values<Key extends SentenceKey> = {
  readonly [Name in PlaceholderIn<TextOf<Key>>]: Name extends 'count' ? number : string | number
} & (Key extends PluralKey ? { readonly count: number } : unknown)
