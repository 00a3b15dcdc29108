import type { LVal, Node, PatternLike, Statement } from '@babel/types'
import { CannotFollow } from './cannot-follow.ts'
import { Cell } from './cells.ts'

/** The names of a block, a function or a module. */
export class Scope {
  readonly cells = new Map<string, Cell>()
  readonly parent: Scope | undefined
  readonly #below = new Map<Node, Scope>()

  constructor(parent?: Scope) {
    this.parent = parent
  }

  /** The scope of a node within this one: the same each time. */
  below(node: Node): Scope {
    const known = this.#below.get(node) ?? new Scope(this)
    this.#below.set(node, known)
    return known
  }

  declare(name: string): Cell {
    const known = this.cells.get(name) ?? new Cell()
    this.cells.set(name, known)
    return known
  }

  find(name: string): Cell | undefined {
    return this.cells.get(name) ?? this.parent?.find(name)
  }
}

/** Declares what a block's statements declare, before any of them is looked at. */
export function declareNames(scope: Scope, statements: readonly Statement[]): void {
  for (const statement of statements) {
    const declared = statement.type.startsWith('Export') ? exportedBy(statement) : statement
    if (declared) for (const name of namesOf(declared)) scope.declare(name)
  }
}

const exportedBy = (statement: Statement) =>
  statement.type === 'ExportNamedDeclaration' ? statement.declaration : undefined

/** The names that a statement declares. */
export function namesOf(node: Node): string[] {
  if (node.type === 'VariableDeclaration') {
    if (node.kind === 'var') throw new CannotFollow('var', node)
    return node.declarations.flatMap(({ id }) => namesIn(id as LVal))
  }
  const isNamed = node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration'
  return isNamed && node.id ? [node.id.name] : []
}

/** The names that a pattern binds. */
export function namesIn(pattern: LVal | PatternLike): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name]
    case 'ObjectPattern':
      return pattern.properties.flatMap(property =>
        namesIn((property.type === 'RestElement' ? property.argument : property.value) as LVal),
      )
    case 'ArrayPattern':
      return pattern.elements.flatMap(element => (element ? namesIn(element as LVal) : []))
    case 'AssignmentPattern':
      return namesIn(pattern.left as LVal)
    case 'RestElement':
      return namesIn(pattern.argument as LVal)
    default:
      throw new CannotFollow(pattern.type, pattern)
  }
}
