import { joinedReader } from '../../values/joined-numbers.ts'
import { numbered } from '../word-list.ts'

const SMALL = new Map(
  Object.entries({
    ...numbered(`nul een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien
      zestien zeventien achttien negentien`),
    ...numbered('twintig dertig veertig vijftig zestig zeventig tachtig negentig', 20, 10),
  }),
)

/** "eenentwintig", "tweehonderdvijf", "drieduizend". */
export const readNumber = joinedReader(parse, word => word === 'een')

function parse(word: string): number | undefined {
  const small = SMALL.get(word)
  if (small !== undefined) return small
  return parseScale(word, 'duizend', 1_000) ?? parseScale(word, 'honderd', 100) ?? parseUnits(word)
}

function parseScale(word: string, scale: string, factor: number): number | undefined {
  const at = word.indexOf(scale)
  if (at < 0) return undefined
  const [before, after] = [word.slice(0, at), word.slice(at + scale.length).replace(/^en(?=.)/, '')]
  const count = before === '' ? 1 : parse(before)
  const rest = after === '' ? 0 : parse(after)
  if (count === undefined || rest === undefined || rest >= factor || count >= 1_000) return undefined
  return count * factor + rest
}

/** "vijfentwintig", "tweeëntwintig": five and twenty. */
function parseUnits(word: string): number | undefined {
  for (const [name, units] of SMALL) {
    if (units < 1 || units > 9 || !word.startsWith(name)) continue
    const rest = word.slice(name.length).replace(/^[eë]n/, '')
    const tens = SMALL.get(rest)
    if (tens !== undefined && tens >= 20) return tens + units
  }
  return undefined
}
