import { expect, test } from '@jest/globals'
import { catalogsOf, hashOf, vocabularyOf } from '../../../core/catalog/vocabulary.ts'
import { indexOf, indexOfSnapshot } from '../../index-of.ts'

const titlesOf = (...titles: string[]) =>
  vocabularyOf(indexOf(...titles)).EpisodeTitle.map(({ id, name }) => [id, name.value, ...name.synonyms])

test('A title is known as it is said, by its beginning, and by the name of its file', () => {
  expect(titlesOf("The Clockmaker's Crow: A Story (Part 1)", 'Salt & “Silver” – again!')).toEqual([
    ['e1', 'Salt and Silver again', 'Salt and Silver', 'file 1'],
    [
      'e0',
      "The Clockmaker's Crow A Story Part 1",
      "The Clockmaker's Crow A Story",
      "The Clockmaker's Crow",
      'file 0',
    ],
  ])
})

test('A phrase names one episode alone: the newest whose title it is, or else the newest that may be called so', () => {
  expect(titlesOf('News: Monday', 'News: Tuesday', 'news: MONDAY')).toEqual([
    ['e2', 'news MONDAY', 'news', 'file 2'],
    ['e1', 'News Tuesday', 'file 1'],
    ['e0', 'file 0'],
  ])
  expect(titlesOf('The Crow', 'The Crow: Again')).toEqual([
    ['e1', 'The Crow Again', 'file 1'],
    ['e0', 'The Crow', 'file 0'],
  ])
})

test('What is longer than a slot value may be, or cannot be said, is left out and its episode known by the rest', () => {
  expect(titlesOf('a'.repeat(141), '…!', '吾輩は猫である', 'Ünïcode’s end')).toEqual([
    ['e3', 'Ünïcode’s end', 'file 3'],
    ['e2', '吾輩は猫である', 'file 2'],
    ['e1', 'file 1'],
    ['e0', 'file 0'],
  ])
})

test('Shows and their authors are known too, each author once', () => {
  const show = { language: 'en-US', author: 'Jane Porter' }
  const index = indexOfSnapshot({
    shows: [
      { ...show, id: 'tales', title: 'Evening Tales' },
      { ...show, id: 'news', title: 'The News' },
    ],
    episodes: [],
  })
  expect(vocabularyOf(index)).toEqual({
    ShowTitle: [
      { id: 'tales', name: { value: 'Evening Tales', synonyms: [] } },
      { id: 'news', name: { value: 'The News', synonyms: [] } },
    ],
    AuthorName: [{ id: 'Jane Porter', name: { value: 'Jane Porter', synonyms: [] } }],
    EpisodeTitle: [],
  })
  expect(catalogsOf(vocabularyOf(index)).map(({ type }) => type)).toEqual(['ShowTitle', 'AuthorName'])
})

test('Where there is no room for all, the newest episodes are known', () => {
  const { ShowTitle, AuthorName, EpisodeTitle } = vocabularyOf(indexOf('One', 'Two', 'Three'), 5)
  expect(ShowTitle).toHaveLength(1)
  expect(AuthorName).toHaveLength(1)
  expect(EpisodeTitle).toEqual([
    { id: 'e2', name: { value: 'Three', synonyms: [] } },
    { id: 'e1', name: { value: 'Two', synonyms: [] } },
    { id: 'e0', name: { value: 'One', synonyms: [] } },
  ])
  expect(vocabularyOf(indexOf('One', 'Two', 'Three'), 4).EpisodeTitle.map(({ id }) => id)).toEqual([
    'e2',
    'e1',
  ])
})

test('The same shelf has the same hash, another title another', () => {
  const hash = (...titles: string[]) => hashOf(catalogsOf(vocabularyOf(indexOf(...titles))))
  expect(hash('One', 'Two')).toBe(hash('One', 'Two'))
  expect(hash('One', 'Two')).not.toBe(hash('One', 'Too'))
})
