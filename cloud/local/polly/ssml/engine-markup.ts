import type { SsmlElement, SsmlNode } from './parse-ssml.ts'

/**
 * SSML as the local engine takes it: what it renders stays, what it does not is left to plain text, so that it
 * never sees anything it would misread.
 */
export const engineMarkup = (root: SsmlElement) => `<speak>${root.children.map(write).join('')}</speak>`

/** Plain text as markup. */
export const textMarkup = (text: string) => `<speak>${escapeText(text)}</speak>`

function write(node: SsmlNode): string {
  if (typeof node === 'string') return escapeText(node)
  const content = () => node.children.map(write).join('')
  const { name, attributes } = node
  switch (name) {
    case 'break':
      return `<break ${attributes.time ? `time="${attributes.time.replace('+', '')}"` : `strength="${attributes.strength ?? 'medium'}"`}/>`
    case 'p':
    case 's':
      return `<${name}>${content()}</${name}>`
    case 'prosody':
      return `<prosody${prosody(attributes)}>${content()}</prosody>`
    case 'say-as':
      return SPELLED.includes(attributes['interpret-as'] ?? '')
        ? `<say-as interpret-as="characters">${content()}</say-as>`
        : content()
    case 'sub':
      return escapeText(attributes.alias ?? '')
    case 'mark':
      return ''
    default:
      return content()
  }
}

const SPELLED = ['characters', 'spell-out', 'digits', 'telephone']

/** Polly's own limits of what can be heard: a rate of 20 to 200 %. */
function prosody({ rate, volume, pitch }: SsmlElement['attributes']): string {
  const percent = rate?.endsWith('%') ? `${Math.min(Math.max(Number.parseFloat(rate), 20), 200)}%` : rate
  const wanted = { rate: percent, volume: volume?.endsWith('dB') ? undefined : volume, pitch }
  return Object.entries(wanted)
    .flatMap(([name, value]) => (value ? [` ${name}="${value}"`] : []))
    .join('')
}

/** `[[` would begin espeak's own phonemes. */
const escapeText = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('[[', '[ [')
