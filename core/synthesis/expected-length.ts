import type { Take } from './edition.ts'
import { millisecondsOf } from './mp3.ts'
import type { Passage } from './passage.ts'

/**
 * Characters that a voice speaks in a second, by language. Measured on 2026-11-23 with the local speech engine on
 * the first sentences of the Universal Declaration of Human Rights (Japanese in kana), so it is a beginning: what
 * a text has on the shelf already tells the pace of its voices better.
 */
const CHARACTERS_PER_SECOND: Readonly<Record<string, number>> = {
  ar: 9.2,
  arb: 9.2,
  cmn: 3.7,
  de: 16.3,
  en: 14,
  es: 15.4,
  fr: 18.5,
  hi: 13,
  it: 16,
  ja: 7.3,
  ko: 6.2,
  nl: 14.4,
  pl: 12.7,
  pt: 14.3,
  ru: 16.4,
  tr: 12.3,
  yue: 3.7,
}

/** Most languages of an alphabet lie about here. */
const USUAL_CHARACTERS_PER_SECOND = 14

/** Characters on the shelf from which a voice's own pace is believed: shorter takes are half pauses. */
const ENOUGH_CHARACTERS = 400

/**
 * How long passages will be heard end to end, in milliseconds: exact for those that have a take, and the rest at
 * the pace of the same voice's takes among them, or else of its language.
 */
export function expectedMilliseconds(passages: readonly Passage[], takes: ReadonlyMap<string, Take>): number {
  const paces = pacesOf(passages, takes)
  const milliseconds = passages.reduce((sum, passage) => {
    const take = takes.get(passage.hash)
    if (take) return sum + millisecondsOf(take)
    const pace = paces.get(passage.voice.id) ?? usualPace(passage.voice.language)
    return sum + (passage.billedCharacters / pace) * 1000
  }, 0)
  return Math.round(milliseconds)
}

/** Characters a second of each voice that has enough on the shelf. */
function pacesOf(
  passages: readonly Passage[],
  takes: ReadonlyMap<string, Take>,
): ReadonlyMap<string, number> {
  const spoken = new Map<string, { characters: number; milliseconds: number }>()
  for (const { hash, voice, billedCharacters } of passages) {
    const take = takes.get(hash)
    if (!take) continue
    const { characters, milliseconds } = spoken.get(voice.id) ?? { characters: 0, milliseconds: 0 }
    spoken.set(voice.id, {
      characters: characters + billedCharacters,
      milliseconds: milliseconds + millisecondsOf(take),
    })
  }
  const enough = [...spoken].filter(([, { characters }]) => characters >= ENOUGH_CHARACTERS)
  return new Map(
    enough.map(([voice, { characters, milliseconds }]) => [voice, characters / (milliseconds / 1000)]),
  )
}

const usualPace = (language: string) =>
  CHARACTERS_PER_SECOND[language.split('-')[0] ?? ''] ?? USUAL_CHARACTERS_PER_SECOND
