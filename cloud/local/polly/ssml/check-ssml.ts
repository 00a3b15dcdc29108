import { type Engine, MAX_BREAK_MILLISECONDS } from '../limits.ts'
import { invalid, type SsmlElement } from './parse-ssml.ts'

/** What an element may carry, and for which engines it is there at all. https://docs.aws.amazon.com/polly/latest/dg/supportedtags.html */
interface Rule {
  readonly attributes: readonly string[]
  readonly engines: readonly Engine[]
}

const ALL: readonly Engine[] = ['standard', 'neural', 'long-form', 'generative']
const STANDARD: readonly Engine[] = ['standard']
const ALL_BUT_GENERATIVE: readonly Engine[] = ['standard', 'neural', 'long-form']

const RULES: Readonly<Record<string, Rule>> = {
  speak: {
    attributes: ['xml:lang', 'xmlns', 'version', 'xmlns:amazon', 'xmlns:xsi', 'xsi:schemaLocation'],
    engines: ALL,
  },
  break: { attributes: ['time', 'strength'], engines: ALL },
  emphasis: { attributes: ['level'], engines: STANDARD },
  lang: { attributes: ['xml:lang'], engines: ALL },
  mark: { attributes: ['name'], engines: ALL },
  p: { attributes: ['xml:lang'], engines: ALL },
  phoneme: { attributes: ['alphabet', 'ph'], engines: ALL },
  prosody: { attributes: ['volume', 'rate', 'pitch', 'amazon:max-duration'], engines: ALL },
  s: { attributes: ['xml:lang'], engines: ALL },
  'say-as': { attributes: ['interpret-as', 'format'], engines: ALL },
  sub: { attributes: ['alias'], engines: ALL },
  w: { attributes: ['role'], engines: ALL },
  'amazon:auto-breaths': { attributes: ['volume', 'frequency', 'duration'], engines: STANDARD },
  'amazon:breath': { attributes: ['duration', 'volume'], engines: STANDARD },
  'amazon:domain': { attributes: ['name'], engines: ['neural'] },
  'amazon:effect': { attributes: ['name', 'vocal-tract-length', 'phonation'], engines: ALL_BUT_GENERATIVE },
}

const SAY_AS = [
  ...[
    'address',
    'cardinal',
    'characters',
    'date',
    'digits',
    'expletive',
    'fraction',
    'interjection',
    'number',
    'ordinal',
  ],
  ...['spell-out', 'telephone', 'time', 'unit'],
]

/** Checks elements and attributes for an engine. @throws {AwsError} InvalidSsmlException */
export function checkSsml(element: SsmlElement, engine: Engine, isRoot = true): void {
  const { name, attributes, children } = element
  const rule = Object.hasOwn(RULES, name) ? RULES[name] : undefined
  if (!rule) throw invalid(`the tag <${name}> is not supported`)
  if (!isRoot && name === 'speak') throw invalid('<speak> may stand at its root only')
  if (!rule.engines.includes(engine))
    throw invalid(`the tag <${name}> is not supported by the ${engine} engine`)
  const unknown = Object.keys(attributes).find(attribute => !rule.attributes.includes(attribute))
  if (unknown) throw invalid(`<${name}> has no attribute ${unknown}`)
  CHECKS[name]?.(attributes, engine)
  if (name === 's' && engine === 'generative') checkWholeSentence(element)
  for (const child of children) if (typeof child !== 'string') checkSsml(child, engine, false)
}

/** Generative voices take `<prosody>` around full sentences only. https://docs.aws.amazon.com/polly/latest/dg/prosody-tag.html */
function checkWholeSentence(sentence: SsmlElement): void {
  const all = lettersOf(sentence)
  for (const paced of elementsOf(sentence, 'prosody'))
    if (lettersOf(paced) !== all)
      throw invalid('<prosody> may stand around full sentences only with the generative engine')
}

const elementsOf = ({ children }: SsmlElement, name: string): SsmlElement[] =>
  children.flatMap(child =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elementsOf(child, name)],
  )

const lettersOf = ({ children }: SsmlElement): string =>
  children
    .map(child => (typeof child === 'string' ? child.replace(/[^\p{L}\p{N}]/gu, '') : lettersOf(child)))
    .join('')

type Attributes = SsmlElement['attributes']

const CHECKS: Readonly<Record<string, (attributes: Attributes, engine: Engine) => void>> = {
  break({ time, strength }) {
    if (time !== undefined && !(breakMilliseconds(time) <= MAX_BREAK_MILLISECONDS))
      throw invalid(
        `<break time="${time}"> must be seconds or milliseconds, ${MAX_BREAK_MILLISECONDS / 1000} s at most`,
      )
    oneOf('break', 'strength', strength, ['none', 'x-weak', 'weak', 'medium', 'strong', 'x-strong'])
  },
  emphasis: ({ level }) => oneOf('emphasis', 'level', level, ['strong', 'moderate', 'reduced']),
  phoneme({ alphabet, ph }) {
    if (!ph) throw invalid('<phoneme> needs the attribute ph')
    oneOf('phoneme', 'alphabet', alphabet, [
      'ipa',
      'x-sampa',
      'x-amazon-pinyin',
      'x-amazon-jyutping',
      'x-amazon-yomigana',
      'x-amazon-pron-kana',
    ])
  },
  prosody(attributes, engine) {
    if (Object.keys(attributes).length === 0) throw invalid('<prosody> needs one of volume, rate, pitch')
    if (engine !== 'standard' && attributes.pitch !== undefined)
      throw invalid(`<prosody pitch> is not supported by the ${engine} engine`)
    if (engine !== 'standard' && attributes['amazon:max-duration'] !== undefined)
      throw invalid(`<prosody amazon:max-duration> is not supported by the ${engine} engine`)
    matching(
      'volume',
      attributes.volume,
      /^(?:default|silent|x-soft|soft|medium|loud|x-loud|[+-]\d+(?:\.\d+)?dB)$/u,
    )
    matching('rate', attributes.rate, /^(?:x-slow|slow|medium|fast|x-fast|\d+(?:\.\d+)?%)$/u)
    matching('pitch', attributes.pitch, /^(?:default|x-low|low|medium|high|x-high|[+-]\d+(?:\.\d+)?%)$/u)
  },
  'say-as'(attributes) {
    if (!attributes['interpret-as']) throw invalid('<say-as> needs the attribute interpret-as')
    oneOf('say-as', 'interpret-as', attributes['interpret-as'], SAY_AS)
  },
  sub({ alias }) {
    if (alias === undefined) throw invalid('<sub> needs the attribute alias')
  },
  mark({ name }) {
    if (!name) throw invalid('<mark> needs the attribute name')
  },
  lang(attributes) {
    if (!attributes['xml:lang']) throw invalid('<lang> needs the attribute xml:lang')
  },
  'amazon:domain'({ name }) {
    if (name === undefined) throw invalid('<amazon:domain> needs the attribute name')
    oneOf('amazon:domain', 'name', name, ['news'])
  },
  'amazon:effect'(attributes, engine) {
    const { name, phonation } = attributes
    if (Object.keys(attributes).length === 0)
      throw invalid('<amazon:effect> needs one of name, phonation, vocal-tract-length')
    oneOf('amazon:effect', 'name', name, ['drc', 'whispered'])
    oneOf('amazon:effect', 'phonation', phonation, ['soft'])
    if (engine !== 'standard' && (name !== 'drc' || Object.keys(attributes).length > 1))
      throw invalid(`<amazon:effect> is supported by the ${engine} engine with name="drc" alone`)
  },
}

/** NaN for what is no time. */
export function breakMilliseconds(time: string): number {
  const [, number = '', unit] = /^\+?(\d+(?:\.\d+)?)(ms|s)$/u.exec(time) ?? []
  return number === '' ? Number.NaN : Number(number) * (unit === 's' ? 1000 : 1)
}

function oneOf(tag: string, attribute: string, value: string | undefined, allowed: readonly string[]): void {
  if (value !== undefined && !allowed.includes(value))
    throw invalid(`<${tag} ${attribute}="${value}"> must be one of ${allowed.join(', ')}`)
}

function matching(attribute: string, value: string | undefined, form: RegExp): void {
  if (value !== undefined && !form.test(value))
    throw invalid(`<prosody ${attribute}="${value}"> is not a ${attribute}`)
}
