import type { LookupIndexes } from '../../core/catalog/lookup-index.ts'
import {
  catalogsOf,
  hashOf,
  type Lessons,
  type Recogniser,
  vocabularyOf,
} from '../../core/catalog/vocabulary.ts'

export interface VocabularyPorts {
  readonly lookupIndexes: Pick<LookupIndexes, 'get'>
  readonly lessons: Lessons
  readonly recogniser: Recogniser
}

/** Milliseconds. */
export interface Patience {
  /** What Alexa is asked for anew, at the soonest: every new title begins a build of every model. */
  readonly pace: number
  /** When the models are looked at although no title has changed: somebody may have put others in their place. */
  readonly trust: number
}

/**
 * Alexa's recogniser learns what stands on the shelf. The clock wakes this: of many titles that change at once there
 * is one lesson, and one that failed is given again. @param now milliseconds since 1970
 */
export async function teachTitles(
  { lookupIndexes, lessons, recogniser }: VocabularyPorts,
  { pace, trust }: Patience,
  now: number,
): Promise<void> {
  const last = await lessons.last()
  if (last && now - last.triedAt < pace) return
  const isTrusted = last !== undefined && now - last.doneAt < trust
  const known = await lookupIndexes.get(isTrusted ? last.eTag : undefined)
  if (known === undefined || known === 'unchanged' || !known.index) return
  const catalogs = catalogsOf(vocabularyOf(known.index))
  const hash = hashOf(catalogs)
  if (isTrusted && last.hash === hash) return lessons.note({ ...last, eTag: known.eTag })
  await lessons.note({ doneAt: 0, ...last, triedAt: now })
  const handed = await Promise.all(
    catalogs.map(async catalog => ({ ...catalog, url: await lessons.hand(catalog) })),
  )
  await recogniser.teach(handed)
  await lessons.note({ hash, eTag: known.eTag, triedAt: now, doneAt: now })
  await Promise.all(catalogs.map(catalog => lessons.takeBack(catalog)))
}
