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
  /** `SHOW#*`: a partition of the table; undefined for all of them, and for what is no table. */
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
  return withoutCovered(together(spreadOverAccess(needs)))
}

/** Reading a table is one thing, and writing to it: what does either does so to all partitions that are read, or written. */
const ACCESS = {
  read: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
  write: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem'],
}

/**
 * Each reading action with each partition that is read, and so for writing: a role that told apart which partitions
 * are got and which are queried would have a statement for every action.
 */
function spreadOverAccess(needs: readonly Permission[]): readonly Permission[] {
  return needs.flatMap(need => {
    const alike = Object.values(ACCESS).find(actions => actions.includes(need.action))
    if (!alike || need.partition === undefined) return [need]
    return needs
      .filter(
        ({ action, resource, partition }) =>
          alike.includes(action) && resource === need.resource && partition !== undefined,
      )
      .map(({ partition, places }) => ({
        ...need,
        ...(partition !== undefined && { partition }),
        places: partition === need.partition ? need.places : places,
      }))
  })
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
