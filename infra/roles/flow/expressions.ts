import type {
  Class,
  Expression,
  MemberExpression,
  Node,
  ObjectExpression,
  ObjectMember,
  ObjectProperty,
  OptionalMemberExpression,
  TemplateLiteral,
} from '@babel/types'
import { evaluateCall, evaluateNew } from './calls.ts'
import { CannotFollow } from './cannot-follow.ts'
import type { Cell } from './cells.ts'
import type { Flow, Frame } from './flow.ts'
import { elementsOf } from './lists.ts'
import { bind, exactly, fieldsNamed } from './patterns.ts'
import { memberOfPlatform } from './platform.ts'
import { lookUp } from './things.ts'
import {
  ANY_TEXT,
  type ClassCode,
  importOf,
  isExact,
  NOTHING,
  ONLY_PLAIN,
  ONLY_UNKNOWN,
  PLAIN,
  type Text,
  type Thing,
  textOf,
  union,
  type Value,
  type Values,
} from './values.ts'

/** What an expression may be; what it does on the way is noted. */
export function evaluate(flow: Flow, node: Node, frame: Frame): Values {
  const value = (inner: Node) => evaluate(flow, inner, frame)
  switch (node.type) {
    case 'Identifier':
      return readName(flow, node.name, frame)
    case 'StringLiteral':
      return exactly(node.value)
    case 'TemplateLiteral':
      return template(flow, node, frame)
    case 'NumericLiteral':
    case 'BigIntLiteral':
    case 'BooleanLiteral':
    case 'NullLiteral':
    case 'RegExpLiteral':
    case 'MetaProperty':
      return ONLY_PLAIN
    case 'ThisExpression':
      return readThis(flow, frame)
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'FunctionDeclaration':
      return new Set([flow.code(node, frame)])
    case 'ClassExpression':
    case 'ClassDeclaration':
      return new Set([codeOfClass(flow, node, frame)])
    case 'ObjectExpression':
      return new Set([thingOf(flow, node, frame)])
    case 'ArrayExpression': {
      const list = flow.list(node)
      for (const element of node.elements)
        if (element?.type === 'SpreadElement')
          flow.work.add(list.elements, elementsOf(flow, value(element.argument)))
        else if (element) flow.work.add(list.elements, value(element))
      return new Set([list])
    }
    case 'CallExpression':
    case 'OptionalCallExpression':
      return evaluateCall(flow, node, frame)
    case 'NewExpression':
      return evaluateNew(flow, node, frame)
    case 'TaggedTemplateExpression':
      return evaluateCall(flow, node, frame)
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return member(flow, node, frame)
    case 'ConditionalExpression':
      value(node.test)
      return union(value(node.consequent), value(node.alternate))
    case 'LogicalExpression':
      return logical(node.operator, value(node.left), value(node.right))
    case 'BinaryExpression':
      return binary(
        flow,
        node.operator,
        node.left.type === 'PrivateName' ? NOTHING : value(node.left),
        value(node.right),
      )
    case 'UnaryExpression':
    case 'UpdateExpression':
      value(node.argument)
      return ONLY_PLAIN
    case 'SequenceExpression':
      return node.expressions.map(value).at(-1) ?? NOTHING
    case 'AssignmentExpression':
      return assignment(flow, node.operator, node.left, value(node.right), frame)
    case 'AwaitExpression':
      return awaited(flow, value(node.argument))
    case 'ParenthesizedExpression':
      return value(node.expression)
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
      return value(node.expression)
    case 'YieldExpression': {
      const yields = frame.code?.yields
      if (!yields) throw new CannotFollow('yield', node)
      const given = node.argument ? value(node.argument) : ONLY_PLAIN
      flow.work.add(yields.elements, node.delegate ? elementsOf(flow, given) : given)
      return ONLY_UNKNOWN
    }
    default:
      throw new CannotFollow(node.type, node)
  }
}

/** What makes code that is in no file, or loads files by other names. */
const MAKES_CODE = new Set(['eval', 'Function', 'require'])

function readName(flow: Flow, name: string, { scope }: Frame): Values {
  if (name === 'undefined') return ONLY_PLAIN
  const cell = scope.find(name)
  if (!cell && MAKES_CODE.has(name)) throw new CannotFollow(name)
  return cell ? flow.read(cell) : new Set([importOf('global', name)])
}

function readThis(flow: Flow, { scope }: Frame): Values {
  const self = scope.find('this')
  return self ? flow.read(self) : ONLY_UNKNOWN
}

/** Its text up to the first piece of which not all is known. */
function template(flow: Flow, { quasis, expressions }: TemplateLiteral, frame: Frame): Values {
  const pieces = expressions.map(piece => convert(flow, evaluate(flow, piece, frame)))
  return quasis.reduce<Values>((whole, { value: { cooked } }, at) => {
    const withQuasi = joined(whole, exactly(cooked ?? '*'))
    const piece = pieces[at]
    return piece ? joined(withQuasi, piece) : withQuasi
  }, exactly(''))
}

/** More combinations than this are not told apart. */
const MOST_COMBINED = 64

function joined(left: Values, right: Values): Values {
  const [heads, tails] = [textsOf(left), textsOf(right)]
  if (heads.length * tails.length > MOST_COMBINED) return new Set([ANY_TEXT])
  return new Set(
    heads.flatMap(head => (isExact(head) ? tails.map(tail => textOf(head.text + tail.text)) : [head])),
  )
}

const textsOf = (values: Values): Text[] => [
  ...new Set([...values].map(value => (value.kind === 'text' ? value : ANY_TEXT))),
]

/** What has a `then` of its own is asked for what it will be. */
function awaited(flow: Flow, values: Values): Values {
  for (const value of values)
    if (value.kind === 'thing' && lookUp(flow, value, 'then').isSure) flow.escape([value])
  return values
}

/** What is made a text or a number of may have a method for that. */
function convert(flow: Flow, values: Values): Values {
  flow.escape([...values].filter(({ kind }) => kind === 'thing'))
  return values
}

function logical(operator: string, left: Values, right: Values): Values {
  // What stands left of && is the result only where it is nothing.
  return operator === '&&' ? union(ONLY_PLAIN, right) : union(left, right)
}

function binary(flow: Flow, operator: string, left: Values, right: Values): Values {
  if (!AS_THEY_ARE.has(operator)) convert(flow, union(left, right))
  if (operator !== '+') return ONLY_PLAIN
  const hasText = [...left, ...right].some(({ kind }) => kind === 'text')
  return hasText ? joined(left, right) : ONLY_PLAIN
}

const AS_THEY_ARE = new Set(['===', '!==', 'in', 'instanceof'])

function assignment(flow: Flow, operator: string, target: Node, given: Values, frame: Frame): Values {
  if (operator === '=' || operator === '??=' || operator === '||=' || operator === '&&=') {
    bind(flow, target, given, frame)
    return operator === '=' ? given : union(evaluate(flow, target, frame), given)
  }
  const changed = operator === '+=' ? binary(flow, '+', evaluate(flow, target, frame), given) : ONLY_PLAIN
  bind(flow, target, changed, frame)
  return changed
}

function member(flow: Flow, node: MemberExpression | OptionalMemberExpression, frame: Frame): Values {
  const owners = evaluate(flow, node.object, frame)
  const names = nameOfKey(flow, node, frame)
  const found = new Set<Value>()
  const ofPlatform = memberOfPlatform(owners, names)
  if (ofPlatform) return ofPlatform
  for (const value of fieldsNamed(flow, owners, names)) found.add(value)
  return found
}

type Keyed = MemberExpression | OptionalMemberExpression | ObjectProperty | ObjectMember

/** The names that a key may be. */
export function nameOfKey(flow: Flow, node: Keyed, frame: Frame): Values {
  const key = 'property' in node ? node.property : node.key
  if (key.type === 'PrivateName') return exactly(`#${key.id.name}`)
  if (!node.computed && key.type === 'Identifier') return exactly(key.name)
  if (key.type === 'NumericLiteral') return exactly(String(key.value))
  const names = evaluate(flow, key, frame)
  return new Set([...names].map(name => (name.kind === 'text' ? name : ANY_TEXT)))
}

function thingOf(flow: Flow, node: ObjectExpression, frame: Frame): Thing {
  const thing = flow.thing(node)
  node.properties.forEach((property, at) => {
    if (property.type === 'SpreadElement') {
      thing.parts[at] ??= { kind: 'spread', cell: flow.cell(property), except: new Set() }
      flow.work.add(flow.cell(property), evaluate(flow, property.argument, frame))
      return
    }
    const isGetter = property.type === 'ObjectMethod' && property.kind !== 'method'
    const given: Values =
      property.type === 'ObjectMethod'
        ? new Set([flow.code(property, frame)])
        : evaluate(flow, property.value, frame)
    for (const value of given)
      if (value.kind === 'code' && property.type === 'ObjectMethod') flow.work.add(value.self, [thing])
    // A getter may run at any time; what it gives is not followed.
    if (isGetter) flow.escape(given)
    place(flow, thing, at, property, isGetter ? ONLY_UNKNOWN : given, frame)
  })
  return thing
}

function place(
  flow: Flow,
  thing: Thing,
  at: number,
  property: ObjectMember,
  given: Values,
  frame: Frame,
): void {
  const cell = flow.cell(property)
  flow.work.add(cell, given)
  const names = nameOfKey(flow, property, frame)
  const [only] = names
  if (!property.computed && only?.kind === 'text')
    thing.parts[at] ??= { kind: 'field', name: only.text, cell }
  else {
    thing.parts[at] ??= { kind: 'computed', names: flow.cell(property.key), cell }
    flow.work.add(flow.cell(property.key), names)
  }
}

/** A class: all that `new` makes of it is one thing, whose methods may all run. */
export function codeOfClass(flow: Flow, node: Class, frame: Frame): ClassCode {
  const [instance, own] = [flow.thing(node, 'instance'), flow.thing(node, 'own')]
  const scope = frame.scope.below(node)
  const within = { ...frame, scope }
  selfOf(flow, scope.declare('this'), instance)
  const bases = node.superClass ? evaluate(flow, node.superClass, frame) : NOTHING
  const constructs: Value[] = []
  for (const member of node.body.body) {
    if (member.type === 'ClassMethod' || member.type === 'ClassPrivateMethod') {
      const code = flow.code(member, within)
      flow.work.add(code.self, [member.static ? own : instance])
      if (member.kind === 'constructor') constructs.push(code)
      else if (member.kind === 'method')
        keep(flow, member.static ? own : instance, member, new Set([code]), frame)
      else flow.escape([code])
    } else if (member.type === 'ClassProperty' || member.type === 'ClassPrivateProperty') {
      const given = member.value ? evaluate(flow, member.value, within) : ONLY_PLAIN
      keep(flow, member.static ? own : instance, member, given, frame)
    } else if (member.type !== 'TSDeclareMethod') throw new CannotFollow(member.type, member)
  }
  for (const base of bases) {
    if (base.kind !== 'class') continue
    constructs.push(...base.constructs)
    flow.work.add(flow.cell(node), [base.instance])
    instance.parts[0] ??= { kind: 'spread', cell: flow.cell(node), except: new Set() }
  }
  return flow.at(node, 'class', () => ({ kind: 'class', node, instance, own, constructs }))
}

const selfOf = (flow: Flow, self: Cell, instance: Thing) => flow.work.add(self, [instance])

function keep(flow: Flow, thing: Thing, member: Node & { key?: Node }, given: Values, frame: Frame): void {
  const { key } = member
  const names =
    key?.type === 'PrivateName'
      ? exactly(`#${key.id.name}`)
      : key?.type === 'Identifier'
        ? exactly(key.name)
        : ONLY_PLAIN.size && key
          ? evaluate(flow, key as Expression, frame)
          : new Set<Value>([PLAIN])
  for (const name of names) {
    const known = name.kind === 'text' && isExact(name) ? name.text : undefined
    const cell = flow.cell(member)
    flow.work.add(cell, given)
    if (known === undefined) flow.work.add(thing.anywhere, given)
    else if (!thing.parts.some(part => part.kind === 'field' && part.cell === cell))
      thing.parts.push({ kind: 'field', name: known, cell })
  }
}
