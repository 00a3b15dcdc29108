import { html } from 'ghtml'
import type { IndexedEpisode, IndexedShow } from '../../../core/catalog/lookup-index.ts'
import { HERE } from '../addresses.ts'
import { layout, NAME } from './layout.ts'
import { episodeRow, showCard } from './parts.ts'

export interface ShelvedShow {
  readonly show: IndexedShow
  readonly latest: IndexedEpisode
  /** How many it has. */
  readonly episodes: number
}

export interface Home {
  readonly newest: readonly { readonly show: IndexedShow; readonly episode: IndexedEpisode }[]
  readonly shows: readonly ShelvedShow[]
}

export const homePage = ({ newest, shows }: Home, origin?: string) =>
  layout({
    title: NAME,
    description: 'Texts, spoken: to hear here, as podcasts, and by asking Alexa for them.',
    path: HERE.home,
    origin,
    body: html`<section class="hero">
<h1>Read aloud, and yours to ask for</h1>
<p>Listen here, follow a show in any podcast app, or say <q>Alexa, open voice shelf</q>.</p>
</section>
!${shows.length === 0 ? emptyShelf() : ''}
!${
      newest.length === 0
        ? ''
        : html`<section aria-labelledby="newest"><h2 id="newest">New on the shelf</h2>
<ol class="rows">!${newest.map(({ show, episode }) => episodeRow(episode, show.language, show))}</ol></section>`
    }
!${
      shows.length === 0
        ? ''
        : html`<section aria-labelledby="shows"><h2 id="shows">Shows</h2>
<ul class="cards">!${shows.map(({ show, latest, episodes }) => showCard(show, episodes, latest))}</ul></section>`
    }`,
  })

const emptyShelf = () =>
  '<section class="box"><h2>Nothing to hear yet</h2><p>What is published appears here within a minute.</p></section>'
