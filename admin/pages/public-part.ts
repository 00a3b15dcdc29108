import { html } from 'ghtml'
import type { Show } from '../../core/catalog/show.ts'
import { publicLinks } from '../routes.ts'

/** Where everybody finds a show, with its feeds to be copied into a directory of podcasts or a Flash Briefing skill. */
export function publicPart({ id }: Show, mediaBaseUrl: string): string {
  const addresses = publicLinks(mediaBaseUrl)
  return html`<section id="public" class="box" aria-labelledby="public-title">
<h2 id="public-title">Where everybody finds it</h2>
<p class="help">From the first episode on that can be heard. What is published or changed is there within a few minutes.</p>
<p><a href="${addresses.show(id)}">Its public page</a></p>
!${copyField('podcast-feed', 'Podcast feed', addresses.podcast(id))}
!${copyField('flash-briefing', 'Flash Briefing feed', addresses.flashBriefing(id))}
</section>`
}

/** The button is there where the script is. */
const copyField = (
  id: string,
  label: string,
  address: string,
) => html`<p class="field"><label for="${id}">${label}</label>
<span class="copy"><input id="${id}" readonly value="${address}"> <button type="button" class="quiet" data-copies="${id}" aria-label="Copy the address: ${label}" hidden>Copy</button></span></p>`
