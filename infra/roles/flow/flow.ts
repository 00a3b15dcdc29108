import type { Function as FunctionNode, Node } from '@babel/types'
import { runFunction, runModule } from './bodies.ts'
import { CannotFollow } from './cannot-follow.ts'
import { Cell, Worklist } from './cells.ts'
import { linkModules, type Module, type Modules } from './modules.ts'
import type { Scope } from './scopes.ts'
import { fieldsOf } from './things.ts'
import type { ClassCode, Code, Command, List, Thing, Value, Values } from './values.ts'
import { ONLY_UNKNOWN } from './values.ts'

/** Where an expression stands. */
export interface Frame {
  readonly module: Module
  readonly scope: Scope
  /** The function that it is in. */
  readonly code?: Code
}

/**
 * All that a program may do, by following every value from where it is made to where it is used. What runs is what is
 * called from where the program begins; what may be called with other values than are seen here (because a package or
 * Lambda has it) is called with anything. Nothing is known of the order in which things happen, and a function's
 * callers are not told apart, so that what may happen is all in it, and some more.
 */
export class Flow {
  readonly modules: Modules
  readonly work = new Worklist()
  readonly #values = new Map<Node, Map<string, Value>>()
  readonly #cells = new Map<Node, Cell>()
  readonly #entered = new Set<Code>()
  readonly #escaped = new Set<Value>()
  readonly commands: Command[] = []

  constructor(sources: ReadonlyMap<string, string>, entry: string) {
    this.modules = linkModules(sources)
    for (const module of this.modules.values()) this.work.schedule(() => runModule(this, module))
    const begun = this.modules.get(entry)
    if (!begun) throw new CannotFollow(entry)
    this.work.schedule(() => {
      for (const cell of begun.exports.values()) this.escape(this.work.read(cell))
    })
    this.work.run()
  }

  /** The value that is made at a node: the same each time. */
  at<V extends Value>(node: Node, what: string, make: () => V): V {
    const made = this.#values.get(node) ?? new Map<string, Value>()
    this.#values.set(node, made)
    const value = made.get(what) ?? make()
    made.set(what, value)
    return value as V
  }

  /** What is kept for a node that makes no value of its own. */
  cell(node: Node): Cell {
    const cell = this.#cells.get(node) ?? new Cell()
    this.#cells.set(node, cell)
    return cell
  }

  list(node: Node, what = 'list'): List {
    return this.at(node, what, () => ({ kind: 'list', node, elements: new Cell() }))
  }

  thing(node: Node, what = 'thing'): Thing {
    return this.at(node, what, () => ({
      kind: 'thing',
      node,
      parts: [],
      assigned: new Map(),
      anywhere: new Cell(),
    }))
  }

  code(node: FunctionNode, { scope, module }: Frame): Code {
    return this.at(node, 'code', () => ({
      kind: 'code',
      node,
      scope,
      module: module.path,
      args: node.params.map(() => new Cell()),
      self: new Cell(),
      returns: new Cell(),
      yields: node.generator ? this.list(node, 'yields') : undefined,
    }))
  }

  command(node: Node, name: string): Command {
    return this.at(node, 'command', () => {
      const command: Command = { kind: 'command', node, name, input: new Cell() }
      this.commands.push(command)
      return command
    })
  }

  /** A function may run from now on. */
  enter(code: Code): void {
    if (this.#entered.has(code)) return
    this.#entered.add(code)
    const module = this.modules.get(code.module)
    if (!module) throw new CannotFollow(code.module)
    this.work.schedule(() => runFunction(this, module, code))
  }

  /** A package, Lambda or a service has it from now on: whatever can be called of it may be called, with anything. */
  escape(values: Iterable<Value>): void {
    for (const value of values) {
      if (this.#escaped.has(value)) continue
      this.#escaped.add(value)
      if (value.kind === 'code') this.#escapeCode(value)
      else if (value.kind === 'thing') this.#escapeThing(value)
      else if (value.kind === 'class') this.#escapeClass(value)
      else if (value.kind === 'list') this.work.schedule(() => this.escape(this.work.read(value.elements)))
      else if (value.kind === 'command') this.work.schedule(() => this.escape(this.work.read(value.input)))
      else if (
        value.kind === 'imported' &&
        value.from.startsWith('@aws-sdk/') &&
        /Command$|^paginate/u.test(value.name)
      )
        throw new CannotFollow(`${value.name}, which is handed to a package,`)
    }
  }

  isEscaped = (value: Value) => this.#escaped.has(value)

  #escapeCode(code: Code): void {
    this.enter(code)
    for (const arg of code.args) this.work.add(arg, ONLY_UNKNOWN)
    this.work.add(code.self, ONLY_UNKNOWN)
    this.work.schedule(() => this.escape(this.work.read(code.returns)))
  }

  #escapeThing(thing: Thing): void {
    this.work.schedule(() => {
      const fields = fieldsOf(this, thing)
      for (const field of fields) if (field.kind === 'code') this.work.add(field.self, [thing])
      this.escape(fields)
    })
  }

  #escapeClass({ instance, own, constructs }: ClassCode): void {
    this.escape([instance, own, ...constructs])
  }

  read(cell: Cell): Values {
    return this.work.read(cell)
  }
}
