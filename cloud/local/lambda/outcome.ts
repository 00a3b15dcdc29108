/** What an invocation came to, as Invoke answers it. */
export interface Outcome {
  /** JSON: the handler's result, or an `InvocationError`. */
  readonly payload: string
  /** Present when the function failed; the payload then says how. */
  readonly functionError?: 'Unhandled'
  /** The last lines that the function logged meanwhile. */
  readonly logTail: string
}

/** Lambda's shape for an error that a function did not handle. */
export interface InvocationError {
  readonly errorType: string
  readonly errorMessage: string
  readonly trace?: readonly string[]
}
