import type { HandlerInput, RequestHandler } from 'ask-sdk-core'
import type { Response } from 'ask-sdk-model'
import type { IndexedShow, LookupIndex } from '../../../core/catalog/lookup-index.ts'
import { lengthOf } from '../../../core/playback/start.ts'
import type { Words } from '../../../core/synthesis/edition-words.ts'
import { ask, say } from '../answer.ts'
import { type Heard, heardNow } from '../here.ts'
import type { SkillPorts } from '../ports.ts'
import { isIntent, listenerOf } from '../request.ts'
import { type Speech, speechOf } from '../speech/speech.ts'

/** Telling about what is heard. It goes on meanwhile. */
export const aboutHandlers = (ports: SkillPorts): RequestHandler[] => [
  tell(ports, 'WhatIsPlayingIntent', async (here, show, speech) => {
    const { title } = here.episode
    const chapter = chapterAt(await wordsOf(ports, here), here.offsetMilliseconds)
    return chapter
      ? speech('nowPlayingChapter', { title, show: show.title, chapter: chapter.title })
      : speech('nowPlaying', { title, show: show.title })
  }),
  tell(ports, 'WhoWroteThisIntent', ({ episode: { title } }, { title: show, author }, speech) =>
    author === show ? speech('writtenByNobody', { title, show }) : speech('writtenBy', { title, author }),
  ),
  tell(ports, 'HowLongIsLeftIntent', async (here, _, speech) => {
    const { episode, token, offsetMilliseconds } = here
    const until = (end: number) => speech.duration(Math.max(0, end - offsetMilliseconds))
    const left = until(lengthOf(episode, token.edition))
    const words = await wordsOf(ports, here)
    const chapter = chapterAt(words, offsetMilliseconds)
    return chapter && words && words.chapters.length > 1
      ? speech('leftOfChapter', { chapterLeft: until(chapter.end), left, title: episode.title })
      : speech('left', { left, title: episode.title })
  }),
]

const tell = (
  { shelf, listeners }: SkillPorts,
  intent: string,
  sentence: (
    here: Heard,
    show: Pick<IndexedShow, 'title' | 'author'>,
    speech: Speech,
  ) => string | Promise<string>,
): RequestHandler => ({
  canHandle: isIntent(intent),
  async handle(input) {
    const [index, listener] = await Promise.all([shelf.index(), listeners.get(listenerOf(input))])
    const here = heardNow(input, index, listener)
    if (!here) return nothingPlays(input)
    return say(input, await sentence(here, showOf(index, here), speechOf(input)))
  },
})

export const nothingPlays = (input: HandlerInput): Response =>
  ask(input, speechOf(input)('nothingPlays'), speechOf(input)('whatToPlay'))

export function showOf(index: LookupIndex, { episode }: Heard): Pick<IndexedShow, 'id' | 'title' | 'author'> {
  return index.show(episode.show) ?? { id: episode.show, title: episode.show, author: episode.show }
}

const wordsOf = ({ editionWords }: SkillPorts, { episode, token }: Heard): Promise<Words | undefined> =>
  editionWords.get({ episode: episode.id }, token.edition).catch(() => undefined)

const chapterAt = (words: Words | undefined, milliseconds: number) =>
  words?.chapters.findLast(({ start, end }) => start <= milliseconds && milliseconds < end)
