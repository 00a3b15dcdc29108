import type { HandlerInput } from 'ask-sdk-core'
import { type Found, findHeard } from '../../core/catalog/lookup/find-heard.ts'
import { search } from '../../core/catalog/lookup/search.ts'
import type { IndexedShow, LookupIndex } from '../../core/catalog/lookup-index.ts'
import { MAX_CHOICES } from './question.ts'
import { localeIn, resolvedIds, slotValue } from './request.ts'

/** What a title that was said fits: what Alexa took it for, or else what it sounds like. */
export function foundIn(
  index: LookupIndex,
  input: HandlerInput,
  { slot, said, show }: { slot: string; said: string; show?: string | undefined },
): Found {
  const resolved = [...new Set(resolvedIds(input, slot))].flatMap(id => matchOf(index, id, show) ?? [])
  const [match] = resolved
  if (match && resolved.length === 1) return { kind: 'one', match }
  if (match) return { kind: 'several', matches: resolved.slice(0, MAX_CHOICES) }
  const locale = localeIn(input)
  return findHeard(index, said, {
    locale,
    limit: MAX_CHOICES,
    ...(show !== undefined && { show }),
  })
}

function matchOf(index: LookupIndex, id: string, within: string | undefined) {
  const episode = index.episode(id)
  if (episode && (within === undefined || episode.show === within))
    return { kind: 'episode', id, title: episode.title, likeness: 1 } as const
  const show = within === undefined ? index.show(id) : undefined
  return show && ({ kind: 'show', id, title: show.title, likeness: 1 } as const)
}

/** Less is another show. */
const LEAST_LIKENESS = 0.5

/** The show that a slot names. Undefined where none was said, or none is like it. */
export function showIn(index: LookupIndex, input: HandlerInput, slot = 'show'): IndexedShow | undefined {
  const heard = slotValue(input, slot)
  if (heard === '') return undefined
  const resolved = resolvedIds(input, slot).flatMap(id => index.show(id) ?? [])
  if (resolved[0]) return resolved[0]
  const locale = localeIn(input)
  const match = search(index, heard, { locale, limit: 2 * MAX_CHOICES }).find(
    ({ kind, likeness }) => kind === 'show' && likeness >= LEAST_LIKENESS,
  )
  return match && index.show(match.id)
}

/** Whether a title is what was said, letter by letter: then it need not be said again. */
export const isSame = (title: string, said: string) => lettersOf(title) === lettersOf(said)

const lettersOf = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '')
