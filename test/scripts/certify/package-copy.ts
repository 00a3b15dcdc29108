import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A copy of the skill package that may be changed. */
export class PackageCopy {
  readonly folder: string

  constructor(at: string) {
    this.folder = at
    cpSync('skill-package', at, { recursive: true })
  }

  // biome-ignore lint/suspicious/noExplicitAny: what is broken has no type
  change(path: string, change: (content: any) => void, from = path): void {
    const content = JSON.parse(readFileSync(join(this.folder, from), 'utf8'))
    change(content)
    this.write(path, JSON.stringify(content))
  }

  // biome-ignore lint/suspicious/noExplicitAny: what is broken has no type
  manifest(change: (manifest: any) => void): void {
    this.change('skill.json', ({ manifest }) => change(manifest))
  }

  // biome-ignore lint/suspicious/noExplicitAny: what is broken has no type
  page(change: (page: any) => void): void {
    this.manifest(({ publishingInformation: { locales } }) => change(locales['en-US']))
  }

  /** The English model, or one that is made of it for another locale. */
  // biome-ignore lint/suspicious/noExplicitAny: what is broken has no type
  model(change: (languageModel: any, model: any) => void, locale = 'en-US'): void {
    this.change(
      modelPath(locale),
      ({ interactionModel }) => change(interactionModel.languageModel, interactionModel),
      modelPath('en-US'),
    )
  }

  /** Of the English model. */
  // biome-ignore lint/suspicious/noExplicitAny: what is broken has no type
  intent(name: string, change: (intent: any) => void): void {
    this.model(({ intents }) => change(intents.find((intent: { name: string }) => intent.name === name)))
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true })
    writeFileSync(join(this.folder, path), content)
  }

  remove(path: string): void {
    rmSync(join(this.folder, path))
  }
}

export const modelPath = (locale: string) => `interactionModels/custom/${locale}.json`
