import { describe, expect, test } from '@jest/globals'
import { placeByMarks } from '../../../core/synthesis/place-by-marks.ts'

const ssml = '<speak><p><s>Ünder</s><s><emphasis>two</emphasis></s></p><p><s>three</s></p></speak>'
const mark = (time: number, start: number, type = 'sentence') =>
  JSON.stringify({ time, type, start, end: start + 1, value: 'x' })

describe('sentences are placed by marks', () => {
  test('in bytes of the SSML, wherever in their sentence the text begins', () => {
    const marks = [mark(6, 14), mark(7, 14, 'word'), mark(900, 36), mark(1_800, 65)].join('\n')
    expect(placeByMarks({ ssml }, marks)).toEqual([0, 900, 1_800])
  })

  test.each([
    ['a sentence has none', [mark(6, 14), mark(1_800, 65)].join('\n')],
    ['they are none', 'not json'],
    ['there are none', ''],
  ])('unless %s', (_, marks) => {
    expect(placeByMarks({ ssml }, marks)).toBeUndefined()
  })
})
