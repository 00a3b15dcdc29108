/** Phrases of words in one trie; each may end in several payloads. Words are numbers of a vocabulary. */
export class TokenTrie<Payload> {
  static readonly ROOT = 0
  readonly #edges = new Map<number, number>()
  readonly #payloads: (Payload[] | undefined)[] = [undefined]

  add(words: readonly number[], payload: Payload): void {
    if (words.length === 0) return
    let node = TokenTrie.ROOT
    for (const word of words) node = this.next(node, word) ?? this.#grow(node, word)
    const payloads = this.#payloads[node]
    if (!payloads) this.#payloads[node] = [payload]
    else if (!payloads.includes(payload)) payloads.push(payload)
  }

  next(node: number, word: number): number | undefined {
    return this.#edges.get(node * MAX_WORDS + word)
  }

  /** What ends at a node. */
  at(node: number): readonly Payload[] {
    return this.#payloads[node] ?? NOTHING
  }

  #grow(node: number, word: number): number {
    const grown = this.#payloads.push(undefined) - 1
    this.#edges.set(node * MAX_WORDS + word, grown)
    return grown
  }
}

/** More words than any vocabulary has: a node and a word are one number. */
const MAX_WORDS = 2 ** 22
const NOTHING: readonly never[] = []
