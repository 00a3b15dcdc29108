import { joinedReader } from '../../values/joined-numbers.ts'
import { numbered } from '../word-list.ts'

const SMALL = new Map(
  Object.entries({
    ...numbered(`zero uno/un/una/un' due tre/tré quattro cinque sei sette otto nove dieci undici dodici tredici
      quattordici quindici sedici diciassette diciotto diciannove`),
    ...numbered('venti trenta quaranta cinquanta sessanta settanta ottanta novanta', 20, 10),
  }),
)

const ARTICLES = new Set(['un', 'una', "un'"])

/** "ventuno", "trentacinque", "duecentocinque", "millenovecento". */
export const readNumber = joinedReader(parse, word => ARTICLES.has(word))

function parse(word: string): number | undefined {
  const small = SMALL.get(word)
  if (small !== undefined) return small
  return (
    parseScale(word, 'mila', 1_000) ??
    parseScale(word, 'mille', 1_000) ??
    parseScale(word, 'cento', 100) ??
    parseScale(word, 'cent', 100) ??
    parseTens(word)
  )
}

function parseScale(word: string, scale: string, factor: number): number | undefined {
  const at = word.indexOf(scale)
  if (at < 0) return undefined
  const [before, after] = [word.slice(0, at), word.slice(at + scale.length)]
  const count = before === '' ? 1 : parse(before)
  const rest = after === '' ? 0 : parse(after)
  if (count === undefined || rest === undefined || rest >= factor || count >= 1_000) return undefined
  return count * factor + rest
}

/** "ventuno" and "ventotto" lose the last letter of "venti". */
function parseTens(word: string): number | undefined {
  for (const [name, tens] of SMALL) {
    if (tens < 20) continue
    const units =
      (word.startsWith(name) ? SMALL.get(word.slice(name.length)) : undefined) ??
      (word.startsWith(name.slice(0, -1)) ? vowelUnits(word.slice(name.length - 1)) : undefined)
    if (units !== undefined && units > 0 && units < 10) return tens + units
  }
  return undefined
}

const vowelUnits = (word: string) =>
  word === 'uno' || word === 'un' || word === 'otto' ? SMALL.get(word) : undefined
