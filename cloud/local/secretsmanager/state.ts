import type { SecretStore } from './secret-store.ts'

/** What every operation works on. */
export interface SecretsState {
  readonly region: string
  readonly accountId: string
  readonly secrets: SecretStore
  readonly now: () => number
}

/** One operation: what its request says, to what its answer says, in the SDK's own shapes. */
export type Operation<Input, Output> = (state: SecretsState, input: Input) => Output
