import type { MarkupTag } from '../script.ts'

type Attributes = Readonly<Record<string, string>>

/** Says what is wrong with a tag, to be read after its place; undefined when nothing is. */
type Check = (attributes: Attributes) => string | undefined

/** Tags that shape the script rather than the sound of words. */
export type StructureTag = 'speak' | 'p' | 's' | 'mark'

/** What Amazon Polly's SSML has. https://docs.aws.amazon.com/polly/latest/dg/supportedtags.html */
const CHECKS: Record<StructureTag | MarkupTag, Check> = {
  speak: () => undefined,
  p: only('xml:lang'),
  s: only('xml:lang'),
  mark: needs('name'),
  break: attributes =>
    only('time', 'strength')(attributes) ??
    oneOf(attributes, 'strength', ['none', 'x-weak', 'weak', 'medium', 'strong', 'x-strong']) ??
    wrongTime(attributes.time),
  emphasis: attributes =>
    only('level')(attributes) ?? oneOf(attributes, 'level', ['strong', 'moderate', 'reduced']),
  lang: needs('xml:lang'),
  phoneme: attributes =>
    needs('ph', 'alphabet')(attributes) ??
    oneOf(attributes, 'alphabet', [
      ...['ipa', 'x-sampa', 'x-amazon-pinyin', 'x-amazon-jyutping'],
      ...['x-amazon-yomigana', 'x-amazon-pron-kana'],
    ]),
  prosody: attributes =>
    only('volume', 'rate', 'pitch', 'amazon:max-duration')(attributes) ??
    (Object.keys(attributes).length === 0 ? 'needs one of volume, rate and pitch' : undefined) ??
    matching(
      attributes,
      'volume',
      /^(?:default|silent|x-soft|soft|medium|loud|x-loud|[+-]\d+(?:\.\d+)?dB)$/u,
    ) ??
    matching(attributes, 'rate', /^(?:x-slow|slow|medium|fast|x-fast|\d+(?:\.\d+)?%)$/u) ??
    matching(attributes, 'pitch', /^(?:default|x-low|low|medium|high|x-high|[+-]\d+(?:\.\d+)?%)$/u),
  'say-as': attributes =>
    needs('interpret-as', 'format')(attributes) ??
    oneOf(attributes, 'interpret-as', [
      ...['address', 'cardinal', 'characters', 'date', 'digits', 'expletive', 'fraction', 'interjection'],
      ...['number', 'ordinal', 'spell-out', 'telephone', 'time', 'unit'],
    ]),
  sub: needs('alias'),
  w: needs('role'),
  'amazon:auto-breaths': only('volume', 'frequency', 'duration'),
  'amazon:breath': only('volume', 'duration'),
  'amazon:domain': attributes => needs('name')(attributes) ?? oneOf(attributes, 'name', ['news']),
  'amazon:effect': attributes =>
    only('name', 'phonation', 'vocal-tract-length')(attributes) ??
    (Object.keys(attributes).length === 0
      ? 'needs one of name, phonation and vocal-tract-length'
      : undefined) ??
    oneOf(attributes, 'name', ['drc', 'whispered']) ??
    oneOf(attributes, 'phonation', ['soft']),
}

export type SsmlTag = keyof typeof CHECKS

export const isSsmlTag = (name: string): name is SsmlTag => Object.hasOwn(CHECKS, name)

/** What is wrong with a tag's attributes: the end of a sentence that begins with the tag. */
export const wrongAttributes = (tag: SsmlTag, attributes: Attributes) => CHECKS[tag](attributes)

export const MAX_BREAK_MILLISECONDS = 10_000

function wrongTime(time: string | undefined): string | undefined {
  if (time === undefined) return undefined
  const [, number, unit] = /^\+?(\d+(?:\.\d+)?)(ms|s)$/u.exec(time) ?? []
  if (!number) return `has the time "${time}"; it must be like "500ms" or "2s"`
  if (Number(number) * (unit === 's' ? 1000 : 1) <= MAX_BREAK_MILLISECONDS) return undefined
  return `has the time "${time}"; at most ${MAX_BREAK_MILLISECONDS / 1000} seconds are allowed`
}

function only(...names: string[]): Check {
  return attributes => {
    const unknown = Object.keys(attributes).find(name => !names.includes(name))
    return unknown === undefined
      ? undefined
      : `has no attribute "${unknown}"; it may have ${names.join(', ')}`
  }
}

/** The first must be there, the others may be. */
function needs(name: string, ...others: string[]): Check {
  return attributes =>
    attributes[name] ? only(name, ...others)(attributes) : `needs the attribute "${name}"`
}

function oneOf(attributes: Attributes, name: string, allowed: readonly string[]): string | undefined {
  const value = attributes[name]
  if (value === undefined || allowed.includes(value)) return undefined
  return `has ${name}="${value}"; it must be one of ${allowed.join(', ')}`
}

function matching(attributes: Attributes, name: string, form: RegExp): string | undefined {
  const value = attributes[name]
  return value === undefined || form.test(value) ? undefined : `has ${name}="${value}", which is no ${name}`
}
