import type { HandlerInput } from 'ask-sdk-core'
import type { IndexedEpisode, LookupIndex } from '../../core/catalog/lookup-index.ts'
import type { Listener } from '../../core/playback/listener.ts'
import type { Here } from '../../core/playback/situation.ts'
import { hereOf } from './handlers/moving.ts'

/** What is heard, or was heard last. */
export interface Heard extends Here {
  readonly episode: IndexedEpisode
}

/** Undefined where the listener is nowhere, or it is not there any more. */
export function heardNow(input: HandlerInput, index: LookupIndex, listener: Listener): Heard | undefined {
  const here = hereOf(input, listener)
  const episode = here && index.episode(here.token.episode)
  return episode && { ...here, episode }
}
