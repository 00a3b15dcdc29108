import { describe, expect, test } from '@jest/globals'
import { castVoices } from '../../../core/synthesis/casting.ts'
import { cutPassages } from '../../../core/synthesis/cut-passages.ts'
import { DEFAULT_VOICE, type Voice } from '../../../core/synthesis/voice.ts'
import { parseScript } from '../../../core/text/parse-script.ts'
import { textOf } from '../../../core/text/script.ts'

const parse = async (text: string, name = 'a.md') => {
  const script = await parseScript(name, new TextEncoder().encode(text), 'en-US')
  if (!script.ok) throw new Error(script.refusal.message)
  return script.value
}

/** Who speaks what. */
async function cast(text: string, name?: string) {
  const { chapters } = await parse(text, name)
  return chapters.flatMap(({ paragraphs }) =>
    paragraphs.map(({ speaker, sentences }) => [speaker, sentences.map(textOf).join(' ')]),
  )
}

async function voices(text: string, quotation?: Voice) {
  const script = await parse(text)
  const casting = castVoices(script, { narrator: DEFAULT_VOICE, ...(quotation && { quotation }) })
  if (!casting.ok) return casting.refusal.code
  return cutPassages(script, casting.value).map(({ voice }) => `${voice.id} ${voice.engine}`)
}

describe('a document that says its own language', () => {
  const narratorOf = async (lang: string, narrator: Voice) => {
    const script = await parseScript(
      'a.html',
      new TextEncoder().encode(`<html lang="${lang}"><p>Eins.</p></html>`),
      narrator.language,
    )
    const casting = script.ok ? castVoices(script.value, { narrator }) : script
    if (!casting.ok) return casting.refusal.code
    const { id, engine, language } = casting.value({})
    return `${id} ${engine} ${language}`
  }
  const amy: Voice = { id: 'Amy', engine: 'neural', language: 'en-GB' }

  test.each([
    ['de-DE', 'Vicki neural de-DE'],
    ['de', 'Vicki neural de-DE'],
    ['fr-CA', 'Gabrielle neural fr-CA'],
    ['no', 'Ida neural nb-NO'],
    ['zh-Hans', 'Zhiyu neural cmn-CN'],
  ])('in %s is read by a voice of it, of the show’s engine', async (lang, expected) => {
    expect(await narratorOf(lang, amy)).toBe(expected)
  })

  test.each(['en', 'en-US', 'en-IN', 'la', 'is'])(
    'in %s is read by the show’s narrator, who speaks it or whom no voice can stand in for',
    async lang => {
      expect(await narratorOf(lang, amy)).toBe('Amy neural en-GB')
    },
  )
})

test('a text in Polly’s Welsh English is read', async () => {
  const script = await parseScript('a.txt', new TextEncoder().encode('Hello there. Good day.'), 'en-GB-WLS')
  expect(script.ok && script.value.chapters[0]?.paragraphs[0]?.sentences).toHaveLength(2)
})

test('a text in another language than its show is not quoted by the show’s voice of quotations', async () => {
  const brian: Voice = { id: 'Brian', engine: 'neural', language: 'en-GB' }
  expect(await voices('---\nlanguage: de\n---\nHallo.\n\n> Zitat.', brian)).toEqual(['Vicki neural'])
})

describe('a script with speakers', () => {
  test.each([
    ['on lines of their own', 'ANNA: Hi.\nBEN: Oh.\nANNA: Bye.\nBEN: No.'],
    ['in paragraphs', 'ANNA: Hi.\n\nBEN: Oh.\n\nANNA: Bye.\n\nBEN: No.'],
    ['emphasised', '**ANNA:** Hi.\n\n**BEN**: Oh.\n\n**ANNA:** Bye.\n\n__BEN:__ No.'],
  ])('gives them their lines, %s, and does not say their names', async (_, text) => {
    const expected = [
      ['ANNA', 'Hi.'],
      ['BEN', 'Oh.'],
      ['ANNA', 'Bye.'],
      ['BEN', 'No.'],
    ]
    expect(await cast(text)).toEqual(expected)
    if (!text.includes('*')) expect(await cast(text, 'a.txt')).toEqual(expected)
  })

  test('gives what has no name to the narrator', async () => {
    expect(await cast('A door opens.\nANNA: Who is there?\n\nNobody.\n\nANNA: I said who?')).toEqual([
      [undefined, 'A door opens.'],
      ['ANNA', 'Who is there?'],
      [undefined, 'Nobody.'],
      ['ANNA', 'I said who?'],
    ])
  })

  test('takes no word before a colon for a name, unless it stands twice in capitals or is listed', async () => {
    expect(await cast('Remember: it rains.\n\nNOTE: x.\n\nNOTE: y.\n\nANNA: z.')).toEqual([
      [undefined, 'Remember: it rains.'],
      [undefined, 'NOTE: x.'],
      [undefined, 'NOTE: y.'],
      [undefined, 'ANNA: z.'],
    ])
    expect(await cast('---\nspeakers: {Old Tom: Brian}\nlanguage: en-GB\n---\nOld Tom: Aye.')).toEqual([
      ['Old Tom', 'Aye.'],
    ])
  })

  test('speaks each in one voice, which stays when another line or speaker is added', async () => {
    const [, anna, ben] = (await voices(
      'Hello.\n\nANNA: Hi.\n\nBEN: Oh.\n\nANNA: Bye.\n\nBEN: No.',
    )) as string[]
    expect(new Set(['Joanna neural', anna, ben]).size).toBe(3)
    expect(
      await voices('ANNA: Hi.\n\nANNA: Hm.\n\nBEN: Oh.\n\nBEN: No.\n\nCLEO: A.\n\nCLEO: B.'),
    ).toMatchObject({
      0: anna,
      1: ben,
    })
  })

  test('speaks as its front matter says', async () => {
    const text =
      '---\nvoice: Amy\nlanguage: en-GB\nspeakers: {Anna: Emma}\n---\nHello.\n\nAnna: Hi.\n\n> Quoted.'
    expect(await voices(text)).toEqual(['Amy neural', 'Emma neural', 'Amy neural'])
    expect(await voices(text, { id: 'Brian', engine: 'neural', language: 'en-GB' })).toEqual([
      'Amy neural',
      'Emma neural',
      'Brian neural',
    ])
  })

  test('has a narrator of its language and its engine', async () => {
    expect(await voices('---\nlanguage: de\n---\nHallo.')).toMatchObject([expect.stringMatching(/neural$/u)])
    expect(await voices('---\nlanguage: en-GB\n---\nHello.')).toEqual(['Amy neural'])
    expect(await voices('---\nlanguage: en\n---\nHello.')).toEqual(['Joanna neural'])
    expect(await voices('---\nengine: long-form\n---\nHello.')).toEqual(['Ruth long-form'])
    expect(await voices('---\nvoice: Joey\nengine: standard\n---\nHello.')).toEqual(['Joey standard'])
  })

  test.each([
    ['voice: Nobody', 'voice-unknown'],
    ['voice: Vicki', 'voice-language'],
    ['language: is-IS', 'voice-missing'],
    ['voice: Joanna\nspeakers: {Anna: Geraint}', 'voice-engine'],
    ['voice: Brian\nlanguage: en-GB\nengine: long-form', 'voice-engine'],
  ])('is refused where Polly has no such voice: %s', async (yaml, code) => {
    expect(await voices(`---\n${yaml}\n---\nAnna: Hello.`)).toBe(code)
  })
})
