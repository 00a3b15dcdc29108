import { html } from 'ghtml'
import type { Episode } from '../../core/catalog/episode.ts'
import type { Show } from '../../core/catalog/show.ts'
import type { RatedEdition } from '../../core/synthesis/edition.ts'
import { editionLink, links } from '../routes.ts'
import { form, type PageContext } from './layout.ts'
import { lengthTag, rateInWords, ratesInWords } from './measures.ts'

/** The recordings at other rates, and those of its show that it has not. Hidden where there are neither. */
export function ratesPart(show: Show, episode: Episode, mediaBaseUrl: string, context: PageContext): string {
  const { edition, state } = episode
  const rates = edition?.rates ?? []
  const missing =
    edition && state === 'ready'
      ? (show.rates ?? []).filter(wanted => rates.every(({ percent }) => percent !== wanted))
      : []
  if (rates.length === 0 && missing.length === 0) return '<section id="rates" hidden></section>'
  return html`<section id="rates" class="box" aria-labelledby="rates-title">
<h2 id="rates-title">Slower and faster</h2>
<ul class="rates">!${rates.map(rated => recording(rated, episode, mediaBaseUrl))}</ul>
!${missing.length > 0 ? offer(missing, episode, context) : ''}
</section>`
}

function recording(
  { percent, hash, durationMilliseconds }: RatedEdition,
  episode: Episode,
  mediaBaseUrl: string,
): string {
  const link = (kind: 'mp3' | 'vtt') => editionLink(mediaBaseUrl, episode, hash, kind)
  const file = `${episode.name.replace(/\.[^.]+$/u, '')} ${percent}.mp3`
  return html`<li>
<p class="row-facts">${rateInWords(percent)}<span class="dot" aria-hidden="true"> · </span>!${lengthTag(durationMilliseconds)}<span class="dot" aria-hidden="true"> · </span><a href="${link('mp3')}" download="${file}">Download the MP3</a></p>
<audio controls preload="none" crossorigin="anonymous" src="${link('mp3')}" aria-label="${episode.title}, ${rateInWords(percent)}">
<track kind="captions" srclang="en" label="Captions" src="${link('vtt')}" default>
</audio>
<p class="captions" aria-hidden="true"></p>
</li>`
}

const offer = (missing: readonly number[], episode: Episode, context: PageContext) =>
  html`<p>The show offers ${ratesInWords(missing)} of the usual rate, and this was spoken before that. The whole text is billed once more for each.</p>
!${form(links.retry(episode), context, html`<button class="quiet">Speak it at ${missing.length === 1 ? 'this rate' : 'these rates'} too</button>`)}`
