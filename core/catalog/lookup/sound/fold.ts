import type { SoundLanguage } from './language.ts'
import { heardLetter } from './scripts.ts'

interface Rule {
  readonly spelling: string
  readonly phones: string
  readonly atBegin: boolean
  readonly atEnd: boolean
  /** Letters of which one must follow. */
  readonly before?: string
}

/** Rules by their first letter, longer spellings first. */
export type Rules = ReadonlyMap<string, readonly Rule[]>

const LATIN: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'abdefghijklmnoprstuvwz'].map(letter => [letter, letter])),
  ...{
    c: 'k',
    q: 'k',
    x: 'ks',
    y: 'i',
    w: 'v',
    æ: 'e',
    ø: 'e',
    œ: 'e',
    ł: 'v',
    đ: 'd',
    ð: 'D',
    þ: 'T',
    ß: 's',
  },
}

const FOREIGN_RULES = 'sh>S ch>C th>T ph>f c/eiy>s ck>k qu>kv'

/** @param language undefined for one that is not known: letters are then read as most languages do */
export function rulesOf(language: SoundLanguage | undefined): Rules {
  const rules = (language?.rules ?? FOREIGN_RULES).trim().split(/\s+/u).map(readRule)
  return Map.groupBy(
    rules.sort((one, other) => weightOf(other) - weightOf(one)),
    ({ spelling }) => spelling[0] ?? '',
  )
}

const weightOf = ({ spelling, atBegin, atEnd, before }: Rule) =>
  spelling.length * 4 + Number(atBegin) + Number(atEnd) + Number(before !== undefined)

function readRule(written: string): Rule {
  const [pattern = '', phones = ''] = written.split('>')
  const [spelling = '', before] = pattern.replace(/^\^|\$$/gu, '').split('/')
  const atBegin = pattern.startsWith('^')
  return { spelling, phones, atBegin, atEnd: pattern.endsWith('$'), ...(before && { before }) }
}

/** The phones of a word in lower case, NFC. What no rule reads is left out, but for signs that stand for words. */
export function foldWord(word: string, rules: Rules): string {
  let heard = ''
  for (let at = 0; at < word.length; ) {
    const rule = rules.get(word[at] ?? '')?.find(each => fits(each, word, at))
    if (rule) {
      heard += rule.phones
      at += rule.spelling.length
    } else heard = letterAt(word, at++, heard)
  }
  return withoutDoubles(heard)
}

const fits = ({ spelling, atBegin, atEnd, before }: Rule, word: string, at: number) =>
  word.startsWith(spelling, at) &&
  (!atBegin || at === 0) &&
  (!atEnd || (at + spelling.length === word.length && at > 0)) &&
  (before === undefined || before.includes(word[at + spelling.length] ?? ' '))

function letterAt(word: string, at: number, heard: string): string {
  const read = heardLetter(word, at, heard)
  if (read !== undefined) return read
  const letter = word[at] ?? ''
  if (letter >= '\u2e80') return heard + letter
  const [base = ''] = letter.normalize('NFD')
  return heard + (LATIN[base] ?? '')
}

function withoutDoubles(phones: string): string {
  let single = ''
  for (const phone of phones) if (phone !== single.at(-1)) single += phone
  return single
}
