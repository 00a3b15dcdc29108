import { type Markup, type MarkupTag, type Paragraph, type Sentence, saysOtherwise } from '../text/script.ts'
import { speakableMarkup } from './engine-markup.ts'
import type { Voice } from './voice.ts'

type Engine = Voice['engine']

/** A paragraph in Polly's SSML, with the markup that the engine can speak; what it cannot is said plainly, or by the nearest that it can. */
export const paragraphSsml = ({ sentences }: Paragraph, engine: Engine) =>
  `<p>${sentences.map(sentence => `<s>${sentenceSsml(sentence, engine)}</s>`).join('')}</p>`

function sentenceSsml(sentence: Sentence, engine: Engine): string {
  let ssml = ''
  let open: readonly Markup[] = []
  for (const run of engine === 'generative' ? pacedAsAWhole(sentence) : sentence) {
    if (!run.markup && open.length === 0) {
      ssml += escapeXml(run.text)
      continue
    }
    const markup = speakableMarkup(run.markup ?? [], engine)
    const around = markup.filter(({ tag }) => !EMPTY.has(tag))
    const shared = sharedStart(open, around)
    ssml +=
      closing(open.slice(shared)) +
      around
        .slice(shared)
        .map(tag => `<${start(tag)}>`)
        .join('')
    ssml += markup
      .filter(({ tag }) => EMPTY.has(tag))
      .map(tag => `<${start(tag)}/>`)
      .join('')
    ssml += escapeXml(run.text)
    open = around
  }
  return ssml + closing(open)
}

/**
 * Generative voices take `<prosody>` around full sentences only: what all words of the sentence have stands around it,
 * and what only some have is left out, with emphasis, which would be said by it.
 * https://docs.aws.amazon.com/polly/latest/dg/prosody-tag.html
 */
function pacedAsAWhole(sentence: Sentence): Sentence {
  if (!sentence.some(({ markup }) => markup?.some(isPace))) return sentence
  const [first, ...others] = sentence.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  const isOfAll = (tag: Markup) => others.every(({ markup }) => markup?.some(one => isSame(one, tag)))
  const shared = first?.markup?.filter(tag => isPace(tag) && isOfAll(tag)) ?? []
  return sentence.map(({ text, markup = [] }) => ({
    text,
    markup: [...shared, ...markup.filter(tag => !isPace(tag))],
  }))
}

const isPace = ({ tag }: Markup) => tag === 'prosody' || tag === 'emphasis'

/** Tags with nothing in them. */
const EMPTY: ReadonlySet<MarkupTag> = new Set(['break', 'amazon:breath'])

const start = ({ tag, attributes }: Markup) =>
  [tag, ...Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`)].join(' ')

const closing = (open: readonly Markup[]) =>
  open
    .toReversed()
    .map(({ tag }) => `</${tag}>`)
    .join('')

/** How many tags stay open from one run to the next: those that are the same. */
function sharedStart(open: readonly Markup[], next: readonly Markup[]): number {
  const parted = open.findIndex((tag, at) => !isSame(tag, next[at]))
  return parted === -1 ? open.length : parted
}

/** What is said in the place of one text is not said for the next as well, though it be the same. */
const isSame = (one: Markup, other: Markup | undefined) =>
  one === other || (!saysOtherwise(one) && JSON.stringify(one) === JSON.stringify(other))

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

const escapeXml = (text: string) => text.replace(/[&<>"']/gu, sign => ENTITIES[sign] ?? sign)
