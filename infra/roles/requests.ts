import type { Flow } from './flow/flow.ts'
import { elementsOf } from './flow/lists.ts'
import { fieldOf } from './flow/things.ts'
import type { Command, Text, Values } from './flow/values.ts'

/** What a request to AWS may say, as far as it is known where it is made. */
export interface Request {
  /** Such as `GetObjectCommand`. */
  readonly name: string
  /** `cloud/aws/s3-objects.ts:12` */
  readonly place: string
  /** What a field may be, by its path: `covers/`, `covers/*` where its end is not known, `*` where nothing is. */
  texts(...path: readonly string[]): readonly string[]
  /** The names of an object's fields. */
  names(field: string): readonly string[]
}

/** A step into whatever an array holds, or whatever an object holds under any name. */
export const EACH = '*'

export const requestOf = (flow: Flow, { name, node, input }: Command): Request => {
  const at = (path: readonly string[]) =>
    path.reduce<Values>(
      (values, step) => (step === EACH ? eachOf(flow, values) : fieldOf(flow, values, step)),
      flow.read(input),
    )
  return {
    name,
    place: `${node.loc?.filename}:${node.loc?.start.line}`,
    texts: (...path) => textsOf(at(path)),
    names: field => namesOf(flow, at([field])),
  }
}

function eachOf(flow: Flow, values: Values): Values {
  const things = [...values].filter(({ kind }) => kind === 'thing')
  const rest = [...values].filter(({ kind }) => kind !== 'thing')
  return new Set([...fieldOf(flow, things, undefined), ...elementsOf(flow, new Set(rest))])
}

/** What is neither a text nor nothing may be any text. */
const textsOf = (values: Values): readonly string[] => [
  ...new Set(
    [...values]
      .filter(({ kind }) => kind !== 'plain')
      .map(value => (value.kind === 'text' ? value.text : '*')),
  ),
]

function namesOf(flow: Flow, values: Values): readonly string[] {
  const names = [...values].flatMap(value => {
    if (value.kind === 'plain') return []
    if (value.kind !== 'thing') return ['*']
    const simple = value.parts.every(({ kind }) => kind !== 'spread') && flow.read(value.anywhere).size === 0
    if (!simple) return ['*']
    return [
      ...value.assigned.keys(),
      ...value.parts.flatMap(part =>
        part.kind === 'field'
          ? [part.name]
          : part.kind === 'computed'
            ? [...flow.read(part.names)].map(name => (name as Text).text ?? '*')
            : [],
      ),
    ]
  })
  return [...new Set(names)]
}
