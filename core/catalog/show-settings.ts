import { accept, type Outcome, refuse } from '../refusal.ts'
import { type LoudnessAim, readLoudnessAim } from '../synthesis/loudness/loudness-aim.ts'
import { RATES } from '../synthesis/passage.ts'
import { SAMPLE_RATE_HZ, type Voice } from '../synthesis/voice.ts'
import { VOICES } from '../synthesis/voices.ts'
import { readAsk } from './ask.ts'
import { PODCAST_CATEGORIES } from './podcast-categories.ts'
import type { Show, ShowChange } from './show.ts'

/** A show's settings as a form sends them; what is not sent stays as it is. */
export type GivenSettings = Readonly<Partial<Record<(typeof SETTINGS)[number], string>>>

const SETTINGS = [
  'ask',
  'amount',
  'author',
  'description',
  'category',
  'explicit',
  'email',
  'voice',
  'quotation',
  'loudness',
  'lufs',
  'ceiling',
  'marks',
  'rates',
] as const

const MAX_AUTHOR_CHARACTERS = 100

/** Of whatever was sent, what are settings. */
export const givenSettings = (sent: Readonly<Record<string, unknown>> = {}): GivenSettings =>
  Object.fromEntries(
    SETTINGS.flatMap(name => {
      // A form sends a box that is ticked once for each.
      const value = name === 'rates' && Array.isArray(sent[name]) ? sent[name].join() : sent[name]
      return typeof value === 'string' ? [[name, value.trim()]] : []
    }),
  )

/** What the settings change of a show, or what is wrong with the first that cannot be. */
export function readShowSettings(given: GivenSettings, show: Show): Outcome<ShowChange> {
  const read: { [K in keyof ShowChange]: Outcome<ShowChange[K]> } = {
    ...(given.ask !== undefined && { ask: readAsk(given.ask, given.amount) }),
    ...(given.author !== undefined && { author: readAuthor(given.author) }),
    ...(given.description !== undefined && { description: readDescription(given.description) }),
    ...(given.category !== undefined && { category: readCategory(given.category) }),
    ...(given.explicit !== undefined && { explicit: readExplicit(given.explicit) }),
    ...(given.email !== undefined && { email: readEmail(given.email) }),
    ...(given.voice !== undefined && { voice: readVoice(given.voice) }),
    ...(given.quotation !== undefined && { quotation: readQuotation(given, show) }),
    ...(given.marks !== undefined && { marks: readMarks(given.marks) }),
    ...(given.rates !== undefined && { rates: readRates(given.rates) }),
    ...(given.loudness !== undefined && { loudness: readAim(given) }),
  }
  const change: Record<string, unknown> = {}
  for (const [name, outcome] of Object.entries(read)) {
    if (!outcome.ok) return outcome
    change[name] = outcome.value
  }
  return accept(change as ShowChange)
}

/** How a form names a voice: its id and its engine. */
export const voiceChoice = ({ id, engine }: Voice) => `${id}/${engine}`

function readAuthor(given: string): Outcome<string | null> {
  if (given === '') return accept(null)
  if ([...given].length <= MAX_AUTHOR_CHARACTERS && !/\p{Cc}/u.test(given)) return accept(given)
  return refuse(
    'author-invalid',
    `Write the author in one line of at most ${MAX_AUTHOR_CHARACTERS} characters.`,
  )
}

/** What the strictest podcast directory takes. */
export const MAX_DESCRIPTION_CHARACTERS = 4_000

function readDescription(given: string): Outcome<string | null> {
  if (given === '') return accept(null)
  if ([...given].length <= MAX_DESCRIPTION_CHARACTERS) return accept(given)
  return refuse(
    'description-too-long',
    `The description has more than ${MAX_DESCRIPTION_CHARACTERS.toLocaleString('en-US')} characters. Shorten it.`,
  )
}

function readCategory(given: string): Outcome<string | null> {
  if (given === '') return accept(null)
  const category = PODCAST_CATEGORIES.find(one => one === given)
  return category
    ? accept(category)
    : refuse('category-unknown', 'Podcast directories have no such category. Choose one from the list.')
}

function readExplicit(given: string): Outcome<true | null> {
  if (given === 'yes' || given === 'no') return accept(given === 'yes' ? true : null)
  return refuse(
    'explicit-invalid',
    'Choose whether podcast apps warn of the language of this show: yes or no.',
  )
}

/** An address that a directory can send a code to: what stands around the last @ is told apart, and no more. */
function readEmail(given: string): Outcome<string | null> {
  if (given === '') return accept(null)
  if (given.length <= 254 && /^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:"]+$/u.test(given)) return accept(given)
  return refuse('email-invalid', 'This is no e-mail address. Write one such as radio@example.com, or none.')
}

function readVoice(given: string): Outcome<Voice> {
  const [id, engine] = given.split('/')
  const voice = VOICES.find(one => one.id === id)
  const chosen = voice?.engines.find(one => one === engine)
  if (voice && chosen) return accept({ id: voice.id, engine: chosen, language: voice.language })
  return refuse('voice-unknown', 'Amazon Polly has no such voice. Choose one from the list.')
}

function readQuotation(given: GivenSettings, show: Show): Outcome<Voice | null> {
  if (!given.quotation) return accept(null)
  const quotation = readVoice(given.quotation)
  const narrator = given.voice === undefined ? accept(show.voice) : readVoice(given.voice)
  if (!quotation.ok || !narrator.ok) return quotation
  if (SAMPLE_RATE_HZ[quotation.value.engine] === SAMPLE_RATE_HZ[narrator.value.engine]) return quotation
  return refuse(
    'voice-engine',
    'The two voices have not the same sound quality: standard voices do not go with the others. Choose another voice for quotations.',
  )
}

function readMarks(given: string): Outcome<true | null> {
  if (given === 'speech' || given === 'estimated') return accept(given === 'speech' ? true : null)
  return refuse('marks-invalid', 'Choose how sentences are placed: by an estimate, or by Amazon Polly.')
}

/** Percents with commas between them; none takes them all away. */
function readRates(given: string): Outcome<readonly number[] | null> {
  const wanted = given.split(',').flatMap(one => one.trim() || [])
  if (wanted.some(one => !RATES.map(String).includes(one)))
    return refuse('rates-invalid', `Choose other rates among ${RATES.join(', ')} percent, or none.`)
  return accept(wanted.length === 0 ? null : RATES.filter(percent => wanted.includes(String(percent))))
}

function readAim({ loudness, lufs = '', ceiling = '' }: GivenSettings): Outcome<LoudnessAim | null> {
  if (loudness === 'none') return accept(null)
  if (loudness === 'compare' || loudness === 'make')
    return readLoudnessAim({ lufs, ceiling, normalise: loudness === 'make' })
  return refuse('loudness-invalid', 'Choose what is done about loudness: nothing, compare, or make it so.')
}
