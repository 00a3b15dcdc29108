import type { Node } from '@babel/types'
import type { Arguments } from './calls.ts'
import { apply } from './calls.ts'
import type { Flow } from './flow.ts'
import { fieldOf } from './things.ts'
import {
  ANY_TEXT,
  type List,
  ONLY_PLAIN,
  ONLY_UNKNOWN,
  UNKNOWN,
  union,
  type Value,
  type Values,
} from './values.ts'

/** What comes out of these one by one. */
export function elementsOf(flow: Flow, values: Values): Values {
  const found = new Set<Value>()
  for (const value of values)
    if (value.kind === 'list') for (const element of flow.read(value.elements)) found.add(element)
    else if (value.kind === 'text') found.add(ANY_TEXT)
    else if (value.kind !== 'plain') {
      // Its iterator runs.
      flow.escape([value])
      found.add(UNKNOWN)
    }
  return found
}

/** A method of arrays that is followed; undefined for all others. */
export function listMethod(
  flow: Flow,
  list: List,
  name: string,
  args: Arguments,
  node: Node,
): Values | undefined {
  const elements = flow.read(list.elements)
  const [first] = args.at
  const each = (...given: readonly Values[]) =>
    union(...[...(first ?? [])].map(code => apply(flow, code, { at: given }, node)))
  const all: Values = new Set([list])
  switch (name) {
    case 'map':
      return made(flow, node, each(elements, ONLY_PLAIN, all))
    case 'flatMap':
      return made(flow, node, flat(flow, each(elements, ONLY_PLAIN, all)))
    case 'flat':
      return made(flow, node, flat(flow, elements))
    case 'filter':
      each(elements, ONLY_PLAIN, all)
      return all
    case 'find':
    case 'findLast':
      each(elements, ONLY_PLAIN, all)
      return union(elements, ONLY_PLAIN)
    case 'some':
    case 'every':
    case 'findIndex':
    case 'forEach':
      each(elements, ONLY_PLAIN, all)
      return ONLY_PLAIN
    case 'sort':
    case 'toSorted':
      each(elements, elements)
      return all
    case 'slice':
    case 'reverse':
    case 'toReversed':
    case 'values':
      return all
    case 'concat':
      return made(flow, node, union(elements, flat(flow, union(...args.at, args.rest ?? []))))
    case 'push':
    case 'unshift':
      flow.work.add(list.elements, union(...args.at, args.rest ?? []))
      return ONLY_PLAIN
    case 'splice':
      flow.work.add(list.elements, union(...args.at.slice(2), args.rest ?? []))
      return all
    case 'at':
    case 'pop':
    case 'shift':
      return union(elements, ONLY_PLAIN)
    case 'join':
      return new Set([ANY_TEXT])
    case 'includes':
    case 'indexOf':
      return ONLY_PLAIN
    default:
      return undefined
  }
}

const flat = (flow: Flow, values: Values): Values => {
  const lists = [...values].filter(value => value.kind === 'list')
  const rest = [...values].filter(value => value.kind !== 'list')
  return union(elementsOf(flow, new Set(lists)), rest)
}

export function made(flow: Flow, node: Node, elements: Values): Values {
  const list = flow.list(node, 'made')
  flow.work.add(list.elements, elements)
  return new Set([list])
}

/** `Object.values` and `Object.entries`. */
export const valuesOf = (flow: Flow, node: Node, of: Values): Values =>
  made(flow, node, fieldOf(flow, of, undefined))

export function entriesOf(flow: Flow, node: Node, of: Values): Values {
  const entry = flow.list(node, 'entry')
  flow.work.add(entry.elements, union([ANY_TEXT], fieldOf(flow, of, undefined)))
  return made(flow, node, new Set([entry]))
}

export const unknownList = (flow: Flow, node: Node): Values => made(flow, node, ONLY_UNKNOWN)
