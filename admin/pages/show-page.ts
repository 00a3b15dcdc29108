import { html } from 'ghtml'
import type { Page, RefusedUpload } from '../../core/catalog/catalog.ts'
import type { Episode } from '../../core/catalog/episode.ts'
import type { Show } from '../../core/catalog/show.ts'
import type { ShowCover } from '../../core/catalog/show-cover.ts'
import type { Source } from '../../core/catalog/source.ts'
import type { Refusal } from '../../core/refusal.ts'
import { links, PATHS } from '../routes.ts'
import { type AddressPart, addressPart } from './address-part.ts'
import { coverPart } from './cover-part.ts'
import { episodeRow, type Voice } from './episode-parts.ts'
import { type ShowFeedback, showFeedbackPart } from './feedback-part.ts'
import { layout, type PageContext } from './layout.ts'
import { publicPart } from './public-part.ts'
import { refusedPart } from './refused-part.ts'
import { showSettingsPart, type WrongSettings } from './show-settings-part.ts'
import { sourcesPart } from './sources-part.ts'
import { uploadPart } from './upload-part.ts'

export interface ShowPage {
  readonly show: Show
  readonly episodes: Page<Episode>
  /** The refused uploads that were meant for this show. */
  readonly refused: readonly RefusedUpload[]
  readonly sources: readonly Source[]
  readonly address?: AddressPart
  readonly cover: ShowCover | undefined
  readonly feedback: ShowFeedback
  /** By the episodes on the page. */
  readonly voice: Voice
  readonly mediaBaseUrl: string
  /** Whether this is the page of the newest episodes, where new ones appear. */
  readonly isFirst: boolean
  readonly wrong?: WrongSettings
  /** What was wrong with the picture that was sent. */
  readonly wrongCover?: Refusal
}

export function showPage(page: ShowPage, context: PageContext): string {
  const { show, episodes, refused, sources, address, isFirst, voice, mediaBaseUrl } = page
  return layout({
    title: show.title,
    context,
    follows: links.events({ show: show.id }),
    body: html`<nav aria-label="Where you are"><a href="${PATHS.home}">Your shelf</a></nav>
<div class="page-title"><h1>${show.title}</h1></div>
!${refusedPart(refused, context)}
!${isFirst ? uploadPart([show]) + addressPart([show], address ?? {}, context) : ''}
!${isFirst ? sourcesPart(sources, context) : ''}
!${isFirst ? showFeedbackPart(show, page.feedback) : ''}
<section aria-labelledby="episodes">
<h2 id="episodes">Episodes</h2>
!${episodes.items.length === 0 ? html`<p class="help" data-until-episodes-of="${show.id}">No episodes yet. Add the first text above.</p>` : ''}
<ol class="rows"!${isFirst ? html` data-episodes-of="${show.id}"` : ''}>!${episodes.items.map(item => episodeRow(item, voice))}</ol>
!${pager(show, episodes, isFirst)}
</section>
!${isFirst ? publicPart(show, mediaBaseUrl) : ''}
!${isFirst ? coverPart(show, page.cover, mediaBaseUrl, context, page.wrongCover) : ''}
!${isFirst ? showSettingsPart(show, context, page.wrong) : ''}`,
  })
}

function pager(show: Show, { next }: Page<Episode>, isFirst: boolean): string {
  if (isFirst && next === undefined) return ''
  return html`<nav class="pager" aria-label="Pages of episodes">
!${isFirst ? '' : html`<a class="button quiet" href="${links.show(show.id)}">Newest</a>`}
!${next === undefined ? '' : html`<a class="button quiet" href="${links.show(show.id, next)}">Older</a>`}
</nav>`
}
