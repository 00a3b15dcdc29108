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
  expect(namePassage(ofSentences('It rains.', 'It stops.'), 'Language not supported')).toBe(
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

test('a reason that names none leads to the only sentence with markup of its own', () => {
  const [plain, marked] = ['<s>It rains.</s>', '<s>It <say-as interpret-as="date">stops</say-as>.</s>']
  const named = (...sentences: string[]) =>
    namePassage({ ssml: `<speak><p>${sentences.join('')}</p></speak>` }, 'Invalid SSML request')
  expect(named(plain, marked, plain)).toBe('the sentence “It stops.”')
  expect(named(plain, marked, marked)).toBe('the passage that begins “It rains.”')
})

test('a long sentence is named by enough of it, no sign cut in two', () => {
  expect(namePassage(ofSentences('🦁'.repeat(200)), '')).toBe(`the sentence “${'🦁'.repeat(120)}…”`)
})

test('SSML without sentences is named by its words', () => {
  expect(namePassage({ ssml: '<speak>It <break/>rains.</speak>' }, '')).toBe(
    'the passage that begins “It rains.”',
  )
})
