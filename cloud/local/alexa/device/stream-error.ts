import type { interfaces } from 'ask-sdk-model'

/** Why a stream does not play. */
export class StreamError extends Error {
  override name = 'StreamError'
  readonly type: interfaces.audioplayer.ErrorType

  constructor(type: interfaces.audioplayer.ErrorType, message: string) {
    super(message)
    this.type = type
  }
}
