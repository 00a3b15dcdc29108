import { readNumberWords } from './english/number-words.ts'

/** One word of an utterance, a sample or a slot value; "twenty one" is one. */
export interface Token {
  /** What is compared: lower case, without accents, numbers in digits. */
  readonly key: string
  /** What was said, in lower case. */
  readonly spoken: string
}

/** Reads samples, values and utterances in the same way: case, punctuation and number words do not count. */
export function tokenise(text: string): Token[] {
  const words = splitWords(text.normalize('NFKC').toLowerCase())
  const tokens: Token[] = []
  for (let at = 0; at < words.length; ) {
    const number = readNumberWords(words, at)
    const length = number?.length ?? 1
    const spoken = words.slice(at, at + length).join(' ')
    tokens.push({ key: number ? String(number.value) : withoutAccents(spoken), spoken })
    at += length
  }
  return tokens
}

/** The words as they were said: "the lion's" and not "the lion 's". */
export function spokenText(tokens: readonly Token[]): string {
  let text = ''
  for (const { spoken } of tokens) text += text === '' || spoken === POSSESSIVE ? spoken : ` ${spoken}`
  return text
}

/** Stands alone, so that the sample "{title}'s last chapter" meets "the lion's last chapter". */
const POSSESSIVE = "'s"

function splitWords(text: string): string[] {
  const words: string[] = []
  let word = ''
  const endWord = () => {
    if (word.endsWith(POSSESSIVE) && word !== POSSESSIVE) {
      words.push(word.slice(0, -POSSESSIVE.length), POSSESSIVE)
    } else if (word !== '') words.push(word)
    word = ''
  }

  const characters = [...text]
  for (const [at, character] of characters.entries()) {
    const next = characters[at + 1] ?? ''
    if (isWordCharacter(character)) word += character
    else if (isApostrophe(character) && isWordCharacter(next)) word += "'"
    else if (character === '.' && isDigit(word.at(-1)) && isDigit(next)) word += '.'
    else if (!(character === ',' && isDigit(word.at(-1)) && isDigit(next))) {
      endWord()
      const read = READ_OUT[character]
      if (read) words.push(read)
    }
  }
  endWord()
  return words
}

/** Signs that are read out. */
const READ_OUT: Record<string, string> = { '&': 'and', '%': 'percent' }

const isDigit = (character: string | undefined) =>
  character !== undefined && character >= '0' && character <= '9'

const isApostrophe = (character: string) => character === "'" || character === '’' || character === '‘'

function isWordCharacter(character: string): boolean {
  if (character >= 'a' && character <= 'z') return true
  return isDigit(character) || (character > '\x7f' && /[\p{L}\p{N}\p{M}]/u.test(character))
}

/** Only Latin marks go: those of other scripts make another letter. */
const withoutAccents = (word: string) =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
