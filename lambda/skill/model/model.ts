import type { v1 } from 'ask-smapi-model'
import type { Locale } from '../speech/locales.ts'
import { BUILT_IN_INTENTS, CUSTOM_INTENTS, type CustomIntentName, ELICITED } from './intents.ts'
import { invocationNameIn, regionOf, spelled, toldIn } from './locales.ts'
import { textsOf } from './patterns.ts'
import type { Region, Samples } from './samples.ts'

type Schema = v1.skill.interactionModel.InteractionModelSchema
type Model = v1.skill.interactionModel.InteractionModelData
type Intent = v1.skill.interactionModel.Intent
type SlotType = v1.skill.interactionModel.SlotType

/** Where the sensitivity of the fallback can be set. */
export const KNOWS_SENSITIVITY = /^(en-..|de-DE)$/u

/** What Alexa reads of a locale: `interactionModels/custom/<locale>.json`. */
export const modelOf = (locale: Locale): Model => new ModelWriter(locale).model()

class ModelWriter {
  readonly #locale: Locale
  readonly #samples: Samples
  readonly #region: Region

  constructor(locale: Locale) {
    this.#locale = locale
    this.#samples = toldIn(locale).samples
    this.#region = regionOf(locale)
  }

  model(): Model {
    return {
      interactionModel: {
        languageModel: {
          invocationName: invocationNameIn(this.#locale),
          ...(KNOWS_SENSITIVITY.test(this.#locale) && {
            modelConfiguration: { fallbackIntentSensitivity: { level: 'MEDIUM' } },
          }),
          intents: [...customNames.map(name => this.#custom(name)), ...this.#builtIn()],
          types: this.#types(),
        },
        ...this.#dialog(),
      },
    }
  }

  #custom(name: CustomIntentName): Intent {
    return {
      name,
      slots: Object.entries(CUSTOM_INTENTS[name]).map(([slot, type]) => ({
        name: slot,
        type,
        ...(isElicited(name, slot) && { samples: this.#texts(this.#samples.asked[name].answers) }),
      })),
      samples: this.#texts([...this.#samples.intents[name], ...(this.#region.more?.[name] ?? [])]),
    }
  }

  #builtIn(): Intent[] {
    return BUILT_IN_INTENTS.map(name => ({
      name,
      samples: this.#texts(this.#samples.builtIn?.[name] ?? []),
    }))
  }

  #types(): SlotType[] {
    const { ListPosition, Stretch, ...names } = this.#samples.types
    return [
      ...Object.entries(names).map(([name, values]) => ({
        name,
        values: this.#texts(values).map(value => ({ name: { value, synonyms: [] } })),
      })),
      ...Object.entries({ ListPosition, Stretch }).map(([name, values]) => ({
        name,
        values: Object.entries(values).map(([id, texts]) => {
          const [value = '', ...synonyms] = this.#texts(texts)
          return { id, name: { value, synonyms } }
        }),
      })),
    ]
  }

  #dialog(): Pick<Schema, 'dialog' | 'prompts'> {
    return {
      dialog: {
        delegationStrategy: 'ALWAYS',
        intents: elicited.map(name => ({
          name,
          confirmationRequired: false,
          prompts: {},
          slots: Object.entries(CUSTOM_INTENTS[name]).map(([slot, type]) => ({
            name: slot,
            type,
            confirmationRequired: false,
            elicitationRequired: isElicited(name, slot),
            prompts: isElicited(name, slot) ? { elicitation: promptId(name, slot) } : {},
          })),
        })),
      },
      prompts: elicited.map(name => ({
        id: promptId(name, ELICITED[name]),
        variations: this.#spelled(this.#samples.asked[name].questions).map(value => ({
          type: 'PlainText',
          value,
        })),
      })),
    }
  }

  #texts(patterns: readonly string[]): string[] {
    return [...new Set(this.#spelled(patterns.flatMap(textsOf)))]
  }

  /** With the words of the region. */
  #spelled(texts: readonly string[]): string[] {
    return texts.map(text => spelled(this.#locale, text))
  }
}

const customNames = Object.keys(CUSTOM_INTENTS) as CustomIntentName[]
const elicited = Object.keys(ELICITED) as (keyof typeof ELICITED)[]

const isElicited = (name: CustomIntentName, slot: string): name is keyof typeof ELICITED =>
  (ELICITED as Partial<Record<CustomIntentName, string>>)[name] === slot

const promptId = (intent: string, slot: string) => `Elicit.${intent}.${slot}`
