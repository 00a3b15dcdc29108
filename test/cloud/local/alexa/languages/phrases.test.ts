import { describe, expect, test } from '@jest/globals'
import * as deLists from '../../../../../cloud/local/alexa/understanding/languages/de/lists.ts'
import * as de from '../../../../../cloud/local/alexa/understanding/languages/de/phrases.ts'
import * as enLists from '../../../../../cloud/local/alexa/understanding/languages/en/lists.ts'
import * as en from '../../../../../cloud/local/alexa/understanding/languages/en/phrases.ts'
import * as esLists from '../../../../../cloud/local/alexa/understanding/languages/es/lists.ts'
import * as es from '../../../../../cloud/local/alexa/understanding/languages/es/phrases.ts'
import * as frLists from '../../../../../cloud/local/alexa/understanding/languages/fr/lists.ts'
import * as fr from '../../../../../cloud/local/alexa/understanding/languages/fr/phrases.ts'
import * as itLists from '../../../../../cloud/local/alexa/understanding/languages/it/lists.ts'
import * as it from '../../../../../cloud/local/alexa/understanding/languages/it/phrases.ts'
import * as jaLists from '../../../../../cloud/local/alexa/understanding/languages/ja/lists.ts'
import * as ja from '../../../../../cloud/local/alexa/understanding/languages/ja/phrases.ts'
import type { Phrases } from '../../../../../cloud/local/alexa/understanding/languages/language.ts'
import * as nlLists from '../../../../../cloud/local/alexa/understanding/languages/nl/lists.ts'
import * as nl from '../../../../../cloud/local/alexa/understanding/languages/nl/phrases.ts'
import * as ptLists from '../../../../../cloud/local/alexa/understanding/languages/pt/lists.ts'
import * as pt from '../../../../../cloud/local/alexa/understanding/languages/pt/phrases.ts'

interface Known {
  readonly language: string
  readonly phrases: Phrases
  readonly lists: Readonly<Record<string, readonly string[]>>
}

const KNOWN: readonly Known[] = [
  { language: 'de', ...de, ...deLists },
  { language: 'en', ...en, ...enLists },
  { language: 'es', ...es, ...esLists },
  { language: 'fr', ...fr, ...frLists },
  { language: 'it', ...it, ...itLists },
  { language: 'ja', ...ja, ...jaLists },
  { language: 'nl', ...nl, ...nlLists },
  { language: 'pt', ...pt, ...ptLists },
]

/** All but AMAZON.FallbackIntent and AMAZON.SelectIntent, which no fixed phrases call. */
const BUILT_IN_INTENTS = `
  Cancel Help LoopOff LoopOn More NavigateHome NavigateSettings Next No PageDown PageUp Pause Previous Repeat Resume
  ScrollDown ScrollLeft ScrollRight ScrollUp ShuffleOff ShuffleOn StartOver Stop Yes`
  .trim()
  .split(/\s+/)
  .map(name => `AMAZON.${name}Intent`)

/** Lower case words, one space between them, no sign but the apostrophe. */
const PLAIN = /^[\p{L}\p{M}\p{N}']+( [\p{L}\p{M}\p{N}']+)*$/u

const isPlain = (phrase: string) => PLAIN.test(phrase) && phrase === phrase.normalize('NFKC').toLowerCase()

/** Latin accents do not part two phrases when an utterance is understood. */
const sounded = (phrase: string) => phrase.normalize('NFD').replace(/[\u0300-\u036f]/g, '')

const repeated = (phrases: readonly string[]) =>
  phrases.filter((phrase, at) => phrases.map(sounded).indexOf(sounded(phrase)) !== at)

describe.each(KNOWN)('The phrases of $language', ({ phrases, lists }) => {
  const { intents, invocation, synonyms, homophones } = phrases
  const ends = [phrases.wakeWords, phrases.exit, phrases.politeBefore, phrases.politeAfter]
  const groups = [...synonyms, ...homophones]

  test('call every built-in intent', () => {
    expect(Object.keys(intents).toSorted()).toEqual(BUILT_IN_INTENTS.toSorted())
    expect(Object.values(intents).filter(said => said.length < 3)).toEqual([])
  })

  test('call one intent each, and none that leaves the skill', () => {
    expect(repeated([...Object.values(intents).flat(), ...phrases.exit])).toEqual([])
  })

  test('are plain words in lower case', () => {
    const all = [...ends, phrases.fillers, phrases.functionWords, invocation.articles, ...groups]
    expect([...all, ...Object.values(intents)].flat().filter(phrase => !isPlain(phrase))).toEqual([])
  })

  test('are listed once', () => {
    for (const list of [...ends, phrases.fillers, phrases.functionWords]) expect(repeated(list)).toEqual([])
    for (const list of [invocation.launch, invocation.request]) expect(new Set(list).size).toBe(list.length)
  })

  test('launch a skill with its name alone, in plain words around it', () => {
    const bare = invocation.launch.map(pattern => pattern.replace('{name}', 'name'))
    expect(bare.filter(pattern => !isPlain(pattern))).toEqual([])
    expect(invocation.launch.filter(pattern => !pattern.includes('{name}'))).toEqual([])
  })

  test('ask a skill with its name and a request, in plain words around them', () => {
    const bare = invocation.request.map(pattern =>
      pattern.replace('{name}', 'name').replace('{request}', 'request'),
    )
    expect(bare.filter(pattern => !isPlain(pattern))).toEqual([])
    for (const part of ['{name}', '{request}']) {
      expect(invocation.request.filter(pattern => !pattern.includes(part))).toEqual([])
    }
  })

  test('stand in groups of two or more that differ', () => {
    expect(groups.filter(group => group.length < 2 || new Set(group).size < group.length)).toEqual([])
  })

  test('hold no group twice', () => {
    for (const kind of [synonyms, homophones]) {
      const inOrder = kind.map(group => group.toSorted().join(', '))
      expect(repeated(inOrder)).toEqual([])
    }
  })

  test('have function words that are single words', () => {
    expect(phrases.functionWords.filter(word => word.includes(' '))).toEqual([])
  })

  test('know values of built-in slot types, each once', () => {
    for (const [type, values] of Object.entries(lists)) {
      expect(type).toMatch(/^AMAZON\.[A-Z]\w+$/)
      expect({ type, repeated: repeated(values) }).toEqual({ type, repeated: [] })
      expect({ type, odd: values.filter(value => !isPlain(value)) }).toEqual({ type, odd: [] })
    }
  })
})
