import type { SlotType } from './slot-type.ts'

/** An intent as the parser needs it. */
export interface GrammarIntent {
  readonly name: string
  readonly isBuiltIn: boolean
  /** Its place in the model: on a tie the first one wins. */
  readonly order: number
  /** Its slots by name, in the model's order. */
  readonly slots: ReadonlyMap<string, SlotType>
}

/** A slot at its place in a sample. */
export interface GrammarSlot {
  readonly name: string
  readonly type: SlotType
}

/** A step of a sample: a word of the vocabulary, or a slot. */
export type GrammarStep = number | GrammarSlot

/** A slot's edge in the trie. */
export interface SlotEdge {
  readonly slot: GrammarSlot
  readonly to: number
}

/** All samples in one trie: what they have in common is looked at once. */
export class Grammar {
  static readonly ROOT = 0
  readonly #words = new Map<number, number>()
  readonly #slots: (SlotEdge[] | undefined)[] = [undefined]
  readonly #ends: (GrammarIntent[] | undefined)[] = [undefined]
  readonly #isLeaf: boolean[] = [true]

  add(steps: readonly GrammarStep[], intent: GrammarIntent): void {
    if (steps.length === 0) return
    let node = Grammar.ROOT
    for (const step of steps)
      node = typeof step === 'number' ? this.#word(node, step) : this.#slot(node, step)
    const ends = this.#ends[node]
    if (!ends) this.#ends[node] = [intent]
    else if (!ends.includes(intent)) ends.push(intent)
  }

  after(node: number, word: number): number | undefined {
    return this.#words.get(node * MAX_WORDS + word)
  }

  slotsAt(node: number): readonly SlotEdge[] {
    return this.#slots[node] ?? NOTHING
  }

  /** The intents whose samples end here. */
  endsAt(node: number): readonly GrammarIntent[] {
    return this.#ends[node] ?? NOTHING
  }

  /** Nothing comes after it. */
  isLeaf(node: number): boolean {
    return this.#isLeaf[node] ?? true
  }

  #word(node: number, word: number): number {
    const known = this.after(node, word)
    if (known !== undefined) return known
    const grown = this.#grow(node)
    this.#words.set(node * MAX_WORDS + word, grown)
    return grown
  }

  #slot(node: number, slot: GrammarSlot): number {
    this.#slots[node] ??= []
    const edges = this.#slots[node] ?? []
    const known = edges.find(edge => edge.slot.name === slot.name && edge.slot.type === slot.type)
    if (known) return known.to
    const to = this.#grow(node)
    edges.push({ slot, to })
    return to
  }

  #grow(from: number): number {
    this.#isLeaf[from] = false
    this.#isLeaf.push(true)
    this.#slots.push(undefined)
    return this.#ends.push(undefined) - 1
  }
}

/** More words than any vocabulary has: a node and a word are one number. */
const MAX_WORDS = 2 ** 22
const NOTHING: readonly never[] = []
