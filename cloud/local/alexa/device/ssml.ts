import { own } from '../own.ts'
/** SSML as it was read. */
export interface Ssml {
  /** What is heard, as plain text. */
  readonly text: string
  readonly audioFiles: number
  /** Why Alexa would not speak it. */
  readonly problem?: string
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Reads SSML strictly enough to find what breaks it on a device: a bare `&`, a tag that is not closed. */
export function readSsml(ssml: string): Ssml {
  const open: string[] = []
  let text = ''
  let audioFiles = 0
  let at = 0
  const broken = (problem: string): Ssml => ({ text: tidy(text), audioFiles, problem })

  while (at < ssml.length) {
    const character = ssml[at]
    if (character === '<') {
      const end = ssml.indexOf('>', at)
      if (end < 0) return broken(`The tag at character ${at} does not end`)
      const { name, kind } = readTag(ssml.slice(at + 1, end))
      if (name === '') return broken(`Unexpected character '<' at character ${at}`)
      if (kind === 'close' && open.pop() !== name) return broken(`Unexpected close tag </${name}>`)
      if (kind === 'open') open.push(name)
      if (kind !== 'close' && name === 'audio') audioFiles++
      if (name !== 'emphasis' && name !== 'w' && name !== 'say-as') text += ' '
      at = end + 1
    } else if (character === '&') {
      const end = ssml.indexOf(';', at)
      const read = end < 0 ? undefined : entity(ssml.slice(at + 1, end))
      if (read === undefined) return broken(`Unexpected character '&' at character ${at}: write &amp;`)
      text += read
      at = end + 1
    } else {
      text += character
      at++
    }
  }
  if (open.length > 0) return broken(`Unclosed tag <${open.at(-1)}>`)
  const isWhole = ssml.trimStart().startsWith('<speak') && ssml.trimEnd().endsWith('</speak>')
  return isWhole ? { text: tidy(text), audioFiles } : broken('It must be one <speak> element')
}

function readTag(tag: string): { name: string; kind: 'open' | 'close' | 'empty' } {
  const kind = tag.startsWith('/') ? 'close' : tag.endsWith('/') ? 'empty' : 'open'
  const [name = ''] = (kind === 'close' ? tag.slice(1) : tag).split(/[\s/]/, 1)
  return { name, kind }
}

function entity(name: string): string | undefined {
  const code = name.startsWith('#x')
    ? Number.parseInt(name.slice(2), 16)
    : name.startsWith('#')
      ? Number.parseInt(name.slice(1), 10)
      : undefined
  if (code === undefined) return own(ENTITIES, name)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

/** A tag leaves a space, which is none before a full stop. */
const tidy = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?])/g, '$1')
    .trim()
