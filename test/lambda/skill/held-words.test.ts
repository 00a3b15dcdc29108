import { describe, expect, test } from '@jest/globals'
import type { Words } from '../../../core/synthesis/edition-words.ts'
import { holdWords } from '../../../lambda/skill/held-words.ts'

const REF = { episode: 'e' }
const WORDS: Words = { language: 'en-US', chapters: [], transcript: [] }

function held(read: (hash: string) => Promise<Words | undefined>) {
  const asked: string[] = []
  const faults: unknown[] = []
  const port = {
    get: (_: object, hash: string) => {
      asked.push(hash)
      return read(hash)
    },
  }
  return { words: holdWords(port, fault => faults.push(fault)), asked, faults }
}

describe('held words', () => {
  test('are read once, and those of the editions that were asked for last stay', async () => {
    const { words, asked } = held(async () => WORDS)
    for (const hash of ['a', 'b', 'a', 'c', 'd', 'e', 'f', 'g', 'h', 'a', 'i', 'a']) {
      expect(await words.get(REF, hash)).toBe(WORDS)
    }
    expect(asked).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'])
    await words.get(REF, 'b')
    expect(asked.at(-1)).toBe('b')
    expect(asked).toHaveLength(10)
  })

  test('that cannot be read are not known, and are asked for again', async () => {
    const { words, asked, faults } = held(() => Promise.reject(new Error('S3 is away')))
    expect(await words.get(REF, 'a')).toBeUndefined()
    expect(await words.get(REF, 'a')).toBeUndefined()
    expect(asked).toEqual(['a', 'a'])
    expect(faults).toHaveLength(2)
  })

  test('that are not there are not known', async () => {
    const { words } = held(async () => undefined)
    expect(await words.get(REF, 'a')).toBeUndefined()
  })
})
