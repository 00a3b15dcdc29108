/** An error as AWS's services answer it: their own code, and the HTTP status that goes with it. */
export class AwsError extends Error {
  override name = 'AwsError'
  /** Such as `QueueDoesNotExist`. */
  readonly code: string
  readonly status: number

  constructor(code: string, message: string, status = 400) {
    super(message)
    this.code = code
    this.status = status
  }
}

/** What a service of AWS has and this one has not. */
export const notImplemented = (service: string, operation: string) =>
  new AwsError('NotImplemented', `The local ${service} has no ${operation}.`, 501)
