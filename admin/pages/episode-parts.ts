import { html } from 'ghtml'
import { type Episode, isInWork, isScheduled, waitsForWord } from '../../core/catalog/episode.ts'
import { isElsewhere } from '../../core/catalog/text-place.ts'
import type { VoiceProblem } from '../../core/catalog/voice-checks.ts'
import { canBeHeard } from '../../core/feeds/show-feed.ts'
import type { Refusal } from '../../core/refusal.ts'
import { formatMoney } from '../../core/synthesis/price.ts'
import { editionLink, links, PATHS, publicLinks } from '../routes.ts'
import { form, type PageContext } from './layout.ts'
import { count, lengthTag, timeTag } from './measures.ts'
import { type Step, shownState, spokenSoFar, stateWord, wayOf } from './progress.ts'
import { voiceBadge } from './voice-part.ts'

/**
 * The parts of pages that change while one looks: each has an id, and the live events carry them anew. A part is
 * replaced only when its HTML differs, so that playing audio is left alone.
 */

export const badge = (episode: Episode) =>
  html`<span class="badge ${shownState(episode)}">${stateWord(episode)}</span>`

export const rowId = ({ episode }: Episode) => `row-${episode}`

/** What stands in the way of asking for episodes, by their ids. */
export type Voice = ReadonlyMap<string, readonly VoiceProblem[]>

/** An episode in a list. */
export const episodeRow = (
  episode: Episode,
  voice: Voice,
) => html`<li id="${rowId(episode)}" class="row" data-state="${episode.state}">
<div class="row-head"><a class="row-title" href="${links.episode(episode)}">${episode.title}</a> <span class="badges">!${voiceBadge(voice.get(episode.episode))} !${badge(episode)}</span></div>
<p class="row-facts">!${rowFacts(episode)}</p>
!${isInWork(episode) ? speakingBar(episode) : ''}
</li>`

function rowFacts(episode: Episode): string {
  const speaking = episode.state === 'synthesizing' ? spokenSoFar(episode) : undefined
  const facts = [
    waitsForWord(episode) ? offerFact(episode) : '',
    speaking ? html`${speaking.spoken} of ${count(speaking.passages, 'passage')} spoken` : '',
    episode.edition ? lengthTag(episode.edition.durationMilliseconds) : '',
    episode.number === undefined ? '' : html`number ${episode.number}`,
    scheduledFact(episode),
    timeTag(episode.createdAt),
    html`<span class="file">${episode.name}</span>`,
  ]
  const failure = episode.failure ? html`<span class="trouble">${episode.failure.message}</span>` : ''
  return failure + facts.filter(Boolean).join('<span class="dot" aria-hidden="true"> · </span>')
}

const scheduledFact = ({ state, publishAt }: Episode) =>
  publishAt && state !== 'archived' && isScheduled({ publishAt }, Date.now())
    ? html`to be heard from !${timeTag(publishAt)}`
    : ''

const offerFact = ({ offer }: Episode) =>
  offer ? html`${count(offer.billedCharacters, 'character')} to bill, ${formatMoney(offer.microDollars)}` : ''

function speakingBar(episode: Episode): string {
  const speaking = spokenSoFar(episode)
  if (!speaking) return html`<progress aria-label="Reading ${episode.title}"></progress>`
  return html`<progress aria-label="Speaking ${episode.title}" value="${speaking.spoken}" max="${speaking.passages}"></progress>`
}

/** The way as it happens, and what went wrong with what to do. */
export const progressPart = (
  episode: Episode,
  context: PageContext,
) => html`<section id="progress" data-state="${episode.state}" aria-labelledby="progress-title">
<h2 id="progress-title">From text to voice</h2>
!${episode.failure ? failureBox(episode, episode.failure, context) : ''}
<ol class="way">
!${wayOf(episode).map(stepItem)}
</ol>
<p class="row-facts">Received !${timeTag(episode.createdAt)}, last changed !${timeTag(episode.updatedAt)}</p>
</section>`

const canBeMadeAnew = ({ state, failure }: Episode) => state === 'failed' && !isElsewhere(failure)

const failureBox = (
  episode: Episode,
  { code, message }: Refusal,
  context: PageContext,
) => html`<div class="box trouble-box">
<h3>${isElsewhere(episode.failure) ? 'This text belongs to another show' : 'This text could not be spoken'}</h3>
<p>${message}</p>
!${code === 'over-budget' ? html`<p><a href="${PATHS.budget}">See or raise the month's budget</a></p>` : ''}
!${canBeMadeAnew(episode) ? form(links.retry(episode), context, html`<button>Try again</button>`) : ''}
</div>`

const STANDING_WORDS: Record<Step['stands'], string> = {
  done: 'Done',
  now: 'In work',
  later: 'Still to come',
  stopped: 'Stopped here',
}

const stepItem = ({
  name,
  detail,
  stands,
  progress,
}: Step) => html`<li class="step ${stands}"!${stands === 'now' ? ' aria-current="step"' : ''}>
<span class="step-name">${name}</span> <span class="unseen">${STANDING_WORDS[stands]}.</span>
<span class="step-detail">${detail || (stands === 'now' ? 'In work…' : '')}</span>
!${progress ? html`<progress aria-label="Passages spoken" value="${progress.value}" max="${progress.max}"></progress>` : ''}
</li>`

/** The title with the state. */
export const titlePart = (episode: Episode) => html`<div id="title" class="page-title">
<h1>${episode.title}</h1> !${badge(episode)}
</div>`

/** The recording, as soon as there is one; it stays, and plays on, while a newer text is being spoken. */
export function listenPart(episode: Episode, mediaBaseUrl: string): string {
  const { edition } = episode
  if (!edition) return '<section id="listen" hidden></section>'
  const link = (kind: 'mp3' | 'vtt') => editionLink(mediaBaseUrl, episode, edition.hash, kind)
  const isPublic = canBeHeard(episode, Date.now())
  const file = `${episode.name.replace(/\.[^.]+$/u, '')}.mp3`
  return html`<section id="listen" class="box" aria-labelledby="listen-title">
<h2 id="listen-title">Listen</h2>
<audio controls preload="metadata" crossorigin="anonymous" src="${link('mp3')}" aria-label="${episode.title}">
<track kind="captions" srclang="en" label="Captions" src="${link('vtt')}" default>
</audio>
<p class="captions" aria-hidden="true"></p>
<p class="row-facts">!${[scheduledFact(episode), lengthTag(edition.durationMilliseconds)].filter(Boolean).join('<span class="dot" aria-hidden="true"> · </span>')}<span class="dot" aria-hidden="true"> · </span><a href="${link('mp3')}" download="${file}">Download the MP3</a>!${isPublic ? html`<span class="dot" aria-hidden="true"> · </span><a href="${publicLinks(mediaBaseUrl).episode(episode)}">Public page</a>` : ''}</p>
!${isPublic ? html`<p class="say">Say <q>Alexa, ask voice shelf to play ${episode.title}</q></p>` : ''}
</section>`
}
