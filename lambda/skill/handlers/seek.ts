import type { HandlerInput, RequestHandler } from 'ask-sdk-core'
import { readDuration } from '../../../core/playback/iso-duration.ts'
import {
  nextParagraph,
  previousParagraph,
  previousSentence,
  skipBack,
  skipForward,
  USUAL_SKIP_MILLISECONDS,
} from '../../../core/playback/seek.ts'
import type { SkillPorts } from '../ports.ts'
import { isIntent, slotValue } from '../request.ts'
import { moving } from './moving.ts'

/** Moving within an episode: by a length of time, by sentences and by paragraphs. */
export const seekHandlers = (ports: SkillPorts): RequestHandler[] => [
  moving(ports, {
    canHandle: isIntent('SkipForwardIntent'),
    move: (situation, input) => skipForward(situation, lengthIn(input)),
  }),
  moving(ports, {
    canHandle: isIntent('SkipBackIntent'),
    move: (situation, input) => skipBack(situation, lengthIn(input)),
  }),
  moving(ports, { canHandle: isIntent('PreviousSentenceIntent'), byWords: true, move: previousSentence }),
  moving(ports, { canHandle: isIntent('PreviousParagraphIntent'), byWords: true, move: previousParagraph }),
  moving(ports, { canHandle: isIntent('NextParagraphIntent'), byWords: true, move: nextParagraph }),
]

const lengthIn = (input: HandlerInput) => readDuration(slotValue(input, 'length')) ?? USUAL_SKIP_MILLISECONDS
