import { ID3Writer } from 'browser-id3-writer'
import type { ChapterMark } from './chapters.ts'

/** A CTOC frame counts its entries in one byte. https://id3.org/id3v2-chapters-1.0 */
const MAX_TABLE_OF_CONTENTS = 255

/** The ID3v2.3 tag that stands before an edition's first frame: title, show and chapters. */
export function id3Tag(edition: {
  title: string
  show: string
  chapters: readonly ChapterMark[]
}): Uint8Array {
  const writer = new ID3Writer(new ArrayBuffer(0))
  writer.setFrame('TIT2', edition.title).setFrame('TALB', edition.show).setFrame('TPE1', [edition.show])
  const chapters = edition.chapters.slice(0, MAX_TABLE_OF_CONTENTS)
  for (const [at, { title, start, end }] of chapters.entries())
    writer.setFrame('CHAP', { id: `c${at}`, startTime: start, endTime: end, subFrames: { TIT2: title } })
  if (chapters.length > 0)
    writer.setFrame('CTOC', {
      id: 'toc',
      topLevel: true,
      ordered: true,
      childElementIds: chapters.map((_, at) => `c${at}`),
    })
  return new Uint8Array(writer.addTag())
}
