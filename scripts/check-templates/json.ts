import type { Json, Template } from '../../infra/templates.ts'

/** A template as what it is made of, for whoever looks through all of it. */
export const jsonOf = (template: Template): Json => template as unknown as Json

/** What stands at the end of a way of keys and places; undefined where the way ends before. */
export function at(value: Json | undefined, ...path: readonly (string | number)[]): Json | undefined {
  let found = value
  for (const step of path) {
    if (found === null || typeof found !== 'object') return undefined
    found = (found as Record<string | number, Json>)[step]
  }
  return found
}

/** The same as a list: one value that CloudFormation takes for a list of one, and nothing for an empty one. */
export function listAt(value: Json | undefined, ...path: readonly (string | number)[]): Json[] {
  const found = at(value, ...path)
  if (found === undefined || found === null) return []
  return Array.isArray(found) ? found : [found]
}

/** A truth value, which templates also write as a text. */
export const isTrue = (value: Json | undefined) => value === true || value === 'true'

/** Equal in all they say, in whatever order their keys are written. */
export const equal = (one: Json | undefined, other: Json | undefined): boolean =>
  canonical(one) === canonical(other)

const canonical = (value: Json | undefined) =>
  JSON.stringify(value, (_, each) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  )
