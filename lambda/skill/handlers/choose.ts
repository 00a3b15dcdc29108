import type { HandlerInput, RequestHandler } from 'ask-sdk-core'
import type { Response } from 'ask-sdk-model'
import type { LookupIndex } from '../../../core/catalog/lookup-index.ts'
import { newsOf } from '../../../core/playback/news.ts'
import { readToken } from '../../../core/playback/stream-token.ts'
import { ask, say } from '../answer.ts'
import { beginChoice, beginEpisode } from '../begin.ts'
import type { SkillPorts } from '../ports.ts'
import { namesOf, offer, pose } from '../pose.ts'
import { type Choice, pendingQuestion, type Question, readChoice } from '../question.ts'
import { isIntent, isRequest, listenerOf, resolvedIds, slotValue, timeOf } from '../request.ts'
import { TOUCH } from '../screen/list.ts'
import { speechOf } from '../speech/speech.ts'
import { type Looking, onShelf } from './find.ts'
import { newsWords } from './launch.ts'
import { onward } from './move.ts'
import { goFrom, hereOf } from './moving.ts'
import { notUnderstood } from './session.ts'

/** Answers to what was asked: yes, no, one of several by its place or by a touch. A title that is said again goes to `find.ts`. */
export const chooseHandlers = (ports: SkillPorts): RequestHandler[] => [
  onShelf(ports, isIntent('AMAZON.YesIntent'), (input, looking) => yes(ports, input, looking)),
  onShelf(ports, isIntent('AMAZON.NoIntent'), (input, looking) => no(ports, input, looking)),
  onShelf(ports, isIntent('ChooseIntent'), (input, looking) => choosePlace(ports, input, looking)),
  onShelf(ports, isRequest('Alexa.Presentation.APL.UserEvent'), (input, looking) => {
    const choice = touched(input)
    return choice ? take(ports, input, looking, choice) : pose(input, looking.index, pendingQuestion(input))
  }),
]

function yes(ports: SkillPorts, input: HandlerInput, looking: Looking): Response | Promise<Response> {
  const question = pendingQuestion(input)
  const [first, ...others] = question?.choices ?? []
  switch (question?.about) {
    case 'carry-on':
      return first ? carryOn(ports, input, looking, first) : hear(input)
    case 'offer':
    case 'which':
    case 'list':
      if (!first) return hear(input)
      // Who says yes to several twice is content with the best.
      return others.length === 0 || question.misses > 0
        ? take(ports, input, looking, first)
        : askWhichOne(input, looking.index, question)
    default:
      return hear(input)
  }
}

const hear = (input: HandlerInput) => ask(input, speechOf(input)('tellMe'), speechOf(input)('whatToPlay'))

/** As it was left: in its queue, round and round or not. On a device that holds something else, in the queue alone. */
function carryOn(
  ports: SkillPorts,
  input: HandlerInput,
  looking: Looking,
  choice: Choice,
): Response | Promise<Response> {
  const here = hereOf(input, looking.listener)
  if (here?.token.episode === choice.id) return goFrom(ports, input, onward, looking)
  const left = readToken(looking.listener.current?.token)
  const episode = looking.index.episode(choice.id)
  if (left?.episode !== choice.id || !episode) return take(ports, input, looking, choice)
  return beginEpisode(ports, input, episode, left.queue, { ...looking, said: episode.title })
}

function askWhichOne(input: HandlerInput, index: LookupIndex, question: Question): Response {
  const asked: Question = { ...question, about: 'list', misses: question.misses + 1 }
  return pose(input, index, asked)
}

async function no({ listeners }: SkillPorts, input: HandlerInput, { index }: Looking): Promise<Response> {
  const speech = speechOf(input)
  const allRight = () => ask(input, speech('allRight'), speech('whatToPlay'))
  const question = pendingQuestion(input)
  switch (question?.about) {
    case 'carry-on': {
      const now = timeOf(input)
      const news = await listeners.change(listenerOf(input), listener => {
        const news = newsOf(index, listener, now, 1)
        const told = { ...listener, newsHeardAt: new Date(now).toISOString() }
        return { listener: news ? told : listener, result: news }
      })
      const [newest] = news?.newest ?? []
      return news && newest ? offer(input, newsWords(news, newest, speech), newest) : allRight()
    }
    case 'offer':
    case 'which':
    case 'list':
      return allRight()
    default:
      return say(input, speech('goodbye'))
  }
}

/** "The second one", "the last". */
function choosePlace(ports: SkillPorts, input: HandlerInput, looking: Looking): Response | Promise<Response> {
  const question = pendingQuestion(input)
  if (!question || question.choices.length === 0) return notUnderstood(input, looking.index)
  const [position = slotValue(input, 'position')] = resolvedIds(input, 'position')
  const { choices } = question
  const choice = position === 'last' ? choices.at(-1) : choices[Number(position) - 1]
  if (choice) return take(ports, input, looking, choice)
  if (!/^\d+$/u.test(position)) return notUnderstood(input, looking.index)
  return pose(input, looking.index, question, speechOf(input)('noSuchChoice', { count: choices.length }))
}

async function take(
  ports: SkillPorts,
  input: HandlerInput,
  { index, listener }: Looking,
  choice: Choice,
): Promise<Response> {
  const [said = ''] = namesOf(index, [choice], speechOf(input))
  const isNamed = choice.kind === 'episode'
  const answer = await beginChoice(ports, input, choice, { index, listener, ...(isNamed && { said }) })
  return answer ?? ask(input, speechOf(input)('gone'), speechOf(input)('whatToPlay'))
}

/** What was touched in a list that was shown. */
function touched({ requestEnvelope: { request } }: HandlerInput): Choice | undefined {
  if (request.type !== 'Alexa.Presentation.APL.UserEvent' || !Array.isArray(request.arguments))
    return undefined
  const [touch, id, kind = 'episode'] = request.arguments as unknown[]
  return touch === TOUCH ? readChoice({ kind, id }) : undefined
}
