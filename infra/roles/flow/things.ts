import { CannotFollow } from './cannot-follow.ts'
import { Cell } from './cells.ts'
import type { Flow } from './flow.ts'
import { isOfSdk } from './sdk.ts'
import {
  ANY_TEXT,
  isExact,
  NOTHING,
  ONLY_PLAIN,
  ONLY_UNKNOWN,
  type Part,
  PLAIN,
  type Thing,
  textOf,
  UNKNOWN,
  type Value,
  type Values,
} from './values.ts'

/** What a field of any of these may be. @param name undefined where it is not known */
export function fieldOf(flow: Flow, of: Iterable<Value>, name: string | undefined): Values {
  const found = new Set<Value>()
  for (const value of of) for (const one of fieldOfOne(flow, value, name)) found.add(one)
  return found
}

function fieldOfOne(flow: Flow, value: Value, name: string | undefined): Values {
  switch (value.kind) {
    case 'thing':
      return name === undefined ? fieldsOf(flow, value) : lookUp(flow, value, name).found
    case 'class':
      return fieldOfOne(flow, value.own, name)
    case 'list':
      return name === undefined || /^\d+$/u.test(name) ? flow.read(value.elements) : ONLY_PLAIN
    case 'settings':
      return settingsOf(flow.read(value.names), name)
    case 'answer':
      return answered(flow, value.command.input, name)
    case 'imported':
      if (isOfSdk(value)) throw new CannotFollow(`a part of ${value.name}`)
      return ONLY_UNKNOWN
    case 'plain':
    case 'text':
    case 'code':
      return ONLY_PLAIN
    default:
      return ONLY_UNKNOWN
  }
}

/** The things that are being looked into, for one may be spread into itself in turn. */
type Around = readonly Thing[]

interface Found {
  readonly found: Values
  /** Whether it is there whatever happens. */
  readonly isSure: boolean
}

const NOT_THERE: Found = { found: NOTHING, isSure: false }

/** The field of a thing, and whether it has it for sure. */
export function lookUp(flow: Flow, thing: Thing, name: string, around: Around = []): Found {
  // What comes around again says nothing against what the others say.
  if (around.includes(thing)) return { found: NOTHING, isSure: true }
  const found = new Set<Value>(flow.read(thing.anywhere))
  const assigned = thing.assigned.get(name)
  if (assigned) for (const value of flow.read(assigned)) found.add(value)
  let isSure = false
  for (const part of thing.parts.toReversed()) {
    const given = lookInto(flow, part, name, [...around, thing])
    for (const value of given.found) found.add(value)
    isSure = given.isSure
    if (isSure) break
  }
  if (!isSure) found.add(PLAIN)
  return { found, isSure }
}

function lookInto(flow: Flow, part: Part, name: string, around: Around): Found {
  if (part.kind === 'field')
    return part.name === name ? { found: flow.read(part.cell), isSure: true } : NOT_THERE
  if (part.kind === 'computed') {
    const names = [...flow.read(part.names)]
    const mayBe = names.some(one => one.kind !== 'text' || !isExact(one) || one.text === name)
    return mayBe ? { found: flow.read(part.cell), isSure: false } : NOT_THERE
  }
  if (part.except.has(name)) return NOT_THERE
  const spread = [...flow.read(part.cell)]
  const given = spread.map(value =>
    value.kind === 'thing' ? lookUp(flow, value, name, around) : spreadField(flow, value, name),
  )
  return {
    found: new Set(given.flatMap(({ found }) => [...found])),
    isSure: given.length > 0 && given.every(({ isSure }) => isSure),
  }
}

function spreadField(flow: Flow, value: Value, name: string): Found {
  const isNothing = value.kind === 'plain' || value.kind === 'text' || value.kind === 'code'
  return isNothing ? NOT_THERE : { found: fieldOfOne(flow, value, name), isSure: value.kind === 'settings' }
}

/** Everything that a thing holds. */
export function fieldsOf(flow: Flow, thing: Thing, around: Around = []): Values {
  if (around.includes(thing)) return NOTHING
  const found = new Set<Value>(flow.read(thing.anywhere))
  for (const cell of thing.assigned.values()) for (const value of flow.read(cell)) found.add(value)
  for (const part of thing.parts)
    for (const value of flow.read(part.cell))
      if (part.kind !== 'spread') found.add(value)
      else for (const one of spreadFields(flow, value, [...around, thing])) found.add(one)
  return found
}

function spreadFields(flow: Flow, value: Value, around: Around): Values {
  if (value.kind === 'thing') return fieldsOf(flow, value, around)
  const isNothing = value.kind === 'plain' || value.kind === 'text' || value.kind === 'code'
  return isNothing ? NOTHING : fieldOfOne(flow, value, undefined)
}

/** Assigns a field of a thing. @param names undefined, or such as are not exact, where it is not known which */
export function assignField(flow: Flow, thing: Thing, names: Iterable<Value>, values: Values): void {
  for (const name of names) {
    const cell = name.kind === 'text' && isExact(name) ? assignedCell(thing, name.text) : thing.anywhere
    flow.work.add(cell, values)
  }
  if (flow.isEscaped(thing)) flow.escape(values)
}

function assignedCell(thing: Thing, name: string): Cell {
  const cell = thing.assigned.get(name) ?? new Cell()
  thing.assigned.set(name, cell)
  return cell
}

function settingsOf(names: Values, name: string | undefined): Values {
  if (name !== undefined) return new Set([textOf(`<${name}>`)])
  return new Set(
    [...names].map(one => (one.kind === 'text' && isExact(one) ? textOf(`<${one.text}>`) : ANY_TEXT)),
  )
}

/** What DynamoDB did not get done comes back as it was asked for. https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html */
const answered = (flow: Flow, input: Cell, name: string | undefined): Values =>
  name === 'UnprocessedKeys' || name === 'UnprocessedItems'
    ? fieldOf(flow, flow.read(input), 'RequestItems')
    : new Set([UNKNOWN])
