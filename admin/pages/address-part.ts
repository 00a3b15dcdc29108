import { html } from 'ghtml'
import type { Show } from '../../core/catalog/show.ts'
import type { Refusal } from '../../core/refusal.ts'
import { PATHS } from '../routes.ts'
import { form, type PageContext } from './layout.ts'
import { showField } from './upload-part.ts'

export interface AddressPart {
  /** What was wrong with an address, and the address as given. */
  readonly wrong?: { readonly refusal: Refusal; readonly address: string }
  /** An address was given just now, and is being visited. */
  readonly isVisiting?: boolean
}

/** Takes the address of a page or a feed: for the one show, one of several, or the first, by its title. */
export const addressPart = (
  shows: readonly Show[],
  { wrong, isVisiting }: AddressPart,
  context: PageContext,
) => html`<section class="box" aria-labelledby="address-title">
<h2 id="address-title">Add from an address</h2>
!${isVisiting ? '<p role="status">The address is being visited. What stands there appears on this page, or else why it could not be read.</p>' : ''}
!${wrong ? html`<p class="trouble" id="address-refusal" role="alert">${wrong.refusal.message}</p>` : ''}
!${form(
  PATHS.addresses,
  context,
  html`!${showField(shows, 'address-show')}
<p class="field"><label for="address">Address of a page or a feed</label>
<input id="address" name="address" inputmode="url" required maxlength="2048" autocomplete="off" spellcheck="false" placeholder="https://example.org/news" value="${wrong?.address}" aria-describedby="address-help!${wrong ? ' address-refusal' : ''}"!${wrong ? ' aria-invalid="true"' : ''}></p>
<p id="address-help" class="help">Of a page, its main text becomes an episode. Of a feed (RSS, Atom or JSON Feed), each of its newest 20 texts does. The page must be open to everybody, and yours to use.</p>
<button>Add</button>`,
)}
</section>`
