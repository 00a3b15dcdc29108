import type { EditionWords, Words } from '../../core/synthesis/edition-words.ts'

/** A long book's words are a few megabytes. */
const MOST_HELD = 8

/**
 * The words of the editions that were asked for last, in this function's memory: an edition never changes. What
 * cannot be read is not known; a listener hears a stream all the same.
 */
export function holdWords(editionWords: EditionWords, onFault: (error: unknown) => void): EditionWords {
  const held = new Map<string, Words>()
  const unknown = (error: unknown): undefined => void onFault(error)
  return {
    async get(ref, hash) {
      const words = held.get(hash) ?? (await editionWords.get(ref, hash).catch(unknown))
      if (!words) return undefined
      held.delete(hash)
      held.set(hash, words)
      if (held.size > MOST_HELD) held.delete(held.keys().next().value ?? '')
      return words
    },
  }
}
