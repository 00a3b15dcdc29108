import { describe, expect, test } from '@jest/globals'
import { findHeard } from '../../../core/catalog/lookup/find-heard.ts'
import { indexOf } from '../../index-of.ts'

const index = indexOf(
  'The Lion and the Mouse',
  "Parrot's Watch",
  'The Old Harbour',
  'The Old Harvest',
  'Café at Noon',
)
const find = (heard: string) => findHeard(index, heard, { locale: 'en-US' })

describe('what was heard', () => {
  test.each([
    ['the lion and the mouse', 'The Lion and the Mouse'],
    ['parrots watch', "Parrot's Watch"],
    ['cafe at noon', 'Café at Noon'],
  ])('"%s" is one: %s', (heard, title) => {
    expect(find(heard)).toMatchObject({ kind: 'one', match: { kind: 'episode', title } })
  })

  test('may be several', () => {
    expect(find('the old')).toMatchObject({
      kind: 'several',
      matches: expect.arrayContaining([
        expect.objectContaining({ title: 'The Old Harbour' }),
        expect.objectContaining({ title: 'The Old Harvest' }),
      ]),
    })
  })

  test.each(['quantum elephants', '', '!!!'])('"%s" is none', heard => {
    expect(find(heard)).toEqual({ kind: 'none' })
  })
})
