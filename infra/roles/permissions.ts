import { needsOf } from './actions.ts'
import { Flow } from './flow/flow.ts'
import { type Program, sourcesOf } from './programs.ts'
import { requestOf } from './requests.ts'

/** One thing that a program does, or may do. */
export interface Permission {
  /** `dynamodb:GetItem` */
  readonly action: string
  /** `<table>` where a program's code says it, `Table` where a template does. */
  readonly resource: string
  /** `SHOW#*`, of a table: the partitions in question; undefined for all of them, and for what is no table. */
  readonly partition?: string
  /** Where it is done or allowed. */
  readonly places: readonly string[]
}

/** All that a program can ask of AWS. */
export async function permissionsOf(program: Program): Promise<readonly Permission[]> {
  return permissionsIn(await sourcesOf(program), program.entry)
}

/** The same for sources at hand. */
export function permissionsIn(sources: ReadonlyMap<string, string>, entry: string): readonly Permission[] {
  const flow = new Flow(sources, entry)
  const needs = flow.commands.flatMap(command => {
    const request = requestOf(flow, command)
    return needsOf(request).map(need => ({ ...need, places: [request.place] }))
  })
  return withoutCovered(together(needs))
}

const keyOf = ({ action, resource, partition }: Permission) => [action, resource, partition].join(' ')

/** Each once, with all its places. */
export const together = (permissions: readonly Permission[]): readonly Permission[] =>
  [...Map.groupBy(permissions, keyOf).values()].flatMap(([first, ...rest]) =>
    first
      ? [{ ...first, places: [...new Set([first, ...rest].flatMap(({ places }) => places))].sort() }]
      : [],
  )

/** Without those that another one has in it: `covers/a` beside `covers/*`. */
const withoutCovered = (permissions: readonly Permission[]): readonly Permission[] =>
  permissions.filter(one => !permissions.some(other => other !== one && covers(other, one)))

/** Whether who may do one thing may do the other. */
export const covers = (one: Permission, other: Permission): boolean =>
  one.action === other.action &&
  matches(one.resource, other.resource) &&
  matches(one.partition ?? '*', other.partition ?? '*')

const matches = (pattern: string, text: string) =>
  pattern === text || (pattern.endsWith('*') && text.startsWith(pattern.slice(0, -1)))
