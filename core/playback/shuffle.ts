import type { EpisodeList } from '../catalog/lookup-index.ts'
import type { Shuffle } from './stream-token.ts'

/**
 * The list in an order of its own, with the episode that it began with at its head. A place is computed from the
 * seed, in the same time whatever the list's length, and both ways: nothing is kept of a shuffled queue. Where
 * an episode comes to the list's end, one other changes its place.
 */
export function shuffled(list: EpisodeList, { seed, first }: Shuffle): EpisodeList {
  const { length } = list
  const mixed = permutation(length, seed)
  const head = Math.max(0, list.placeOf(first))
  const turn = length > 0 ? mixed.placeOf(head) : 0
  return {
    length,
    at: place => (place >= 0 && place < length ? list.at(mixed.at((place + turn) % length)) : undefined),
    placeOf(episode) {
      const place = list.placeOf(episode)
      return place < 0 ? -1 : (mixed.placeOf(place) - turn + length) % length
    },
  }
}

/** A one-to-one mapping of the whole numbers below `length` onto themselves, and back. */
export interface Permutation {
  at(place: number): number
  placeOf(value: number): number
}

const ROUNDS = [0, 1, 2, 3]

/**
 * A Feistel network over the next power of four, walked until it comes back below the length: four steps on average
 * at the most. https://en.wikipedia.org/wiki/Format-preserving_encryption#FPE_from_a_Feistel_network
 */
export function permutation(length: number, seed: number): Permutation {
  const halfBits = Math.max(1, Math.ceil(Math.log2(Math.max(2, length)) / 2))
  const mask = 2 ** halfBits - 1

  function walk(from: number, rounds: readonly number[], isForth: boolean): number {
    let value = from
    do {
      let high = value >>> halfBits
      let low = value & mask
      for (const round of rounds) {
        if (isForth) [high, low] = [low, high ^ (mix(low, round, seed) & mask)]
        else [high, low] = [low ^ (mix(high, round, seed) & mask), high]
      }
      value = high * (mask + 1) + low
    } while (value >= length)
    return value
  }

  return {
    at: place => walk(place, ROUNDS, true),
    placeOf: value => walk(value, ROUNDS.toReversed(), false),
  }
}

/** The finalizer of MurmurHash3, which lets every bit depend on every other. */
function mix(value: number, round: number, seed: number): number {
  let hash = (value ^ Math.imul(seed + round + 1, 0x9e37_79b1)) >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
