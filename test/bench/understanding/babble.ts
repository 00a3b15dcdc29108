import type { InteractionModel } from './bench-model.ts'
import type { Random } from './random.ts'

/** Things that nobody says, and that recognisers, keyboards and attackers send all the same. */
const ODDITIES = [
  '🦁',
  '👩‍👩‍👧‍👦',
  'ñ',
  '\u0000',
  '\u200F',
  '\u202E',
  'ﬁ',
  'ライオン',
  '…',
  '{',
  '}',
  '{title}',
  'العربية',
  'हिंदी',
  'e\u0301\u0301\u0301',
  '12',
  '1,000',
  '9'.repeat(40),
  'a'.repeat(300),
  "''",
  "'s",
  '\uD800',
  '\uDC00',
  '½',
  'ⅷ',
  '   ',
  '\n\t',
  '__proto__',
  'constructor',
  '<speak>',
  '𝕒𝕝𝕖𝕩𝕒',
]

const LONGEST_CHARACTERS = 10_000

/** All words of a model's samples and values. */
export function wordsOf({ interactionModel: { languageModel } }: InteractionModel): string[] {
  const { intents, types = [], invocationName } = languageModel
  const phrases = [
    invocationName ?? '',
    ...intents.flatMap(({ samples = [] }) => samples),
    ...types.flatMap(({ values = [] }) =>
      values.flatMap(({ name }) => [name?.value ?? '', ...(name?.synonyms ?? [])]),
    ),
  ]
  return [...new Set(phrases.flatMap(phrase => phrase.split(/[\s{}]+/)).filter(Boolean))]
}

/** Words of a model in any order, with oddities between; now and then 10,000 characters of them. */
export function babble(random: Random, words: readonly string[]): string {
  const length = random.below(20) === 0 ? random.below(120) : random.below(14)
  const space = random.below(30) === 0 ? '' : ' '
  const said = Array.from({ length }, () => random.pick(random.below(8) === 0 ? ODDITIES : words) ?? '').join(
    space,
  )
  return random.below(1_000) === 0 ? said.padEnd(LONGEST_CHARACTERS, `${said} play the `) : said
}
