import { describe, expect, test } from '@jest/globals'
import { episodeId } from '../../../core/catalog/episode.ts'
import { showId } from '../../../core/catalog/show.ts'
import { readUploadKey, titleFromName, uploadKey } from '../../../core/catalog/upload.ts'

describe('the key of an upload', () => {
  test.each([
    ['uploads/stories/the-lion.txt', 'stories', 'the-lion.txt'],
    ['uploads/My Stories/Été "à la" mer 🦁.md', 'My Stories', 'Été "à la" mer 🦁.md'],
    ['uploads/s/..a.txt', 's', '..a.txt'],
  ])('%s names a show and a file', (key, show, name) => {
    expect(readUploadKey(key)).toEqual({ ok: true, value: { show, name } })
    expect(uploadKey({ show, name })).toBe(key)
  })

  test('straight under uploads names a file and no show', () => {
    expect(readUploadKey('uploads/the-lion.txt')).toEqual({ ok: true, value: { name: 'the-lion.txt' } })
  })

  test.each([
    ['uploads/the-lion.xls', 'text-format'],
    ['uploads//the-lion.txt', 'show-missing'],
    ['uploads/   /the-lion.txt', 'show-missing'],
    ['uploads/stories/../../etc/passwd.txt', 'name-path'],
    ['uploads/stories/a/b.txt', 'name-path'],
    ['uploads/stories/a\\b.txt', 'name-path'],
    ['uploads/../b.txt', 'name-path'],
    [`uploads/stories/${'a'.repeat(900)}.txt`, 'name-too-long'],
    [`uploads/${'a'.repeat(900)}/b.txt`, 'name-too-long'],
    ['uploads/stories/a\nb.txt', 'name-control'],
    ['uploads/stories/a.xls', 'text-format'],
  ])('%s is refused', (key, code) => {
    expect(readUploadKey(key)).toMatchObject({ ok: false, refusal: { code } })
  })
})

describe('names that are made safe', () => {
  test.each([
    ['Bedtime Stories', 'bedtime-stories'],
    ['bedtime-stories', 'bedtime-stories'],
    ['Été à la mer!', 'ete-a-la-mer'],
    ['<script>', 'script'],
    ['a'.repeat(300), 'a'.repeat(48)],
  ])('the show %s has the id %s', (title, id) => {
    expect(showId(title)).toBe(id)
  })

  test('a show whose name has no Latin letter has an id all the same, its own', () => {
    expect(showId('物語')).toMatch(/^show-[0-9a-f]{10}$/u)
    expect(showId('物語')).not.toBe(showId('詩'))
  })

  test('a file is the same episode however its accents are written', () => {
    expect(episodeId('s', 'e\u0301t.txt')).toBe(episodeId('s', '\u00e9t.txt'))
    expect(episodeId('s', 'a.txt')).not.toBe(episodeId('t', 'a.txt'))
  })

  test.each([
    ['the_lion-king.txt', 'The lion king'],
    ['v1.2 notes.md', 'V1.2 notes'],
    ['--.txt', 'Untitled'],
  ])('the file %s has the title %s', (name, title) => {
    expect(titleFromName(name)).toBe(title)
  })
})
