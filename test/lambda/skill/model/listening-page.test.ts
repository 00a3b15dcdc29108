import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { invocationNameIn, locales } from '../../../../lambda/skill/model/locales.ts'
import { meaningIn } from './meaning.ts'

const page = readFileSync('docs/listening.md', 'utf8')
const inSession = meaningIn('en-US')

/** The second cells of the rows that a heading of the page begins. */
const cellsBelow = (heading: string) =>
  page
    .slice(page.indexOf(heading))
    .split('\n\n')[0]
    ?.split('\n')
    .slice(2)
    .map(row => row.split('|').map(cell => cell.trim())) ?? []

const phrases = cellsBelow('| to | say')
  .flatMap(([, , said = '']) => said.split(/[·;]/u))
  .map(phrase => phrase.trim())
  .filter(phrase => !/^(open voice shelf|a title|or disable the skill)$/u.test(phrase))

test.each(phrases)('"%s", as the page for listeners says, is understood', phrase => {
  expect(inSession(phrase)).toMatch(/Intent/u)
  expect(inSession(phrase)).not.toContain('Fallback')
})

test('Of the phrases of the page for listeners only a title is taken for one', () => {
  expect(phrases.filter(phrase => inSession(phrase).startsWith('PlayTitleIntent'))).toEqual([
    "play the clockmaker's crow",
  ])
})

test('The page for listeners tells how the skill is opened in each locale', () => {
  const told = cellsBelow('| locale').flatMap(([, names = '', name]) =>
    names.split(', ').map(locale => [locale, name]),
  )
  expect(Object.fromEntries(told)).toEqual(
    Object.fromEntries(locales().map(locale => [locale, invocationNameIn(locale)])),
  )
})
