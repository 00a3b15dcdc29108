import type {
  CallExpression,
  MemberExpression,
  NewExpression,
  Node,
  OptionalCallExpression,
  OptionalMemberExpression,
  TaggedTemplateExpression,
} from '@babel/types'
import { CannotFollow } from './cannot-follow.ts'
import { evaluate, nameOfKey } from './expressions.ts'
import type { Flow, Frame } from './flow.ts'
import { elementsOf, listMethod, made } from './lists.ts'
import { resolveFrom } from './modules.ts'
import { callPlatform, memberOfPlatform } from './platform.ts'
import { callSdk, callSdkMember, isOfSdk, makeOfSdk } from './sdk.ts'
import { fieldOf, fieldsOf, lookUp } from './things.ts'
import {
  type Code,
  NOTHING,
  ONLY_PLAIN,
  ONLY_UNKNOWN,
  type Thing,
  union,
  type Value,
  type Values,
} from './values.ts'

/** What a function is called with. */
export interface Arguments {
  /** By position, up to the first that is spread. */
  readonly at: readonly Values[]
  /** All those after: their positions are not known. */
  readonly rest?: Values
}

type Call = CallExpression | OptionalCallExpression | TaggedTemplateExpression

export function evaluateCall(flow: Flow, node: Call, frame: Frame): Values {
  if (node.type === 'TaggedTemplateExpression') {
    const pieces = node.quasi.expressions.map(piece => evaluate(flow, piece, frame))
    return applyAll(flow, evaluate(flow, node.tag, frame), { at: [ONLY_PLAIN, ...pieces] }, node)
  }
  const { callee } = node
  const args = argumentsOf(flow, node.arguments, frame)
  if (callee.type === 'Import') return importedNow(flow, node, frame)
  if (callee.type === 'Super') {
    flow.escape(union(...args.at, args.rest ?? []))
    return ONLY_PLAIN
  }
  if (callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression')
    return callMember(flow, callee, args, node, frame)
  return applyAll(flow, evaluate(flow, callee, frame), args, node)
}

function argumentsOf(flow: Flow, nodes: readonly Node[], frame: Frame): Arguments {
  const spread = nodes.findIndex(({ type }) => type === 'SpreadElement')
  const values = nodes.map(node =>
    node.type === 'SpreadElement'
      ? elementsOf(flow, evaluate(flow, node.argument, frame))
      : evaluate(flow, node, frame),
  )
  return spread < 0 ? { at: values } : { at: values.slice(0, spread), rest: union(...values.slice(spread)) }
}

/** `import()` of a file of the program gives what it exports; of a package, what is not known. */
function importedNow(flow: Flow, node: CallExpression | OptionalCallExpression, { module }: Frame): Values {
  const [what] = node.arguments
  if (what?.type !== 'StringLiteral') throw new CannotFollow('import() of a name that is computed', node)
  if (!what.value.startsWith('.')) {
    if (what.value.startsWith('@aws-sdk/')) throw new CannotFollow(`import() of ${what.value}`, node)
    return ONLY_UNKNOWN
  }
  const imported = flow.modules.get(resolveFrom(module.path, what.value))
  if (!imported) throw new CannotFollow(`import() of ${what.value}`, node)
  const thing = flow.thing(node, 'module')
  if (thing.parts.length === 0)
    for (const [name, cell] of imported.exports) thing.parts.push({ kind: 'field', name, cell })
  return new Set([thing])
}

function applyAll(flow: Flow, codes: Values, args: Arguments, node: Node, self?: Value): Values {
  return union(...[...codes].map(code => apply(flow, code, args, node, self)))
}

/** What a function gives when it is called so. */
export function apply(flow: Flow, code: Value, args: Arguments, node: Node, self?: Value): Values {
  switch (code.kind) {
    case 'code':
      return applyCode(flow, code, args, self)
    case 'imported': {
      if (isOfSdk(code)) return callSdk(flow, code, args, node)
      return callPlatform(flow, code, args, node) ?? applyUnknown(flow, args)
    }
    case 'plain':
    case 'text':
      // No function: the call fails, as it does of a method of theirs that is taken from them.
      return NOTHING
    default:
      return applyUnknown(flow, args)
  }
}

function applyUnknown(flow: Flow, { at, rest }: Arguments): Values {
  flow.escape(union(...at, rest ?? []))
  return ONLY_UNKNOWN
}

function applyCode(flow: Flow, code: Code, { at, rest }: Arguments, self?: Value): Values {
  if (isReadConfig(code)) return settings(flow, code, { at, ...(rest && { rest }) })
  code.args.forEach((arg, position) => {
    const isLast = position === code.args.length - 1
    const given = at[position]
    if (given) flow.work.add(arg, given)
    if (!given || isLast) flow.work.add(arg, rest ?? (given ? NOTHING : ONLY_PLAIN))
    if (isLast && code.node.params[position]?.type === 'RestElement')
      for (const more of at.slice(position + 1)) flow.work.add(arg, more)
  })
  if (self) flow.work.add(code.self, [self])
  flow.enter(code)
  return flow.read(code.returns)
}

/** The one door by which settings come in: what it gives is known by the names that it is asked for. */
const isReadConfig = ({ module, node }: Code) =>
  module === 'cloud/aws/config.ts' && node.type === 'FunctionDeclaration' && node.id?.name === 'readConfig'

function settings(flow: Flow, { node }: Code, { at, rest }: Arguments): Values {
  const names = flow.cell(node)
  for (const wanted of at.slice(1)) flow.work.add(names, wanted)
  if (rest) flow.work.add(names, rest)
  return new Set([flow.at(node, 'settings', () => ({ kind: 'settings', names }))])
}

const PROMISED = new Set(['then', 'catch', 'finally'])

function callMember(
  flow: Flow,
  callee: MemberExpression | OptionalMemberExpression,
  args: Arguments,
  node: Node,
  frame: Frame,
): Values {
  const owners = evaluate(flow, callee.object, frame)
  const names = nameOfKey(flow, callee, frame)
  const ofPlatform = memberOfPlatform(owners, names)
  if (ofPlatform) return applyAll(flow, ofPlatform, args, node)
  const [only] = names
  const name = names.size === 1 && only?.kind === 'text' && !only.text.endsWith('*') ? only.text : undefined
  if (name !== undefined && PROMISED.has(name) && ![...owners].some(owner => hasField(flow, owner, name)))
    return callPromised(flow, owners, name, args, node)
  return union(...[...owners].map(owner => callOn(flow, owner, name, args, node)))
}

const hasField = (flow: Flow, owner: Value, name: string) =>
  owner.kind === 'thing' && lookUp(flow, owner, name).isSure

/** What is awaited is what a function gives, so that `then` takes it as it is. */
function callPromised(flow: Flow, owners: Values, name: string, args: Arguments, node: Node): Values {
  const [first = NOTHING, second = NOTHING] = args.at
  const failed = (codes: Values) => applyAll(flow, codes, { at: [ONLY_UNKNOWN] }, node)
  if (name === 'catch') return union(owners, failed(first))
  if (name === 'finally') {
    failed(first)
    return owners
  }
  return union(applyAll(flow, first, { at: [owners] }, node), failed(second))
}

function callOn(flow: Flow, owner: Value, name: string | undefined, args: Arguments, node: Node): Values {
  switch (owner.kind) {
    case 'thing':
      return callField(flow, owner, name, args, node)
    case 'class':
      return callField(flow, owner.own, name, args, node)
    case 'list': {
      const given = name === undefined ? undefined : listMethod(flow, owner, name, args, node)
      if (given) return given
      flow.escape([owner])
      return applyUnknown(flow, args)
    }
    case 'code':
      // `call`, `apply` and `bind`.
      flow.escape([owner])
      return applyUnknown(flow, args)
    case 'imported':
      if (isOfSdk(owner)) return callSdkMember(owner, name, node)
      return callOnUnknown(flow, name, args, node)
    case 'unknown':
      return callOnUnknown(flow, name, args, node)
    case 'settings':
    case 'answer':
      return applyAll(flow, fieldOf(flow, [owner], name), args, node)
    default:
      return applyUnknown(flow, args)
  }
}

function callField(flow: Flow, thing: Thing, name: string | undefined, args: Arguments, node: Node): Values {
  const fields = name === undefined ? fieldsOf(flow, thing) : lookUp(flow, thing, name).found
  return applyAll(flow, fields, args, node, thing)
}

/** A client's `send`, an array of a service's answer, and everything else that a package may have made. */
function callOnUnknown(flow: Flow, name: string | undefined, args: Arguments, node: Node): Values {
  const [first = NOTHING] = args.at
  applyUnknown(flow, args)
  const commands = [...first].filter(value => value.kind === 'command')
  if (name === 'send' && first.size > 0 && commands.length === first.size)
    return new Set(
      commands.map(command => flow.at(command.node, 'answer', () => ({ kind: 'answer', command }))),
    )
  if (name === 'map' || name === 'flatMap')
    return made(flow, node, applyAll(flow, first, { at: [ONLY_UNKNOWN] }, node))
  return ONLY_UNKNOWN
}

export function evaluateNew(flow: Flow, node: NewExpression, frame: Frame): Values {
  const args = argumentsOf(flow, node.arguments, frame)
  const makers = evaluate(flow, node.callee, frame)
  return union(...[...makers].map(maker => make(flow, maker, args, node)))
}

function make(flow: Flow, maker: Value, args: Arguments, node: Node): Values {
  if (maker.kind === 'imported' && isOfSdk(maker)) return makeOfSdk(flow, maker, args, node)
  if (maker.kind !== 'class') return applyUnknown(flow, args)
  for (const construct of flow.read(maker.constructs)) apply(flow, construct, args, node, maker.instance)
  return new Set([maker.instance])
}
