import { html } from 'ghtml'
import type { RefusedUpload } from '../../core/catalog/catalog.ts'
import { isAddressName } from '../../core/text/text-name.ts'
import { PATHS } from '../routes.ts'
import { form, type PageContext } from './layout.ts'
import { timeTag } from './measures.ts'

/** The uploads that could not become episodes, until they are dismissed. */
export function refusedPart(refused: readonly RefusedUpload[], context: PageContext): string {
  if (refused.length === 0) return '<section id="refused" hidden></section>'
  return html`<section id="refused" class="box trouble-box" aria-labelledby="refused-title">
<h2 id="refused-title">Uploads that were refused</h2>
<ul class="plain">!${refused.map(upload => refusedItem(upload, context))}</ul>
</section>`
}

const refusedItem = ({ key, at, message }: RefusedUpload, context: PageContext) => html`<li class="row">
<div class="row-head"><code>${key}</code></div>
<p>${message}</p>
<p class="row-facts">!${timeTag(at)}</p>
!${form(
  PATHS.refused,
  context,
  html`<input type="hidden" name="key" value="${key}">!${isAddressName(key) ? html`<button class="quiet" name="again" value="yes" aria-label="Try ${key} again">Try again</button> ` : ''}<button class="quiet" aria-label="Dismiss ${key}">Dismiss</button>`,
)}
</li>`
