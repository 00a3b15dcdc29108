import { type DialogModel, NO_DIALOGS, readDialogModel } from './dialog/dialog-model.ts'
import type { SkillManifest, SkillPackage } from './skill-package.ts'
import type { InteractionModel } from './understanding/interaction-model.ts'
import { languageOf } from './understanding/languages/languages.ts'
import { Understanding } from './understanding/understanding.ts'

/** A skill in development, as Alexa knows it. */
export class Skill {
  readonly id: string
  readonly manifest: SkillManifest
  readonly #models: Map<string, InteractionModel>
  readonly #understandings = new Map<string, Understanding>()
  readonly #dialogModels = new Map<string, DialogModel>()

  constructor(id: string, { manifest, models }: SkillPackage) {
    this.id = id
    this.manifest = manifest
    this.#models = new Map(models)
  }

  get locales(): string[] {
    return [...this.#models.keys()].sort()
  }

  model(locale: string): InteractionModel | undefined {
    return this.#models.get(locale)
  }

  /** Takes a model that builds in place of the package's, until the next start. */
  replaceModel(locale: string, model: InteractionModel): void {
    this.#models.set(locale, model)
    this.#understandings.delete(locale)
    this.#dialogModels.delete(locale)
  }

  /** Undefined for a locale without a model, or whose language is not understood here yet. */
  understanding(locale: string): Understanding | undefined {
    const known = this.#understandings.get(locale)
    const model = this.#models.get(locale)
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
    const model = this.#models.get(locale)
    const known = this.#dialogModels.get(locale) ?? (model ? readDialogModel(model) : NO_DIALOGS)
    this.#dialogModels.set(locale, known)
    return known
  }

  get streamsAudio(): boolean {
    return this.hasInterface('AUDIO_PLAYER')
  }

  /** Whether the manifest asks for an interface, such as AUDIO_PLAYER or ALEXA_PRESENTATION_APL. */
  hasInterface(type: string): boolean {
    const interfaces = this.manifest.manifest?.apis?.custom?.interfaces ?? []
    return interfaces.some(({ type: own }) => own === type)
  }

  /** Where the manifest says that the skill runs. Here it is reached otherwise: this is only shown. */
  get endpoint(): string {
    return this.manifest.manifest?.apis?.custom?.endpoint?.uri ?? 'local'
  }
}
