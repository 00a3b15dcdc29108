import type { Columns } from './columns.ts'

/** A column of strings: their bytes in UTF-8 end to end, and where each ends. */
export function stringColumns(name: string, strings: readonly string[]) {
  const ends = new Uint32Array(strings.length)
  let end = 0
  strings.forEach((string, at) => {
    end += Buffer.byteLength(string)
    ends[at] = end
  })
  const heap = Buffer.alloc(end)
  let at = 0
  for (const string of strings) at += heap.write(string, at)
  return {
    [`${name}.heap`]: new Uint8Array(heap.buffer, heap.byteOffset, heap.length),
    [`${name}.ends`]: ends,
  }
}

/** A string is made when it is asked for. */
export interface Strings {
  readonly length: number
  /** Empty where there is none. */
  at(place: number): string
}

export function openStrings(columns: Columns, name: string): Strings {
  const bytes = columns.bytes(`${name}.heap`)
  const heap = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const ends = columns.words(`${name}.ends`)
  return {
    length: ends.length,
    at: place => heap.toString('utf8', place > 0 ? ends[place - 1] : 0, ends[place] ?? 0),
  }
}

/** The first of `length` places, which are in order, that is not before what is looked for. */
export function firstPlace(length: number, isBefore: (place: number) => boolean, from = 0): number {
  let [low, high] = [from, length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
