import type { Language, Noise, Opening } from '../languages/language.ts'
import type { Random } from '../random.ts'
import type { Piece } from '../sample.ts'

/** Changes what is said, or gives undefined where there is nothing to change. */
type Disturb = (pieces: readonly Piece[], noise: Noise, random: Random) => Piece[] | undefined

/** A short sample that is disturbed twice can be recognised by nobody. */
const LEAST_WORDS_FOR_TWO = 4

/** One disturbance, or two. The values of slots are left as they are. */
export function addNoise(pieces: readonly Piece[], { noise }: Language, random: Random): Piece[] {
  const wanted = random.next() < 0.6 || countWords(pieces) < LEAST_WORDS_FOR_TWO ? 1 : 2
  const chosen = new Set(
    random
      .shuffled(DISTURBANCES)
      .filter(disturb => disturb(pieces, noise, random))
      .slice(0, wanted),
  )
  return DISTURBANCES.filter(disturb => chosen.has(disturb)).reduce<Piece[]>(
    (noisy, disturb) => disturb(noisy, noise, random) ?? noisy,
    [...pieces],
  )
}

/** What a sample begins with, so that only what is said by people is put before it. */
export function openingOf(pieces: readonly Piece[], noise: Noise): Opening {
  const first = pieces[0]
  if (!first || first.slot !== undefined) return 'other'
  const word = first.words.toLowerCase().split(' ')[0] ?? ''
  const openings = Object.entries(noise.openings) as [Exclude<Opening, 'other'>, readonly string[]][]
  return openings.find(([, words]) => words.includes(word))?.[0] ?? 'other'
}

const sayBefore: Disturb = (pieces, noise, random) => {
  const words = random.pick(noise.before[openingOf(pieces, noise)])
  return words === undefined ? undefined : [{ words }, ...pieces]
}

const sayAfter: Disturb = (pieces, noise, random) => {
  const words = random.pick(noise.after)
  return words === undefined || pieces.at(-1)?.takesAnyWords ? undefined : [...pieces, { words }]
}

/** Not beside a slot that takes any words: there the filler would belong to the value. */
const hesitate: Disturb = (pieces, noise, random) => {
  const filler = random.pick(noise.fillers)
  if (filler === undefined || pieces.some(({ takesAnyWords }) => takesAnyWords)) return undefined
  return changeWord(pieces, random, word => `${word} ${filler}`)
}

/** A question without its verb may be something else. */
const dropFunctionWord: Disturb = (pieces, noise, random) =>
  countWords(pieces) < 3
    ? undefined
    : changeWord(pieces, random, word =>
        noise.dropped.includes(word) && !isOpening(word, noise) ? '' : undefined,
      )

/** A letter is left out, doubled, exchanged with its neighbour, or another comes in its place. */
const mistype: Disturb = (pieces, noise, random) =>
  changeWord(pieces, random, word => {
    if (word.length < 5 || noise.dropped.includes(word)) return undefined
    const at = 1 + random.below(word.length - 2)
    const [before, letter, next, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)]
    return random.pick([
      `${before}${next}${after}`,
      `${before}${letter}${letter}${next}${after}`,
      `${before}${next}${letter}${after}`,
      `${before}${random.pick([...word])}${next}${after}`,
    ])
  })

const mishear: Disturb = (pieces, noise, random) => changePhrase(pieces, bothWays(noise.homophones), random)

const splitOrJoin: Disturb = (pieces, noise, random) =>
  changePhrase(pieces, bothWays(noise.compounds), random)

const contract: Disturb = (pieces, noise, random) =>
  changePhrase(pieces, bothWays(noise.contractions), random)

const changeNumber: Disturb = (pieces, noise, random) =>
  changeWord(pieces, random, word => {
    if (word.length < 4 || word.includes("'") || noise.dropped.includes(word) || isOpening(word, noise))
      return undefined
    const endings = noise.plurals.find(pair => pair.some(ending => word.endsWith(ending)))
    if (!endings) return undefined
    const [singular, plural] = endings
    const [from, to] = word.endsWith(plural) ? [plural, singular] : [singular, plural]
    return word.slice(0, word.length - from.length) + to
  })

const repeatWord: Disturb = (pieces, _, random) => changeWord(pieces, random, word => `${word} ${word}`)

const startAgain: Disturb = pieces => {
  const [first, ...others] = pieces
  if (!first || first.slot !== undefined) return undefined
  const start = first.words.split(' ').slice(0, 2).join(' ')
  return [{ words: `${start} ${first.words}` }, ...others]
}

/** As it is typed rather than heard. */
const write: Disturb = (pieces, noise, random) => {
  const [first, ...others] = pieces
  const mark = openingOf(pieces, noise) === 'question' ? '?' : (random.pick(['.', '!', '']) ?? '')
  if (!first || pieces.at(-1)?.takesAnyWords) return undefined
  return [
    { ...first, words: first.words.charAt(0).toUpperCase() + first.words.slice(1) },
    ...others,
    { words: mark },
  ]
}

/** In this order, so that what is put between or around is not disturbed itself. */
const DISTURBANCES: readonly Disturb[] = [
  contract,
  mishear,
  splitOrJoin,
  changeNumber,
  mistype,
  dropFunctionWord,
  repeatWord,
  startAgain,
  hesitate,
  sayBefore,
  sayAfter,
  write,
]

const isOpening = (word: string, { openings }: Noise) =>
  Object.values(openings).some(words => words.includes(word))

const countWords = (pieces: readonly Piece[]) =>
  pieces.reduce((sum, { words }) => sum + words.split(' ').length, 0)

const bothWays = (pairs: readonly (readonly [string, string])[]) =>
  pairs.flatMap(([one, other]) => [[one, other] as const, [other, one] as const])

/** Changes one word of the sample's own, chosen by chance among those that can be changed. */
function changeWord(
  pieces: readonly Piece[],
  random: Random,
  change: (word: string) => string | undefined,
): Piece[] | undefined {
  const places = pieces.flatMap(({ words, slot }, piece) =>
    slot === undefined ? words.split(' ').map((_, word) => ({ piece, word })) : [],
  )
  for (const place of random.shuffled(places)) {
    const words = pieces[place.piece]?.words.split(' ') ?? []
    const changed = change(words[place.word] ?? '')
    if (changed === undefined) continue
    const said = words.toSpliced(place.word, 1, changed).filter(word => word !== '')
    return pieces.map((piece, at) => (at === place.piece ? { words: said.join(' ') } : piece))
  }
  return undefined
}

/** Puts one phrase in another's place. */
function changePhrase(
  pieces: readonly Piece[],
  pairs: readonly (readonly [string, string])[],
  random: Random,
): Piece[] | undefined {
  for (const [from, to] of random.shuffled(pairs)) {
    const at = pieces.findIndex(({ words, slot }) => slot === undefined && ` ${words} `.includes(` ${from} `))
    if (at < 0) continue
    return pieces.map((piece, place) =>
      place === at ? { words: ` ${piece.words} `.replace(` ${from} `, ` ${to} `).trim() } : piece,
    )
  }
  return undefined
}
