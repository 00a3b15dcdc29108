import { html } from 'ghtml'
import type { IndexedEpisode, IndexedShow } from '../../../core/catalog/lookup-index.ts'
import { HERE } from '../addresses.ts'
import { layout } from './layout.ts'
import { clock, count } from './measures.ts'
import { episodeRow, facts, inLanguage, showCard } from './parts.ts'

export type Found =
  | { readonly kind: 'episode'; readonly episode: IndexedEpisode; readonly show: IndexedShow }
  | { readonly kind: 'show'; readonly show: IndexedShow; readonly episodes: number }

/** A sentence that speaks of what was searched for. */
export interface Said {
  readonly episode: IndexedEpisode
  readonly show: IndexedShow
  readonly startMilliseconds: number
  readonly sentence: string
}

export interface SearchPage {
  /** Empty before something is searched for. */
  readonly words: string
  /** Best first. */
  readonly found: readonly Found[]
  /** Best first. */
  readonly said: readonly Said[]
}

export const searchPage = ({ words, found, said }: SearchPage, origin?: string) => {
  const shows = found.filter(one => one.kind === 'show')
  const episodes = found.filter(one => one.kind === 'episode')
  return layout({
    title: words === '' ? 'Search' : `Search for ${words}`,
    origin,
    words,
    body: html`<div class="page-title"><h1>Search</h1></div>
!${summary(words, found.length + said.length)}
!${shows.length === 0 ? '' : html`<section aria-labelledby="shows"><h2 id="shows">Shows</h2><ul class="cards">!${shows.map(({ show, episodes }) => showCard(show, episodes))}</ul></section>`}
!${episodes.length === 0 ? '' : html`<section aria-labelledby="episodes"><h2 id="episodes">Episodes</h2><ol class="rows">!${episodes.map(({ episode, show }) => episodeRow(episode, show.language, show))}</ol></section>`}
!${said.length === 0 ? '' : html`<section aria-labelledby="said"><h2 id="said">Spoken of</h2><ol class="rows">!${said.map(saidRow)}</ol></section>`}`,
  })
}

/** The address names the place: the page of the episode begins there. */
const saidRow = ({ episode, show, startMilliseconds, sentence }: Said) => html`<li class="row">
<a href="${HERE.episode({ show: show.id, episode: episode.id })}#t=${startMilliseconds / 1000}"!${inLanguage(show.language)}>${sentence}</a>
!${facts(html`<span!${inLanguage(show.language)}>${episode.title}</span>`, html`at ${clock(startMilliseconds)}`)}
</li>`

function summary(words: string, found: number): string {
  if (words === '')
    return html`<p>Write a title, a show or an author, spelled as it sounds, or what it is about. It finds what Alexa would.</p>`
  if (found === 0)
    return html`<p role="status">Nothing on the shelf sounds like <q>${words}</q>, or speaks of it. Try a word of the title, or the show's name.</p>`
  return html`<p role="status">${count(found, 'result')} for <q>${words}</q></p>`
}
