import { joinedReader } from '../../values/joined-numbers.ts'
import { numbered } from '../word-list.ts'

const SMALL = new Map(
  Object.entries({
    ...numbered(`null ein/eins/eine/einen/einem/einer zwei/zwo drei vier fünf/fuenf/funf sechs sieben acht neun zehn
      elf zwölf/zwoelf/zwolf dreizehn vierzehn fünfzehn/fuenfzehn/funfzehn sechzehn siebzehn achtzehn neunzehn`),
    ...numbered(
      'zwanzig dreißig/dreissig vierzig fünfzig/fuenfzig/funfzig sechzig siebzig achtzig neunzig',
      20,
      10,
    ),
  }),
)

const ARTICLES = new Set(['ein', 'eine', 'einen', 'einem', 'einer'])

/** "einundzwanzig", "zweihundertfünf", "neunzehnhundertvierundachtzig", "drei tausend". */
export const readNumber = joinedReader(parse, word => ARTICLES.has(word))

function parse(word: string): number | undefined {
  const small = SMALL.get(word)
  if (small !== undefined) return small
  return parseScale(word, 'tausend', 1_000) ?? parseScale(word, 'hundert', 100) ?? parseUnits(word)
}

function parseScale(word: string, scale: string, factor: number): number | undefined {
  const at = word.indexOf(scale)
  if (at < 0) return undefined
  const [before, after] = [word.slice(0, at), word.slice(at + scale.length).replace(/^und(?=.)/, '')]
  const count = before === '' ? 1 : parse(before)
  const rest = after === '' ? 0 : parse(after)
  if (count === undefined || rest === undefined || rest >= factor || count >= 1_000) return undefined
  return count * factor + rest
}

/** "fünfundzwanzig": five and twenty. */
function parseUnits(word: string): number | undefined {
  const at = word.indexOf('und')
  if (at <= 0) return undefined
  const [units, tens] = [SMALL.get(word.slice(0, at)), SMALL.get(word.slice(at + 3))]
  const isNumber = units !== undefined && tens !== undefined && units > 0 && units < 10 && tens >= 20
  return isNumber ? tens + units : undefined
}
