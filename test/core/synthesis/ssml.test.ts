import { describe, expect, test } from '@jest/globals'
import { paragraphSsml } from '../../../core/synthesis/ssml.ts'
import type { Markup, Run } from '../../../core/text/script.ts'

const strong: Markup = { tag: 'emphasis', attributes: { level: 'strong' } }
const french: Markup = { tag: 'lang', attributes: { 'xml:lang': 'fr-FR' } }
const pause: Run = { text: '', markup: [{ tag: 'break', attributes: { time: '1s' } }] }
const said = (alias: string): Markup => ({ tag: 'sub', attributes: { alias } })

const ssml = (runs: readonly Run[], engine: Parameters<typeof paragraphSsml>[1] = 'standard') =>
  /^<p><s>(.*)<\/s><\/p>$/u.exec(paragraphSsml({ sentences: [runs] }, engine))?.[1]

describe('a sentence in SSML', () => {
  test('has its tags around the words that they are about, one inside the other', () => {
    expect(
      ssml([
        { text: 'She said ' },
        { text: 'c’est ', markup: [french] },
        { text: 'moi', markup: [french, strong] },
        { text: '!', markup: [french] },
      ]),
    ).toBe('She said <lang xml:lang="fr-FR">c’est <emphasis level="strong">moi</emphasis>!</lang>')
  })

  test('pauses where a run has no words', () => {
    expect(ssml([{ text: 'Wait' }, pause, { text: 'now.' }])).toBe('Wait<break time="1s"/>now.')
  })

  test('says each of two texts in its own way, though it be the same way', () => {
    const runs = [
      { text: 'km', markup: [said('kilometres')] },
      { text: 'km', markup: [said('kilometres')] },
    ]
    expect(ssml(runs)).toBe('<sub alias="kilometres">km</sub><sub alias="kilometres">km</sub>')
  })

  test('escapes what an attribute says', () => {
    expect(ssml([{ text: 'x', markup: [said('"<&')] }])).toBe('<sub alias="&quot;&lt;&amp;">x</sub>')
  })
})

describe('an engine that lacks a tag', () => {
  const tag = (name: Markup['tag'], attributes: Markup['attributes'] = {}): Run => ({
    text: 'x',
    markup: [{ tag: name, attributes }],
  })
  const plain = 'x'

  test.each([
    [
      'emphasises by pace and loudness',
      'neural',
      tag('emphasis', { level: 'strong' }),
      '<prosody rate="90%" volume="loud">x</prosody>',
    ],
    [
      'leaves pitch alone',
      'long-form',
      tag('prosody', { pitch: 'high', rate: '80%' }),
      '<prosody rate="80%">x</prosody>',
    ],
    ['says nothing of what is pitch alone', 'generative', tag('prosody', { pitch: 'high' }), plain],
    ['does not whisper', 'neural', tag('amazon:effect', { name: 'whispered' }), plain],
    [
      'reads the news where it can',
      'neural',
      tag('amazon:domain', { name: 'news' }),
      '<amazon:domain name="news">x</amazon:domain>',
    ],
    ['reads the news as anything else', 'standard', tag('amazon:domain', { name: 'news' }), plain],
    ['does not breathe', 'long-form', tag('amazon:auto-breaths'), plain],
  ] as const)('%s', (_, engine, run, expected) => {
    expect(ssml([run], engine)).toBe(expected)
  })
})

describe('a generative voice', () => {
  const slow: Markup = { tag: 'prosody', attributes: { rate: 'slow' } }
  const loud: Markup = { tag: 'prosody', attributes: { volume: 'loud' } }

  test.each([
    [
      'keeps what is about a whole sentence, around all of it',
      [{ text: 'Go', markup: [slow] }, pause, { text: ' home', markup: [french, slow] }, { text: '.' }],
      '<prosody rate="slow">Go<break time="1s"/><lang xml:lang="fr-FR"> home</lang>.</prosody>',
    ],
    [
      'says plainly what only some words of a sentence have',
      [{ text: 'Go ' }, { text: 'slowly', markup: [slow] }, { text: ' home.' }],
      'Go slowly home.',
    ],
    [
      'tells the one from the other where both are there',
      [
        { text: 'Go ', markup: [slow] },
        { text: 'home', markup: [slow, loud] },
      ],
      '<prosody rate="slow">Go home</prosody>',
    ],
    ['emphasises no word', [{ text: 'Not ' }, { text: 'now', markup: [strong] }], 'Not now'],
    [
      'emphasises a whole sentence',
      [{ text: 'Now!', markup: [strong] }],
      '<prosody rate="90%" volume="loud">Now!</prosody>',
    ],
  ] as [string, Run[], string][])('%s', (_, runs, expected) => {
    expect(ssml(runs, 'generative')).toBe(expected)
  })
})
