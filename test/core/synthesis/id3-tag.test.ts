import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { id3Tag } from '../../../core/synthesis/id3-tag.ts'
import { decodeWithFfmpeg, probe } from '../../decoder.ts'
import { silentMp3 } from '../../silent-mp3.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const chapters = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ title: `Part ${at}`, start: at * 24, end: at * 24 + 24 }))

const content = { title: 'T', show: 'S', author: 'A', language: 'de-DE', durationMilliseconds: 24 }

function read<T>(tag: Uint8Array, look: (path: string) => T): T {
  const folder = temporaryFolder()
  const path = join(folder.path, 'tagged.mp3')
  writeFileSync(path, Buffer.concat([tag, silentMp3(1_000)]))
  try {
    return look(path)
  } finally {
    folder.remove()
  }
}

/** The tables of contents, read by the specification: what each holds. https://id3.org/id3v2-chapters-1.0 */
function tables(tag: Uint8Array): Map<string, { isTop: boolean; entries: string[] }> {
  const bytes = Buffer.from(tag)
  const found = new Map<string, { isTop: boolean; entries: string[] }>()
  for (let at = 10; at + 10 < bytes.length && bytes[at] !== 0; ) {
    const size = bytes.readUInt32BE(at + 4)
    if (bytes.toString('latin1', at, at + 4) === 'CTOC') {
      const body = bytes.subarray(at + 10, at + 10 + size)
      const end = body.indexOf(0)
      const count = body[end + 2] ?? 0
      const entries = body
        .toString('latin1', end + 3)
        .split('\0')
        .slice(0, count)
      found.set(body.toString('latin1', 0, end), { isTop: ((body[end + 1] ?? 0) & 2) !== 0, entries })
    }
    at += 10 + size
  }
  return found
}

test('names the episode, its number, its author and its language', () => {
  const { format } = read(id3Tag({ ...content, number: 7, chapters: [] }), probe)
  expect(format.tags).toMatchObject({ title: 'T', album: 'S', artist: 'A', track: '7', language: 'deu' })
})

test('leaves out a cover that is no picture', () => {
  const cover = Buffer.from('<html>not found</html>')
  const { streams } = read(id3Tag({ ...content, cover, chapters: [] }), probe)
  expect(streams.map(({ codec_type }) => codec_type)).toEqual(['audio'])
})

test.each([1, 255, 256, 1_000])('loses none of %i chapters, whose tables hold at most 255 each', count => {
  const tag = id3Tag({ ...content, chapters: chapters(count) })
  const found = tables(tag)
  const tops = [...found.values()].filter(({ isTop }) => isTop)
  expect(tops.length).toBe(1)
  for (const { entries } of found.values()) expect(entries.length).toBeLessThanOrEqual(255)
  const leaves = (entries: readonly string[]): string[] =>
    entries.flatMap(id => {
      const table = found.get(id)
      return table ? leaves(table.entries) : [id]
    })
  expect(leaves(tops[0]?.entries ?? [])).toEqual(chapters(count).map((_, at) => `c${at}`))
  const heard = read(tag, path => ({ ...probe(path), complaints: decodeWithFfmpeg(path).complaints }))
  expect(heard.chapters.map(({ tags }) => tags.title)).toEqual(chapters(count).map(({ title }) => title))
  expect(heard.complaints).toBe('')
})
