import { type Paragraph, type Run, type Sentence, saysOtherwise, textOf } from './script.ts'
import { goesOn } from './sentence-ends.ts'

/** Controls and lone surrogates cannot be spoken and are not allowed in SSML, which is XML 1.0. */
const UNSPEAKABLE = /[\p{Cc}\p{Cs}\u{FFFE}\u{FFFF}]/gu

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  // Where sentences end is no matter of a country, and `en-GB-WLS`, which Polly has, is no tag to Unicode.
  const made = new Intl.Segmenter(language.split('-')[0], { granularity: 'sentence' })
  segmenters.set(language, made)
  return made
}

/** Running text as a paragraph, cut into sentences by the rules of its language; undefined when nothing in it can be spoken. */
export function paragraphOf(text: string | readonly Run[], language: string): Paragraph | undefined {
  const runs = oneLine(typeof text === 'string' ? [{ text }] : text)
  const line = textOf(runs)
  if (!/[\p{L}\p{N}]/u.test(line)) return undefined
  const ends = sentenceEnds(line, language)
  const [only] = runs
  const sentences =
    only && runs.length === 1 && !only.markup ? plainSentences(line, ends) : cutAt(runs, ends).map(trim)
  return { sentences: sentences.filter(hasText) }
}

/** Runs as one sentence; undefined when nothing in it can be spoken. */
export function sentenceOf(runs: readonly Run[]): Sentence | undefined {
  const sentence = trim(oneLine(runs))
  return sentence.some(({ text }) => /[\p{L}\p{N}]/u.test(text)) ? sentence : undefined
}

/** Where sentences end by Unicode's rules, but for full stops of abbreviations. https://www.unicode.org/reports/tr29/#Sentence_Boundaries */
function sentenceEnds(line: string, language: string): number[] {
  const ends: number[] = []
  let start = 0
  for (const { index, segment } of segmenter(language).segment(line)) {
    const end = index + segment.length
    if (end < line.length && goesOn(line.slice(start, end), line.slice(end, end + 12), language)) continue
    ends.push(end)
    start = end
  }
  return ends
}

const hasText = (sentence: Sentence) => sentence.some(({ text }) => text !== '')

/** Most paragraphs are said plainly from end to end. */
const plainSentences = (line: string, ends: readonly number[]): Sentence[] =>
  ends.map((end, at) => [{ text: line.slice(ends[at - 1] ?? 0, end).trim() }])

/** The runs with white space as single spaces, also where one run ends and the next begins. */
function oneLine(runs: readonly Run[]): Run[] {
  let afterSpace = true
  const line: Run[] = []
  for (const run of runs) {
    const text = run.text.replace(/\s{2,}|[^\S ]/gu, ' ').replace(UNSPEAKABLE, '')
    const rest: string = afterSpace ? text.trimStart() : text
    if (rest !== '') afterSpace = rest.endsWith(' ')
    if (rest !== '' || isPause(run)) line.push(withText(run, rest))
  }
  return line
}

const isPause = ({ text, markup }: Run) => text === '' && markup !== undefined

/** The runs as sentences that end at these places of their whole text. A run whose markup must not be parted holds sentences together. */
function cutAt(runs: readonly Run[], ends: readonly number[]): Sentence[] {
  const sentences: Run[][] = []
  let open: Run[] = []
  let start = 0
  let next = 0
  for (const run of runs) {
    const end = start + run.text.length
    let from = start
    while (next < ends.length && (ends[next] ?? 0) <= end) {
      const place = ends[next++] ?? 0
      if (place === from || (place < end && isWhole(run))) continue
      open.push(slice(run, from - start, place - start))
      sentences.push(open)
      open = []
      from = place
    }
    if (from < end || isPause(run)) open.push(slice(run, from - start))
    start = end
  }
  return open.length > 0 ? [...sentences, open] : sentences
}

const slice = (run: Run, from: number, to?: number) => withText(run, run.text.slice(from, to))

const withText = ({ markup }: Run, text: string): Run => (markup ? { text, markup } : { text })

const isWhole = ({ markup = [] }: Run) => markup.some(saysOtherwise)

/** A sentence without the white space at its ends. */
function trim(sentence: Sentence): Sentence {
  const first = sentence.findIndex(({ text }) => text.trim() !== '')
  const last = sentence.findLastIndex(({ text }) => text.trim() !== '')
  return sentence.flatMap((run, at) => {
    let { text } = run
    if (at <= first) text = text.trimStart()
    if (at >= last) text = text.trimEnd()
    return text === '' && !isPause(run) ? [] : [withText(run, text)]
  })
}
