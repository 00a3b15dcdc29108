import { html } from 'ghtml'
import { HERE } from '../addresses.ts'
import { layout } from './layout.ts'

/** A page that has one thing to say. */
export const messagePage = ({ title, text }: { readonly title: string; readonly text: string }) =>
  layout({
    title,
    body: html`<section class="message"><h1>${title}</h1>
<p>${text}</p>
<p><a class="button" href="${HERE.home}">See what is on the shelf</a></p></section>`,
  })
