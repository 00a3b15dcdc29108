import type { Node } from '@babel/types'
import type { Arguments } from './calls.ts'
import type { Flow } from './flow.ts'
import { entriesOf, valuesOf } from './lists.ts'
import { type Imported, importOf, type Values } from './values.ts'

/** `Promise.all` and the like: a member of what the platform has under a name. */
export function memberOfPlatform(owners: Values, names: Values): Values | undefined {
  const [owner, name] = [[...owners][0], [...names][0]]
  const isOne = owners.size === 1 && names.size === 1
  if (!isOne || owner?.kind !== 'imported' || owner.from !== 'global' || name?.kind !== 'text')
    return undefined
  return new Set([importOf('global', `${owner.name}.${name.text}`)])
}

/** What a function of the platform gives, where that is followed; undefined for all others. */
export function callPlatform(
  flow: Flow,
  { from, name }: Imported,
  { at }: Arguments,
  node: Node,
): Values | undefined {
  const [first] = at
  if (from !== 'global' || !first) return undefined
  switch (name) {
    case 'Promise.all':
    case 'Promise.race':
    case 'Promise.any':
    case 'Promise.resolve':
    case 'Object.freeze':
    // S3 takes the name that is encoded for the one that it is.
    case 'encodeURIComponent':
      return first
    case 'Object.values':
      return valuesOf(flow, node, first)
    case 'Object.entries':
      return entriesOf(flow, node, first)
    default:
      return undefined
  }
}
