import { html } from 'ghtml'
import { type Episode, waitsForWord } from '../../core/catalog/episode.ts'
import type { Estimate } from '../../core/synthesis/estimate.ts'
import { formatMoney, PRICES } from '../../core/synthesis/price.ts'
import { links, PATHS } from '../routes.ts'
import { form, type PageContext } from './layout.ts'
import { aboutLength, count, dayInWords, ratesInWords } from './measures.ts'

/** What speaking would cost, and the button that says yes to it; hidden while nothing waits. */
export function estimatePart(episode: Episode, context: PageContext): string {
  const { state, offer } = episode
  if (state !== 'draft' || !offer) return '<section id="estimate" hidden></section>'
  return html`<section id="estimate" class="box" aria-labelledby="estimate-title">
<h2 id="estimate-title">Before it is spoken</h2>
!${figures(offer)}
!${waitsForWord(episode) ? '' : html`<p>You said yes; it begins in a moment.</p>`}
!${form(links.speak(episode), context, yes(offer, waitsForWord(episode)))}
!${pricesNote()}
</section>`
}

const yes = ({ plan, microDollars }: Estimate, isFirst: boolean) =>
  html`<input type="hidden" name="plan" value="${plan}"><button!${isFirst ? '' : html` class="quiet"`}>${isFirst ? `Speak it for ${formatMoney(microDollars)}` : 'Nothing happens? Say it again'}</button>`

const figures = (offer: Estimate) => html`<dl class="figures">
<div><dt>To be billed</dt><dd>${count(offer.billedCharacters, 'character')}${offer.rates ? '; the text has' : ' of'} ${offer.characters.toLocaleString('en-US')}</dd></div>
!${offer.rates ? html`<div><dt>Spoken</dt><dd>${count(offer.rates.length + 1, 'time')}: at its usual rate, and at ${ratesInWords(offer.rates)} of it</dd></div>` : ''}
<div><dt>Price</dt><dd>${formatMoney(offer.microDollars)}</dd></div>
<div><dt>Expected length</dt><dd>${aboutLength(offer.durationMilliseconds)}</dd></div>
<div><dt>On the shelf already</dt><dd>${offer.onTheShelf.toLocaleString('en-US')} of ${count(offer.passages, 'passage')}</dd></div>
</dl>`

/** Where the prices come from, and what they leave out. */
const pricesNote = () =>
  html`<p class="help">By <a href="${PRICES.source}" rel="noreferrer">Amazon Polly's prices</a> as they were on ${dayInWords(PRICES.readOn)}, rounded up to a cent. A free tier is not counted. The <a href="${PATHS.budget}">month's budget</a> has its own page.</p>`
