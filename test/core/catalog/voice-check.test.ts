import { describe, expect, test } from '@jest/globals'
import { checkTitles, voiceProblems } from '../../../core/catalog/voice-check/check-titles.ts'
import { type Described, indexOf } from '../../index-of.ts'

const codes = (...titles: (string | Described)[]) =>
  Object.fromEntries(
    Object.entries(checkTitles(indexOf(...titles))).map(([id, problems]) => [
      id,
      problems.map(({ code }) => code),
    ]),
  )

describe('a title that listeners will find', () => {
  test('has no problems', () => {
    expect(
      codes('The Lion and the Mouse', 'The Old Harbour', 'Market Day, Part 2', 'Market Day, Part 3'),
    ).toEqual({})
  })
})

describe('a title that listeners will not find:', () => {
  test.each([
    ['of signs alone', '!!! — ???', 'title-unspeakable'],
    ['a command', 'Stop', 'title-is-a-command'],
    ['a phrase of the skill', 'The Latest', 'title-is-a-command'],
    ['longer than Alexa takes', `The Tale: ${'of a very long night '.repeat(8)}`, 'title-too-long'],
  ])('%s', (_, title, code) => {
    const found = checkTitles(indexOf('The Lion', title))
    expect(found).toEqual({ e1: [expect.objectContaining({ code, suggestion: expect.any(String) })] })
  })

  test('a command in its show’s own language only', () => {
    expect(codes({ title: 'Weiter', language: 'de-DE' })).toEqual({ e0: ['title-is-a-command'] })
    expect(codes({ title: 'Weiter', language: 'en-US' })).toEqual({})
  })

  test('one that sounds as another does, in the same show or in another', () => {
    expect(codes('Night Mail', 'Knight Male', { title: 'The Mail', show: 'Other' })).toEqual({
      e0: ['title-confusable'],
      e1: ['title-confusable'],
    })
    expect(codes('The Sea', { title: 'The Sea', show: 'Other' })).toEqual({
      e0: ['title-confusable'],
      e1: ['title-confusable'],
    })
  })

  test('one that is called as its show is', () => {
    expect(
      codes({ title: 'Night Tales', show: 'Night Tales' }, { title: 'The Sea', show: 'Night Tales' }),
    ).toEqual({
      e0: ['title-confusable'],
    })
  })
})

test('a title is looked at before it stands on the shelf', () => {
  const index = indexOf('The Old Harbour', 'Market Day')
  const titled = { language: 'en-US', show: 'Stories' }
  expect(voiceProblems(index, { ...titled, title: 'The Old Harber' })).toMatchObject([
    { code: 'title-confusable' },
  ])
  expect(voiceProblems(index, { ...titled, title: 'Elephants' })).toEqual([])
})

test('what helps is short enough and would be found', () => {
  const long = `The Tale: ${'of a very long night '.repeat(8)}`
  const [problem] = checkTitles(indexOf(long)).e0 ?? []
  expect(problem?.suggestion).toBe('The Tale')
})
