import type { Passage } from './passage.ts'

/** How long a sentence takes, in milliseconds: its words, and the pause that a voice makes before the next one. */
export interface SentenceTime {
  readonly speech: number
  readonly pause: number
}

/**
 * What takes a voice of middling pace how long, in milliseconds. Only the shares matter, for whoever places sentences knows the true length
 * of all of them; so the constants need to be right among themselves and not for one voice. Fitted on texts in
 * five languages that are not those of test/bench/sentence-times.ts.
 */
const MILLISECONDS = {
  /** A run of vowels, which is nearly a syllable. */
  vowels: 62,
  consonant: 49,
  word: 36,
  /** "1984" is said in several words. */
  digit: 348,
  /** A comma, a dash, or a sentence's end inside the sentence. */
  clauseEnd: 405,
  sentenceEnd: 788,
  /** A letter that is spelled out. */
  spelled: 300,
} as const

/** How long each sentence of a passage is expected to take, in the order of its `<s>`. */
export const sentenceTimes = ({ ssml }: Pick<Passage, 'ssml'>): SentenceTime[] =>
  [...ssml.matchAll(/<s>(.*?)<\/s>/gsu)].map(([, sentence = '']) => sentenceTime(sentence))

interface Manner {
  readonly rate: number
  readonly isSpelled: boolean
  /** What is said instead of the text inside. */
  readonly alias?: string
}

/** Walks through the tags that `paragraphSsml` writes; inside them `<` is always escaped. */
function sentenceTime(ssml: string): SentenceTime {
  const around: Manner[] = [{ rate: 1, isSpelled: false }]
  let time = 0
  let text = ''
  for (const [, tag, words] of ssml.matchAll(/<([^>]*)>|([^<]+)/gu)) {
    const manner = around.at(-1) as Manner
    if (words !== undefined) {
      time += textTime(manner.alias ?? unescapeXml(words), manner)
      text += words
    } else if (tag?.startsWith('/')) around.pop()
    else if (tag?.endsWith('/')) time += pauseTime(tag)
    else around.push(mannerOf(tag ?? '', manner))
  }
  return { speech: time, pause: text === '' ? 0 : MILLISECONDS.sentenceEnd }
}

function mannerOf(tag: string, manner: Manner): Manner {
  const name = tag.split(' ', 1)[0]
  if (name === 'sub') return { ...manner, alias: unescapeXml(attribute(tag, 'alias') ?? '') }
  if (name === 'say-as')
    return { ...manner, isSpelled: /^(?:characters|spell-out)$/u.test(attribute(tag, 'interpret-as') ?? '') }
  if (name === 'prosody') return { ...manner, rate: manner.rate * rateOf(attribute(tag, 'rate')) }
  return manner
}

function textTime(text: string, { rate, isSpelled }: Manner): number {
  const { vowels, consonant, word, digit, clauseEnd, spelled } = MILLISECONDS
  const letters = text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  const digits = count(letters, /\p{Nd}/gu) * digit
  if (isSpelled) return (count(letters, /\p{L}/gu) * spelled + digits) / rate
  const words = letters.match(/\p{L}+/gu) ?? []
  const syllables = words.reduce((sum, one) => sum + syllablesOf(one), 0)
  const sounds = syllables * vowels + consonantsOf(letters) * consonant + words.length * word
  return (sounds + digits + count(letters.trimEnd(), CLAUSE_END) * clauseEnd) / rate
}

/** Punctuation with more of the sentence after it. Wide signs need no space after them. */
const CLAUSE_END = /[,;:–—.!?…][\p{Pf}\p{Pe}"']*(?=\s)|[、，；：。！？](?=.)/gu

const VOWELS = /[aeiouyæœøıаеёиоуыэюяіїєαεηιουω]+/gu

/** Signs that are a syllable each, with its consonant: kana, hangul, and the letters of India. */
const SYLLABLES =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Devanagari}\p{Script=Tamil}\p{Script=Telugu}]/gu

/** Two in Japanese, one with its tone in Chinese, which takes as long. */
const HAN = /\p{Script=Han}/gu

/** Scripts that leave most vowels out: nearly every letter begins a syllable. */
const ABJAD = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu

/** Every word has one, though it be of consonants alone. */
const syllablesOf = (word: string) =>
  Math.max(1, count(word, VOWELS) + count(word, SYLLABLES) + 2 * count(word, HAN) + 0.6 * count(word, ABJAD))

/** Hangul falls apart into its letters where text is decomposed, so its vowels and finals count here. */
const consonantsOf = (text: string) =>
  count(text, /\p{L}/gu) - count(text, /[aeiouyæœøıаеёиоуыэюяіїєαεηιουω]/gu) + count(text, HAN)

/** https://docs.aws.amazon.com/polly/latest/dg/break-tag.html */
const BREAK_STRENGTH: Readonly<Record<string, number>> = {
  none: 0,
  'x-weak': 0,
  weak: 200,
  medium: 400,
  strong: 700,
  'x-strong': 1_200,
}

function pauseTime(tag: string): number {
  if (!tag.startsWith('break')) return 0
  const [, amount, unit] = /^\+?([\d.]+)(ms|s)$/u.exec(attribute(tag, 'time') ?? '') ?? []
  if (amount) return Number(amount) * (unit === 's' ? 1_000 : 1)
  return BREAK_STRENGTH[attribute(tag, 'strength') ?? 'medium'] ?? 0
}

/** https://docs.aws.amazon.com/polly/latest/dg/prosody-tag.html */
const RATES: Readonly<Record<string, number>> = {
  'x-slow': 0.5,
  slow: 0.75,
  medium: 1,
  fast: 1.25,
  'x-fast': 1.75,
}

const rateOf = (rate = 'medium') => RATES[rate] ?? (Number.parseFloat(rate) / 100 || 1)

const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`, 'u').exec(tag)?.[1]

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}

const unescapeXml = (text: string) => text.replace(/&\w+;/gu, entity => ENTITIES[entity] ?? entity)

const count = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0
