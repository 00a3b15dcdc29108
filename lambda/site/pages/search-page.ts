import { html } from 'ghtml'
import type { IndexedEpisode, IndexedShow } from '../../../core/catalog/lookup-index.ts'
import { layout } from './layout.ts'
import { count } from './measures.ts'
import { episodeRow, showCard } from './parts.ts'

export type Found =
  | { readonly kind: 'episode'; readonly episode: IndexedEpisode; readonly show: IndexedShow }
  | { readonly kind: 'show'; readonly show: IndexedShow; readonly episodes: number }

export interface SearchPage {
  /** Empty before something is searched for. */
  readonly words: string
  /** Best first. */
  readonly found: readonly Found[]
}

export const searchPage = ({ words, found }: SearchPage, origin?: string) => {
  const shows = found.filter(one => one.kind === 'show')
  const episodes = found.filter(one => one.kind === 'episode')
  return layout({
    title: words === '' ? 'Search' : `Search for ${words}`,
    origin,
    words,
    body: html`<div class="page-title"><h1>Search</h1></div>
!${summary(words, found.length)}
!${shows.length === 0 ? '' : html`<section aria-labelledby="shows"><h2 id="shows">Shows</h2><ul class="cards">!${shows.map(({ show, episodes }) => showCard(show, episodes))}</ul></section>`}
!${episodes.length === 0 ? '' : html`<section aria-labelledby="episodes"><h2 id="episodes">Episodes</h2><ol class="rows">!${episodes.map(({ episode, show }) => episodeRow(episode, show.language, show))}</ol></section>`}`,
  })
}

function summary(words: string, found: number): string {
  if (words === '')
    return html`<p>Write a title, a show or an author, spelled as it sounds. It finds what Alexa would.</p>`
  if (found === 0)
    return html`<p role="status">Nothing on the shelf sounds like <q>${words}</q>. Try a word of the title, or the show's name.</p>`
  return html`<p role="status">${count(found, 'result')} for <q>${words}</q></p>`
}
