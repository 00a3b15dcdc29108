import { AwsError, notImplemented } from '../aws-error.ts'
import {
  DEFAULT_SAMPLE_RATE_HZ,
  type Engine,
  type LimitedOperation,
  SAMPLE_RATES_HZ,
  TEXT_LIMITS,
} from './limits.ts'
import { checkSsml } from './ssml/check-ssml.ts'
import { engineMarkup, textMarkup } from './ssml/engine-markup.ts'
import { parseSsml, type SsmlElement, type SsmlNode } from './ssml/parse-ssml.ts'
import { findVoice } from './voices.ts'

/** A request to speak that Polly would have taken. */
export interface SpeechRequest {
  readonly voiceId: string
  readonly engine: Engine
  /** As given; the voice's own when it was not. */
  readonly languageCode: string
  readonly hasLanguageCode: boolean
  readonly outputFormat: 'mp3' | 'pcm'
  readonly sampleRateHz: number
  readonly textType: 'text' | 'ssml'
  /** What the local engine is given. */
  readonly markup: string
  readonly billedCharacters: number
}

const ENGINES: readonly Engine[] = ['standard', 'neural', 'long-form', 'generative']

/** Formats that Polly has and this one has not. */
const OTHER_FORMATS = ['json', 'ogg_vorbis', 'ogg_opus', 'mulaw', 'alaw']

/** Checks a request's body as Polly does, before anything is billed. @throws {AwsError} Polly's own */
export function readSpeechRequest(
  input: Readonly<Record<string, unknown>>,
  operation: LimitedOperation,
): SpeechRequest {
  const voice = findVoice(optional(input, 'VoiceId'))
  if (!voice)
    throw validation(
      `Value '${input.VoiceId}' at 'voiceId' failed to satisfy constraint: Member must satisfy enum value set`,
    )
  const engine = readEngine(optional(input, 'Engine') ?? 'standard')
  if (!voice.engines.includes(engine))
    throw new AwsError(
      'EngineNotSupportedException',
      `This voice does not support the selected engine: ${engine}`,
    )
  const given = optional(input, 'LanguageCode')
  if (given && given !== voice.language && !voice.additionalLanguages.includes(given))
    throw new AwsError(
      'LanguageNotSupportedException',
      `The language ${given} is not supported by the voice ${voice.id}.`,
    )
  if (Array.isArray(input.LexiconNames) && input.LexiconNames.length > 0)
    throw new AwsError('LexiconNotFoundException', `Lexicon not found: ${input.LexiconNames.join(', ')}`, 404)

  const outputFormat = readFormat(input)
  const textType = readTextType(optional(input, 'TextType') ?? 'text')
  const { markup, billedCharacters } = readText(optional(input, 'Text') ?? '', {
    textType,
    engine,
    operation,
  })
  return {
    voiceId: voice.id,
    engine,
    languageCode: given ?? voice.language,
    hasLanguageCode: given !== undefined,
    outputFormat,
    sampleRateHz: readSampleRate(optional(input, 'SampleRate'), outputFormat, engine),
    textType,
    markup,
    billedCharacters,
  }
}

export function optional(input: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = input[name]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw validation(`${name} must be a string`)
  return value
}

export const validation = (message: string) =>
  new AwsError('ValidationException', `1 validation error detected: ${message}`)

function readEngine(name: string): Engine {
  const engine = ENGINES.find(known => known === name)
  if (!engine)
    throw validation(
      `Value '${name}' at 'engine' failed to satisfy constraint: Member must satisfy enum value set: [${ENGINES.join(', ')}]`,
    )
  return engine
}

function readTextType(name: string): 'text' | 'ssml' {
  if (name !== 'text' && name !== 'ssml')
    throw validation(
      `Value '${name}' at 'textType' failed to satisfy constraint: Member must satisfy enum value set: [ssml, text]`,
    )
  return name
}

function readFormat(input: Readonly<Record<string, unknown>>): 'mp3' | 'pcm' {
  const format = optional(input, 'OutputFormat')
  const marks = Array.isArray(input.SpeechMarkTypes) ? input.SpeechMarkTypes : []
  if (marks.length > 0 && format !== 'json')
    throw new AwsError(
      'MarksNotSupportedForFormatException',
      'Speech marks are not supported for the OutputFormat selected. Speech marks are only available for content in json format.',
    )
  if (marks.includes('ssml') && (input.TextType ?? 'text') === 'text')
    throw new AwsError(
      'SsmlMarksNotSupportedForTextTypeException',
      'SSML speech marks are not supported for plain text-type input.',
    )
  if (format && OTHER_FORMATS.includes(format)) throw notImplemented('Polly', `output format ${format}`)
  if (format !== 'mp3' && format !== 'pcm')
    throw validation(
      `Value '${format}' at 'outputFormat' failed to satisfy constraint: Member must satisfy enum value set`,
    )
  return format
}

function readSampleRate(text: string | undefined, format: 'mp3' | 'pcm', engine: Engine): number {
  if (text === undefined) return format === 'pcm' ? 16_000 : DEFAULT_SAMPLE_RATE_HZ[engine]
  const rate = SAMPLE_RATES_HZ[format].find(known => String(known) === text)
  if (!rate)
    throw new AwsError(
      'InvalidSampleRateException',
      `The specified sample rate is not valid. Valid sample rates for ${format} are ${SAMPLE_RATES_HZ[format].join(', ')}.`,
    )
  return rate
}

function readText(
  text: string,
  { textType, engine, operation }: { textType: 'text' | 'ssml'; engine: Engine; operation: LimitedOperation },
): { markup: string; billedCharacters: number } {
  const limits = TEXT_LIMITS[operation]
  const tooLong = () =>
    new AwsError(
      'TextLengthExceededException',
      `Maximum text length has been exceeded: ${limits.total} characters, ${limits.billed} of them billed.`,
    )
  if (text === '') throw validation("Value at 'text' failed to satisfy constraint: Member must not be empty")
  if (characters(text) > limits.total) throw tooLong()
  if (textType === 'text') {
    if (characters(text) > limits.billed) throw tooLong()
    return { markup: textMarkup(text), billedCharacters: characters(text) }
  }
  const root = parseSsml(text)
  checkSsml(root, engine)
  const billedCharacters = countText(root)
  if (billedCharacters > limits.billed) throw tooLong()
  return { markup: engineMarkup(root), billedCharacters }
}

const countText = (node: SsmlNode | SsmlElement): number =>
  typeof node === 'string'
    ? characters(node)
    : node.children.reduce((sum, child) => sum + countText(child), 0)

/** Code points, so that a sign outside the basic plane counts once. */
function characters(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}
