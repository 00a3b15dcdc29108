import { cutOf } from '../../core/playback/cuts.ts'
import { depart } from '../../core/playback/depart.ts'
import type { Listener } from '../../core/playback/listener.ts'
import { editionAt } from '../../core/playback/rates.ts'
import type { Start } from '../../core/playback/start.ts'
import type { SkillPorts } from './ports.ts'

/**
 * The stream of a start as it is to be played: at the listener's rate, with its words, and as a cut where a timer ends
 * it. Every start goes through here before it is played or enqueued.
 * @param at when it will begin to play, in milliseconds since 1970
 */
export async function prepare(
  { editionWords, cuts }: Pick<SkillPorts, 'editionWords' | 'cuts'>,
  start: Start,
  { rate }: Pick<Listener, 'rate'>,
  at: number,
): Promise<Start> {
  const { episode, from } = start
  const { edition } = editionAt(episode, rate)
  const wordsOf = (hash: string) => editionWords.get({ episode: episode.id }, hash)
  const isElsewhere = from !== undefined && from !== edition && start.offsetMilliseconds > 0
  const [words, fromWords] = await Promise.all([wordsOf(edition), isElsewhere ? wordsOf(from) : undefined])
  const ready = depart(start, { rate, at, words, fromWords })
  const cut = cutOf(ready.token)
  if (cut) await cuts.make(cut)
  return ready
}
