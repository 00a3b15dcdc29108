import type { HandlerInput, RequestInterceptor } from 'ask-sdk-core'
import i18next from 'i18next'
import { DEFAULT_LOCALE, LANGUAGES, type Locale, languageOf, localeOf, REGIONS } from './locales.ts'
import type { SentenceKey, Values } from './sentences.ts'

/** Everything that is said in one locale. */
export interface Speech {
  /** A sentence with its values, which stay as they are: nothing in a title is taken for a placeholder. */
  <Key extends SentenceKey>(key: Key, ...values: keyof Values<Key> extends never ? [] : [Values<Key>]): string
  readonly locale: Locale
  /** "12 minutes", "1 hour, 5 minutes": as precise as one would say it. */
  duration(milliseconds: number): string
  number(value: number): string
  /** "Monday, November 23". @param iso ISO 8601 @param timeZone an IANA name; UTC where it is left out or not known */
  date(iso: string, timeZone?: string): string
  /** "this, that, and those" */
  list(items: readonly string[], joinedBy: 'and' | 'or'): string
}

/** The speech of the locale that a request was spoken in. */
export const speechOf = (input: HandlerInput): Speech => input.attributesManager.getRequestAttributes().speech

/** Makes the speech of each request's locale before a handler sees it. */
export const speakItsLanguage: RequestInterceptor = {
  async process({ requestEnvelope, attributesManager }) {
    const speech = await speechIn('locale' in requestEnvelope.request ? requestEnvelope.request.locale : '')
    attributesManager.setRequestAttributes({ ...attributesManager.getRequestAttributes(), speech })
  },
}

const made = new Map<Locale, Promise<Speech>>()

/** @param locale English where it is none of Alexa's */
export function speechIn(locale: unknown): Promise<Speech> {
  const known = localeOf(locale)
  const speech = made.get(known) ?? makeSpeech(known)
  made.set(known, speech)
  return speech
}

async function makeSpeech(asked: Locale): Promise<Speech> {
  const ofAsked = LANGUAGES[languageOf(asked)]
  const locale = ofAsked ? asked : DEFAULT_LOCALE
  const [ofLanguage, ofRegion] = await Promise.all([(ofAsked ?? LANGUAGES.en)?.(), REGIONS[locale]?.()])
  const translator = i18next.createInstance()
  translator.init({
    lng: locale,
    fallbackLng: false,
    resources: { [locale]: { translation: { ...ofLanguage, ...ofRegion } } },
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  })
  const say = (key: string, values: { readonly count?: number } = {}) =>
    translator.t(key, { count: values.count, replace: values, nest: false })
  return Object.assign(say, { locale, ...formatsOf(locale) }) as Speech
}

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** The calendar of Alexa's dates, and the digits that a number has where it stands in a sentence as it is. */
const plain = (locale: Locale) => `${locale}-u-ca-gregory-nu-latn`

function formatsOf(locale: Locale): Omit<Speech, 'locale'> {
  const durations = lazily(() => new Intl.DurationFormat(plain(locale), { style: 'long' }))
  const numbers = lazily(() => new Intl.NumberFormat(plain(locale)))
  const and = lazily(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const or = lazily(() => new Intl.ListFormat(locale, { type: 'disjunction' }))
  return {
    duration: milliseconds => durations().format(spokenDuration(milliseconds)),
    number: value => numbers().format(value),
    date: (iso, timeZone) => dayFormat(locale, timeZone).format(new Date(iso)),
    list: (items, joinedBy) => (joinedBy === 'and' ? and() : or()).format(items),
  }
}

/** Seconds matter up to two minutes, minutes up to whole days. */
function spokenDuration(milliseconds: number) {
  const seconds = Math.max(1, Math.round(milliseconds / SECOND))
  if (seconds < 120) return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 }
  const minutes = Math.round(milliseconds / MINUTE)
  return { hours: Math.floor(minutes / 60), minutes: minutes % (HOUR / MINUTE) }
}

function dayFormat(locale: Locale, timeZone = 'UTC') {
  const day = { weekday: 'long', month: 'long', day: 'numeric' } as const
  try {
    return new Intl.DateTimeFormat(plain(locale), { ...day, timeZone })
  } catch {
    return new Intl.DateTimeFormat(plain(locale), { ...day, timeZone: 'UTC' })
  }
}

/** Formats cost milliseconds to make, and most answers need none. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
