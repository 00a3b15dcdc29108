import type { HandlerInput } from 'ask-sdk-core'
import type { Response } from 'ask-sdk-model'
import type { IndexedEpisode, LookupIndex } from '../../core/catalog/lookup-index.ts'
import type { Listener } from '../../core/playback/listener.ts'
import { nextInShow } from '../../core/playback/next-in-show.ts'
import { type Start, startWhereLeft } from '../../core/playback/start.ts'
import type { Queue } from '../../core/playback/stream-token.ts'
import { play } from './answer.ts'
import { prepare } from './departure.ts'
import { timerOn } from './handlers/moving.ts'
import { isSame } from './heard.ts'
import type { SkillPorts } from './ports.ts'
import type { Choice } from './question.ts'
import { timeOf } from './request.ts'
import { speechOf } from './speech/speech.ts'

/** What begins an episode, and what the listener called it. */
export interface Beginning {
  readonly index: LookupIndex
  readonly listener: Listener
  /** What was said for it; it is not said again. Undefined where it was not called by its name. */
  readonly said?: string
}

/** Plays an episode from where its listener left it. */
export function beginEpisode(
  ports: SkillPorts,
  input: HandlerInput,
  episode: IndexedEpisode,
  queue: Queue,
  beginning: Beginning,
): Promise<Response> {
  const { listener, said } = beginning
  const start = startWhereLeft(episode, queue, listener)
  const speech = speechOf(input)
  const { title } = episode
  const words =
    said !== undefined && isSame(title, said)
      ? undefined
      : speech(start.offsetMilliseconds > 0 ? 'carryingOn' : 'playing', { title })
  return begin(ports, input, start, beginning, words)
}

/** Plays a start at the listener's rate, with its words on the screen, until the timer that runs. */
export async function begin(
  ports: SkillPorts,
  input: HandlerInput,
  start: Start,
  { index, listener }: Beginning,
  speech?: string,
): Promise<Response> {
  const timed = { ...start, token: { ...start.token, ...timerOn(input) } }
  const ready = await prepare(ports, timed, listener, timeOf(input))
  return play(input, ready, { index, mediaBaseUrl: ports.mediaBaseUrl }, speech)
}

/** Plays what was chosen; undefined where it is not there any more. */
export async function beginChoice(
  ports: SkillPorts,
  input: HandlerInput,
  { kind, id }: Choice,
  beginning: Beginning,
): Promise<Response | undefined> {
  const { index, listener } = beginning
  switch (kind) {
    case 'episode': {
      const episode = index.episode(id)
      return episode && beginEpisode(ports, input, episode, { order: 'show', show: episode.show }, beginning)
    }
    case 'show': {
      const episode = nextInShow(index.ofShow(id), listener)
      return episode && beginEpisode(ports, input, episode, { order: 'show', show: id }, beginning)
    }
    case 'author': {
      const episode = nextInShow(index.ofAuthor(id), listener)
      return episode && beginEpisode(ports, input, episode, { order: 'author', author: id }, beginning)
    }
  }
}
