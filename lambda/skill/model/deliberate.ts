import type { IntentName } from './intents.ts'

/**
 * Intents that have utterances in common on purpose, and why it does no harm. A custom intent wins over a built-in
 * one, words over slots, and a type that is told from other words (a number, a date, a duration) over any words.
 */
export const DELIBERATE: readonly Deliberate[] = [
  {
    intents: ['PlayDateIntent', 'PlayTitleIntent'],
    because: 'what is no date behind "from" is a show',
  },
  {
    intents: ['PlayNumberIntent', 'PlayTitleIntent'],
    because: 'what is no number behind "episode" is a title',
  },
  {
    intents: ['PlayLengthIntent', 'PlayTopicIntent'],
    because: 'what is no duration behind "about" is a topic',
  },
  {
    intents: ['PlayNumberIntent', 'PlayTitleIntent'],
    because: 'what is no number behind "the episode" is a title',
  },
  {
    intents: ['GoToChapterIntent', 'GoToChapterNameIntent'],
    because: "what is no number is a chapter's name",
  },
  {
    intents: ['SkipForwardIntent', 'AMAZON.NextIntent'],
    because: '"skip forward" moves within what plays; "next" and "skip" go on to what follows',
  },
  {
    intents: ['SkipBackIntent', 'AMAZON.PreviousIntent'],
    because: '"skip back" moves within what plays; "previous" and "go back" go to what was before',
  },
  {
    intents: ['NextChapterIntent', 'AMAZON.NextIntent'],
    because: 'Alexa knows no chapters of what plays',
  },
  {
    intents: ['PreviousChapterIntent', 'AMAZON.PreviousIntent'],
    because: 'Alexa knows no chapters of what plays',
  },
  {
    intents: ['ChooseIntent', 'AMAZON.PreviousIntent'],
    because: '"the last one" is one of those that were named; "previous" and "go back" go to what was before',
  },
  {
    intents: ['ChooseIntent', 'PlayTitleIntent'],
    because: 'the places in a list are listed, titles are not: "the second" is a place before it is a title',
  },
  {
    intents: ['PlayDateIntent', 'PlayShowIntent'],
    because: 'Japanese and Hindi join both alike to what plays: what is no date is a show',
  },
  {
    intents: ['PlayLengthIntent', 'PlayShowIntent'],
    because:
      'Japanese, Hindi, Spanish, Italian and Portuguese join both alike to what plays: what is no duration is a show',
  },
  {
    intents: ['PlayAuthorIntent', 'PlayDateIntent'],
    because: 'in Hindi a story is "of" its author and of its day: what is no date is an author',
  },
  {
    intents: ['PlayAuthorIntent', 'PlayLengthIntent'],
    because:
      'in Hindi and Italian a story is "of" its author and of its length: what is no duration is an author',
  },
  {
    intents: ['SleepAtEndIntent', 'SleepTimerIntent'],
    because: 'behind "after" a chapter or an episode is listed, and a duration is told from it',
  },
  {
    intents: ['GoToChapterIntent', 'PreviousChapterIntent'],
    because: 'where "the last chapter" is the one before, its words win over a place',
  },
  {
    intents: ['ChooseIntent', 'AMAZON.NextIntent'],
    because:
      'Hindi has one word for "the second" and "another": after a question it is the second of those named',
  },
]

interface Deliberate {
  readonly intents: readonly [IntentName, IntentName]
  readonly because: string
}
