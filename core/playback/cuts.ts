import type { StreamToken } from './stream-token.ts'

/** An edition up to a time: what plays until a timer ends, for nobody can push a device to stop. */
export interface Cut {
  readonly episode: string
  readonly edition: string
  readonly untilMilliseconds: number
}

/** The port that keeps cuts. */
export interface Cuts {
  /**
   * Makes the cut if it is not there, exact to a frame. Made twice at once, it is the same bytes twice.
   * @throws when there is no such edition
   */
  make(cut: Cut): Promise<void>
}

export const cutOf = ({ episode, edition, untilMilliseconds }: StreamToken): Cut | undefined =>
  untilMilliseconds === undefined ? undefined : { episode, edition, untilMilliseconds }

/** Where a stream is, below the address of public media. */
export const streamPath = ({ episode, edition, untilMilliseconds }: Omit<StreamToken, 'queue'>) =>
  untilMilliseconds === undefined
    ? `editions/${episode}/${edition}.mp3`
    : `cuts/${edition}-${untilMilliseconds}.mp3`
