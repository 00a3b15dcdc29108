import { contentHash } from '../content-hash.ts'
import { accept, type Outcome, refuse } from '../refusal.ts'
import type { Paragraph, Script } from '../text/script.ts'
import { SAMPLE_RATE_HZ, type Voice } from './voice.ts'
import { findVoice, type PollyVoice, primaryLanguage, VOICES } from './voices.ts'

/** Who speaks a paragraph. */
export type Casting = (paragraph: Pick<Paragraph, 'speaker' | 'isQuotation'>) => Voice

/** The voices of a show. */
export interface ShowVoices {
  readonly narrator: Voice
  /** Of quotations that stand as a block; the narrator's where absent. */
  readonly quotation?: Voice
}

/**
 * Gives every speaker of a script a voice: the front matter's, or else one of the narrator's language and engine that
 * the speaker's name chooses, so that it stays when the text is edited.
 */
export function castVoices({ about = {}, language, chapters }: Script, voices: ShowVoices): Outcome<Casting> {
  const narrator = language
    ? accept(narratorIn(language, voices.narrator))
    : narratorOf(about, voices.narrator)
  if (!narrator.ok) return narrator
  const cast = new Map<string, Voice>()
  for (const [name, id] of Object.entries(about.speakers ?? {})) {
    const voice = voiceFor(id, narrator.value)
    if (!voice.ok) return voice
    cast.set(name, voice.value)
  }
  for (const { paragraphs } of chapters)
    for (const { speaker } of paragraphs)
      if (speaker !== undefined && !cast.has(speaker))
        cast.set(speaker, anotherVoice(speaker, narrator.value, cast))
  const moved = primaryLanguage(narrator.value.language) !== primaryLanguage(voices.narrator.language)
  const quotation = !moved && fits(voices.quotation, narrator.value) ? voices.quotation : narrator.value
  return accept(({ speaker, isQuotation }) => {
    const spoken = speaker === undefined ? undefined : cast.get(speaker)
    return spoken ?? (isQuotation && quotation ? quotation : narrator.value)
  })
}

/** Of a document's own language the narrator is another where the show's does not speak it and a voice of the engine does. */
function narratorIn(language: string, given: Voice): Voice {
  if (primaryLanguage(language) === primaryLanguage(given.language)) return given
  const chosen = narratorOf({ language }, given)
  return chosen.ok ? chosen.value : given
}

function narratorOf(
  { voice: id, engine, language }: NonNullable<Script['about']>,
  given: Voice,
): Outcome<Voice> {
  if (id !== undefined)
    return voiceFor(id, { ...given, ...(engine && { engine }), ...(language && { language }) }, { engine })
  const wanted = { ...given, ...(engine && { engine }), ...(language && { language }) }
  const own = findVoice(given.id)
  const able = [...(own ? [own] : []), ...VOICES].filter(voice => speaks(voice, wanted))
  const chosen =
    able.find(voice => voice.language === wanted.language) ??
    able.find(voice => voice === own) ??
    able.find(voice => voice.language.endsWith(`-${homeOf(wanted.language)}`)) ??
    able[0]
  if (chosen) return accept({ id: chosen.id, engine: wanted.engine, language: chosen.language })
  return refuse(
    'voice-missing',
    `Amazon Polly has no ${wanted.engine} voice that speaks ${wanted.language}. Choose another engine or language in the front matter.`,
  )
}

/** The country of a language that is named without one: DE of `de`. */
const homeOf = (language: string) => new Intl.Locale(primaryLanguage(language)).maximize().region

/** The voice of an id, with the narrator's engine where it has that, or another of the same sample rate. */
function voiceFor(
  id: string,
  narrator: Voice,
  { engine }: { engine?: Voice['engine'] | undefined } = {},
): Outcome<Voice> {
  const voice = findVoice(id)
  if (!voice)
    return refuse(
      'voice-unknown',
      `Amazon Polly has no voice called "${id}". Choose one of its voices, such as ${examples(narrator)}.`,
    )
  if (primaryLanguage(voice.language) !== primaryLanguage(narrator.language))
    return refuse(
      'voice-language',
      `The voice ${voice.id} speaks ${voice.language}, and this text is in ${narrator.language}. Set "language" in the front matter, or choose a voice such as ${examples(narrator)}.`,
    )
  const chosen = [narrator.engine, ...voice.engines].find(
    one =>
      voice.engines.includes(one) &&
      (engine === undefined ? SAMPLE_RATE_HZ[one] === SAMPLE_RATE_HZ[narrator.engine] : one === engine),
  )
  if (chosen) return accept({ id: voice.id, engine: chosen, language: voice.language })
  return refuse(
    'voice-engine',
    `The voice ${voice.id} has no ${narrator.engine} engine, and all voices of an episode need one sound quality. It has ${voice.engines.join(', ')}; choose another voice, such as ${examples(narrator)}.`,
  )
}

/** The name chooses among the voices that nobody has; when all are taken, among all but the narrator's. */
function anotherVoice(speaker: string, narrator: Voice, cast: ReadonlyMap<string, Voice>): Voice {
  const alike = VOICES.filter(voice => speaks(voice, narrator) && voice.id !== narrator.id)
  const near = alike.filter(({ language }) => language === narrator.language)
  const pool = near.length > 1 ? near : alike
  const taken = new Set([...cast.values()].map(({ id }) => id))
  const free = pool.filter(({ id }) => !taken.has(id))
  const from = free.length > 0 ? free : pool
  const chosen = from.toSorted((one, other) => rank(speaker, one) - rank(speaker, other))[0]
  return chosen ? { id: chosen.id, engine: narrator.engine, language: chosen.language } : narrator
}

/** Each name has an order of its own among the voices, so that one voice more or less changes few. */
const rank = (speaker: string, { id }: PollyVoice) =>
  Number.parseInt(contentHash(speaker.toUpperCase(), id).slice(0, 8), 16)

const speaks = ({ language, engines }: PollyVoice, wanted: Pick<Voice, 'language' | 'engine'>) =>
  engines.includes(wanted.engine) && primaryLanguage(language) === primaryLanguage(wanted.language)

const fits = (voice: Voice | undefined, narrator: Voice) =>
  voice !== undefined && SAMPLE_RATE_HZ[voice.engine] === SAMPLE_RATE_HZ[narrator.engine]

const examples = (narrator: Voice) =>
  VOICES.filter(voice => speaks(voice, narrator))
    .slice(0, 3)
    .map(({ id }) => id)
    .join(', ')
