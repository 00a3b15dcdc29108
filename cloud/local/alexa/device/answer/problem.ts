/** Why an answer was rejected. */
export interface Problem {
  /** What Alexa tells the skill. */
  readonly message: string
  /** What helps the developer. */
  readonly hint: string
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
