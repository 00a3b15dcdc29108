import type { LVal, Node, Statement } from '@babel/types'
import { CannotFollow } from './cannot-follow.ts'
import { codeOfClass, evaluate } from './expressions.ts'
import type { Flow, Frame } from './flow.ts'
import { elementsOf } from './lists.ts'
import type { Module } from './modules.ts'
import { bind } from './patterns.ts'
import { declareNames, namesIn, namesOf } from './scopes.ts'
import { type Code, ONLY_UNKNOWN, type Values } from './values.ts'

export const runModule = (flow: Flow, module: Module): void =>
  runStatements(flow, module.program.body, { module, scope: module.scope })

/** The parameters take what the function is called with, and the body runs. */
export function runFunction(flow: Flow, module: Module, code: Code): void {
  const { node, args, self, returns, yields } = code
  const scope = code.scope.below(node)
  const frame: Frame = { module, scope, code }
  if (node.type !== 'ArrowFunctionExpression') scope.cells.set('this', self)
  for (const param of node.params) for (const name of namesIn(param as LVal)) scope.declare(name)
  node.params.forEach((param, at) => {
    const arg = args[at]
    if (arg && param.type === 'RestElement') {
      const rest = flow.list(param)
      flow.work.add(rest.elements, flow.read(arg))
      bind(flow, param.argument as Node, new Set([rest]), frame)
    } else if (arg && param.type !== 'TSParameterProperty') bind(flow, param, flow.read(arg), frame)
    else throw new CannotFollow(param.type, param)
  })
  if (yields) flow.work.add(returns, [yields])
  if (node.body.type === 'BlockStatement') runStatements(flow, node.body.body, frame)
  else flow.work.add(returns, evaluate(flow, node.body, frame))
}

function runStatements(flow: Flow, statements: readonly Statement[], frame: Frame): void {
  declareNames(frame.scope, statements)
  for (const statement of statements) hoist(flow, statement, frame)
  for (const statement of statements) run(flow, statement, frame)
}

/** Functions are there before the first statement runs. */
function hoist(flow: Flow, statement: Statement, frame: Frame): void {
  const declared = declarationIn(statement)
  if (declared?.type === 'FunctionDeclaration')
    for (const name of namesOf(declared))
      flow.work.add(frame.scope.declare(name), [flow.code(declared, frame)])
}

const declarationIn = (statement: Statement): Node | null | undefined =>
  statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration'
    ? statement.declaration
    : statement

const block = (flow: Flow, statement: Statement | null | undefined, { scope, ...frame }: Frame): void => {
  if (!statement) return
  const below = { ...frame, scope: scope.below(statement) }
  runStatements(flow, statement.type === 'BlockStatement' ? statement.body : [statement], below)
}

function run(flow: Flow, statement: Statement, frame: Frame): void {
  switch (statement.type) {
    case 'ExpressionStatement':
      evaluate(flow, statement.expression, frame)
      return
    case 'VariableDeclaration':
      for (const { id, init } of statement.declarations)
        if (init) declare(flow, statement.kind, id as Node, evaluate(flow, init, frame), frame)
      return
    case 'ReturnStatement':
      if (statement.argument && frame.code)
        flow.work.add(frame.code.returns, evaluate(flow, statement.argument, frame))
      return
    case 'ThrowStatement':
      flow.escape(evaluate(flow, statement.argument, frame))
      return
    case 'IfStatement':
      evaluate(flow, statement.test, frame)
      block(flow, statement.consequent, frame)
      block(flow, statement.alternate, frame)
      return
    case 'BlockStatement':
      block(flow, statement, frame)
      return
    case 'LabeledStatement':
      block(flow, statement.body, frame)
      return
    case 'WhileStatement':
    case 'DoWhileStatement':
      evaluate(flow, statement.test, frame)
      block(flow, statement.body, frame)
      return
    case 'ForStatement':
    case 'ForOfStatement':
    case 'ForInStatement':
      runLoop(flow, statement, { ...frame, scope: frame.scope.below(statement) })
      return
    case 'SwitchStatement': {
      evaluate(flow, statement.discriminant, frame)
      const within = { ...frame, scope: frame.scope.below(statement) }
      for (const { test } of statement.cases) if (test) evaluate(flow, test, frame)
      runStatements(
        flow,
        statement.cases.flatMap(({ consequent }) => consequent),
        within,
      )
      return
    }
    case 'TryStatement':
      block(flow, statement.block, frame)
      if (statement.handler) {
        const within = { ...frame, scope: frame.scope.below(statement.handler) }
        const { param } = statement.handler
        if (param) for (const name of namesIn(param as LVal)) within.scope.declare(name)
        if (param) bind(flow, param, ONLY_UNKNOWN, within)
        block(flow, statement.handler.body, within)
      }
      block(flow, statement.finalizer, frame)
      return
    case 'ExportNamedDeclaration':
      if (statement.declaration) run(flow, statement.declaration, frame)
      return
    case 'ExportDefaultDeclaration': {
      const { declaration } = statement
      if (declaration.type === 'TSDeclareFunction') return
      flow.work.add(frame.scope.declare('*default*'), evaluate(flow, declaration, frame))
      return
    }
    case 'ClassDeclaration':
      for (const name of namesOf(statement))
        flow.work.add(frame.scope.declare(name), [codeOfClass(flow, statement, frame)])
      return
    case 'FunctionDeclaration':
    case 'ImportDeclaration':
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'EmptyStatement':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSDeclareFunction':
      return
    case 'TSModuleDeclaration':
      if (statement.declare) return
      throw new CannotFollow('a namespace', statement)
    default:
      throw new CannotFollow(statement.type, statement)
  }
}

function declare(flow: Flow, kind: string, target: Node, values: Values, frame: Frame): void {
  // It is given back at the end.
  if (kind.endsWith('using')) flow.escape(values)
  bind(flow, target, values, frame)
}

type Loop = Extract<Statement, { type: 'ForStatement' | 'ForOfStatement' | 'ForInStatement' }>

function runLoop(flow: Flow, loop: Loop, frame: Frame): void {
  if (loop.type === 'ForStatement') {
    if (loop.init?.type === 'VariableDeclaration') runStatements(flow, [loop.init], frame)
    else if (loop.init) evaluate(flow, loop.init, frame)
    if (loop.test) evaluate(flow, loop.test, frame)
    if (loop.update) evaluate(flow, loop.update, frame)
  } else {
    const all = evaluate(flow, loop.right, frame)
    const each = loop.type === 'ForOfStatement' ? elementsOf(flow, all) : ONLY_UNKNOWN
    if (loop.left.type === 'VariableDeclaration') {
      declareNames(frame.scope, [loop.left])
      for (const { id } of loop.left.declarations) bind(flow, id as Node, each, frame)
    } else bind(flow, loop.left, each, frame)
  }
  block(flow, loop.body, frame)
}
