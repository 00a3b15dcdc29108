/**
 * Why something a person asked for cannot be done, said to that person: what was wrong and what to do.
 * A refusal is an expected outcome and is returned; what nobody can act on is thrown.
 */
export interface Refusal {
  /** Stable, for code and tests: `text-empty`, `upload-too-large`, … */
  readonly code: string
  /** One or two plain sentences for the creator. */
  readonly message: string
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal }

export const accept = <T>(value: T): Outcome<T> => ({ ok: true, value })

export const refuse = (code: string, message: string): { ok: false; refusal: Refusal } => ({
  ok: false,
  refusal: { code, message },
})
