import { html } from 'ghtml'
import { type Ask, DEFAULT_ASK } from '../../core/catalog/ask.ts'
import type { Show } from '../../core/catalog/show.ts'
import type { Refusal } from '../../core/refusal.ts'
import { MICRO_DOLLARS } from '../../core/synthesis/price.ts'
import { links } from '../routes.ts'
import { form, type PageContext } from './layout.ts'
import { refusalNote } from './upload-part.ts'

/** What was wrong with the settings, and what was given. */
export interface WrongSettings {
  readonly refusal: Refusal
  readonly when: string
  readonly amount: string
}

/** What a show wants done with its texts. */
export function showSettingsPart(show: Show, context: PageContext, wrong?: WrongSettings): string {
  const ask = show.ask ?? DEFAULT_ASK
  const when = wrong?.when ?? (typeof ask === 'string' ? ask : 'above')
  return html`<section class="box" id="settings" aria-labelledby="settings-title">
<h2 id="settings-title">Settings of this show</h2>
!${refusalNote(wrong?.refusal)}
!${form(
    links.showSettings(show.id),
    context,
    html`<fieldset class="field"><legend>Before a new text is spoken</legend>
!${choice('never', 'Speak it at once', when)}
!${choice('always', 'Show me what it costs, and wait for my word', when)}
!${choice('above', 'Wait for my word only when it costs more than the amount below', when)}
</fieldset>
<p class="field"><label for="ask-amount">Amount in dollars</label>
<input id="ask-amount" name="amount" inputmode="decimal" autocomplete="off" maxlength="12" value="${wrong?.amount ?? amountOf(ask)}"!${wrong ? ' aria-invalid="true" aria-describedby="refusal"' : ''}></p>
<button class="quiet">Keep these settings</button>`,
  )}
</section>`
}

const choice = (value: string, label: string, chosen: string) =>
  html`<p class="choice"><input type="radio" name="ask" id="ask-${value}" value="${value}"!${value === chosen ? ' checked' : ''}> <label for="ask-${value}">${label}</label></p>`

const amountOf = (ask: Ask) => (typeof ask === 'string' ? '' : (ask.above / MICRO_DOLLARS).toFixed(2))
