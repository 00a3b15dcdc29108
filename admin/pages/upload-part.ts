import { html } from 'ghtml'
import type { Show } from '../../core/catalog/show.ts'
import type { Refusal } from '../../core/refusal.ts'
import { decodeText } from '../../core/text/decode-text.ts'
import { TEXT_EXTENSIONS, TEXT_LIMITS } from '../../core/text/text-name.ts'

/** The same sentences that the functions answer with, for what the script sees before anything is sent. */
const SENTENCES = {
  empty: sentenceFor(new Uint8Array()),
  binary: sentenceFor(new Uint8Array([0])),
  notUtf8: sentenceFor(new Uint8Array([0xff])),
}

/** Chooses texts and sends them straight to the bucket: to the one show, to one of several, or to the first, by its title. */
export const uploadPart = (
  shows: readonly Show[],
) => html`<section class="box upload" aria-labelledby="upload-title">
<h2 id="upload-title">Add a text</h2>
<p class="trouble without-script">Uploading needs JavaScript, because texts go from your browser straight to the bucket. Allow it for this page, or put the file there yourself: uploads/${shows[0]?.id ?? 'stories'}/my-text.txt.</p>
<form id="upload" data-limits="${JSON.stringify(TEXT_LIMITS)}"
 data-says-empty="${SENTENCES.empty}" data-says-binary="${SENTENCES.binary}" data-says-not-utf8="${SENTENCES.notUtf8}">
!${showField(shows)}
<div class="drop">
<label for="files">Choose text files</label>
<input id="files" type="file" name="files" accept="${TEXT_EXTENSIONS.join(',')}" multiple aria-describedby="files-help">
<p id="files-help" class="help">or drop them here. Plain text, Markdown, HTML or SSML; a Word document, an e-book (EPUB) or a PDF with text. A file of the same name replaces the text of its episode.</p>
</div>
</form>
<ul id="uploads" class="uploads" aria-label="Uploads"></ul>
</section>`

/** Names the show that something is for; `id` is the field's on its page. */
export function showField(shows: readonly Show[], id = 'show'): string {
  const [first] = shows
  if (!first)
    return html`<p class="field"><label for="${id}">Show</label>
<input id="${id}" name="show" value="My texts" maxlength="100" autocomplete="off"></p>`
  if (shows.length === 1) return html`<input type="hidden" name="show" value="${first.id}">`
  return html`<p class="field"><label for="${id}">Show</label>
<select id="${id}" name="show">!${shows.map(show => html`<option value="${show.id}">${show.title}</option>`)}</select></p>`
}

function sentenceFor(bytes: Uint8Array): string {
  const text = decodeText(bytes)
  return text.ok ? '' : text.refusal.message
}

/** A refusal of what a form asked for. */
export const refusalNote = (refusal: Refusal | undefined) =>
  refusal ? html`<p class="trouble" id="refusal" role="alert">${refusal.message}</p>` : ''
