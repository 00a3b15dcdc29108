import { html } from 'ghtml'
import type { Page, RefusedUpload } from '../../core/catalog/catalog.ts'
import type { Episode } from '../../core/catalog/episode.ts'
import type { Show } from '../../core/catalog/show.ts'
import type { Refusal } from '../../core/refusal.ts'
import { links, PATHS } from '../routes.ts'
import { type AddressPart, addressPart } from './address-part.ts'
import { episodeRow, type Voice } from './episode-parts.ts'
import { form, layout, type PageContext } from './layout.ts'
import { refusedPart } from './refused-part.ts'
import { refusalNote, uploadPart } from './upload-part.ts'

/** A show with its newest episodes. */
export interface ShelvedShow {
  readonly show: Show
  readonly newest: Page<Episode>
}

export interface Home {
  readonly shelf: readonly ShelvedShow[]
  /** Every show, also those whose episodes are not on the page. */
  readonly shows: readonly Show[]
  readonly refused: readonly RefusedUpload[]
  /** By the episodes on the page. */
  readonly voice: Voice
  readonly address?: AddressPart
  /** What was wrong with the new show's title, and the title as given. */
  readonly wrong?: { readonly refusal: Refusal; readonly title: string }
}

export const homePage = (home: Home, context: PageContext) =>
  layout({
    title: 'Your shelf',
    context,
    follows: links.events(),
    body: html`<div class="page-title"><h1>Your shelf</h1></div>
!${refusedPart(home.refused, context)}
!${home.shows.length === 0 ? emptyShelf(context) : ''}
<div id="shows">!${home.shelf.map(shelved => showPart(shelved, home.voice))}</div>
!${otherShows(home)}
!${uploadPart(home.shows)}
!${addressPart(home.shows, home.address ?? {}, context)}
!${newShowForm(home, context)}`,
  })

export const showPartId = ({ id }: Show) => `shelved-${id}`

/** A show on the shelf. */
export const showPart = (
  { show, newest }: ShelvedShow,
  voice: Voice,
) => html`<section id="${showPartId(show)}" class="shelved" aria-labelledby="title-${show.id}">
<div class="row-head"><h2 id="title-${show.id}"><a href="${links.show(show.id)}">${show.title}</a></h2></div>
<ol class="rows" data-episodes-of="${show.id}">!${newest.items.map(item => episodeRow(item, voice))}</ol>
!${newest.items.length === 0 ? html`<p class="help" data-until-episodes-of="${show.id}">No episodes yet. <a href="${links.show(show.id)}">Add the first text</a>.</p>` : ''}
!${newest.next ? html`<p><a href="${links.show(show.id)}">All episodes of ${show.title}</a></p>` : ''}
</section>`

const emptyShelf = (
  context: PageContext,
) => html`<section id="empty" class="box welcome" aria-labelledby="empty-title">
<h2 id="empty-title">Nothing here yet</h2>
<p>Bring a text, and Voiceshelf speaks it and puts it where Alexa finds it. To see how that goes, begin with three short samples: a story, a news item and a guided exercise.</p>
!${form(PATHS.samples, context, html`<button>Load the three samples</button>`)}
</section>`

function otherShows({ shelf, shows }: Home): string {
  const onPage = new Set(shelf.map(({ show }) => show.id))
  const others = shows.filter(({ id }) => !onPage.has(id))
  if (others.length === 0) return ''
  return html`<section aria-labelledby="others"><h2 id="others">More shows</h2>
<ul class="plain">!${others.map(({ id, title }) => html`<li><a href="${links.show(id)}">${title}</a></li>`)}</ul></section>`
}

const newShowForm = (
  { wrong, shows }: Home,
  context: PageContext,
) => html`<section class="box" aria-labelledby="new-show">
<h2 id="new-show">${shows.length === 0 ? 'Or begin with a show of your own' : 'Make a new show'}</h2>
!${refusalNote(wrong?.refusal)}
!${form(
  PATHS.shows,
  context,
  html`<p class="field"><label for="new-show-title">Title of the show</label>
<input id="new-show-title" name="title" required maxlength="100" autocomplete="off" value="${wrong?.title}"!${wrong ? ' aria-invalid="true" aria-describedby="refusal"' : ''}></p>
<button>Make the show</button>`,
)}
</section>`
