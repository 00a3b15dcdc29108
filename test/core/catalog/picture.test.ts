import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { coverAdvice, readCover } from '../../../core/catalog/picture.ts'
import { jpegOf, pngOf } from './pictures.ts'

test('A cover is known by its own bytes', () => {
  expect(readCover(pngOf(1_400, 1_400))).toEqual({
    ok: true,
    value: { kind: 'png', width: 1_400, height: 1_400 },
  })
  for (const comment of [0, 5, 60_000])
    expect(readCover(jpegOf(800, 600, comment))).toEqual({
      ok: true,
      value: { kind: 'jpg', width: 800, height: 600 },
    })
})

test.each([
  ['is neither JPEG nor PNG', new TextEncoder().encode('<svg onload="alert(1)"/>'), 'cover-format'],
  ['is empty', new Uint8Array(), 'cover-format'],
  ['ends before it says its size', jpegOf(800, 600).subarray(0, 30), 'cover-format'],
  ['is too small for a screen', pngOf(479, 2_000), 'cover-size'],
  ['is larger than anything shows', pngOf(2_000, 6_001), 'cover-size'],
])('A file that %s is refused', (_, bytes, code) => {
  expect(readCover(bytes)).toMatchObject({ ok: false, refusal: { code } })
})

test('Whatever bytes come, they are accepted or refused', () => {
  const anything = fc.tuple(
    fc.constantFrom('', 'ffd8', 'ffd8ff', '89504e470d0a1a0a', 'ffd8ffc0'),
    fc.uint8Array({ maxLength: 200 }),
  )
  fc.assert(
    fc.property(anything, ([start, rest]) => {
      readCover(Buffer.concat([Buffer.from(start, 'hex'), rest]))
    }),
  )
})

test('What podcast apps would not like is said', () => {
  expect(coverAdvice({ width: 1_400, height: 1_400 })).toBeUndefined()
  expect(coverAdvice({ width: 1_399, height: 1_399 })).toContain('1,400')
  expect(coverAdvice({ width: 1_400, height: 1_500 })).toContain('not square')
})
