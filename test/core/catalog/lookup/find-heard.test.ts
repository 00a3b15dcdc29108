import { describe, expect, test } from '@jest/globals'
import { findHeard } from '../../../../core/catalog/lookup/find-heard.ts'
import { search } from '../../../../core/catalog/lookup/search.ts'
import { type Described, indexOf } from '../../../index-of.ts'

const language = (tag: string, show: string, ...titles: string[]): Described[] =>
  titles.map(title => ({ title, show, language: tag }))

const index = indexOf(
  { title: 'The Lion and the Mouse', author: 'Ada Nwosu', language: 'en-US' },
  "Parrot's Watch",
  'The Old Harbour',
  'Café at Noon',
  'The Quiet Island, Part 2',
  'The Quiet Island, Part 3',
  'The Quiet Island, Part 12',
  'The Four Winds',
  'St. Nicholas & the Storm',
  'The Lighthouse Keeper',
  'The Old Harbour',
  { title: 'Episode 7', show: 'Night Tales' },
  { title: 'Episode 7', show: 'Garden Talk' },
  ...language('de-DE', 'Abendgeschichten', 'Der alte Leuchtturm', 'Teil 3: Die Brücke', 'Achtzig Tage'),
  ...language('fr-FR', 'Contes du soir', 'Le phare oublié', 'Chapitre 2 : La forêt'),
  ...language('es-ES', 'Cuentos', 'El zorro valiente', 'Veinte años después'),
  ...language('it-IT', 'Favole', 'Il vecchio orologiaio'),
  ...language('pt-BR', 'Contos', 'O coração do moinho'),
  ...language('nl-NL', 'Verhalen', 'De vergeten vuurtoren'),
  ...language('ja-JP', 'おはなし', 'ライオンとねずみ', '第三話 古い時計'),
  ...language('hi-IN', 'कहानियाँ', 'शेर और चूहा', 'भाग 2: पुराना क़िला'),
  ...language('ar-SA', 'حكايات', 'الأسد والفأر', 'الجزء 2: المنارة القديمة'),
)

const find = (heard: string, locale = 'en-US') => findHeard(index, heard, { locale })

describe('what was heard of a title is that title:', () => {
  test.each([
    ['the lion and the mouse', 'The Lion and the Mouse'],
    ['lion mouse', 'The Lion and the Mouse'],
    ['mouse and lion', 'The Lion and the Mouse'],
    ['the line in the mouse', 'The Lion and the Mouse'],
    ['parrots watch', "Parrot's Watch"],
    ['parrot swatch', "Parrot's Watch"],
    ['cafe at noon', 'Café at Noon'],
    ['the light house keeper', 'The Lighthouse Keeper'],
    ['the lighthousekeeper', 'The Lighthouse Keeper'],
    ['the quiet island part two', 'The Quiet Island, Part 2'],
    ['quite island part three', 'The Quiet Island, Part 3'],
    ['the quiet island part twelve', 'The Quiet Island, Part 12'],
    ['the for winds', 'The Four Winds'],
    ['saint nicolas and the storm', 'St. Nicholas & the Storm'],
    ['the episode called the lighthouse keeper please', 'The Lighthouse Keeper'],
  ])('"%s" is %s', (heard, title) => {
    expect(find(heard)).toMatchObject({ kind: 'one', match: { kind: 'episode', title } })
  })

  test.each([
    ['de-DE', 'der alte leuchtturn', 'Der alte Leuchtturm'],
    ['de-DE', 'dritter teil die brücke', 'Teil 3: Die Brücke'],
    ['de-DE', '80 tage', 'Achtzig Tage'],
    ['fr-FR', 'le fard oublier', 'Le phare oublié'],
    ['fr-FR', 'chapitre deux la forêt', 'Chapitre 2 : La forêt'],
    ['es-ES', 'el sorro baliente', 'El zorro valiente'],
    ['es-ES', '20 años después', 'Veinte años después'],
    ['it-IT', 'il vecchio orologgiaio', 'Il vecchio orologiaio'],
    ['pt-BR', 'o corassão do moinho', 'O coração do moinho'],
    ['nl-NL', 'de vergete vuur toren', 'De vergeten vuurtoren'],
    ['ja-JP', 'らいおんとねずみ', 'ライオンとねずみ'],
    ['ja-JP', '第3話 古い時計', '第三話 古い時計'],
    ['hi-IN', 'शेर ओर चुहा', 'शेर और चूहा'],
    ['hi-IN', 'भाग दो पुराना किला', 'भाग 2: पुराना क़िला'],
    ['ar-SA', 'الاسد و الفار', 'الأسد والفأر'],
    ['ar-SA', 'الجزء الثاني المناره القديمه', 'الجزء 2: المنارة القديمة'],
  ])('in %s "%s" is %s', (locale, heard, title) => {
    expect(find(heard, locale)).toMatchObject({ kind: 'one', match: { title } })
  })

  test.each([
    ['en-US', 'dare alta loikturm', 'Der alte Leuchtturm'],
    ['de-DE', 'the lighthouse keeper', 'The Lighthouse Keeper'],
    ['hi-IN', 'द लाइटहाउस कीपर', 'The Lighthouse Keeper'],
    ['en-IN', 'sher aur chooha', 'शेर और चूहा'],
  ])('a device of %s hears "%s" in another language: %s', (locale, heard, title) => {
    expect(search(index, heard, { locale })[0]).toMatchObject({ title })
  })
})

describe('of several', () => {
  test('that are called the same, the newest is meant', () => {
    expect(find('the old harbour')).toMatchObject({ kind: 'one', match: { id: 'e10' } })
  })

  test('the show or author that is said with it tells which', () => {
    expect(find('episode seven of night tales')).toMatchObject({ kind: 'one', match: { id: 'e11' } })
    expect(find('garden talk episode seven')).toMatchObject({ kind: 'one', match: { id: 'e12' } })
    expect(findHeard(index, 'episode seven', { locale: 'en-US', show: 'night-tales' })).toMatchObject({
      kind: 'one',
      match: { id: 'e11' },
    })
  })

  test('that fit as well, it is asked which', () => {
    const found = find('the quiet island')
    expect(found).toMatchObject({ kind: 'several' })
    expect(found.kind === 'several' && found.matches.map(({ title }) => title)).toEqual([
      'The Quiet Island, Part 12',
      'The Quiet Island, Part 3',
      'The Quiet Island, Part 2',
    ])
  })
})

describe('what is not a title', () => {
  test('but a show or an author is that', () => {
    expect(find('night tails')).toMatchObject({ kind: 'one', match: { kind: 'show', id: 'night-tales' } })
    expect(find('ada nwosu')).toMatchObject({ kind: 'one', match: { kind: 'author', id: 'Ada Nwosu' } })
  })

  test('and only near one is told as the nearest', () => {
    expect(find('the lighthouse painter in winter')).toMatchObject({
      kind: 'nearest',
      match: { title: 'The Lighthouse Keeper' },
    })
  })

  test.each(['quantum elephants', '', '!!!', '\u{1f3a7}', 'x'.repeat(5_000)])(
    'nor near one is none: "%s"',
    heard => {
      expect(find(heard)).toEqual({ kind: 'none' })
    },
  )
})
