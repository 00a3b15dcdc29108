import { html } from 'ghtml'
import { type Episode, isInWork } from '../../core/catalog/episode.ts'
import { links } from '../routes.ts'
import { form, type PageContext } from './layout.ts'

/** Puts an episode away and brings it back; nothing while it is in work. */
export function archivePart(episode: Episode, context: PageContext): string {
  if (isInWork(episode)) return '<section id="archive" hidden></section>'
  const isAway = episode.state === 'archived'
  const words = isAway
    ? 'This episode is put away: nobody can ask for it. All that was made of it is kept.'
    : 'Puts this episode away, so that nobody can ask for it. It can be restored, with its recording.'
  const button = isAway
    ? form(links.restore(episode), context, html`<button>Restore</button>`)
    : form(links.archive(episode), context, html`<button class="quiet">Archive</button>`)
  return html`<section id="archive" aria-labelledby="archive-title">
<h2 id="archive-title">${isAway ? 'Archived' : 'Archive'}</h2>
<p class="help">${words}</p>
!${button}
</section>`
}
