import type { CompiledSamples } from './compile-model.ts'
import { KNOWN_BY_SLOT } from './costs.ts'
import type { GrammarIntent } from './grammar.ts'
import type { Hearing } from './hearing.ts'
import type { Weights } from './weights.ts'

/**
 * How much of what was said speaks for each intent, whatever the order of the words: by the place of the intent in
 * the model, from 0 to 1.
 */
export function evidence(
  { weights, intents }: CompiledSamples,
  heard: Hearing,
  extra: readonly number[],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  let all = 0
  for (let at = 0; at < heard.length; at++) {
    const weight = extra[at] ?? 0
    all += weight
    for (const [intent, share] of sharesOf(heard, at, weights, intents)) {
      found.set(intent, (found.get(intent) ?? 0) + weight * share)
    }
  }
  if (all > 0) for (const [intent, sum] of found) found.set(intent, sum / all)
  return found
}

/** How much a word is an intent's own: 1 where only its samples have it. */
function sharesOf(
  heard: Hearing,
  at: number,
  weights: Weights,
  intents: readonly GrammarIntent[],
): Map<number, number> {
  const shares = new Map<number, number>()
  const raise = (intent: number, share: number) => {
    if (share > (shares.get(intent) ?? 0)) shares.set(intent, share)
  }
  for (const { words, likeness } of heard.alternativesAt(at)) {
    for (const word of words) {
      const { intents, counts } = weights.usesOf(word)
      const most = Math.log1p(Math.max(0, ...counts))
      for (const [at, intent] of intents.entries()) {
        raise(intent, (likeness * Math.log1p(counts[at] ?? 0)) / most / Math.sqrt(intents.length))
      }
    }
  }
  for (const { order, slots } of intents) {
    if (shares.has(order)) continue
    for (const type of slots.values()) {
      if (heard.knownAt(type, at).length > 0) raise(order, KNOWN_BY_SLOT)
    }
  }
  return shares
}
