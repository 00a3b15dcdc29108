import { ID3Writer } from 'browser-id3-writer'
import type { ChapterMark } from './chapters.ts'
import { iso639Of } from './iso-639.ts'

/** What an edition's tag says. */
export interface TagContent {
  readonly title: string
  readonly show: string
  readonly author: string
  /** The episode's place in its show, from 1. */
  readonly number?: number | undefined
  /** BCP 47. */
  readonly language: string
  readonly durationMilliseconds: number
  /** A JPEG or PNG; anything else is left out. */
  readonly cover?: Uint8Array | undefined
  readonly chapters: readonly ChapterMark[]
}

/** The ID3v2.3 tag that stands before an edition's first frame. https://id3.org/id3v2.3.0 */
export function id3Tag(content: TagContent): Uint8Array {
  const { title, show, author, number, language, durationMilliseconds, cover, chapters } = content
  const writer = new ID3Writer(new ArrayBuffer(0))
  writer.setFrame('TIT2', title).setFrame('TALB', show).setFrame('TPE1', [author])
  writer.setFrame('TLAN', iso639Of(language)).setFrame('TLEN', durationMilliseconds)
  if (number !== undefined) writer.setFrame('TRCK', String(number))
  if (cover && isPicture(cover))
    writer.setFrame('APIC', { type: FRONT_COVER, data: new Uint8Array(cover).buffer, description: '' })
  for (const [at, { title, start, end }] of chapters.entries())
    writer.setFrame('CHAP', { id: `c${at}`, startTime: start, endTime: end, subFrames: { TIT2: title } })
  writeContents(writer, chapters)
  return new Uint8Array(writer.addTag())
}

const FRONT_COVER = 3

/** By the bytes that JPEG and PNG begin with. */
const isPicture = (bytes: Uint8Array) =>
  /^(?:ffd8ff|89504e470d0a1a0a)/u.test(Buffer.from(bytes.subarray(0, 8)).toString('hex'))

/** A CTOC frame counts its entries in one byte. https://id3.org/id3v2-chapters-1.0 */
const MAX_ENTRIES = 255

/** One table of contents; where there are more chapters than it holds, one of tables, so that none is lost. */
function writeContents(writer: ID3Writer, chapters: readonly ChapterMark[]): void {
  if (chapters.length === 0) return
  let level = chapters.map((_, at) => ({ id: `c${at}`, title: chapters[at]?.title ?? '' }))
  for (let depth = 1; level.length > MAX_ENTRIES; depth++) {
    const size = Math.ceil(level.length / Math.ceil(level.length / MAX_ENTRIES))
    const groups = Array.from({ length: Math.ceil(level.length / size) }, (_, at) =>
      level.slice(at * size, (at + 1) * size),
    )
    level = groups.map((entries, at) => {
      const id = `toc${depth}-${at}`
      const title = `${entries[0]?.title ?? ''} – ${entries.at(-1)?.title ?? ''}`
      writer.setFrame('CTOC', {
        id,
        ordered: true,
        childElementIds: entries.map(entry => entry.id),
        subFrames: { TIT2: title },
      })
      return { id, title: entries[0]?.title ?? '' }
    })
  }
  writer.setFrame('CTOC', {
    id: 'toc',
    topLevel: true,
    ordered: true,
    childElementIds: level.map(({ id }) => id),
  })
}
