import { numberPhone } from './costs.ts'
import { foldWord, rulesOf } from './fold.ts'
import type { SoundLanguage } from './language.ts'
import { LANGUAGES } from './languages/languages.ts'
import { numberReader } from './numbers.ts'

/** A word of a name or of what was heard. */
export interface HeardWord {
  /** Lower case, without accents; `#12` for a number however it is written or said. */
  readonly spelling: string
  /** A number's are those of its usual name where that is known, else its own phone. */
  readonly phones: string
  readonly number?: number
  /** It says little of which name it is. */
  readonly isLight: boolean
  /** The written words that it is made of: from this one, up to and without that one. */
  readonly from: number
  readonly to: number
}

/** Reads what is written or was heard in a language. */
export interface Reader {
  readonly language: string
  read(text: string): HeardWord[]
}

const readers = new Map<string, Reader>()

/** The reader of a BCP 47 tag's language; of none in particular where that is not known. */
export function readerOf(tag: string): Reader {
  const language = tag.toLowerCase().split('-')[0] ?? ''
  const name = language in LANGUAGES ? language : ''
  const known = readers.get(name)
  if (known) return known
  const made = makeReader(name, LANGUAGES[name])
  readers.set(name, made)
  return made
}

function makeReader(name: string, language: SoundLanguage | undefined): Reader {
  const rules = rulesOf(language)
  const numbers = numberReader(language?.numbers, plain)
  const light = new Set(listOf(language?.light).map(plain))
  const counters = new Set(listOf(language?.counters).map(plain))
  const short = shortForms(language?.short)
  const sounds = new Map<string, string>()

  function phonesOf(word: string): string {
    const known = sounds.get(word)
    if (known !== undefined) return known
    const phones = foldWord(word, rules)
    if (sounds.size < MOST_KNOWN) sounds.set(word, phones)
    return phones
  }

  /** The phones of a number as it is written out, or as it is said where it stands in digits. */
  function soundOfNumber(value: number, written: readonly Written[]): string {
    const isSaid = written.every(({ word }) => !/\p{Nd}/u.test(word) && !ROMAN.test(word))
    const name = isSaid ? written.map(({ word }) => word) : numbers.say(value)?.split(' ')
    return name?.map(phonesOf).join('') || numberPhone(value)
  }

  function numberWord(value: number, written: readonly Written[], from: number): HeardWord {
    const phones = soundOfNumber(value, written)
    return { spelling: `#${value}`, phones, number: value, isLight: false, from, to: from + written.length }
  }

  /** "The one about" names no number. */
  const isNoNumber = (value: number, plains: readonly string[], at: number) =>
    value === 1 &&
    !/\p{Nd}/u.test(plains[at] ?? '') &&
    light.has(plains[at - 1] ?? '') &&
    (light.has(plains[at + 1] ?? '') || counters.has(plains[at + 1] ?? ''))

  return {
    language: name,
    read(text) {
      const written = writtenWords(text, short)
      const plains = written.map(({ word }) => plain(word))
      const words: HeardWord[] = []
      for (let at = 0; at < written.length; at++) {
        const isCounted = counters.has(plains[at - 1] ?? '')
        const number = numbers.read(plains, at, isCounted) ?? romanAt(written, at, isCounted)
        if (number && !(number.length === 1 && isNoNumber(number.value, plains, at))) {
          words.push(numberWord(number.value, written.slice(at, at + number.length), at))
          at += number.length - 1
          continue
        }
        const spelling = plains[at] ?? ''
        const phones = phonesOf(written[at]?.word ?? '')
        words.push({
          spelling,
          phones,
          isLight: light.has(spelling) || number !== undefined,
          from: at,
          to: at + 1,
        })
      }
      return words.every(word => word.isLight) ? words.map(word => ({ ...word, isLight: false })) : words
    },
  }
}

const MOST_KNOWN = 20_000

interface Written {
  /** Lower case, NFC, with its accents. */
  readonly word: string
  /** Whether it was written in capitals only. */
  readonly isUpper: boolean
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** What a language without spaces is parted by: a change of script. */
const SCRIPT_RUN =
  /[〇一二三四五六七八九十百千]+|(?:(?![〇一二三四五六七八九十百千])[\p{sc=Han}々])+|\p{sc=Hiragana}+|[\p{sc=Katakana}ー]+|\p{N}+|[^\p{sc=Han}々〇\p{sc=Hiragana}\p{sc=Katakana}ー\p{N}]+/gu
const JAPANESE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u
const DIGITS_AND_LETTERS = /\p{Nd}+(?:st|nd|rd|th|er|ère|re|e|ème|º|ª|de|ste)?$|\p{Nd}+|[^\p{Nd}]+/gu

/** The words of a text: short forms spoken out, letters that are spelt joined, digits apart from letters. */
function writtenWords(text: string, short: ReadonlyMap<string, string>): Written[] {
  const clean = cleaned(text)
  const words: Written[] = []
  for (const piece of clean.split(/\s+/u)) {
    const spoken = short.get(piece.toLowerCase())
    if (spoken !== undefined) {
      for (const word of spoken.split(' ')) words.push({ word, isUpper: false })
      continue
    }
    if (PLAIN_WORD.test(piece)) {
      words.push({ word: piece.toLowerCase(), isUpper: isUpper(piece) })
      continue
    }
    const signs = piece.replace(/[&+@%#]/gu, sign => ` ${short.get(sign) ?? ''} `)
    for (const [match] of signs.matchAll(WORD))
      for (const part of parted(match))
        words.push({ word: nativeDigits(part.toLowerCase()), isUpper: isUpper(part) })
  }
  return joinLetters(words)
}

const PLAIN_WORD = /^[A-Za-z]+$/u

function cleaned(text: string): string {
  const normal = text.normalize('NFKC')
  if (!/[\p{Nd}'’ʼ`´]/u.test(normal)) return normal
  return normal
    .replace(/(\p{Nd})[.,](?=\p{Nd}{3}(?!\p{Nd}))/gu, '$1')
    .replace(/(?<=\p{L})['’ʼ`´](?=s\b)/gu, '')
}

const isUpper = (word: string) => word === word.toUpperCase() && word !== word.toLowerCase()

function parted(word: string): string[] {
  if (JAPANESE.test(word)) return word.match(SCRIPT_RUN) ?? []
  return /\p{Nd}/u.test(word) ? (word.match(DIGITS_AND_LETTERS) ?? []) : [word]
}

const DIGIT_ZEROS = [0x660, 0x6f0, 0x966]

const nativeDigits = (word: string) =>
  word.replace(/[٠-٩۰-۹०-९]/gu, digit => {
    const code = digit.charCodeAt(0)
    return String(code - (DIGIT_ZEROS.findLast(zero => zero <= code) ?? code))
  })

/** "u. s. a." is what a recogniser makes of USA. */
function joinLetters(words: readonly Written[]): Written[] {
  const joined: Written[] = []
  let isRun = false
  for (const written of words) {
    const isLetter = /^[a-z]$/u.test(written.word)
    const before = joined.at(-1)
    if (isLetter && before && (isRun || /^[a-z]$/u.test(before.word))) {
      joined[joined.length - 1] = {
        word: before.word + written.word,
        isUpper: before.isUpper && written.isUpper,
      }
      isRun = true
    } else {
      joined.push(written)
      isRun = false
    }
  }
  return joined
}

const ROMAN = /^(?=[ivxl])(x[cl]|l?x{0,3})(i[xv]|v?i{0,3})$/u
const ROMAN_VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** A Roman numeral in capitals that ends a title or follows a counting word: of one letter only where something is before it. */
function romanAt(written: readonly Written[], at: number, isCounted: boolean) {
  const { word = '', isUpper = false } = written[at] ?? {}
  if (!ROMAN.test(word) || !(isUpper || isCounted)) return undefined
  if (word.length === 1 && !isCounted && (at === 0 || at < written.length - 1)) return undefined
  if (written.every(each => each.isUpper) && !isCounted) return undefined
  let value = 0
  for (let place = 0; place < word.length; place++) {
    const own = ROMAN_VALUES[word[place] ?? ''] ?? 0
    value += own < (ROMAN_VALUES[word[place + 1] ?? ''] ?? 0) ? -own : own
  }
  return { value, length: 1 }
}

const plains = new Map<string, string>()

/** Accents away, where they are accents: the vowel signs of Devanagari stay. */
function plain(word: string): string {
  if (/^[a-z0-9]*$/u.test(word)) return word
  const known = plains.get(word)
  if (known !== undefined) return known
  const made = withoutAccents(word)
  if (plains.size < MOST_KNOWN) plains.set(word, made)
  return made
}

function withoutAccents(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u0652\u0640]/gu, '')
    .normalize('NFC')
    .replace(/[\u0654\u0655]/gu, '')
    .replace(/ß/gu, 'ss')
    .replace(/[آأإٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/[ァ-ヴ]/gu, kana => String.fromCharCode(kana.charCodeAt(0) - 0x60))
}

const listOf = (text = '') => text.trim().split(/\s+/u).filter(Boolean)

const shortForms = (text = '') =>
  new Map(
    text
      .split(';')
      .map(entry => entry.trim().split('>'))
      .map(([written = '', spoken = '']) => [written, spoken] as const),
  )
