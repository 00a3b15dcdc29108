import { SmapiError } from './smapi-error.ts'

/** How many items a page has. */
export interface PageSize {
  /** Where `maxResults` is left out. */
  readonly usual: number
  readonly most: number
}

/** Of most lists of SMAPI. */
const PAGE: PageSize = { usual: 50, most: 50 }

export interface Page<Item> {
  readonly items: readonly Item[]
  readonly rest: { readonly isTruncated: boolean; readonly nextToken?: string }
}

/** The part of a list that `maxResults` and `nextToken` ask for. @throws {SmapiError} 400 */
export function pageOf<Item>(
  list: readonly Item[],
  query: URLSearchParams,
  { usual, most } = PAGE,
): Page<Item> {
  const from = numberIn(query, 'nextToken', 0)
  const size = numberIn(query, 'maxResults', usual)
  if (size < 1 || size > most) {
    throw new SmapiError(400, `"maxResults" must be a number from 1 to ${most}.`)
  }
  const to = from + size
  return {
    items: list.slice(from, to),
    rest: to < list.length ? { isTruncated: true, nextToken: String(to) } : { isTruncated: false },
  }
}

function numberIn(query: URLSearchParams, name: string, otherwise: number): number {
  const given = query.get(name)
  if (given === null) return otherwise
  if (/^\d{1,9}$/.test(given)) return Number(given)
  throw new SmapiError(400, `"${name}" is not one that SMAPI gave or takes: ${given}.`)
}
