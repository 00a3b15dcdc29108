import { type DialogModel, NO_DIALOGS, readDialogModel } from './dialog/dialog-model.ts'
import type { SkillManifest, SkillPackage } from './skill-package.ts'
import { type CatalogValues, NO_CATALOGS, withCatalogValues } from './understanding/catalog-values.ts'
import type { InteractionModel } from './understanding/interaction-model.ts'
import { languageOf } from './understanding/languages/languages.ts'
import { Understanding } from './understanding/understanding.ts'

/** A skill in development, as Alexa knows it. */
export class Skill {
  readonly id: string
  readonly #valuesOf: CatalogValues
  #manifest: SkillManifest
  #files: ReadonlyMap<string, Uint8Array>
  #models: Map<string, InteractionModel>
  readonly #understandings = new Map<string, Understanding>()
  readonly #dialogModels = new Map<string, DialogModel>()

  /** @param valuesOf the values of the catalogues that models may take theirs from. */
  constructor(id: string, { manifest, models, files }: SkillPackage, valuesOf: CatalogValues = NO_CATALOGS) {
    this.id = id
    this.#valuesOf = valuesOf
    this.#manifest = manifest
    this.#models = new Map(models)
    this.#files = files
  }

  get manifest(): SkillManifest {
    return this.#manifest
  }

  /** What else is in the package, by its path there. */
  get files(): ReadonlyMap<string, Uint8Array> {
    return this.#files
  }

  get locales(): string[] {
    return [...this.#models.keys()].sort()
  }

  model(locale: string): InteractionModel | undefined {
    return this.#models.get(locale)
  }

  replaceManifest(manifest: SkillManifest): void {
    this.#manifest = manifest
    this.#understandings.clear()
  }

  /** Takes the whole of another package. */
  replace({ manifest, models, files }: SkillPackage): void {
    this.#models = new Map(models)
    this.#files = files
    this.#dialogModels.clear()
    this.replaceManifest(manifest)
  }

  /** Takes a model that builds in place of the one that is there. */
  replaceModel(locale: string, model: InteractionModel): void {
    this.#models.set(locale, model)
    this.#understandings.delete(locale)
    this.#dialogModels.delete(locale)
  }

  /** Undefined for a locale without a model. */
  understanding(locale: string): Understanding | undefined {
    const known = this.#understandings.get(locale)
    const model = this.#builtModel(locale)
    const language = languageOf(locale)
    if (known || !model || !language) return known
    const understanding = new Understanding(model, language, {
      skillId: this.id,
      streamsAudio: this.streamsAudio,
    })
    this.#understandings.set(locale, understanding)
    return understanding
  }

  /** What Alexa asks by herself in a locale; nothing in a locale without a model. */
  dialogModel(locale: string): DialogModel {
    const model = this.#builtModel(locale)
    const known = this.#dialogModels.get(locale) ?? (model ? readDialogModel(model) : NO_DIALOGS)
    this.#dialogModels.set(locale, known)
    return known
  }

  #builtModel(locale: string): InteractionModel | undefined {
    const model = this.#models.get(locale)
    return model && withCatalogValues(model, this.#valuesOf)
  }

  get streamsAudio(): boolean {
    return this.hasInterface('AUDIO_PLAYER')
  }

  /** Whether the manifest asks for an interface, such as AUDIO_PLAYER or ALEXA_PRESENTATION_APL. */
  hasInterface(type: string): boolean {
    const interfaces = this.manifest.manifest?.apis?.custom?.interfaces ?? []
    return interfaces.some(({ type: own }) => own === type)
  }

  /** Whether the manifest asks for a skill event, such as SKILL_ENABLED. */
  subscribesTo(eventName: string): boolean {
    const subscriptions = this.manifest.manifest?.events?.subscriptions ?? []
    return subscriptions.some(subscription => subscription.eventName === eventName)
  }

  /** Where the manifest says that the skill runs; the skill of the local Alexa's own folder is reached otherwise. */
  get endpoint(): string {
    return this.manifest.manifest?.apis?.custom?.endpoint?.uri ?? 'local'
  }
}
