import type { v1 } from 'ask-smapi-model'
import type { SmapiCall } from '../operation.ts'
import { type PageSize, pageOf } from '../page-of.ts'

/** Of annotation sets and of evaluations. */
export const LIST_PAGE: PageSize = { usual: 10, most: 100 }
/** Of the cases of an evaluation. */
export const RESULTS_PAGE: PageSize = { usual: 1_000, most: 1_000 }

export interface NluPage<Item> {
  readonly items: readonly Item[]
  readonly paginationContext: { readonly nextToken?: string }
  readonly _links: v1.skill.nlu.evaluations.Links
}

/** A page as the NLU operations give it, with where the next one is. @throws {SmapiError} 400 */
export function nluPageOf<Item>(
  list: readonly Item[],
  { path, query }: Pick<SmapiCall, 'path' | 'query'>,
  size: PageSize,
): NluPage<Item> {
  const {
    items,
    rest: { nextToken },
  } = pageOf(list, query, size)
  const self = { href: hrefOf(path, query) }
  if (nextToken === undefined) return { items, paginationContext: {}, _links: { self } }
  const next = new URLSearchParams(query)
  next.set('nextToken', nextToken)
  return { items, paginationContext: { nextToken }, _links: { self, next: { href: hrefOf(path, next) } } }
}

const hrefOf = (path: string, query: URLSearchParams) => (query.size === 0 ? path : `${path}?${query}`)
