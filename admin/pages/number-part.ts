import { html } from 'ghtml'
import type { Episode } from '../../core/catalog/episode.ts'
import { MAX_EPISODE_NUMBER } from '../../core/catalog/episode-number.ts'
import type { Show } from '../../core/catalog/show.ts'
import { links } from '../routes.ts'
import { form, type PageContext } from './layout.ts'

/** What a listener may ask for an episode by, besides its title. */
export const numberPart = (
  show: Show,
  episode: Episode,
  context: PageContext,
  given = String(episode.number ?? ''),
) => html`<section id="number-in-show" aria-labelledby="number-title">
<h2 id="number-title">Number</h2>
!${form(
  links.episodeNumber(episode),
  context,
  html`<p class="field"><label for="number">Its number in the show</label>
<input id="number" name="number" inputmode="numeric" autocomplete="off" maxlength="6" value="${given}" aria-describedby="number-help"></p>
<p class="help" id="number-help">Up to ${MAX_EPISODE_NUMBER.toLocaleString('en-US')}. Listeners then can say <q>play episode ${episode.number ?? 12} of ${show.title}</q>. A text that says <code>number: ${episode.number ?? 12}</code> in its front matter sets it whenever it is uploaded.</p>
<button class="quiet">Keep this number</button>`,
)}
</section>`
