import { html } from 'ghtml'
import type { Episode } from '../../../core/catalog/episode.ts'
import type { IndexedEpisode } from '../../../core/catalog/lookup-index.ts'
import type { FeedShow } from '../../../core/feeds/show-feed.ts'
import type { Edition } from '../../../core/synthesis/edition.ts'
import type { Words } from '../../../core/synthesis/edition-words.ts'
import { HERE } from '../addresses.ts'
import { layout } from './layout.ts'
import { clock, dayTag, lengthInWords } from './measures.ts'
import { facts, inLanguage, sayPart } from './parts.ts'
import { transcriptPart } from './transcript-part.ts'

export interface EpisodePage {
  readonly show: FeedShow
  readonly episode: Episode
  readonly edition: Edition
  /** ISO 8601. */
  readonly publishedAt: string
  readonly words: Words | undefined
  /** Its neighbours in the show. */
  readonly older: IndexedEpisode | undefined
  readonly newer: IndexedEpisode | undefined
}

export const episodePage = (page: EpisodePage, origin?: string) => {
  const { show, episode, edition, publishedAt, words } = page
  const language = words?.language ?? show.language
  return layout({
    title: episode.title,
    description: edition.opening ?? episode.title,
    path: HERE.episode(episode),
    origin,
    cover: show.cover,
    podcast: show,
    body: html`<nav aria-label="Where you are"><a href="${HERE.home}">All shows</a> <span aria-hidden="true">›</span> <a href="${HERE.show(show.id)}"!${inLanguage(show.language)}>${show.title}</a></nav>
<div class="page-title"><h1!${inLanguage(language)}>${episode.title}</h1>
!${facts(
      show.author === show.title ? '' : html`<span!${inLanguage(show.language)}>${show.author}</span>`,
      episode.number === undefined ? '' : html`Number ${episode.number}`,
      dayTag(publishedAt),
      lengthInWords(edition.durationMilliseconds),
    )}</div>
!${player(page, language)}
!${chaptersPart(page, language)}
!${words ? transcriptPart(words, audioOf(page)) : ''}
!${neighbours(page)}`,
  })
}

/** The recording, below which a place of it may be named as `#t=<seconds>`. */
const audioOf = ({ episode, edition }: EpisodePage) => HERE.edition(episode, edition.hash, 'mp3')

function player(page: EpisodePage, language: string): string {
  const { show, episode, edition } = page
  const audio = audioOf(page)
  return html`<section id="listen" class="box" aria-labelledby="listen-title">
<h2 id="listen-title" class="unseen">Listen</h2>
<audio controls preload="metadata" src="${audio}" aria-label="${episode.title}">
<track kind="captions" srclang="${language}" label="Captions" src="${HERE.edition(episode, edition.hash, 'vtt')}" default>
</audio>
<p class="captions" aria-hidden="true"!${inLanguage(language)}></p>
!${sayPart(episode.title, language)}
<ul class="links"><li><a href="${audio}" download="${fileNameOf(episode)}">Download the MP3</a></li><li><a href="${HERE.podcast(show.id)}">Podcast feed</a></li><li><a href="${HERE.edition(episode, edition.hash, 'srt')}">Captions</a></li></ul>
</section>`
}

const fileNameOf = ({ name }: Episode) => `${name.replace(/\.[^.]+$/u, '')}.mp3`

function chaptersPart(page: EpisodePage, language: string): string {
  const { chapters = [] } = page.words ?? {}
  if (chapters.length === 0) return ''
  const rows = chapters.map(
    ({ title, start }) =>
      html`<li><span class="at">${clock(start)}</span> <a href="${audioOf(page)}#t=${start / 1000}" data-plays-from="${start / 1000}"!${inLanguage(language)}>${title}</a></li>`,
  )
  return html`<section aria-labelledby="chapters"><h2 id="chapters">Chapters</h2><ol class="chapters">!${rows}</ol></section>`
}

function neighbours({ show, older, newer }: EpisodePage): string {
  if (!older && !newer) return ''
  const link = (label: string, neighbour: IndexedEpisode | undefined) =>
    neighbour
      ? html`<p><span class="label">${label}</span> <a href="${HERE.episode({ show: show.id, episode: neighbour.id })}"!${inLanguage(show.language)}>${neighbour.title}</a></p>`
      : ''
  return html`<nav class="neighbours" aria-label="Other episodes of this show">!${link('Before this one', older)}!${link('After this one', newer)}</nav>`
}
