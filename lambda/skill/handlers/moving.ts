import type { HandlerInput, RequestHandler } from 'ask-sdk-core'
import type { Response } from 'ask-sdk-model'
import type { LookupIndex } from '../../../core/catalog/lookup-index.ts'
import type { Listener } from '../../../core/playback/listener.ts'
import {
  type Here,
  type Moved,
  modesOf,
  type Refused,
  type Situation,
} from '../../../core/playback/situation.ts'
import type { Modes, Start } from '../../../core/playback/start.ts'
import { readToken } from '../../../core/playback/stream-token.ts'
import { ask, play, say } from '../answer.ts'
import { prepare } from '../departure.ts'
import type { SkillPorts } from '../ports.ts'
import { deviceStream, listenerOf, timeOf } from '../request.ts'
import { speechOf } from '../speech/speech.ts'

/** A way of moving in what plays: when it is asked for, where it leads, and what is said of it. */
export interface Way {
  readonly canHandle: (input: HandlerInput) => boolean
  /** It goes by the words of what plays. */
  readonly byWords?: true
  move(situation: Situation, input: HandlerInput): Moved
  speech?(input: HandlerInput, start: Start, situation: Situation): string | undefined
}

export const moving = (ports: SkillPorts, way: Way): RequestHandler => ({
  canHandle: way.canHandle,
  handle: input => go(ports, input, way),
})

/** Goes a way from where the listener is, in answer to whatever was asked. */
export async function go(
  ports: SkillPorts,
  input: HandlerInput,
  way: Omit<Way, 'canHandle'>,
): Promise<Response> {
  const [index, listener] = await Promise.all([ports.shelf.index(), ports.listeners.get(listenerOf(input))])
  return goFrom(ports, input, way, { index, listener })
}

/** The same, of a listener who was read already. */
export async function goFrom(
  ports: SkillPorts,
  input: HandlerInput,
  { byWords, move, speech }: Omit<Way, 'canHandle'>,
  { index, listener }: Pick<Situation, 'index' | 'listener'>,
): Promise<Response> {
  const situation = await situationOf(ports, input, { index, listener, byWords })
  if (!situation) return nothingToResume(input)
  const moved = move(situation, input)
  if ('refused' in moved) return refuse(input, moved.refused)
  const start = await prepare(ports, moved.start, listener, situation.now)
  return play(input, start, { index, mediaBaseUrl: ports.mediaBaseUrl }, speech?.(input, start, situation))
}

/** Undefined where the listener is nowhere. */
export async function situationOf(
  { editionWords }: Pick<SkillPorts, 'editionWords'>,
  input: HandlerInput,
  { index, listener, byWords }: { index: LookupIndex; listener: Listener; byWords?: boolean | undefined },
): Promise<Situation | undefined> {
  const here = hereOf(input, listener)
  if (!here) return undefined
  const { episode, edition } = here.token
  const words = byWords ? await editionWords.get({ episode }, edition) : undefined
  return { index, listener, here, ...(words && { words }), now: timeOf(input) }
}

/** What the device holds; else what was last noted of the listener, as from another device. */
export function hereOf(input: HandlerInput, { current }: Listener): Here | undefined {
  const device = deviceStream(input)
  const token = device?.stream ?? readToken(current?.token)
  if (!token) return undefined
  const noted = !device || current?.token === device.token ? current : undefined
  const isFinished = device?.isFinished ?? false
  const offsetMilliseconds = device?.offsetMilliseconds ?? current?.offsetMilliseconds ?? 0
  return {
    token,
    // The end of a cut is in the middle of its episode: what a device tells of an end need not be told so exactly.
    offsetMilliseconds: (isFinished && token.untilMilliseconds) || offsetMilliseconds,
    isFinished,
    ...(noted && { at: noted.at }),
  }
}

/** The timer that runs on this device, whatever is chosen to be heard; of a stretch that ends it knows nothing more. */
export function timerOn(input: HandlerInput): Pick<Modes, 'sleep'> {
  const device = deviceStream(input)
  if (!device) return {}
  const { sleep } = modesOf({ here: { ...device, token: device.stream }, now: timeOf(input) })
  return sleep && 'at' in sleep ? { sleep } : {}
}

export function nothingToResume(input: HandlerInput): Response {
  const speech = speechOf(input)
  return ask(input, speech('nothingToResume'), speech('whatToPlay'))
}

export function refuse(input: HandlerInput, why: Refused): Response {
  const speech = speechOf(input)
  return why.code === 'gone'
    ? ask(input, speech('gone'), speech('whatToPlay'))
    : say(input, sentenceOf(input, why))
}

function sentenceOf(input: HandlerInput, why: Exclude<Refused, { code: 'gone' }>): string {
  const speech = speechOf(input)
  switch (why.code) {
    case 'chapter-number':
      return speech('chapterCount', { count: why.count })
    case 'chapter-name':
      return speech('chapterNotFound', { asked: why.asked, titles: speech.list(why.titles, 'and') })
    case 'past-end':
      return speech('pastEnd', { duration: speech.duration(why.leftMilliseconds) })
    default:
      return speech(SENTENCES[why.code])
  }
}

const SENTENCES = {
  last: 'noNext',
  first: 'noPrevious',
  'no-words': 'noWords',
  'last-paragraph': 'lastParagraph',
  'no-chapters': 'noChapters',
  'last-chapter': 'lastChapter',
  'first-chapter': 'firstChapter',
  'no-rates': 'noRates',
  slowest: 'slowest',
  fastest: 'fastest',
  'no-timer': 'noTimer',
} as const
