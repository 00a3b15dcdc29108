import type { RequestHandler } from 'ask-sdk-core'
import type { IndexedEpisode, LookupIndex } from '../../../core/catalog/lookup-index.ts'
import type { Listener } from '../../../core/playback/listener.ts'
import { type News, newsOf } from '../../../core/playback/news.ts'
import { lastLeft, latest } from '../../../core/playback/queue.ts'
import { lengthOf } from '../../../core/playback/start.ts'
import { type Asking, ask, say } from '../answer.ts'
import { entitiesOf } from '../entities.ts'
import type { SkillPorts } from '../ports.ts'
import { episodeChoice } from '../pose.ts'
import { type Question, questionAbout } from '../question.ts'
import { isRequest, listenerOf, timeOf } from '../request.ts'
import { type Speech, speechOf } from '../speech/speech.ts'

/** "Open voice shelf": what was left, else what is new, else what they would like; who comes first is told what to say. */
export const launch = ({ shelf, listeners }: SkillPorts): RequestHandler => ({
  canHandle: isRequest('LaunchRequest'),
  async handle(input) {
    const index = await shelf.latestIndex()
    const speech = speechOf(input)
    if (index.all().length === 0) return say(input, speech('emptyShelf'))
    const greeting = await listeners.change(listenerOf(input), listener => {
      const greeting = greet(index, listener, timeOf(input), speech)
      return { listener: greeting.listener, result: greeting }
    })
    const { words, question, listener } = greeting
    const entities = entitiesOf(index, listener)
    const asking: Asking = { ...(question && { question }), ...(entities && { entities }) }
    return ask(input, words, question ? words : speech('whatToPlay'), asking)
  },
})

interface Greeting {
  readonly words: string
  readonly question?: Question
  /** As they are to be kept. */
  readonly listener: Listener
}

function greet(index: LookupIndex, listener: Listener, now: number, speech: Speech): Greeting {
  const at = new Date(now).toISOString()
  if (listener.welcomedAt === undefined && listener.current === undefined) {
    const newest = latest(index)
    const welcomed = { ...listener, welcomedAt: at, newsHeardAt: at }
    const words = speech('welcome', { title: newest?.title ?? '' })
    return { words, listener: welcomed, ...(newest && { question: yesTo('offer', newest) }) }
  }
  const left = lastLeft(index, listener)
  if (left) return { words: carryOn(left, listener, speech), question: yesTo('carry-on', left), listener }
  const news = newsOf(index, listener, now, 1)
  const [newest] = news?.newest ?? []
  if (!news || !newest) return { words: speech('welcomeBack'), listener }
  return {
    words: newsWords(news, newest, speech),
    question: yesTo('offer', newest),
    listener: { ...listener, newsHeardAt: at },
  }
}

const yesTo = (about: 'offer' | 'carry-on', episode: IndexedEpisode) =>
  questionAbout(about, episodeChoice(episode))

function carryOn(episode: IndexedEpisode, { positions }: Listener, speech: Speech): string {
  const { edition = '', offsetMilliseconds = 0 } = positions[episode.id] ?? {}
  const left = lengthOf(episode, edition) - offsetMilliseconds
  return speech('carryOn', { title: episode.title, left: speech.duration(left) })
}

export const newsWords = ({ count }: News, { title }: IndexedEpisode, speech: Speech) =>
  speech('newSinceLastTime', { count, title })
