import { html } from 'ghtml'
import type { Source } from '../../core/catalog/source.ts'
import { links } from '../routes.ts'
import { form, type PageContext } from './layout.ts'
import { count, timeTag } from './measures.ts'

/** The feeds that a show takes texts from. */
export function sourcesPart(sources: readonly Source[], context: PageContext): string {
  if (sources.length === 0) return '<section id="sources" hidden></section>'
  return html`<section id="sources" class="box" aria-labelledby="sources-title">
<h2 id="sources-title">Feeds</h2>
<ul class="plain">!${sources.map(source => sourceItem(source, context))}</ul>
</section>`
}

const sourceItem = (
  { show, key, address, title, lookedAt, names }: Source,
  context: PageContext,
) => html`<li class="row">
<div class="row-head"><strong>${title ?? nameOf(address)}</strong></div>
<p class="row-facts">${count(Object.keys(names).length, 'text')} from <a href="${address}" rel="noreferrer">${nameOf(address)}</a>, looked at !${timeTag(lookedAt)}</p>
!${form(
  links.sources(show),
  context,
  html`<input type="hidden" name="key" value="${key}"><button class="quiet" aria-label="Look again at ${title ?? nameOf(address)}">Look again</button>`,
)}
</li>`

/** An address as a person would say it. */
const nameOf = (address: string) => address.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '')
