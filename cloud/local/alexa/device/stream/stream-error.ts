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

/** What came is nothing that a device plays. */
export const unplayable = (message: string): StreamError => new StreamError('MEDIA_ERROR_UNKNOWN', message)
