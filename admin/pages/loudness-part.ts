import { html } from 'ghtml'
import type { Episode } from '../../core/catalog/episode.ts'
import type { Show } from '../../core/catalog/show.ts'
import { type LoudnessAim, missesOf } from '../../core/synthesis/loudness/loudness-aim.ts'
import type { Loudness } from '../../core/synthesis/loudness/loudness-meter.ts'
import { links } from '../routes.ts'
import { form, type PageContext } from './layout.ts'

/** The scale of the picture, in LUFS. */
const SCALE = { from: -40, to: -5 }

/** How loud the recording is, beside what its show wants. Hidden until there is one that was listened to. */
export function loudnessPart(show: Show, episode: Episode, context: PageContext): string {
  const { edition, state } = episode
  const loudness = edition?.loudness
  if (!loudness) return '<section id="loudness" hidden></section>'
  const { loudness: aim } = show
  const misses = aim ? missesOf(loudness, aim) : []
  return html`<section id="loudness" class="box" aria-labelledby="loudness-title">
<h2 id="loudness-title">Loudness</h2>
!${picture(loudness, aim)}
<p class="row-facts">${inWords(loudness)}</p>
!${aim && misses.length > 0 ? warning(misses, aim) : ''}
!${misses.length > 0 && aim?.normalise && state === 'ready' ? form(links.retry(episode), context, html`<button class="quiet">Make the recording anew</button>`) : ''}
</section>`
}

const inWords = ({ lufs, truePeakDb }: Loudness) =>
  [
    lufs === undefined ? 'Nearly silent' : `${lufs.toFixed(1)} LUFS on the whole`,
    truePeakDb === undefined ? '' : `${truePeakDb.toFixed(1)} dB at its peak`,
  ]
    .filter(Boolean)
    .join(', ')

/** The same is said in words below it. */
const picture = ({ lufs }: Loudness, aim?: LoudnessAim) =>
  html`<svg class="scale" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
<rect class="scale-all" width="100" height="4"></rect>
!${lufs === undefined ? '' : html`<rect class="scale-heard" width="${share(lufs)}" height="4"></rect>`}
!${aim ? html`<rect class="scale-aim" x="${share(aim.lufs) - 0.5}" width="1" height="4"></rect>` : ''}</svg>`

const share = (lufs: number) =>
  Math.round(Math.min(1, Math.max(0, (lufs - SCALE.from) / (SCALE.to - SCALE.from))) * 100)

const MISSES = {
  quiet: 'quieter than its target',
  loud: 'louder than its target',
  peak: 'with higher peaks than its show allows',
} as const

function warning(
  misses: readonly (keyof typeof MISSES)[],
  { lufs, ceilingDb, normalise }: LoudnessAim,
): string {
  const how = normalise
    ? 'It was made before that was chosen, or its peaks leave no room to make it louder.'
    : 'The settings of the show can make recordings so; nothing is spoken or billed again.'
  return html`<p class="trouble">This recording is ${misses.map(miss => MISSES[miss]).join(', ')}: ${lufs} LUFS, peaks at most ${ceilingDb} dB. ${how}</p>`
}
