import type { RequestHandler } from 'ask-sdk-core'
import { isStars } from '../../../core/listening/feedback.ts'
import { type Listener, MAX_RATINGS } from '../../../core/playback/listener.ts'
import { ask, elicit, say } from '../answer.ts'
import { heardNow } from '../here.ts'
import type { SkillPorts } from '../ports.ts'
import { isIntent, listenerOf, requestIdOf, slotValue, stampOf } from '../request.ts'
import { speechOf } from '../speech/speech.ts'
import { nothingPlays, showOf } from './about.ts'

/** Telling the creator. */
export const feedbackHandlers = (ports: SkillPorts): RequestHandler[] => [rate(ports), report(ports)]

/** "Rate it five." */
const rate = ({ shelf, listeners, feedback }: SkillPorts): RequestHandler => ({
  canHandle: isIntent('RateIntent'),
  async handle(input) {
    const index = await shelf.index()
    const stars = Number(slotValue(input, 'stars') || Number.NaN)
    const listener = listenerOf(input)
    const episode = await listeners.change(listener, listener => {
      const episode = heardNow(input, index, listener)?.episode
      const rated = episode && isStars(stars) ? withRating(listener, episode.id, stars) : listener
      return { listener: rated, result: episode }
    })
    if (!episode) return nothingPlays(input)
    const speech = speechOf(input)
    const { title } = episode
    if (!isStars(stars))
      return ask(input, speech('howManyStars', { title }), speech('howManyStars', { title }))
    await feedback.rate({ show: episode.show, episode: episode.id, listener, stars, at: stampOf(input) })
    return say(input, speech('rated', { count: stars, title }))
  },
})

/** So that forgetting finds it; kept before it is told. */
function withRating(listener: Listener, episode: string, stars: number): Listener {
  const { [episode]: before, ...others } = listener.ratings
  if (before === stars) return listener
  const kept = Object.entries(others).slice(-(MAX_RATINGS - 1))
  return { ...listener, ratings: Object.fromEntries([...kept, [episode, stars]]) }
}

/** "Report a problem." It is asked what it is; the creator is told where it was heard, too. */
const report = ({ shelf, listeners, feedback }: SkillPorts): RequestHandler => ({
  canHandle: isIntent('ReportProblemIntent'),
  async handle(input) {
    const [index, listener] = await Promise.all([shelf.index(), listeners.get(listenerOf(input))])
    const here = heardNow(input, index, listener)
    if (!here) return nothingPlays(input)
    const speech = speechOf(input)
    const { episode, offsetMilliseconds } = here
    const text = slotValue(input, 'problem')
    if (text === '') return elicit(input, 'problem', speech('whatProblem', { title: episode.title }))
    await feedback.report({
      show: episode.show,
      episode: episode.id,
      request: requestIdOf(input),
      listener: listenerOf(input),
      offsetMilliseconds,
      text,
      at: stampOf(input),
    })
    return say(input, speech('reported', { show: showOf(index, here).title }))
  },
})
