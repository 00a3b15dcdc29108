import type { Class, Function as FunctionNode, Node } from '@babel/types'
import type { Cell } from './cells.ts'
import type { Scope } from './scopes.ts'

/** What an expression may be when the program runs. Values are the same where they are `===`. */
export type Value =
  | Unknown
  | Plain
  | Text
  | Code
  | ClassCode
  | Thing
  | List
  | Imported
  | Settings
  | Command
  | Answer

/** From outside: a request, what a service or a package gave, what was computed in a way that is not followed. */
export interface Unknown {
  readonly kind: 'unknown'
}

/** A number, a boolean, nothing: neither code nor a name. */
export interface Plain {
  readonly kind: 'plain'
}

/** A string: `covers/`, or `covers/*` where only its beginning is known. A setting in it stands as `<bucket>`. */
export interface Text {
  readonly kind: 'text'
  readonly text: string
}

/** A function, with what it is ever called with. */
export interface Code {
  readonly kind: 'code'
  readonly node: FunctionNode
  readonly scope: Scope
  readonly module: string
  /** By position; what comes behind the last one goes to the last one. */
  readonly args: readonly Cell[]
  readonly self: Cell
  readonly returns: Cell
  /** What a generator gives, one after another. */
  readonly yields: List | undefined
}

export interface ClassCode {
  readonly kind: 'class'
  readonly node: Class
  /** What `new` makes: one thing for all. */
  readonly instance: Thing
  readonly constructs: readonly Value[]
  /** Static members. */
  readonly own: Thing
}

/** An object, by the place where it is made. */
export interface Thing {
  readonly kind: 'thing'
  readonly node: Node
  readonly parts: Part[]
  /** Fields that were assigned later. */
  readonly assigned: Map<string, Cell>
  /** Assigned under names that are not followed. */
  readonly anywhere: Cell
}

/** As they stand in an object literal, one after another: the later one wins. */
export type Part =
  | { readonly kind: 'field'; readonly name: string; readonly cell: Cell }
  | { readonly kind: 'computed'; readonly names: Cell; readonly cell: Cell }
  | { readonly kind: 'spread'; readonly cell: Cell; readonly except: ReadonlySet<string> }

/** An array, a set of arguments, or what can be iterated: its elements are one. */
export interface List {
  readonly kind: 'list'
  readonly node: Node
  readonly elements: Cell
}

/** An import of a package, or a name that the platform has (`from` is `global`). */
export interface Imported {
  readonly kind: 'imported'
  readonly from: string
  readonly name: string
}

/** What `readConfig` gives: each of its fields is the text `<field>`. */
export interface Settings {
  readonly kind: 'settings'
  readonly names: Cell
}

/** A request to AWS, made but perhaps not sent yet. */
export interface Command {
  readonly kind: 'command'
  readonly node: Node
  readonly name: string
  readonly input: Cell
}

/** What AWS answers to a request. */
export interface Answer {
  readonly kind: 'answer'
  readonly command: Command
}

export type Values = ReadonlySet<Value>

export const UNKNOWN: Unknown = { kind: 'unknown' }
export const PLAIN: Plain = { kind: 'plain' }

export const NOTHING: Values = new Set()
export const ONLY_PLAIN: Values = new Set([PLAIN])
export const ONLY_UNKNOWN: Values = new Set([UNKNOWN])

/** Longer texts are not names of anything: what is known of them is how they begin. */
const LONGEST_TEXT = 120

const texts = new Map<string, Text>()

export function textOf(whole: string): Text {
  const end = whole.indexOf('*')
  const known = end < 0 ? whole : whole.slice(0, end)
  const text = end < 0 && whole.length <= LONGEST_TEXT ? whole : `${known.slice(0, LONGEST_TEXT)}*`
  const made = texts.get(text) ?? { kind: 'text', text }
  texts.set(text, made)
  return made
}

/** A string of which nothing is known. */
export const ANY_TEXT = textOf('*')

export const isExact = ({ text }: Text) => !text.endsWith('*')

const imports = new Map<string, Imported>()

export function importOf(from: string, name: string): Imported {
  const key = `${from} ${name}`
  const made = imports.get(key) ?? { kind: 'imported', from, name }
  imports.set(key, made)
  return made
}

export function union(...all: readonly Iterable<Value>[]): Values {
  const result = new Set<Value>()
  for (const values of all) for (const value of values) result.add(value)
  return result
}
