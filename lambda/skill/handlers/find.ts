import type { HandlerInput, RequestHandler } from 'ask-sdk-core'
import type { Response } from 'ask-sdk-model'
import type { Found } from '../../../core/catalog/lookup/find-heard.ts'
import { type Match, search } from '../../../core/catalog/lookup/search.ts'
import type { LookupIndex } from '../../../core/catalog/lookup-index.ts'
import type { Listener } from '../../../core/playback/listener.ts'
import { latest } from '../../../core/playback/queue.ts'
import { ask, say } from '../answer.ts'
import { beginChoice } from '../begin.ts'
import { foundIn, showIn } from '../heard.ts'
import { noteNotFound } from '../outcome.ts'
import type { SkillPorts } from '../ports.ts'
import { choose, namesOf, offer, pose, titleOf } from '../pose.ts'
import { type Choice, pendingQuestion, type Question, questionAbout } from '../question.ts'
import { isIntent, listenerOf, localeIn, slotValue } from '../request.ts'
import { speechOf } from '../speech/speech.ts'

/** Finding by a name that was said: a title, a show, or an author. */
export const findHandlers = (ports: SkillPorts): RequestHandler[] => [
  find(ports, 'PlayTitleIntent', 'title'),
  find(ports, 'PlayShowIntent', 'show'),
  find(ports, 'PlayAuthorIntent', 'author'),
]

/** What a name is looked for in. */
export interface Looking {
  readonly index: LookupIndex
  readonly listener: Listener
}

/** What was said for a name. Behind "from" there may be the rest of a title instead of a show: "letters from the harbor". */
const saidFor = (input: HandlerInput, slot: string, hasShow: boolean) =>
  [slotValue(input, slot), ...(slot === 'title' && !hasShow ? [slotValue(input, 'show')] : [])]
    .join(' ')
    .trim()

/** A handler for a shelf that has something on it; of an empty one the listener is told. */
export const onShelf = (
  ports: SkillPorts,
  canHandle: (input: HandlerInput) => boolean,
  handle: (input: HandlerInput, looking: Looking) => Response | Promise<Response>,
): RequestHandler => ({
  canHandle,
  async handle(input) {
    const [index, listener] = await Promise.all([
      ports.shelf.latestIndex(),
      ports.listeners.get(listenerOf(input)),
    ])
    return index.all().length === 0
      ? say(input, speechOf(input)('emptyShelf'))
      : handle(input, { index, listener })
  },
})

const find = (ports: SkillPorts, intent: string, slot: string): RequestHandler =>
  onShelf(ports, isIntent(intent), (input, looking) => {
    const within = slot === 'show' ? undefined : showIn(looking.index, input)
    const said = saidFor(input, slot, within !== undefined)
    if (said === '')
      return within
        ? playFound(ports, input, looking, { kind: 'show', id: within.id }, slotValue(input, 'show'))
        : ask(input, speechOf(input)('whichTitle'), speechOf(input)('whatToPlay'))
    const chosen = amongPending(looking.index, input, said)
    if (chosen) return playFound(ports, input, looking, chosen, said)
    const found = foundIn(looking.index, input, { slot, said, show: within?.id })
    return answerFound(ports, input, looking, preferred(found, slot), said)
  })

/** Of those that fit as well, those of the kind that was asked for. */
function preferred(found: Found, slot: string): Found {
  if (found.kind !== 'several' || slot === 'title') return found
  const matches = found.matches.filter(({ kind }) => kind === slot)
  const [match] = matches
  if (!match) return found
  return matches.length === 1 ? { kind: 'one', match } : { kind: 'several', matches }
}

/** Of what the listener was asked to choose from, what they name now; unless what they name is rather something else. */
function amongPending(index: LookupIndex, input: HandlerInput, said: string): Choice | undefined {
  const { choices = [] } = pendingQuestion(input) ?? {}
  if (choices.length < 2) return undefined
  const all = search(index, said, { locale: localeIn(input), limit: 20 })
  const [best, next] = all.filter(({ kind, id }) =>
    choices.some(choice => choice.kind === kind && choice.id === id),
  )
  if (!best || best.likeness < Math.max(LEAST_LIKENESS, (all[0]?.likeness ?? 0) - MARGIN)) return undefined
  return best.likeness > (next?.likeness ?? 0) ? choiceOf(best) : undefined
}

/** Less is another title. */
const LEAST_LIKENESS = 0.6

/** As much better may something else be that was not offered. */
const MARGIN = 0.05

function answerFound(
  ports: SkillPorts,
  input: HandlerInput,
  looking: Looking,
  found: Found,
  said: string,
): Response | Promise<Response> {
  const { index } = looking
  const speech = speechOf(input)
  switch (found.kind) {
    case 'one':
      return playFound(ports, input, looking, found.match, said)
    case 'several': {
      const question = questionAbout('which', ...found.matches.map(choiceOf))
      const titles = speech.list(namesOf(index, question.choices, speech), 'or')
      return choose(input, index, speech('didYouMean', { titles }), question)
    }
    case 'nearest': {
      const { title } = found.match
      const question: Question = questionAbout('offer', choiceOf(found.match))
      noteNotFound(input)
      return ask(input, speech('nearest', { asked: said, title }), speech('shallIPlay', { title }), {
        question,
      })
    }
    case 'none':
      return offerNewest(input, index, title => speech('notFound', { asked: said, title }))
  }
}

const choiceOf = ({ kind, id }: Match): Choice => ({ kind, id })

/** Says that there is nothing of the kind, and offers the newest of all. */
export function offerNewest(
  input: HandlerInput,
  index: LookupIndex,
  sentence: (title: string) => string,
): Response {
  noteNotFound(input)
  const newest = latest(index)
  return newest ? offer(input, sentence(newest.title), newest) : say(input, speechOf(input)('emptyShelf'))
}

async function playFound(
  ports: SkillPorts,
  input: HandlerInput,
  { index, listener }: Looking,
  choice: Choice,
  said: string,
): Promise<Response> {
  const isNamed = choice.kind === 'episode'
  const answer = await beginChoice(ports, input, choice, { index, listener, ...(isNamed && { said }) })
  if (answer) return answer
  const speech = speechOf(input)
  const show = titleOf(index, choice) ?? said
  return pose(input, index, undefined, speech('nothingIn', { show }))
}
