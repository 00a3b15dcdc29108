import type { Fields } from '../request-fields.ts'
import type { PollyState } from '../state.ts'

/** A request that was authenticated: the path's parts behind the operation's own, the query, and the body. */
export interface PollyRequest {
  readonly path: readonly string[]
  readonly query: URLSearchParams
  readonly body: Fields
}

/** What goes back: JSON, or audio with its headers. */
export type PollyAnswer =
  | { readonly json: object }
  | { readonly audio: Uint8Array; readonly headers: Readonly<Record<string, string>> }

export type Operation = (state: PollyState, request: PollyRequest) => PollyAnswer | Promise<PollyAnswer>
