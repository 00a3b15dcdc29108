import { randomUUID } from 'node:crypto'
import { SmapiError } from '../smapi-error.ts'
import type { Annotation } from './annotations.ts'

/** A set of annotated utterances of a skill. */
export interface AnnotationSet {
  readonly annotationId: string
  readonly locale: string
  name: string
  annotations: readonly Annotation[]
  /** ISO 8601. */
  updatedTimestamp: string
}

const MOST_SETS = 100

/** The annotation sets of a skill, until the next start. */
export class AnnotationSets {
  readonly #sets = new Map<string, AnnotationSet>()

  /** The newest first; of one locale where it is given. */
  list(locale?: string): readonly AnnotationSet[] {
    const all = [...this.#sets.values()].reverse()
    return locale === undefined ? all : all.filter(set => set.locale === locale)
  }

  /** @throws {SmapiError} 404 */
  get(id: string): AnnotationSet {
    const found = this.#sets.get(id)
    if (found) return found
    throw new SmapiError(404, `There is no annotation set ${id}.`)
  }

  /** @throws {SmapiError} 400 where there are too many. */
  create(locale: string, name: string): AnnotationSet {
    if (this.#sets.size >= MOST_SETS)
      throw new SmapiError(400, `A skill may have ${MOST_SETS} annotation sets.`)
    const set = { annotationId: randomUUID(), locale, name, annotations: [], updatedTimestamp: now() }
    this.#sets.set(set.annotationId, set)
    return set
  }

  rename(id: string, name: string): void {
    Object.assign(this.get(id), { name, updatedTimestamp: now() })
  }

  /** Takes these in place of all that the set has. */
  replace(id: string, annotations: readonly Annotation[]): void {
    Object.assign(this.get(id), { annotations, updatedTimestamp: now() })
  }

  delete(id: string): void {
    this.get(id)
    this.#sets.delete(id)
  }
}

const now = () => new Date().toISOString()

/** A set's properties as SMAPI gives them. */
export const propertiesOf = ({ locale, name, annotations, updatedTimestamp }: AnnotationSet) => ({
  locale,
  name,
  numberOfEntries: annotations.length,
  updatedTimestamp,
})
