import type { Class, ClassBody } from '@babel/types'
import { CannotFollow } from './cannot-follow.ts'
import { Cell } from './cells.ts'
import { evaluate } from './expressions.ts'
import type { Flow, Frame } from './flow.ts'
import { type ClassCode, ONLY_PLAIN, type Thing, type Value, type Values } from './values.ts'

/** A class: all that `new` makes of it is one thing, whose methods may all run. */
export function codeOfClass(flow: Flow, node: Class, frame: Frame): ClassCode {
  const code = flow.at(node, 'class', () => newClass(flow, node))
  const scope = frame.scope.below(node)
  flow.work.add(scope.declare('this'), [code.instance])
  for (const member of node.body.body) addMember(flow, code, member, { ...frame, scope })
  if (node.superClass) for (const base of evaluate(flow, node.superClass, frame)) addBase(flow, code, base)
  return code
}

function newClass(flow: Flow, node: Class): ClassCode {
  const instance = flow.thing(node, 'instance')
  // What a base has stands before what is put over it.
  if (node.superClass) instance.parts.push({ kind: 'spread', cell: flow.cell(node), except: new Set() })
  return { kind: 'class', node, instance, own: flow.thing(node, 'own'), constructs: new Cell() }
}

type Member = ClassBody['body'][number]

function addMember(flow: Flow, { instance, own, constructs }: ClassCode, member: Member, frame: Frame): void {
  switch (member.type) {
    case 'ClassMethod':
    case 'ClassPrivateMethod': {
      if (member.kind === 'set') throw new CannotFollow('a setter', member)
      const owner = member.static ? own : instance
      const code = flow.code(member, frame)
      flow.work.add(code.self, [owner])
      if (member.kind === 'constructor') flow.work.add(constructs, [code])
      // It may run at any time; what it gives is not followed.
      else if (member.kind === 'get') flow.escape([code])
      else keep(flow, owner, member, new Set([code]))
      return
    }
    case 'ClassProperty':
    case 'ClassPrivateProperty':
      keep(flow, member.static ? own : instance, member, initialOf(flow, member.value, frame))
      return
    case 'TSDeclareMethod':
      return
    default:
      throw new CannotFollow(member.type, member)
  }
}

const initialOf = (
  flow: Flow,
  value: Parameters<typeof evaluate>[1] | null | undefined,
  frame: Frame,
): Values => (value ? evaluate(flow, value, frame) : ONLY_PLAIN)

type Kept = Extract<Member, { key: unknown }>

/** A field or a method; one whose name is computed may have any. */
function keep(flow: Flow, thing: Thing, member: Kept, given: Values): void {
  const name = nameOf(member)
  if (name === undefined) {
    flow.work.add(thing.anywhere, given)
    return
  }
  const cell = flow.cell(member)
  flow.work.add(cell, given)
  if (!thing.parts.some(part => part.cell === cell)) thing.parts.push({ kind: 'field', name, cell })
}

function nameOf(member: Kept): string | undefined {
  if (member.key.type === 'PrivateName') return `#${member.key.id.name}`
  return member.key.type === 'Identifier' && !('computed' in member && member.computed)
    ? member.key.name
    : undefined
}

function addBase(flow: Flow, { node, instance, constructs }: ClassCode, base: Value): void {
  if (base.kind === 'class') {
    flow.work.add(constructs, flow.read(base.constructs))
    flow.work.add(flow.cell(node), [base.instance])
  } else {
    // A package's class calls the methods that are put over its own.
    flow.escape([instance, ...flow.read(constructs)])
  }
}
