import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { v1 } from 'ask-smapi-model'
import type { Language } from './languages/language.ts'
import { languageOf } from './languages/languages.ts'
import { Random } from './random.ts'

export type InteractionModel = v1.skill.interactionModel.InteractionModelData
type Intent = v1.skill.interactionModel.Intent
type SlotType = v1.skill.interactionModel.SlotType

/** A model as written, and the smaller one that is given to what is measured. */
export interface BenchModel {
  /** "quiz-master.en-US" */
  readonly name: string
  readonly locale: string
  readonly language: Language
  readonly full: InteractionModel
  readonly given: InteractionModel
  readonly leftOutSamples: readonly IntentSample[]
  /** By the type's name. */
  readonly leftOutValues: ReadonlyMap<string, readonly string[]>
  /** Other wordings by intent; "{slot=words}" stands for a value. */
  readonly paraphrases: Readonly<Record<string, readonly string[]>>
}

export interface IntentSample {
  readonly intent: string
  readonly sample: string
}

/** An intent or a type must be so large that something may be left out of it. */
const LARGE_ENOUGH = { samples: 4, values: 8 }
const LEFT_OUT_SHARE = { samples: 0.2, values: 0.15 }

const FOLDER = new URL('.', import.meta.url)

export const modelNames = (): string[] =>
  readdirSync(new URL('models/', FOLDER))
    .map(file => file.replace(/\.json$/, ''))
    .sort()

export function loadModel(name: string, seed: string): BenchModel {
  const locale = name.slice(name.lastIndexOf('.') + 1)
  const full: InteractionModel = readJson(`models/${name}.json`)
  const { given, leftOutSamples, leftOutValues } = leaveOut(full, new Random(`${seed} ${name} left out`))
  const paraphrases = existsSync(new URL(`paraphrases/${name}.json`, FOLDER))
    ? readJson<BenchModel['paraphrases']>(`paraphrases/${name}.json`)
    : {}
  return {
    name,
    locale,
    language: languageOf(locale),
    full,
    given,
    leftOutSamples,
    leftOutValues,
    paraphrases,
  }
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8'))
}

function leaveOut(full: InteractionModel, random: Random) {
  const model = full.interactionModel.languageModel
  const leftOutSamples: IntentSample[] = []
  const leftOutValues = new Map<string, string[]>()
  const intents = model.intents.map((intent): Intent => {
    const { kept, out } = part(intent.samples ?? [], 'samples', random)
    leftOutSamples.push(...out.map(sample => ({ intent: intent.name ?? '', sample })))
    return { ...intent, samples: kept }
  })
  const types = model.types?.map((type): SlotType => {
    const { kept, out } = part(type.values ?? [], 'values', random)
    leftOutValues.set(
      type.name ?? '',
      out.flatMap(({ name }) => name?.value ?? []),
    )
    return { ...type, values: kept }
  })
  const languageModel = { ...model, intents, types }
  return {
    given: { interactionModel: { ...full.interactionModel, languageModel } },
    leftOutSamples,
    leftOutValues,
  }
}

function part<T>(list: readonly T[], of: 'samples' | 'values', random: Random): { kept: T[]; out: T[] } {
  if (list.length < LARGE_ENOUGH[of]) return { kept: [...list], out: [] }
  const count = Math.max(1, Math.floor(list.length * LEFT_OUT_SHARE[of]))
  const out = new Set(random.shuffled(list).slice(0, count))
  return { kept: list.filter(one => !out.has(one)), out: [...out] }
}
