import type { SlotType } from './slot-type.ts'
import type { Token } from './tokens.ts'

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

/** A place in the trie of all samples. */
export interface GrammarNode {
  readonly id: number
  readonly words: Map<string, GrammarNode>
  readonly slots: { readonly slot: GrammarSlot; readonly to: GrammarNode }[]
  /** The intents whose samples end here. */
  readonly ends: GrammarIntent[]
}

/** A step of a sample: a word, or a slot. */
export type GrammarStep = Token | GrammarSlot

/** All samples in one trie: what they have in common is looked at once. */
export class Grammar {
  readonly root: GrammarNode
  #size = 0

  constructor() {
    this.root = this.#newNode()
  }

  add(steps: readonly GrammarStep[], intent: GrammarIntent): void {
    if (steps.length === 0) return
    let node = this.root
    for (const step of steps) node = 'key' in step ? this.#afterWord(node, step) : this.#afterSlot(node, step)
    if (!node.ends.includes(intent)) node.ends.push(intent)
  }

  #afterWord(node: GrammarNode, { key }: Token): GrammarNode {
    const next = node.words.get(key) ?? this.#newNode()
    node.words.set(key, next)
    return next
  }

  #afterSlot(node: GrammarNode, slot: GrammarSlot): GrammarNode {
    const known = node.slots.find(edge => edge.slot.name === slot.name && edge.slot.type === slot.type)
    if (known) return known.to
    const to = this.#newNode()
    node.slots.push({ slot, to })
    return to
  }

  #newNode(): GrammarNode {
    return { id: this.#size++, words: new Map(), slots: [], ends: [] }
  }
}
