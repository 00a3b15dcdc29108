import {
  type Episode,
  type EpisodeState,
  isInWork,
  isScheduled,
  waitsForWord,
} from '../../core/catalog/episode.ts'
import { hashesOf } from '../../core/synthesis/edition.ts'
import { formatMoney } from '../../core/synthesis/price.ts'
import { count } from './measures.ts'

const STATE_WORDS: Record<EpisodeState, string> = {
  draft: 'Received',
  synthesizing: 'Being spoken',
  ready: 'Ready',
  scheduled: 'Scheduled',
  published: 'Published',
  failed: 'Failed',
  archived: 'Archived',
}

/** Where an episode stands, in a word or two. */
export const stateWord = (episode: Episode) =>
  waitsForWord(episode) ? 'Waiting for you' : STATE_WORDS[shownState(episode)]

/** A ready episode whose time has not come is scheduled. */
export const shownState = (episode: Episode): EpisodeState =>
  episode.state === 'ready' && isScheduled(episode, Date.now()) ? 'scheduled' : episode.state

/** How far the speaking is. */
export function spokenSoFar({ work }: Episode): { spoken: number; passages: number } | undefined {
  if (!work) return undefined
  return { spoken: Math.max(0, work.passages - work.waiting.length), passages: work.passages }
}

/** What a screen reader says when the state has changed. */
export function announcement(episode: Episode): string {
  if (episode.state === 'failed') return `“${episode.title}” failed. ${episode.failure?.message ?? ''}`.trim()
  return `“${episode.title}”: ${stateWord(episode).toLowerCase()}.`
}

export interface Step {
  readonly name: string
  /** What is known of it, such as its figures. */
  readonly detail: string
  readonly stands: 'done' | 'now' | 'later' | 'stopped'
  readonly progress?: { readonly value: number; readonly max: number }
}

/** The way of a text from its arrival until it can be heard. */
export function wayOf(episode: Episode): Step[] {
  const { work, offer, state } = episode
  const speaking = spokenSoFar(episode)
  const allSpoken = speaking !== undefined && speaking.spoken >= speaking.passages
  const isAway = state === 'archived'
  const isSettled = !isInWork(episode) && state !== 'failed' && state !== 'draft'
  const heard = isSettled && (!isAway || allSpoken)
  const planned = work ?? offer
  const done = [true, planned !== undefined, allSpoken, heard, heard]
  const at = done.indexOf(false)
  const standing = (step: number): Step['stands'] => {
    if (done[step]) return 'done'
    if (step > at) return 'later'
    return state === 'failed' || isAway ? 'stopped' : 'now'
  }
  return [
    { name: 'Received', detail: episode.name, stands: standing(0) },
    {
      name: 'Read',
      detail: planned
        ? `${count(planned.passages, 'passage')}, ${count(planned.billedCharacters, 'character')} to speak`
        : '',
      stands: standing(1),
    },
    {
      name: 'Spoken',
      detail: spokenDetail(episode, speaking),
      stands: standing(2),
      ...(speaking && state === 'synthesizing'
        ? { progress: { value: speaking.spoken, max: speaking.passages } }
        : {}),
    },
    { name: 'Joined', detail: heard ? recordings(episode) : '', stands: standing(3) },
    {
      name: 'Ready',
      detail: heard ? (isAway ? 'and put away' : 'for Alexa to play') : '',
      stands: standing(4),
    },
  ]
}

const recordings = ({ edition }: Episode) =>
  edition?.rates ? `into ${count(hashesOf(edition).length, 'recording')}` : 'into one recording'

function spokenDetail(episode: Episode, speaking: ReturnType<typeof spokenSoFar>): string {
  if (speaking) return `${speaking.spoken} of ${count(speaking.passages, 'passage')}`
  const { offer } = episode
  return offer && waitsForWord(episode) ? `waits for your word: ${formatMoney(offer.microDollars)}` : ''
}
