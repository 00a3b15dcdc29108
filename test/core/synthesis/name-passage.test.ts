import { expect, test } from '@jest/globals'
import { namePassage } from '../../../core/synthesis/name-passage.ts'
import { passageOf } from '../../../core/synthesis/passage.ts'
import { DEFAULT_VOICE } from '../../../core/synthesis/voice.ts'
import { plain } from '../paragraphs.ts'

const ofSentences = (...sentences: string[]) => passageOf([plain(...sentences)], DEFAULT_VOICE)

test('a passage of one sentence is named by it, as it was written', () => {
  expect(namePassage(ofSentences('Tom & "Jerry" <run>.'), 'Invalid SSML request')).toBe(
    'the sentence “Tom & "Jerry" <run>.”',
  )
})

test('a passage of many is named by how it begins', () => {
  expect(namePassage(ofSentences('It rains.', 'It stops.'), 'Unsupported Neural feature')).toBe(
    'the passage that begins “It rains.”',
  )
})

test('a reason that names a tag leads to the sentence that has it', () => {
  const ssml = '<speak><p><s>It rains.</s><s>It <emphasis>stops</emphasis>.</s></p></speak>'
  expect(namePassage({ ssml }, 'the tag <emphasis> is not supported by the neural engine')).toBe(
    'the sentence “It stops.”',
  )
  expect(namePassage({ ssml }, 'the tag <s> is not closed')).toBe('the passage that begins “It rains.”')
})

test('a long sentence is named by enough of it, no sign cut in two', () => {
  expect(namePassage(ofSentences('🦁'.repeat(200)), '')).toBe(`the sentence “${'🦁'.repeat(120)}…”`)
})

test('SSML without sentences is named by its words', () => {
  expect(namePassage({ ssml: '<speak>It <break/>rains.</speak>' }, '')).toBe(
    'the passage that begins “It rains.”',
  )
})
