import type { Node, ObjectPattern } from '@babel/types'
import { CannotFollow } from './cannot-follow.ts'
import { evaluate, nameOfKey } from './expressions.ts'
import type { Flow, Frame } from './flow.ts'
import { elementsOf } from './lists.ts'
import { assignField, fieldOf } from './things.ts'
import { textOf, type Value, type Values } from './values.ts'

/** Lets a name, a pattern or a field take values. */
export function bind(flow: Flow, target: Node, values: Values, frame: Frame): void {
  switch (target.type) {
    case 'Identifier': {
      const cell = frame.scope.find(target.name)
      if (!cell) throw new CannotFollow(`the assignment to ${target.name}`, target)
      flow.work.add(cell, values)
      return
    }
    case 'ObjectPattern':
      bindFields(flow, target, values, frame)
      return
    case 'ArrayPattern':
      for (const element of target.elements)
        if (element)
          bind(flow, element, element.type === 'RestElement' ? values : elementsOf(flow, values), frame)
      return
    case 'RestElement':
      bind(flow, target.argument, values, frame)
      return
    case 'AssignmentPattern':
      bind(flow, target.left, values, frame)
      bind(flow, target.left, evaluate(flow, target.right, frame), frame)
      return
    case 'MemberExpression': {
      const owners = evaluate(flow, target.object, frame)
      assign(flow, owners, nameOfKey(flow, target, frame), values)
      return
    }
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      bind(flow, target.expression, values, frame)
      return
    default:
      throw new CannotFollow(target.type, target)
  }
}

function bindFields(flow: Flow, pattern: ObjectPattern, values: Values, frame: Frame): void {
  const taken = new Set<string>()
  for (const property of pattern.properties) {
    if (property.type === 'RestElement') {
      const rest = flow.thing(property)
      if (rest.parts.length === 0)
        rest.parts.push({ kind: 'spread', cell: flow.cell(property), except: taken })
      flow.work.add(flow.cell(property), values)
      bind(flow, property.argument, new Set([rest]), frame)
      continue
    }
    const names = nameOfKey(flow, property, frame)
    for (const name of names) if (name.kind === 'text') taken.add(name.text)
    bind(flow, property.value, fieldsNamed(flow, values, names), frame)
  }
}

/** The fields of these names; all fields where a name is not known. */
export function fieldsNamed(flow: Flow, of: Values, names: Values): Values {
  const found = new Set<Value>()
  for (const name of names) {
    const known = name.kind === 'text' && !name.text.endsWith('*') ? name.text : undefined
    for (const value of fieldOf(flow, of, known)) found.add(value)
  }
  return found
}

function assign(flow: Flow, owners: Values, names: Values, values: Values): void {
  for (const owner of owners) {
    if (owner.kind === 'thing') assignField(flow, owner, names, values)
    else if (owner.kind === 'class') assignField(flow, owner.own, names, values)
    else if (owner.kind === 'list') flow.work.add(owner.elements, values)
    else flow.escape(values)
  }
}

export const exactly = (name: string): Values => new Set([textOf(name)])
