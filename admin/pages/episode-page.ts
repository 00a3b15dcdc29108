import { html } from 'ghtml'
import type { Episode } from '../../core/catalog/episode.ts'
import type { Show } from '../../core/catalog/show.ts'
import type { VoiceProblem } from '../../core/catalog/voice-checks.ts'
import type { Refusal } from '../../core/refusal.ts'
import { links, PATHS } from '../routes.ts'
import { archivePart } from './archive-part.ts'
import { listenPart, progressPart, titlePart } from './episode-parts.ts'
import { estimatePart } from './estimate-part.ts'
import { type EpisodeFeedback, feedbackPart } from './feedback-part.ts'
import { layout, type PageContext } from './layout.ts'
import { loudnessPart } from './loudness-part.ts'
import { numberPart } from './number-part.ts'
import { ratesPart } from './rates-part.ts'
import { type PlannedScript, scriptPart } from './script-part.ts'
import { refusalNote } from './upload-part.ts'
import { voicePart } from './voice-part.ts'

export interface EpisodePage {
  readonly show: Show
  readonly episode: Episode
  readonly mediaBaseUrl: string
  /** What will be spoken, while that is not heard yet. */
  readonly script?: PlannedScript
  readonly feedback: EpisodeFeedback
  readonly voice?: readonly VoiceProblem[]
  /** Why what was asked for could not be done. */
  readonly refusal?: Refusal
}

export const episodePage = (
  { show, episode, mediaBaseUrl, script, feedback, voice, refusal }: EpisodePage,
  context: PageContext,
) =>
  layout({
    title: episode.title,
    context,
    follows: links.events(episode),
    body: html`<nav aria-label="Where you are"><a href="${PATHS.home}">Your shelf</a> <span aria-hidden="true">›</span> <a href="${links.show(show.id)}">${show.title}</a></nav>
!${titlePart(episode)}
!${refusalNote(refusal)}
!${estimatePart(episode, context)}
!${listenPart(episode, mediaBaseUrl)}
!${ratesPart(show, episode, mediaBaseUrl, context)}
!${voicePart(voice)}
!${feedbackPart(episode, feedback, mediaBaseUrl, context)}
!${loudnessPart(show, episode, context)}
!${progressPart(episode, context)}
!${scriptPart(script)}
!${numberPart(show, episode, context)}
!${archivePart(episode, context)}`,
  })
