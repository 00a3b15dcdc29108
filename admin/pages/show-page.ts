import { html } from 'ghtml'
import type { Page, RefusedUpload } from '../../core/catalog/catalog.ts'
import type { Episode } from '../../core/catalog/episode.ts'
import type { Show } from '../../core/catalog/show.ts'
import type { Source } from '../../core/catalog/source.ts'
import { links, PATHS } from '../routes.ts'
import { type AddressPart, addressPart } from './address-part.ts'
import { episodeRow } from './episode-parts.ts'
import { layout, type PageContext } from './layout.ts'
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
  /** Whether this is the page of the newest episodes, where new ones appear. */
  readonly isFirst: boolean
  readonly wrong?: WrongSettings
}

export const showPage = (
  { show, episodes, refused, sources, address, isFirst, wrong }: ShowPage,
  context: PageContext,
) =>
  layout({
    title: show.title,
    context,
    follows: links.events({ show: show.id }),
    body: html`<nav aria-label="Where you are"><a href="${PATHS.home}">Your shelf</a></nav>
<div class="page-title"><h1>${show.title}</h1></div>
!${refusedPart(refused, context)}
!${isFirst ? uploadPart([show]) + addressPart([show], address ?? {}, context) : ''}
!${isFirst ? sourcesPart(sources, context) : ''}
<section aria-labelledby="episodes">
<h2 id="episodes">Episodes</h2>
!${episodes.items.length === 0 ? html`<p class="help" data-until-episodes-of="${show.id}">No episodes yet. Add the first text above.</p>` : ''}
<ol class="rows"!${isFirst ? html` data-episodes-of="${show.id}"` : ''}>!${episodes.items.map(episodeRow)}</ol>
!${pager(show, episodes, isFirst)}
</section>
!${isFirst ? showSettingsPart(show, context, wrong) : ''}`,
  })

function pager(show: Show, { next }: Page<Episode>, isFirst: boolean): string {
  if (isFirst && next === undefined) return ''
  return html`<nav class="pager" aria-label="Pages of episodes">
!${isFirst ? '' : html`<a class="button quiet" href="${links.show(show.id)}">Newest</a>`}
!${next === undefined ? '' : html`<a class="button quiet" href="${links.show(show.id, next)}">Older</a>`}
</nav>`
}
