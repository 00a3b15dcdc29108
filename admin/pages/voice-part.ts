import { html } from 'ghtml'
import type { VoiceProblem } from '../../core/catalog/voice-checks.ts'

/** What stands in the way of those who ask for an episode by voice, with what would help. Hidden while nothing does. */
export function voicePart(problems: readonly VoiceProblem[] = []): string {
  if (problems.length === 0) return '<section id="by-voice" hidden></section>'
  return html`<section id="by-voice" class="box" aria-labelledby="by-voice-title">
<h2 id="by-voice-title">Hard to ask for by voice</h2>
<ul class="plain">!${problems.map(
    ({ message, suggestion }) => html`<li class="row"><p>${message}</p>
!${suggestion ? html`<p class="help">A title such as <q>${suggestion}</q> would be found.</p>` : ''}</li>`,
  )}</ul>
<p class="help">The title is what the text begins with, or what its front matter says. Change it there and upload the text again: what is spoken already costs nothing.</p>
</section>`
}

/** Said in a row, where the page says the rest. */
export const voiceBadge = (problems: readonly VoiceProblem[] = []) =>
  problems.length === 0
    ? ''
    : html`<span class="badge hard-to-hear" title="${problems.map(({ message }) => message).join(' ')}">Hard to ask for</span>`
