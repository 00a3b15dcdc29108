import type { BuiltInIntentName, CustomIntentName, CustomTypeName, ELICITED } from './intents.ts'

/**
 * Everything that a language says to Alexa's recogniser: `samples/<language>.ts` exports it as
 * `export const samples: Samples = {…}`.
 *
 * Samples are patterns as people speak, in the skill and after "ask voice shelf to": `(a|b)` is one of them, `[a|b]`
 * one of them or nothing, `{slot}` a slot of the intent. "play [the] (newest|latest)" is four samples. Rules of Alexa:
 * letters, apostrophes and full stops alone, numbers in words; an AMAZON.SearchQuery slot (topic, chapter, problem) is
 * the only slot of its sample and has words beside it. Inflected languages give every form in use (formal, informal,
 * imperative, infinitive after "ask voice shelf to"). Japanese has a space on both sides of a slot.
 * `npm run models` makes the files of them, `npm run certify -- --locale de-DE` says what is wrong with
 * them, `node scripts/conflicts.ts` names samples that get in each other's way.
 */
export interface Samples {
  /** Lower case, two words or more, no wake word, no "open", "ask", "skill", numbers in words. */
  readonly invocationName: string
  readonly intents: Readonly<Record<CustomIntentName, SomeTexts>>
  /** What people say for a built-in intent that Alexa may not know herself. */
  readonly builtIn?: Readonly<Partial<Record<BuiltInIntentName, SomeTexts>>>
  /** How Alexa asks for what was left out, and how people answer (with the slot, beside any words alone). */
  readonly asked: Readonly<Record<keyof typeof ELICITED, { questions: SomeTexts; answers: SomeTexts }>>
  readonly types: SlotTypes
}

/** By a value's id: its name, then other words for it. Names and titles are a few of each length, as they might be. */
export interface SlotTypes extends Readonly<Record<CustomTypeName, unknown>> {
  /** "one", "first", "the first one": as it is said after "did you mean A, B or C?" */
  readonly ListPosition: Readonly<Record<'1' | '2' | '3' | '4' | '5' | 'last', SomeTexts>>
  readonly Stretch: Readonly<Record<'chapter' | 'episode', SomeTexts>>
  readonly EpisodeTitle: SomeTexts
  readonly ShowTitle: SomeTexts
  readonly AuthorName: SomeTexts
}

/** What a country says otherwise than the rest of its language. */
export interface Region {
  readonly invocationName?: string
  /** Words that are spelled or said otherwise, in every sample, value and question: by the word of the language. */
  readonly words?: Readonly<Record<string, string>>
  /** Samples beside those of the language. */
  readonly more?: Readonly<Partial<Record<CustomIntentName, SomeTexts>>>
}

type SomeTexts = readonly [string, ...string[]]
