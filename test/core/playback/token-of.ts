import type { StreamToken } from '../../../core/playback/stream-token.ts'

/** The token of an episode in its show's order, with whatever else it says. */
export const tokenOf = (episode: string, others: Partial<StreamToken> = {}): StreamToken => ({
  queue: { order: 'show', show: 'stories' },
  episode,
  edition: `edition${episode.slice(1)}`,
  rate: 100,
  loop: false,
  failures: 0,
  ...others,
})
