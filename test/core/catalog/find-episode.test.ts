import { describe, expect, test } from '@jest/globals'
import { findEpisode } from '../../../core/catalog/find-episode.ts'
import { indexOf } from '../../index-of.ts'

const index = indexOf(
  'The Lion and the Mouse',
  'The Lion',
  "Parrot's Watch",
  'Chapter 2: The Sea',
  'Café at Noon',
  'The Lion',
)

const find = (asked: string) => findEpisode(index, asked)?.title

describe('an episode is found by what was heard of its title', () => {
  test.each([
    ['the lion and the mouse', 'The Lion and the Mouse'],
    ['lion mouse', 'The Lion and the Mouse'],
    ['parrots watch', "Parrot's Watch"],
    ['chapter two the sea', 'Chapter 2: The Sea'],
    ['cafe at noon', 'Café at Noon'],
    ['file 2', "Parrot's Watch"],
  ])('"%s" is %s', (asked, title) => {
    expect(find(asked)).toBe(title)
  })

  test('of equals, the newest', () => {
    expect(findEpisode(index, 'the lion')?.id).toBe('e5')
  })

  test.each(['the elephant', 'the lion and the elephant', '', 'the', '!!!'])('"%s" is none', asked => {
    expect(find(asked)).toBeUndefined()
  })
})
