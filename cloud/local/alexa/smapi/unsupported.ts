import { createRequire } from 'node:module'
import { matchPath } from '../http/path-template.ts'

type Specification = { readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>> }

/** SMAPI's name of an operation that is not here, as `ask smapi` lists it; undefined where SMAPI has none either. */
export function unsupportedOperation(method: string, path: string): string | undefined {
  for (const [template, operations] of Object.entries(specification().paths)) {
    const operation = operations[method.toLowerCase()]
    if (operation && matchPath(template, path)) return operationName(operation)
  }
  return undefined
}

/** "createSkillForVendorV1" is `create-skill-for-vendor` on the command line. */
function operationName(operation: unknown): string | undefined {
  const isNamed = typeof operation === 'object' && operation !== null && 'x-operation-name' in operation
  return isNamed ? String(operation['x-operation-name']).replace(/V\d$/, '') : undefined
}

/** Read when it is first needed: it is large, and only a refusal needs it. */
const specification = (): Specification => createRequire(import.meta.url)('ask-smapi-model/spec.json')
