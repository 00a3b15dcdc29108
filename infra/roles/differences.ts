import { SETTINGS, type Setting } from '../../cloud/aws/config.ts'
import { type Permission, together } from './permissions.ts'
import { keyOf, resourceOf } from './resources.ts'
import type { Role } from './statements.ts'

/** What a role allows too little and too much, a line each. */
export function differences(program: string, needed: readonly Permission[], role: Role): readonly string[] {
  const wanted = resolved(needed, role)
  const missing = wanted.filter(one => !role.allowed.some(other => isSame(one, other)))
  const unused = role.allowed.filter(one => !wanted.some(other => isSame(one, other)))
  return [
    ...missing.map(one => `${program} may not ${nameOf(one)}, which it does: ${one.places.join(', ')}`),
    ...unused.map(one => `${program} may ${nameOf(one)}, which it never does: ${one.places.join(', ')}`),
  ].sort()
}

/** What the code needs, under the template's names, with what the template's own encryption needs besides. */
export function resolved(needed: readonly Permission[], role: Role): readonly Permission[] {
  const named = needed.map(need => ({ ...need, resource: resolve(need.resource, role) }))
  return together([...named, ...named.flatMap(need => withKey(need, role))])
}

/** `<table>/index/ByTime`: the setting is what the environment gives under its name. */
function resolve(resource: string, { environment }: Role): string {
  return resource.replace(/<(\w+)>/u, (_, setting: Setting) => {
    const name = SETTINGS[setting]
    if (environment[name] === undefined) throw new Error(`The template does not give ${name}`)
    return resourceOf(environment[name])
  })
}

/** https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html */
function withKey(need: Permission, { template }: Role): Permission[] {
  const key = need.action === 'sns:Publish' ? keyOf(template, need.resource) : undefined
  if (key === undefined) return []
  return ['kms:Decrypt', 'kms:GenerateDataKey'].map(action => ({
    action,
    resource: key,
    places: need.places,
  }))
}

const isSame = (one: Permission, other: Permission) => nameOf(one) === nameOf(other)

const nameOf = ({ action, resource, partition }: Permission) =>
  [action, 'on', resource, ...(partition ? [`of partitions ${partition}`] : [])].join(' ')
