/** Finds out how long a stream is from its bytes, as they come in. */
export interface AudioLength {
  push(chunk: Uint8Array): void
  /** Milliseconds, once all that came was pushed; undefined where that cannot be told. */
  finish(): number | undefined
  /** Whether that is the length of the whole stream also where some of it did not come. */
  readonly knowsWhole: boolean
  /** The byte from which a device would ask for what is heard at an offset; undefined where it was not reached. */
  readonly offsetByte: number | undefined
}

/** What was not read yet, and what comes after it. */
export function joined(rest: Uint8Array, chunk: Uint8Array): Uint8Array {
  if (rest.length === 0) return chunk
  const both = new Uint8Array(rest.length + chunk.length)
  both.set(rest)
  both.set(chunk, rest.length)
  return both
}

export const ascii = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length))
