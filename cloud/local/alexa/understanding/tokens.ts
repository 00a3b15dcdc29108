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
      else tokens.push({ key: keyOf(word), spoken: word })
      at++
    }
    return tokens
  }

  /** What is compared alone, for the many texts of a model. */
  keys(text: string): string[] {
    const words = this.#words(text)
    const { readNumber, contractions } = this.#language
    const keys: string[] = []
    for (let at = 0; at < words.length; ) {
      const word = words[at] ?? ''
      const number = readNumber?.(words, at)
      const parts = number ? undefined : contractions?.get(word)
      if (number) keys.push(String(number.value))
      else if (parts) keys.push(...parts)
      else keys.push(keyOf(word))
      at += number?.length ?? 1
    }
    return keys
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
    const isAscii = ASCII.test(text)
    const plain = isAscii
      ? text.toLowerCase()
      : text.normalize('NFKC').toLowerCase().replace(APOSTROPHES, "'")
    const clean = plain.includes(',') ? plain.replace(THOUSANDS, '') : plain
    const words = clean.match(isAscii ? ASCII_WORD : WORD) ?? []
    if (hasNoSpaces) return words.flatMap(splitCharacters)
    if (splitsAfterApostrophe) return words.flatMap(splitElision)
    return clean.includes("'") || clean.includes('&') || clean.includes('%')
      ? words.flatMap(splitPossessive)
      : words
  }
}

const APOSTROPHES = /[’‘]/g
/** "1,000": the comma between digits. */
const THOUSANDS = /(?<=\d),(?=\d)/g

// biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them
const ASCII = /^[\x00-\x7f]*$/

/** A word with its apostrophes, a number with its point, or a sign that is read out. */
const ASCII_WORD = /'?[a-z0-9]+(?:'[a-z0-9]+|(?<=[0-9])\.[0-9]+)*|[&%]/g
const WORD = /'?[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+|(?<=[0-9])\.[0-9]+)*|[&%]/gu

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

/** Signs that are read out. */
const READ_OUT = new Map([
  ['&', 'and'],
  ['%', 'percent'],
])

function splitPossessive(word: string): string[] {
  if (word.length > POSSESSIVE.length && word.endsWith(POSSESSIVE)) {
    return [word.slice(0, -POSSESSIVE.length), POSSESSIVE]
  }
  return [READ_OUT.get(word) ?? word]
}

const splitElision = (word: string): string[] => {
  const at = word.indexOf("'")
  return at > 0 && at < word.length - 1 ? [word.slice(0, at + 1), word.slice(at + 1)] : [word]
}

const splitCharacters = (word: string): string[] => word.match(/[a-z0-9'.]+|[^a-z0-9'.]/gu) ?? []

const keyOf = (word: string) => withoutAccents(word.endsWith("'") ? word.slice(0, -1) : word)

/** Only Latin marks go: those of other scripts make another letter. */
const withoutAccents = (word: string) =>
  ASCII.test(word)
    ? word
    : word
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .normalize('NFC')
        .replaceAll('ß', 'ss')
