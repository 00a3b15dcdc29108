import type { Language } from './languages/language.ts'

/** One word of an utterance, a sample or a slot value; "twenty one" is one. */
export interface Token {
  /** What is compared: lower case, without accents, numbers in digits. */
  readonly key: string
  /** What was said, in lower case; empty for the second half of a contraction. */
  readonly spoken: string
}

type Reader = Pick<Language, 'readNumber' | 'contractions' | 'hasNoSpaces' | 'splitsAfterApostrophe'>

/** Reads samples, values and utterances in the same way: case, punctuation and number words do not count. */
export class Tokeniser {
  readonly #language: Reader

  constructor(language: Reader) {
    this.#language = language
  }

  read(text: string): Token[] {
    const words = this.#words(text)
    const { readNumber, contractions } = this.#language
    const tokens: Token[] = []
    for (let at = 0; at < words.length; ) {
      const word = words[at] ?? ''
      const number = readNumber?.(words, at)
      if (number) {
        const spoken = joinSpoken(words.slice(at, at + number.length), this.#language)
        tokens.push({ key: String(number.value), spoken })
        at += number.length
        continue
      }
      const parts = contractions?.get(word)
      if (parts) tokens.push(...parts.map((key, part) => ({ key, spoken: part === 0 ? word : '' })))
      else tokens.push({ key: withoutAccents(word.endsWith("'") ? word.slice(0, -1) : word), spoken: word })
      at++
    }
    return tokens
  }

  keys(text: string): string[] {
    return this.read(text).map(({ key }) => key)
  }

  /** The words as they were said: "the lion's" and not "the lion 's". */
  spokenText(tokens: readonly Token[]): string {
    return joinSpoken(
      tokens.map(({ spoken }) => spoken),
      this.#language,
    )
  }

  #words(text: string): string[] {
    const { hasNoSpaces, splitsAfterApostrophe } = this.#language
    const plain = ASCII.test(text) ? text.toLowerCase() : text.normalize('NFKC').toLowerCase()
    const words = splitWords(plain.replace(APOSTROPHES, "'").replace(THOUSANDS, ''))
    if (hasNoSpaces) return words.flatMap(splitCharacters)
    return splitsAfterApostrophe ? words.flatMap(splitElision) : words
  }
}

const APOSTROPHES = /[’‘]/g
/** "1,000": the comma between digits. */
const THOUSANDS = /(?<=\d),(?=\d)/g

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them
const ASCII = /^[\x00-\x7f]*$/

function joinSpoken(words: readonly string[], { hasNoSpaces }: Reader): string {
  let text = ''
  for (const word of words) {
    const isJoined = text === '' || word === '' || word === POSSESSIVE || text.endsWith("'")
    const isClose = hasNoSpaces && !(LATIN.test(text.at(-1) ?? '') && LATIN.test(word))
    text += isJoined || isClose ? word : ` ${word}`
  }
  return text
}

const LATIN = /^[a-z0-9]/

/** Stands alone, so that the sample "{title}'s last chapter" meets "the lion's last chapter". */
const POSSESSIVE = "'s"

function splitWords(text: string): string[] {
  const words: string[] = []
  let from = -1
  const end = (at: number) => {
    if (from < 0) return
    const word = text.slice(from, at)
    if (word.length > 2 && word.endsWith(POSSESSIVE)) words.push(word.slice(0, -2), POSSESSIVE)
    else words.push(word)
    from = -1
  }

  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isWordCode(code, text, at)) {
      if (from < 0) from = at
    } else if (!isInnerSign(code, text, at)) {
      end(at)
      const read = READ_OUT[text[at] ?? '']
      if (read) words.push(read)
    } else if (from < 0) from = at
  }
  end(text.length)
  return words
}

/** Signs that are read out. */
const READ_OUT: Record<string, string> = { '&': 'and', '%': 'percent' }

const isDigitCode = (code: number) => code >= 48 && code <= 57

function isWordCode(code: number, text: string, at: number): boolean {
  if ((code >= 97 && code <= 122) || isDigitCode(code)) return true
  if (code < 128) return false
  if (code >= 0xdc00 && code <= 0xdfff) return at > 0 && isWordCode(text.charCodeAt(at - 1), text, at - 1)
  return WORD_CHARACTER.test(String.fromCodePoint(text.codePointAt(at) ?? code))
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u

/** An apostrophe within or before a word, a point between digits. */
function isInnerSign(code: number, text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  if (code === 39) return at + 1 < text.length && isWordCode(next, text, at + 1)
  return code === 46 && at > 0 && isDigitCode(text.charCodeAt(at - 1)) && isDigitCode(next)
}

const splitElision = (word: string): string[] => {
  const at = word.indexOf("'")
  return at > 0 && at < word.length - 1 ? [word.slice(0, at + 1), word.slice(at + 1)] : [word]
}

const splitCharacters = (word: string): string[] => word.match(/[a-z0-9'.]+|[^a-z0-9'.]/gu) ?? []

/** Only Latin marks go: those of other scripts make another letter. */
const withoutAccents = (word: string) =>
  ASCII.test(word)
    ? word
    : word
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
        .replaceAll('ß', 'ss')
