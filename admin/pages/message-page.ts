import { html } from 'ghtml'
import { layout, type PageContext } from './layout.ts'

/** A page that only says something: what is wrong, and what to do. */
export const messagePage = ({
  title,
  text,
  way,
  context,
}: {
  title: string
  text: readonly string[]
  way?: { href: string; label: string }
  context?: PageContext
}) =>
  layout({
    title,
    ...(context && { context }),
    body: html`<div class="message">
<h1>${title}</h1>
!${text.map(line => html`<p>${line}</p>`)}
!${way ? html`<p><a class="button" href="${way.href}">${way.label}</a></p>` : ''}
</div>`,
  })
