/** A function as it is deployed: a folder with its bundle, and the settings of its configuration. */
export interface FunctionDefinition {
  readonly name: string
  /** Absolute; holds the module that `handler` names. */
  readonly bundleFolder: string
  /** `index.handler`: the module `index.mjs` or `index.js`, and its export. */
  readonly handler: string
  readonly environment: Readonly<Record<string, string>>
  readonly timeoutSeconds: number
  readonly memoryMegabytes: number
  /** Environments at once; each answers one invocation at a time. */
  readonly maximumConcurrency: number
  /** How long an environment is kept warm with nothing to do. */
  readonly idleSeconds: number
}

/** The most that a request or a response may hold. https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html */
export const MAX_PAYLOAD_BYTES = 6 * 1024 * 1024
