import { html } from 'ghtml'
import type { Page } from '../../core/catalog/catalog.ts'
import type { Episode } from '../../core/catalog/episode.ts'
import type { Show } from '../../core/catalog/show.ts'
import { type FeedbackSummary, MOST_COUNTED, type Problem } from '../../core/listening/feedback.ts'
import { editionLink, links } from '../routes.ts'
import { form, type PageContext } from './layout.ts'
import { count, lengthInWords, timeTag } from './measures.ts'

/** What listeners say of an episode. */
export interface EpisodeFeedback {
  readonly summary: FeedbackSummary
  readonly problems: Page<Problem>
  /** Whether these are the newest problems. */
  readonly isFirst: boolean
}

/** What listeners say of a show. */
export interface ShowFeedback {
  readonly summary: FeedbackSummary
  /** Episodes with problems, most first. */
  readonly troubled: readonly { readonly episode: Episode; readonly problems: number }[]
}

/** Stars, and problems with their place and what was said; nothing while nobody said anything. */
export function feedbackPart(
  episode: Episode,
  { summary, problems, isFirst }: EpisodeFeedback,
  mediaBaseUrl: string,
  context: PageContext,
): string {
  if (isFirst && summary.ratings === 0 && summary.problems === 0) return ''
  return html`<section id="feedback" class="box" aria-labelledby="feedback-title" tabindex="-1">
<h2 id="feedback-title">What listeners say</h2>
<p class="row-facts">!${inWords(summary)}</p>
<ul class="plain">!${problems.items.map(problem => problemItem(episode, problem, mediaBaseUrl, context))}</ul>
!${pager(episode, problems, isFirst)}
</section>`
}

/** The same of a whole show, with the way to its episodes. */
export function showFeedbackPart(show: Show, { summary, troubled }: ShowFeedback): string {
  if (summary.ratings === 0 && summary.problems === 0) return ''
  return html`<section id="feedback" class="box" aria-labelledby="feedback-title">
<h2 id="feedback-title">What listeners say of ${show.title}</h2>
<p class="row-facts">!${inWords(summary)}</p>
<ul class="plain">!${troubled.map(
    ({ episode, problems }) =>
      html`<li class="row"><a href="${links.feedback(episode)}">${episode.title}</a> <span class="row-facts">${count(problems, 'problem')}</span></li>`,
  )}</ul>
</section>`
}

function inWords({ stars, ratings, problems }: FeedbackSummary): string {
  const rated =
    stars === undefined
      ? 'Nobody rated it yet'
      : html`<span class="stars" aria-hidden="true">★</span> <strong>${stars.toFixed(1)}</strong> of 5 stars, from ${counted(ratings, 'rating')}`
  return `${rated}<span class="dot" aria-hidden="true"> · </span>${problems === 0 ? 'no problems reported' : html`${counted(problems, 'problem')} reported`}`
}

const counted = (number: number, one: string) =>
  number < MOST_COUNTED ? count(number, one) : `${count(number, one)} or more`

function problemItem(
  episode: Episode,
  { id, offsetMilliseconds, text, at }: Problem,
  mediaBaseUrl: string,
  context: PageContext,
): string {
  const place = lengthInWords(offsetMilliseconds)
  return html`<li class="row">
<p>!${text ? html`<q>${text}</q>` : html`<span class="help">Something is wrong here; the listener did not say what.</span>`}</p>
<p class="row-facts">!${placeLink(episode, offsetMilliseconds, mediaBaseUrl)}<span class="dot" aria-hidden="true"> · </span>!${timeTag(at)}</p>
!${form(
    links.doneWithProblem(episode),
    context,
    html`<input type="hidden" name="problem" value="${id}"><button class="quiet" aria-label="Done with the problem at ${place}${text ? `: ${text}` : ''}">Done</button>`,
  )}
</li>`
}

/** A place in the recording: the script plays it on the page, and without it the file opens there. */
function placeLink(episode: Episode, milliseconds: number, mediaBaseUrl: string): string {
  const place = `at ${lengthInWords(milliseconds)}`
  if (!episode.edition) return html`${place}`
  const seconds = (milliseconds / 1000).toFixed(1)
  const audio = editionLink(mediaBaseUrl, episode, episode.edition.hash, 'mp3')
  return html`<a href="${audio}#t=${seconds}" data-plays-from="${seconds}">Listen ${place}</a>`
}

function pager(episode: Episode, { next }: Page<Problem>, isFirst: boolean): string {
  if (isFirst && next === undefined) return ''
  return html`<nav class="pager" aria-label="Pages of problems">
!${isFirst ? '' : html`<a class="button quiet" href="${links.feedback(episode)}">Newest</a>`}
!${next === undefined ? '' : html`<a class="button quiet" href="${links.feedback(episode, next)}">Older</a>`}
</nav>`
}
