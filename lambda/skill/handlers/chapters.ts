import type { HandlerInput, RequestHandler } from 'ask-sdk-core'
import {
  goToChapter,
  goToChapterNamed,
  nextChapter,
  previousChapter,
} from '../../../core/playback/chapters.ts'
import type { SkillPorts } from '../ports.ts'
import { isIntent, resolvedIds, slotValue } from '../request.ts'
import { speechOf } from '../speech/speech.ts'
import { moving } from './moving.ts'

/** "Chapter 3", or "the third chapter": languages that say the one seldom say the other. */
function askedFor(input: HandlerInput): number | 'last' {
  const [position = slotValue(input, 'number')] = resolvedIds(input, 'position')
  return position === 'last' ? position : Number(position)
}

/** Moving between the chapters of an episode. */
export const chapterHandlers = (ports: SkillPorts): RequestHandler[] => [
  moving(ports, { canHandle: isIntent('NextChapterIntent'), byWords: true, move: nextChapter }),
  moving(ports, { canHandle: isIntent('PreviousChapterIntent'), byWords: true, move: previousChapter }),
  moving(ports, {
    canHandle: isIntent('GoToChapterIntent'),
    byWords: true,
    move: (situation, input) => goToChapter(situation, askedFor(input)),
  }),
  moving(ports, {
    canHandle: isIntent('GoToChapterNameIntent'),
    byWords: true,
    move: (situation, input) =>
      goToChapterNamed(situation, slotValue(input, 'chapter'), speechOf(input).locale),
  }),
]
