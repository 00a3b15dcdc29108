import { type Locale, languageOf } from '../../../lambda/skill/speech/locales.ts'
import type { Purpose, Said } from '../conversation.ts'
import { inEachLocale, type Rule } from '../rule.ts'
import { wakeWordsIn } from '../said-in.ts'
import type { SentencesByKey, Subject } from '../subject.ts'

/** What the skill answers: each rule reads the same talk in each locale, see `conversation.ts`. */

interface Heard {
  readonly subject: Subject
  readonly locale: Locale
  readonly sentences: SentencesByKey
}

/** A rule of every turn of the talk, or of those with a purpose: what is wrong with it, '' where nothing is. */
const ofTurns = (
  name: string,
  says: string,
  todo: string,
  purposes: readonly Purpose[] | 'all',
  judge: (said: Said, heard: Heard) => string,
): Rule =>
  inEachLocale(name, says, async (subject, locale) => {
    const talk = await subject.conversation(locale)
    const sentences = (await subject.sentences(locale)) ?? {}
    const turns = (talk?.said ?? []).filter(({ purpose }) => purposes === 'all' || purposes.includes(purpose))
    return turns.flatMap(said => {
      const wrong = judge(said, { subject, locale, sentences })
      return wrong === '' ? [] : [{ wrong: `"${said.utterance}"${wrong}`, todo }]
    })
  })

const IN_HANDLERS = 'Change the handler in lambda/skill/handlers.'

const isOpen = ({ turn }: Said) => turn.happened.isListening
const answer = ({ turn }: Said) => turn.response?.response

const talkable = inEachLocale(
  'can-be-talked-to',
  'the skill can be opened by its name',
  async (subject, locale) => {
    const [opened] = (await subject.conversation(locale))?.said ?? []
    return opened?.turn.request
      ? []
      : [
          {
            wrong: 'Alexa cannot talk to the skill.',
            todo: 'Put right first what the other rules say of the package.',
          },
        ]
  },
)

const legal = ofTurns(
  'answers-legal',
  'Alexa takes every answer: what may be answered to each request, and within its limits',
  IN_HANDLERS,
  'all',
  ({ turn, purpose }) =>
    turn.problem !== undefined && purpose !== 'nonsense'
      ? ` was not answered as Alexa allows: ${turn.problem}`
      : '',
)

const launch = ofTurns(
  'launch-asks',
  'the skill, when it is opened, says something and asks, with a reprompt',
  IN_HANDLERS,
  ['launch'],
  said => unasked(said),
)

const help = ofTurns(
  'help-keeps-the-session',
  'help says what can be said, asks, and keeps the session open, with a reprompt',
  IN_HANDLERS,
  ['help'],
  said => unasked(said) || (said.turn.intent === 'AMAZON.HelpIntent' ? '' : ` came as ${said.turn.intent}.`),
)

const nonsense = ofTurns(
  'fallback-asks',
  'what is not understood is asked for again, with a reprompt',
  IN_HANDLERS,
  ['nonsense'],
  said => unasked(said),
)

function unasked(said: Said): string {
  if (said.turn.speech === '') return ' is answered with nothing.'
  if (!isOpen(said)) return ' closes the session.'
  return said.turn.reprompt === undefined ? ' has no reprompt.' : ''
}

const examples = ofTurns(
  'examples-work',
  'each example phrase gets what it asks for: words, or an episode',
  IN_HANDLERS,
  ['example'],
  ({ turn }) => {
    if (turn.intent === 'AMAZON.FallbackIntent') return ' is not understood.'
    const plays = turn.directives.some(({ type }) => type === 'AudioPlayer.Play')
    return plays || turn.speech !== '' ? '' : ' is answered with nothing.'
  },
)

const oneShot = ofTurns(
  'examples-play',
  'an example phrase that asks for an episode just plays it',
  IN_HANDLERS,
  ['example'],
  ({ turn }) =>
    turn.intent?.startsWith('Play') && !turn.directives.some(({ type }) => type === 'AudioPlayer.Play')
      ? ` plays nothing: "${turn.speech}"`
      : '',
)

const stops = ofTurns(
  'stop-stops',
  'stop and cancel stop what plays and end the session',
  IN_HANDLERS,
  ['stop', 'cancel'],
  said => {
    const { activity } = said.turn.happened.player
    if (isOpen(said)) return ' leaves the session open.'
    if (activity === 'PLAYING' || activity === 'PAUSED' || activity === 'BUFFER_UNDERRUN')
      return ` leaves the player ${activity}.`
    const isStopped = said.turn.directives.some(({ type }) => type === 'AudioPlayer.Stop')
    return said.wasPlaying && !isStopped ? ' sends no AudioPlayer.Stop.' : ''
  },
)

const QUESTION_AT_END = /[?？؟]["”»」]?\s*$/u

const questions = ofTurns(
  'questions-wait',
  'a question leaves the session open, and what leaves it open has a reprompt',
  IN_HANDLERS,
  'all',
  said => {
    const response = answer(said)
    if (!response) return ''
    const isQuestion = QUESTION_AT_END.test(said.turn.speech)
    if (isQuestion && response.shouldEndSession !== false)
      return ` is answered by a question that nobody can answer: "${said.turn.speech}"`
    const dialogAsks = (response.directives ?? []).some(({ type }) => type.startsWith('Dialog.'))
    return response.shouldEndSession === false && !response.reprompt && !dialogAsks
      ? ' is answered without a reprompt.'
      : ''
  },
)

const every = ofTurns(
  'every-intent-answered',
  'every intent gets an answer of its own: none fails, none is taken for something else',
  IN_HANDLERS,
  ['intent'],
  (said, { sentences }) => {
    const { turn, intent } = said
    if (turn.intent !== intent) return ` of ${intent} came as ${turn.intent ?? 'nothing'}.`
    if (turn.speech !== '' && turn.speech === sentences.fault) return ` of ${intent} fails: "${turn.speech}"`
    if (intent !== 'AMAZON.FallbackIntent' && turn.speech !== '' && turn.speech === sentences.notUnderstood)
      return ` of ${intent} is answered as if it were not understood.`
    return ''
  },
)

/** What shows that a sentence was put together badly. */
const LEFTOVER = /\{\{|\}\}|\bundefined\b|\bNaN\b|\[object|&(?:amp|lt|gt|quot|apos);/u

const leftovers = ofTurns(
  'no-leftovers',
  'nothing is said that is no word: no placeholder, no key of a sentence, no "undefined"',
  'See which value the sentence was not given.',
  'all',
  ({ turn }, { sentences }) => {
    const spoken = `${turn.speech} ${turn.reprompt ?? ''}`
    const [left] = LEFTOVER.exec(spoken) ?? []
    if (left !== undefined) return ` is answered with "${left}" in "${spoken.trim()}"`
    return Object.hasOwn(sentences, turn.speech) ? ` is answered with the key "${turn.speech}".` : ''
  },
)

const wakeWords = ofTurns(
  'answers-do-not-wake',
  'no answer says a wake word',
  'Say it otherwise in lambda/skill/speech.',
  'all',
  ({ turn }, { locale }) => {
    const spoken = `${turn.speech} ${turn.reprompt ?? ''}`.toLowerCase()
    const words = new Set(spoken.match(/[\p{L}\p{M}]+/gu) ?? [])
    const wakes = wakeWordsIn(locale).some(
      word => words.has(word) || (locale === 'ja-JP' && spoken.includes(word)),
    )
    return wakes ? ` is answered with a wake word: "${turn.speech}"` : ''
  },
)

/** Of fewer words a sentence may be the same in two languages. */
const FEWEST_WORDS = 3

const language = ofTurns(
  'answers-translated',
  'in another language nothing is said in English',
  'See which sentence does not come from the speech of the locale.',
  'all',
  ({ turn }, { subject, locale }) => {
    if (languageOf(locale) === 'en' || turn.speech === '') return ''
    const spoken = `${turn.speech} ${turn.reprompt ?? ''}`
    const english = englishParts(subject.english).find(part => spoken.includes(part))
    return english === undefined ? '' : ` is answered in English: "${turn.speech}"`
  },
)

const known = new WeakMap<SentencesByKey, string[]>()

/** What stands between the values of the English sentences, where it is long enough. */
function englishParts(english: SentencesByKey): string[] {
  const parts =
    known.get(english) ??
    Object.values(english)
      .flatMap(text => text.split(/\{\{\w+\}\}|[.?!:]/u))
      .map(part => part.trim())
      .filter(part => part.split(/\s+/u).length > FEWEST_WORDS)
  known.set(english, parts)
  return parts
}

export const talkRules: readonly Rule[] = [
  talkable,
  legal,
  launch,
  examples,
  oneShot,
  help,
  nonsense,
  stops,
  questions,
  every,
  leftovers,
  wakeWords,
  language,
]
