import type { HandlerInput } from 'ask-sdk-core'
import type { IndexedEpisode, LookupIndex } from '../../core/catalog/lookup-index.ts'
import type { Listener } from '../../core/playback/listener.ts'
import { readToken, type StreamToken } from '../../core/playback/stream-token.ts'
import { deviceStream } from './request.ts'

/** What is heard, or was heard last. */
export interface Here {
  readonly episode: IndexedEpisode
  readonly stream: StreamToken
  readonly offsetMilliseconds: number
}

/** What this device holds, or else what was last heard on any; undefined where it is not there any more. */
export function hereOf(
  input: HandlerInput,
  index: LookupIndex,
  { current }: Pick<Listener, 'current'>,
): Here | undefined {
  const held = deviceStream(input)
  const stream = held?.stream ?? readToken(current?.token)
  const episode = stream && index.episode(stream.episode)
  if (!episode) return undefined
  return { episode, stream, offsetMilliseconds: (held ?? current)?.offsetMilliseconds ?? 0 }
}
