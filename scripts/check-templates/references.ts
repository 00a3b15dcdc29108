import type { Json } from '../../infra/templates.ts'

/** What a value refers to: a resource, a parameter or a pseudo parameter, and the attribute of it where it is one. */
export interface Reference {
  readonly id: string
  readonly attribute?: string
}

/** `${Stage}` or `${Table.Arn}`, but not the literal `${!Stage}`. */
export const VARIABLE = /\$\{([^!}][^}]*)\}/g

/** A function and what it is called with; undefined for what is no call. */
export function callOf(value: Json | undefined): [name: string, argument: Json] | undefined {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined
  const [entry, ...more] = Object.entries(value)
  if (!entry || more.length) return undefined
  const [name, argument] = entry
  // A condition in a policy's statement is an object of its own.
  const isCall =
    name === 'Ref' || name.startsWith('Fn::') || (name === 'Condition' && typeof argument === 'string')
  return isCall ? entry : undefined
}

/** All that a value refers to, within its texts too. */
export function referencesIn(value: Json | undefined): Reference[] {
  if (value === undefined || value === null || typeof value !== 'object') return []
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  const [name, argument] = callOf(value) ?? []
  if (name === 'Ref') return [{ id: String(argument) }]
  if (name === 'Fn::GetAtt') return [named([argument].flat().join('.'))]
  if (name === 'Fn::Sub') {
    const [text, own = {}] = [argument].flat() as [string, Record<string, Json>?]
    const variables = [...text.matchAll(VARIABLE)]
      .map(([, variable = '']) => variable)
      .filter(variable => !(variable in own))
    return [...variables.map(named), ...Object.values(own).flatMap(referencesIn)]
  }
  return Object.values(value).flatMap(referencesIn)
}

/** The one resource or parameter that a value stands for, such as `Table` for `!GetAtt Table.Arn`. */
export function targetOf(value: Json | undefined): string | undefined {
  const [first, ...more] = callOf(value) ? referencesIn(value) : []
  return more.length ? undefined : first?.id
}

function named(text: string): Reference {
  const dot = text.indexOf('.')
  return dot < 0 ? { id: text } : { id: text.slice(0, dot), attribute: text.slice(dot + 1) }
}
