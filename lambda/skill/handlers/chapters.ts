import type { RequestHandler } from 'ask-sdk-core'
import {
  goToChapter,
  goToChapterNamed,
  nextChapter,
  previousChapter,
} from '../../../core/playback/chapters.ts'
import type { SkillPorts } from '../ports.ts'
import { isIntent, slotValue } from '../request.ts'
import { moving } from './moving.ts'

/** Moving between the chapters of an episode. */
export const chapterHandlers = (ports: SkillPorts): RequestHandler[] => [
  moving(ports, { canHandle: isIntent('NextChapterIntent'), byWords: true, move: nextChapter }),
  moving(ports, { canHandle: isIntent('PreviousChapterIntent'), byWords: true, move: previousChapter }),
  moving(ports, {
    canHandle: isIntent('GoToChapterIntent'),
    byWords: true,
    move: (situation, input) => goToChapter(situation, Number(slotValue(input, 'number'))),
  }),
  moving(ports, {
    canHandle: isIntent('GoToChapterNameIntent'),
    byWords: true,
    move: (situation, input) => goToChapterNamed(situation, slotValue(input, 'chapter')),
  }),
]
