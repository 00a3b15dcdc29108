import { html } from 'ghtml'
import type { Episode } from '../../core/catalog/episode.ts'
import type { Show } from '../../core/catalog/show.ts'
import type { Refusal } from '../../core/refusal.ts'
import type { Estimate } from '../../core/synthesis/estimate.ts'
import { LEXICON_LIMITS } from '../../core/synthesis/lexicon/read-lexicon.ts'
import type { WordPreview } from '../../core/synthesis/lexicon/word-preview.ts'
import { formatMoney } from '../../core/synthesis/price.ts'
import { links, PATHS } from '../routes.ts'
import { form, layout, type PageContext } from './layout.ts'
import { count } from './measures.ts'
import { refusalNote } from './upload-part.ts'

/** A recording that the lexicons of now would have spoken anew in part. */
export interface Change {
  readonly episode: Episode
  readonly estimate: Estimate
}

export interface LexiconPage {
  /** Absent for the shelf's own. */
  readonly show?: Show
  readonly text: string
  readonly version: number
  readonly word?: string
  readonly preview?: WordPreview
  readonly refusal?: Refusal
  readonly changes?: readonly Change[]
}

export const lexiconPage = (page: LexiconPage, context: PageContext) =>
  layout({
    title: page.show ? `Pronunciation in ${page.show.title}` : 'Pronunciation',
    context,
    body: html`<nav aria-label="Where you are"><a href="${PATHS.home}">Your shelf</a>!${page.show ? html` <span aria-hidden="true">›</span> <a href="${links.show(page.show.id)}">${page.show.title}</a>` : ''}</nav>
<div class="page-title"><h1>Pronunciation</h1></div>
!${refusalNote(page.refusal)}
!${wordsPart(page, context)}
!${changesPart(page, context)}`,
  })

/** One form with two buttons: what is heard is what stands in the box, whether or not it is kept. */
const wordsPart = ({ show, text, version, word, preview, refusal }: LexiconPage, context: PageContext) =>
  html`<section class="box" aria-labelledby="words-title">
<h2 id="words-title">${show ? 'Words of this show' : 'Words of every show'}</h2>
<p class="help">${show ? 'They go before the words of every show.' : 'The lexicon of a show goes before this one.'} !${show ? html`<a href="${links.lexicon()}">The words of every show</a>` : ''}</p>
!${form(
    links.lexicon(show?.id),
    context,
    html`<input type="hidden" name="version" value="${version}">
<p class="field"><label for="lexicon">One word a line, or a lexicon in PLS</label>
<textarea id="lexicon" name="text" rows="12" spellcheck="false" maxlength="${LEXICON_LIMITS.characters}" placeholder="GIF → jif&#10;Nguyen → /ŋwiən/&#10;[de]&#10;Chef → Scheff"!${refusal?.code === 'lexicon-invalid' ? ' aria-invalid="true" aria-describedby="refusal"' : ''}>
${text}</textarea></p>
<p class="field"><label for="lexicon-file">From a file</label> <input type="file" id="lexicon-file" accept=".pls,.xml,.txt" data-fills="lexicon"></p>
<p class="help">An arrow or "=" leads to how a word is said: in other words, or in the letters of the International Phonetic Alphabet between slashes. A word with a capital is found only so; <code>[de]</code> begins entries for one language, <code>#</code> a remark.</p>
<button>Keep these words</button>
<h3 class="apart">Hear a word</h3>
<p class="field"><label for="word">A word, or a few</label> <input id="word" name="word" maxlength="60" autocomplete="off" value="${word ?? ''}"></p>
<button class="quiet" formaction="${links.lexiconPreview(show?.id)}">Hear it</button>
!${preview ? previewPart(preview) : ''}`,
  )}
</section>`

const previewPart = ({ plain, withLexicon }: WordPreview) =>
  html`<div class="previews" id="preview">
<p>As Polly says it: !${player(plain, 'As Polly says it')}</p>
<p>!${withLexicon ? html`As the lexicon has it: !${player(withLexicon, 'As the lexicon has it')}` : 'The lexicon has none of these words.'}</p>
</div>`

const player = (mp3: Uint8Array, label: string) =>
  html`<audio controls aria-label="${label}" src="data:audio/mpeg;base64,${Buffer.from(mp3).toString('base64')}"></audio>`

function changesPart({ show, changes = [] }: LexiconPage, context: PageContext): string {
  if (!show || changes.length === 0) return ''
  const characters = changes.reduce((sum, { estimate }) => sum + estimate.billedCharacters, 0)
  const microDollars = changes.reduce((sum, { estimate }) => sum + estimate.microDollars, 0)
  return html`<section class="box" aria-labelledby="changes-title">
<h2 id="changes-title">Recordings that would change</h2>
<ul>!${changes.map(
    ({ episode, estimate }) =>
      html`<li><a href="${links.episode(episode)}">${episode.title}</a>: ${count(estimate.passages - estimate.onTheShelf, 'passage')}, ${count(estimate.billedCharacters, 'character')}</li>`,
  )}</ul>
<p>Together ${count(characters, 'character')} to bill, ${formatMoney(microDollars)}. Among the newest episodes of the show; others change when their text comes again.</p>
!${form(links.speakLexicon(show.id), context, html`<button>Speak what has changed</button>`)}
</section>`
}
