import { createHash } from 'node:crypto'
import { inlineValues, type ModelSlotType } from './interaction-model.ts'
import { type Token, tokenise } from './tokens.ts'

/** A value of a slot type, as entity resolution names it. */
export interface SlotValue {
  readonly id: string
  readonly name: string
}

/** A stretch of an utterance that a type knows. */
export interface KnownStretch {
  /** The position after its last word. */
  readonly end: number
  /** The listed values that it means; none for a built-in type. */
  readonly values: readonly SlotValue[]
}

/** What may fill a slot. */
export interface SlotType {
  readonly name: string
  /** Its values are the skill's own, so that the slot carries `resolutions`. */
  readonly isListed: boolean
  /** Words that are no value of it may fill it too: a custom type is no enumeration. */
  readonly isOpen: boolean
  /** The known stretches that begin at a position. */
  knownAt(tokens: readonly Token[], at: number): readonly KnownStretch[]
}

/** A type of the model, or a built-in one that the model adds values to. */
export function listedType(type: ModelSlotType): SlotType {
  const root = newValueNode()
  for (const { id, name } of inlineValues(type)) {
    const value: SlotValue = { id: id || generatedId(name.value), name: name.value }
    for (const phrase of [name.value, ...(name.synonyms ?? [])]) addPhrase(root, phrase, value)
  }
  return {
    name: type.name,
    isListed: true,
    isOpen: true,
    knownAt: (tokens, at) => stretchesIn(root, tokens, at),
  }
}

/** A built-in type as it is. Those without rules of their own take any words, as AMAZON.SearchQuery does. */
export function builtInType(name: string): SlotType {
  if (name === 'AMAZON.NUMBER' || name === 'AMAZON.FOUR_DIGIT_NUMBER') {
    return { name, isListed: false, isOpen: false, knownAt: numberAt }
  }
  return { name, isListed: false, isOpen: true, knownAt: () => [] }
}

/** Alexa gives a value without an id one that is made from its name. */
const generatedId = (name: string) => createHash('md5').update(name).digest('hex')

interface ValueNode {
  readonly next: Map<string, ValueNode>
  readonly values: SlotValue[]
}

const newValueNode = (): ValueNode => ({ next: new Map(), values: [] })

function addPhrase(root: ValueNode, phrase: string, value: SlotValue): void {
  let node = root
  for (const { key } of tokenise(phrase)) {
    const next = node.next.get(key) ?? newValueNode()
    node.next.set(key, next)
    node = next
  }
  if (node !== root && !node.values.includes(value)) node.values.push(value)
}

function stretchesIn(root: ValueNode, tokens: readonly Token[], at: number): KnownStretch[] {
  const stretches: KnownStretch[] = []
  let node: ValueNode | undefined = root
  for (let end = at; node; end++) {
    if (node.values.length > 0) stretches.push({ end, values: node.values })
    node = node.next.get(tokens[end]?.key ?? '')
  }
  return stretches
}

function numberAt(tokens: readonly Token[], at: number): KnownStretch[] {
  const key = tokens[at]?.key ?? ''
  const isNumber = key !== '' && [...key].every(digit => digit >= '0' && digit <= '9')
  return isNumber ? [{ end: at + 1, values: [] }] : []
}
