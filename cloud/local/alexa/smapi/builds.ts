import type { v1 } from 'ask-smapi-model'
import { coded } from './problem.ts'

/** How the last update of a resource ended. */
export type LastUpdate = v1.skill.ManifestLastUpdateRequest

const SUCCEEDED: LastUpdate = { status: 'SUCCEEDED' }
const MANIFEST = 'Manifest'

/** How the last builds of a skill ended. A build takes no time here, so that none is ever in progress. */
export class Builds {
  readonly #last = new Map<string, LastUpdate>()

  get manifest(): LastUpdate {
    return this.#last.get(MANIFEST) ?? SUCCEEDED
  }

  /** The locales whose model was given, whether it was built or not. */
  get locales(): string[] {
    return [...this.#last.keys()].filter(name => name !== MANIFEST)
  }

  model(locale: string): LastUpdate {
    return this.#last.get(locale) ?? SUCCEEDED
  }

  manifestEnded(problems: readonly string[] = []): void {
    this.#last.set(MANIFEST, ended(problems))
  }

  modelEnded(locale: string, problems: readonly string[] = []): void {
    this.#last.set(locale, ended(problems))
  }
}

const ended = (problems: readonly string[]): LastUpdate =>
  problems.length === 0 ? SUCCEEDED : { status: 'FAILED', errors: problems.map(coded) }
