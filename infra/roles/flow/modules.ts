import { dirname, join } from 'node:path'
import { parse } from '@babel/parser'
import type { Identifier, ImportDeclaration, Program, Statement, StringLiteral } from '@babel/types'
import { CannotFollow } from './cannot-follow.ts'
import { Cell } from './cells.ts'
import { declareNames, namesOf, Scope } from './scopes.ts'
import { importOf, type Value } from './values.ts'

/** A file of the program, with what it exports. Paths from the root. */
export interface Module {
  readonly path: string
  readonly program: Program
  readonly scope: Scope
  /** By the name that importers use. */
  readonly exports: Map<string, Cell>
}

export type Modules = ReadonlyMap<string, Module>

/** The files of a program, their imports joined to what they import. */
export function linkModules(sources: ReadonlyMap<string, string>): Modules {
  const modules = new Map([...sources].map(([path, text]) => [path, readModule(path, text)]))
  for (const module of modules.values())
    for (const statement of module.program.body) linkExports(module, statement)
  for (const module of modules.values())
    for (const statement of module.program.body)
      if (statement.type === 'ImportDeclaration') linkImports(modules, module, statement)
  return modules
}

function readModule(path: string, text: string): Module {
  const { program } = parse(text, {
    sourceType: 'module',
    sourceFilename: path,
    plugins: ['typescript', 'explicitResourceManagement'],
  })
  const scope = new Scope()
  declareNames(scope, program.body)
  return { path, program, scope, exports: new Map() }
}

function linkExports({ scope, exports }: Module, statement: Statement): void {
  if (statement.type === 'ExportAllDeclaration') throw new CannotFollow('export *', statement)
  if (statement.type === 'ExportDefaultDeclaration') exports.set('default', scope.declare('*default*'))
  if (statement.type !== 'ExportNamedDeclaration' || statement.exportKind === 'type') return
  if (statement.source) throw new CannotFollow('an export from another file', statement)
  if (statement.declaration)
    for (const name of namesOf(statement.declaration)) exports.set(name, scope.declare(name))
  for (const specifier of statement.specifiers) {
    if (specifier.type !== 'ExportSpecifier') throw new CannotFollow(specifier.type, specifier)
    if (specifier.exportKind !== 'type')
      exports.set(nameOf(specifier.exported), scope.declare(specifier.local.name))
  }
}

/** Other ways to reach AWS than by the SDK's clients. */
const BELOW_THE_SDK = /^(?:@smithy\/|@aws-crypto\/|aws-sdk|aws4)/u

function linkImports(modules: Modules, module: Module, statement: ImportDeclaration): void {
  if (statement.importKind === 'type') return
  const from = statement.source.value
  if (BELOW_THE_SDK.test(from)) throw new CannotFollow(from, statement)
  for (const specifier of statement.specifiers) {
    const { name: local } = specifier.local
    if (module.scope.cells.has(local)) throw new CannotFollow(`the export of ${local}, an import,`, statement)
    if (specifier.type === 'ImportSpecifier') {
      if (specifier.importKind === 'type') continue
      const name = nameOf(specifier.imported)
      if (name === 'createRequire') throw new CannotFollow(name, statement)
      module.scope.cells.set(
        local,
        from.startsWith('.') ? exported(modules, module, statement, name) : packaged(from, name),
      )
    } else if (from.startsWith('.')) throw new CannotFollow(specifier.type, statement)
    else if (from.startsWith('@aws-sdk/')) throw new CannotFollow(`all of ${from}`, statement)
    else
      module.scope.cells.set(
        local,
        packaged(from, specifier.type === 'ImportDefaultSpecifier' ? 'default' : '*'),
      )
  }
}

function exported(modules: Modules, importer: Module, statement: ImportDeclaration, name: string): Cell {
  const cell = modules.get(resolveFrom(importer.path, statement.source.value))?.exports.get(name)
  if (!cell) throw new CannotFollow(`the import of ${name}`, statement)
  return cell
}

function packaged(from: string, name: string): Cell {
  const cell = new Cell()
  cell.values.add(importOf(from, name) satisfies Value)
  return cell
}

export const resolveFrom = (importer: string, specifier: string) => join(dirname(importer), specifier)

const nameOf = (name: Identifier | StringLiteral) => (name.type === 'Identifier' ? name.name : name.value)
