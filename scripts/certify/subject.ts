import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { v1 } from 'ask-smapi-model'
import type { InvocableSkill } from '../../cloud/local/alexa/testing.ts'
import type { InteractionModel } from '../../cloud/local/alexa/understanding/interaction-model.ts'
import { locales } from '../../lambda/skill/model/locales.ts'
import { LANGUAGES, type Locale, languageOf, REGIONS } from '../../lambda/skill/speech/locales.ts'
import { type Conversation, talkIn } from './conversation.ts'
import { shelfSkill } from './shelf-skill.ts'

export type Manifest = v1.skill.Manifest.SkillManifestEnvelope

/** Sentences by their keys, as `speech/<language>.ts` has them. */
export type SentencesByKey = Readonly<Record<string, string>>

/** What is certified: a skill package, the sentences of the skill, and the skill itself. */
export interface Subject {
  readonly folder: string
  readonly locales: readonly Locale[]
  /** Undefined where it is missing or no JSON. */
  readonly manifest: Manifest | undefined
  /** By locale; those alone that are there and are JSON. */
  readonly models: ReadonlyMap<string, InteractionModel>
  /** All files of the package by their path in it. */
  readonly files: ReadonlyMap<string, Uint8Array>
  readonly english: SentencesByKey
  /** Undefined where nobody has written the language's sentences. */
  sentences(locale: Locale): Promise<SentencesByKey | undefined>
  /** What the skill answers in a locale; undefined where Alexa cannot talk to it. The talk is held once. */
  conversation(locale: Locale): Promise<Conversation | undefined>
}

export interface SubjectOptions {
  readonly folder?: string
  readonly locales?: readonly Locale[]
  /** The skill over a shelf of a locale's own titles. */
  readonly skill?: (locale: Locale) => InvocableSkill
  readonly sentences?: (locale: Locale) => Promise<SentencesByKey | undefined>
}

const MODEL = /^interactionModels\/custom\/(.+)\.json$/u

export async function readSubject(options: SubjectOptions = {}): Promise<Subject> {
  const { folder = 'skill-package', skill = shelfSkill, sentences = sentencesOf } = options
  const files = new Map(filesIn(folder))
  const models = new Map(
    [...files].flatMap(([path, bytes]) => {
      const [, locale] = MODEL.exec(path) ?? []
      const model = locale && readJson<InteractionModel>(bytes)
      return model ? [[locale, model] as const] : []
    }),
  )
  const manifest = readJson<Manifest>(files.get('skill.json'))
  const talks = new Map<Locale, Promise<Conversation | undefined>>()
  return {
    folder,
    files,
    models,
    locales: options.locales ?? locales(),
    manifest,
    english: (await LANGUAGES.en?.()) ?? {},
    sentences,
    conversation(locale) {
      const talk =
        talks.get(locale) ??
        talkIn(folder, locale, models.get(locale), examplesIn(manifest, locale), () => skill(locale))
      talks.set(locale, talk)
      return talk
    },
  }
}

export const examplesIn = (manifest: Manifest | undefined, locale: Locale): readonly string[] =>
  manifest?.manifest?.publishingInformation?.locales?.[locale]?.examplePhrases ?? []

async function sentencesOf(locale: Locale): Promise<SentencesByKey | undefined> {
  const ofLanguage = await LANGUAGES[languageOf(locale)]?.()
  return ofLanguage && { ...ofLanguage, ...(await REGIONS[locale]?.()) }
}

function* filesIn(folder: string): Generator<[string, Uint8Array]> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    yield [relative(folder, path).replaceAll(sep, '/'), readFileSync(path)]
  }
}

function readJson<T>(bytes: Uint8Array | undefined): T | undefined {
  try {
    return JSON.parse(Buffer.from(bytes ?? []).toString('utf8')) as T
  } catch {
    return undefined
  }
}
