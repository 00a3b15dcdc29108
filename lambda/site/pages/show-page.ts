import { html } from 'ghtml'
import type { IndexedEpisode } from '../../../core/catalog/lookup-index.ts'
import { descriptionOf } from '../../../core/feeds/podcast-feed.ts'
import type { FeedShow } from '../../../core/feeds/show-feed.ts'
import { HERE, paged } from '../addresses.ts'
import { layout } from './layout.ts'
import { count } from './measures.ts'
import { episodeRow, facts, inLanguage, sayPart } from './parts.ts'

export interface ShowPage {
  readonly show: FeedShow
  /** Those of this page, newest first. */
  readonly episodes: readonly IndexedEpisode[]
  /** Of all pages. */
  readonly count: number
  /** From 1. */
  readonly number: number
  readonly pages: number
}

export const showPage = ({ show, episodes, count: all, number, pages }: ShowPage, origin?: string) =>
  layout({
    title: number === 1 ? show.title : `${show.title}, page ${number}`,
    description: descriptionOf(show),
    path: paged(HERE.show(show.id), number),
    origin,
    cover: show.cover,
    podcast: show,
    body: html`<nav aria-label="Where you are"><a href="${HERE.home}">All shows</a></nav>
<div class="show-head">
<img class="cover" src="${HERE.cover(show.cover)}" alt="" width="160" height="160">
<div><h1!${inLanguage(show.language)}>${show.title}</h1>
!${facts(show.author === show.title ? '' : html`<span!${inLanguage(show.language)}>${show.author}</span>`, count(all, 'episode'), show.isExplicit ? 'Explicit' : '')}
!${show.description ? html`<p class="about"!${inLanguage(show.language)}>${show.description}</p>` : ''}
<p><a class="button quiet" href="${HERE.podcast(show.id)}">Podcast feed</a></p></div>
</div>
!${sayPart(show.title, show.language)}
<section aria-labelledby="episodes"><h2 id="episodes">Episodes</h2>
<ol class="rows">!${episodes.map(episode => episodeRow(episode, show.language))}</ol>
!${pager(show, number, pages)}</section>`,
  })

function pager({ id }: FeedShow, number: number, pages: number): string {
  if (pages === 1) return ''
  const link = (to: number, label: string) =>
    html`<a class="button quiet" href="${paged(HERE.show(id), to)}">${label}</a>`
  return html`<nav class="pager" aria-label="Pages of episodes">
!${number > 1 ? link(number - 1, 'Newer') : ''}
<span>Page ${number} of ${pages}</span>
!${number < pages ? link(number + 1, 'Older') : ''}
</nav>`
}
