import { own } from '../../own.ts'
/** A stretch of captions; times in milliseconds from the start of the stream. */
export interface Cue {
  readonly start: number
  readonly end: number
  /** Plain: without tags and with its line breaks as spaces. */
  readonly text: string
}

/**
 * Reads the cues of a WEBVTT file; undefined where the text is none. What is neither a cue nor a note is passed over, as
 * players do. https://www.w3.org/TR/webvtt1/#file-structure
 */
export function readWebVtt(content: string): readonly Cue[] | undefined {
  const text = content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  if (!/^WEBVTT(?:[ \t\n]|$)/.test(text)) return undefined
  return text.split(/\n{2,}/).flatMap(block => readCue(block.split('\n')) ?? [])
}

/** What is heard at an offset; undefined where nothing is said. */
export function captionAt(cues: readonly Cue[], offset: number): string | undefined {
  const texts = cues.filter(({ start, end }) => start <= offset && offset < end).map(({ text }) => text)
  return texts.length === 0 ? undefined : texts.join(' ')
}

const TIMING =
  /^\s*((?:\d{2,}:)?\d{2}:\d{2}\.\d{3})[ \t]+-->[ \t]+((?:\d{2,}:)?\d{2}:\d{2}\.\d{3})(?:[ \t]|$)/

/** A cue may have a line for its name before its timing. */
function readCue(lines: readonly string[]): Cue | undefined {
  const at = lines.findIndex(line => line.includes('-->'))
  const [, start = '', end = ''] = TIMING.exec(lines[at] ?? '') ?? []
  if (start === '') return undefined
  const text = plain(lines.slice(at + 1).join(' '))
  return { start: milliseconds(start), end: milliseconds(end), text }
}

function milliseconds(timestamp: string): number {
  const [seconds = '', minutes = '', hours = '0'] = timestamp.split(':').reverse()
  return Math.round((Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) * 1_000)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00A0',
  '&lrm;': '',
  '&rlm;': '',
}

const plain = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/&\w+;/g, entity => own(ENTITIES, entity) ?? entity)
    .trim()
