import { html } from 'ghtml'
import { COVER_LIMITS, coverAdvice, PICTURE_TYPES } from '../../core/catalog/picture.ts'
import type { Show } from '../../core/catalog/show.ts'
import type { ShowCover } from '../../core/catalog/show-cover.ts'
import type { Refusal } from '../../core/refusal.ts'
import { coverLink, links } from '../routes.ts'
import { form, type PageContext } from './layout.ts'
import { refusalNote } from './upload-part.ts'

/** A show's picture, and the ways to give it another or none. */
export function coverPart(
  show: Show,
  cover: ShowCover | undefined,
  mediaBaseUrl: string,
  context: PageContext,
  refusal?: Refusal,
): string {
  const advice = cover?.pixels && coverAdvice(cover.pixels)
  return html`<section id="cover" class="box" aria-labelledby="cover-title">
<h2 id="cover-title">Picture of this show</h2>
!${refusalNote(refusal)}
!${cover ? html`<img class="cover" src="${coverLink(mediaBaseUrl, show.id, cover)}" alt="The picture of ${show.title}" width="160" height="160">` : html`<p class="help">None yet. Alexa's screens and players show it beside what plays.</p>`}
!${advice ? html`<p class="help">${advice}</p>` : ''}
<p class="trouble without-script">Choosing a picture needs JavaScript, because it goes from your browser straight to the bucket. Allow it for this page, or put it there yourself: covers/${show.id}.jpg.</p>
!${form(
    links.cover(show.id),
    context,
    html`<p class="field"><label for="picture">${cover ? 'Choose another picture' : 'Choose a picture'}</label>
<input id="picture" type="file" accept="${Object.values(PICTURE_TYPES).join(',')}" data-sends-to="${links.apiCover(show.id)}" data-most-bytes="${COVER_LIMITS.bytes}" aria-describedby="picture-help picture-says"></p>
<p class="help" id="picture-help">JPEG or PNG, square, at least ${COVER_LIMITS.leastPixels} pixels on each side (podcast apps ask for 1,400), at most ${COVER_LIMITS.bytes / 1024 / 1024} MB.</p>
<p id="picture-says"></p>`,
  )}
!${cover ? form(links.cover(show.id), context, html`<button class="quiet" name="remove" value="yes">Remove the picture</button>`) : ''}
</section>`
}
