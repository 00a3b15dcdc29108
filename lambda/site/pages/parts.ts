import { html } from 'ghtml'
import type { IndexedEpisode, IndexedShow } from '../../../core/catalog/lookup-index.ts'
import { languageTag } from '../../../core/feeds/language-tag.ts'
import { HERE } from '../addresses.ts'
import { count, dayTag, lengthInWords } from './measures.ts'

const DOT = '<span class="dot" aria-hidden="true"> · </span>'

/** Facts in a line, HTML each; those that are empty are left out. */
export const facts = (...some: readonly string[]) =>
  html`<p class="facts">!${some.filter(Boolean).join(DOT)}</p>`

/** What is written in another language than the page is said to be. */
export const inLanguage = (language: string) => html` lang="${languageTag(language)}" dir="auto"`

/** An episode in a list. @param show named where the list is of several */
export const episodeRow = (
  { id, show: showId, title, number, durationMilliseconds, publishedAt }: IndexedEpisode,
  language: string,
  show?: IndexedShow,
) => html`<li class="row">
<a class="row-title" href="${HERE.episode({ show: showId, episode: id })}"!${inLanguage(language)}>${title}</a>
!${facts(
  show ? html`<a href="${HERE.show(show.id)}"!${inLanguage(language)}>${show.title}</a>` : '',
  number === undefined ? '' : html`Number ${number}`,
  dayTag(publishedAt),
  lengthInWords(durationMilliseconds),
)}
</li>`

/** A show in a list. */
export const showCard = (
  { id, title, author, language, cover }: IndexedShow,
  episodes: number,
  latest?: IndexedEpisode,
) => html`<li class="card">
<img class="cover" src="${HERE.cover(cover)}" alt="" width="96" height="96" loading="lazy">
<div><h3><a href="${HERE.show(id)}"!${inLanguage(language)}>${title}</a></h3>
!${facts(author === title ? '' : html`<span!${inLanguage(language)}>${author}</span>`, count(episodes, 'episode'))}
!${latest ? html`<p class="latest">Newest: <a href="${HERE.episode({ show: id, episode: latest.id })}"!${inLanguage(language)}>${latest.title}</a></p>` : ''}</div>
</li>`

/** How it is asked for. */
export const sayPart = (words: string, language: string) =>
  html`<p class="say">Say <q>Alexa, ask voice shelf to play <span!${inLanguage(language)}>${words}</span></q></p>`
