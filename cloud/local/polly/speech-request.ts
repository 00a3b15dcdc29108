import { AwsError, notImplemented } from '../aws-error.ts'
import {
  DEFAULT_SAMPLE_RATE_HZ,
  ENGINES,
  type Engine,
  type LimitedOperation,
  MAX_LEXICONS,
  SAMPLE_RATES_HZ,
  TEXT_LIMITS,
} from './limits.ts'
import { type MarkedSentence, sentencesOf } from './marks.ts'
import { type Fields, invalidRequest, readOneOf, readText, readTexts, required } from './request-fields.ts'
import { checkSsml } from './ssml/check-ssml.ts'
import { engineMarkup, textMarkup } from './ssml/engine-markup.ts'
import { parseSsml, type SsmlNode } from './ssml/parse-ssml.ts'
import { LANGUAGES, type PollyVoice, VOICE_IDS, voiceOf } from './voices.ts'

/** A request to speak that Polly would have taken. */
export interface SpeechRequest {
  readonly voiceId: string
  readonly engine: Engine
  /** As given; the voice's own when it was not. */
  readonly languageCode: string
  readonly hasLanguageCode: boolean
  readonly outputFormat: OutputFormat
  readonly sampleRateHz: number
  readonly textType: TextType
  /** What the local engine is given. */
  readonly markup: string
  readonly billedCharacters: number
  /** Of marks: what is to be told of. */
  readonly sentences?: readonly MarkedSentence[]
}

export type AudioFormat = keyof typeof SAMPLE_RATES_HZ

/** Audio, or marks of when what is said. */
export type OutputFormat = AudioFormat | 'json'

export type TextType = (typeof TEXT_TYPES)[number]

const TEXT_TYPES = ['ssml', 'text'] as const
const SPOKEN_FORMATS = ['mp3', 'pcm', 'json'] as const

/** Formats that Polly has and this one has not. */
const OTHER_FORMATS = ['ogg_vorbis', 'ogg_opus', 'mulaw', 'alaw'] as const

const MARK_TYPES = ['sentence', 'ssml', 'viseme', 'word']

/** Checks a request's body as Polly does, before anything is billed. @throws {AwsError} Polly's own */
export function readSpeechRequest(fields: Fields, operation: LimitedOperation): SpeechRequest {
  const voice = voiceOf(required(readOneOf(fields, 'VoiceId', VOICE_IDS), 'VoiceId'))
  const engine = readEngine(fields, voice)
  const languageCode = readLanguage(fields, voice)
  const [lexicon] = readTexts(fields, 'LexiconNames', MAX_LEXICONS)
  if (lexicon !== undefined)
    throw new AwsError('LexiconNotFoundException', `Lexicon not found: ${lexicon}`, 404)

  const textType = readOneOf(fields, 'TextType', TEXT_TYPES) ?? 'text'
  const outputFormat = readFormat(fields, textType)
  const text = required(readText(fields, 'Text'), 'Text')
  const script = readScript(text, textType, engine, operation)
  return {
    voiceId: voice.id,
    engine,
    languageCode: languageCode ?? voice.language,
    hasLanguageCode: languageCode !== undefined,
    outputFormat,
    sampleRateHz: readSampleRate(fields, outputFormat, engine),
    textType,
    ...script,
    ...(outputFormat === 'json' && {
      sentences: sentencesOf(text, textType, script.markup, languageCode ?? voice.language),
    }),
  }
}

function readEngine(fields: Fields, voice: PollyVoice): Engine {
  const engine = readOneOf(fields, 'Engine', ENGINES) ?? 'standard'
  if (voice.engines.includes(engine)) return engine
  throw new AwsError(
    'EngineNotSupportedException',
    `This voice does not support the selected engine: ${engine}`,
  )
}

function readLanguage(fields: Fields, voice: PollyVoice): string | undefined {
  const language = readOneOf(fields, 'LanguageCode', LANGUAGES)
  if (!language || language === voice.language || voice.additionalLanguages.includes(language))
    return language
  throw new AwsError(
    'LanguageNotSupportedException',
    `The language ${language} is not supported by the voice ${voice.id}.`,
  )
}

function readFormat(fields: Fields, textType: TextType): OutputFormat {
  const format = required(
    readOneOf(fields, 'OutputFormat', [...SPOKEN_FORMATS, ...OTHER_FORMATS]),
    'OutputFormat',
  )
  const marks = readTexts(fields, 'SpeechMarkTypes', MARK_TYPES.length)
  const unknown = marks.find(mark => !MARK_TYPES.includes(mark))
  if (unknown !== undefined)
    throw invalidRequest(`Value '${unknown}' at 'SpeechMarkTypes' must be one of [${MARK_TYPES.join(', ')}]`)
  if (marks.length > 0 && format !== 'json')
    throw new AwsError(
      'MarksNotSupportedForFormatException',
      'Speech marks are not supported for the OutputFormat selected. Speech marks are only available for content in json format.',
    )
  if (marks.includes('ssml') && textType === 'text')
    throw new AwsError(
      'SsmlMarksNotSupportedForTextTypeException',
      'SSML speech marks are not supported for plain text-type input.',
    )
  const other = marks.find(mark => mark !== 'sentence')
  if (other !== undefined) throw notImplemented('Polly', `speech marks of type ${other}`)
  if (format === 'json' && marks.length === 0)
    throw invalidRequest('SpeechMarkTypes must be given with the OutputFormat json')
  const spoken = SPOKEN_FORMATS.find(one => one === format)
  if (!spoken) throw notImplemented('Polly', `output format ${format}`)
  return spoken
}

function readSampleRate(fields: Fields, output: OutputFormat, engine: Engine): number {
  const text = readText(fields, 'SampleRate')
  const format = output === 'json' ? 'mp3' : output
  if (text === undefined) return format === 'pcm' ? 16_000 : DEFAULT_SAMPLE_RATE_HZ[engine]
  const rate = SAMPLE_RATES_HZ[format].find(known => String(known) === text)
  if (rate) return rate
  throw new AwsError(
    'InvalidSampleRateException',
    `The specified sample rate is not valid. Valid sample rates for ${format} are ${SAMPLE_RATES_HZ[format].join(', ')}.`,
  )
}

function readScript(
  text: string,
  textType: TextType,
  engine: Engine,
  operation: LimitedOperation,
): { markup: string; billedCharacters: number } {
  if (text === '') throw invalidRequest("Value at 'Text' must not be empty")
  const limits = TEXT_LIMITS[operation]
  const root = textType === 'ssml' && characters(text) <= limits.total ? parseSsml(text) : text
  if (typeof root !== 'string') checkSsml(root, engine)
  const billedCharacters = billed(root)
  if (characters(text) > limits.total || billedCharacters > limits.billed)
    throw new AwsError(
      'TextLengthExceededException',
      `Maximum text length has been exceeded: ${limits.total} characters, ${limits.billed} of them billed.`,
    )
  return { markup: typeof root === 'string' ? textMarkup(root) : engineMarkup(root), billedCharacters }
}

/** Tags are not billed. */
const billed = (node: SsmlNode): number =>
  typeof node === 'string' ? characters(node) : node.children.reduce((sum, child) => sum + billed(child), 0)

/** Code points, so that a sign outside the basic plane counts once. */
function characters(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}
