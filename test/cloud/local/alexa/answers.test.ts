import { describe, expect, test } from '@jest/globals'
import type { Directive, interfaces, Response } from 'ask-sdk-model'
import fc from 'fast-check'
import { checkAnswer } from '../../../../cloud/local/alexa/device/answer/check-answer.ts'
import type { RequestType } from '../../../../cloud/local/alexa/device/requests.ts'
import { openToy, play, raw, speech, stop } from './toy-skill/toy-skill.ts'

const SONG = 'https://example.com/song.mp3'

/** The messages of a rejection; empty where the answer is legal. */
function rejections(type: RequestType, response: unknown, streamsAudio = true): string[] {
  const checked = checkAnswer({ version: '1.0', response }, { type, requestId: 'request-1', streamsAudio })
  return checked.isLegal ? [] : checked.problems.map(({ message }) => message)
}

const PARTS = {
  speech: speech('Hello.'),
  card: { card: { type: 'Simple', title: 'A', content: 'B' } },
  reprompt: { reprompt: { outputSpeech: { type: 'PlainText', text: 'Well?' } } },
  'an open session': { shouldEndSession: false },
  'a screen': {
    directives: [{ type: 'Alexa.Presentation.APL.RenderDocument', token: 't', document: {} }],
  },
  Play: { directives: [play(SONG)] },
  Stop: { directives: [stop] },
  ClearQueue: { directives: [{ type: 'AudioPlayer.ClearQueue', clearBehavior: 'CLEAR_ALL' }] },
} satisfies Record<string, Response>
type Part = keyof typeof PARTS

const EVERYTHING = Object.keys(PARTS) as Part[]
const AUDIO: Part[] = ['Play', 'Stop', 'ClearQueue']

const TABLE: [RequestType, Part[]][] = [
  ['LaunchRequest', EVERYTHING],
  ['IntentRequest', EVERYTHING],
  ['AudioPlayer.PlaybackStarted', ['Stop', 'ClearQueue']],
  ['AudioPlayer.PlaybackFinished', ['Stop', 'ClearQueue']],
  ['AudioPlayer.PlaybackNearlyFinished', AUDIO],
  ['AudioPlayer.PlaybackFailed', AUDIO],
  ['AudioPlayer.PlaybackStopped', []],
  ['PlaybackController.NextCommandIssued', AUDIO],
  ['PlaybackController.PreviousCommandIssued', AUDIO],
  ['PlaybackController.PlayCommandIssued', AUDIO],
  ['PlaybackController.PauseCommandIssued', AUDIO],
  ['System.ExceptionEncountered', []],
  ['SessionEndedRequest', []],
]

describe.each(TABLE)('The answer to %s', (type, allowed) => {
  test('may be empty', () => {
    expect(rejections(type, {})).toEqual([])
    expect(rejections(type, { shouldEndSession: true, directives: [] })).toEqual([])
  })

  test.each(EVERYTHING)(`with %s is legal only where it is one of: ${allowed.join(', ')}`, part => {
    expect(rejections(type, PARTS[part]).length).toBe(allowed.includes(part) ? 0 : 1)
  })

  test('may be missing only where nothing has to be said', () => {
    const checked = checkAnswer(undefined, { type, requestId: 'request-1', streamsAudio: true })
    expect(checked.isLegal).toBe(type !== 'LaunchRequest' && type !== 'IntentRequest')
  })
})

test("A rejection has Amazon's own words", () => {
  const started = (response: Response) => rejections('AudioPlayer.PlaybackStarted', response)
  expect(started(PARTS.speech)).toEqual([
    'The following directives are not supported: Response may not contain an outputSpeech',
  ])
  expect(started(PARTS['an open session'])).toEqual([
    'The following directives are not supported: Response may not have shouldEndSession set to false',
  ])
  expect(started(PARTS.Play)).toEqual(['The following directives are not supported: AudioPlayer.Play'])
  expect(rejections('IntentRequest', speech('x'.repeat(8_000)))).toEqual([
    'Speech with id request-1 and length 8015 exceeds allowed size of 8000 characters',
  ])
})

const intent = (...directives: (Directive | object)[]) => rejections('IntentRequest', { directives })

test.each(['AudioPlayer.Pause', 'Alexa.Presentation.Render', 'toString'])(
  'A directive that Alexa does not have is refused by its name: %s',
  type => {
    expect(intent({ type })).toEqual([`The following directives are not supported: ${type}`])
  },
)

describe('A Play directive', () => {
  test.each<[interfaces.audioplayer.PlayBehavior, string | undefined, boolean]>([
    ['ENQUEUE', 'before', true],
    ['ENQUEUE', undefined, false],
    ['REPLACE_ALL', undefined, true],
    ['REPLACE_ALL', 'before', false],
    ['REPLACE_ENQUEUED', undefined, true],
    ['REPLACE_ENQUEUED', 'before', false],
  ])('%s with expectedPreviousToken %s is legal: %s', (behavior, after, isLegal) => {
    expect(intent(play(SONG, { behavior, after })).length).toBe(isLegal ? 0 : 1)
  })

  test('stands alone', () => {
    expect(intent(play(SONG), play(SONG))).toEqual([
      'The response contains more than one AudioPlayer.Play directive',
    ])
  })

  test.each([
    ['https://example.com/a.mp3', true],
    ['https://example.com:443/a.mp3', true],
    ['https://example.com:8443/a.mp3', false],
    ['http://example.com/a.mp3', false],
    ['http://localhost.example.com/a.mp3', false],
    ['http://127.0.0.1:1234/a.mp3', true],
    ['http://localhost:1234/a.mp3', true],
    ['http://media.localhost/a.mp3', true],
    ['http://[::1]:1234/a.mp3', true],
    ['ftp://127.0.0.1/a.mp3', false],
    ['file:///a.mp3', false],
    ['a.mp3', false],
    ['', false],
  ])('from "%s" is legal: %s', (url, isLegal) => {
    expect(intent(play(url, { token: 't' })).length === 0).toBe(isLegal)
  })

  test.each([
    ['a token of 1,024 characters', play(SONG, { token: 'x'.repeat(1_024) }), true],
    ['a longer token', play(SONG, { token: 'x'.repeat(1_025) }), false],
    ['no token', play(SONG, { token: '' }), false],
    ['a URL of 8,000 characters', play(SONG.padEnd(8_000, 'x'), { token: 't' }), true],
    ['a longer URL', play(SONG.padEnd(8_001, 'x'), { token: 't' }), false],
    ['an offset before the beginning', play(SONG, { offset: -1 }), false],
    ['an offset that is not whole', play(SONG, { offset: 0.5 }), false],
    ['no stream', { type: 'AudioPlayer.Play', playBehavior: 'REPLACE_ALL', audioItem: {} }, false],
    ['no audioItem', { type: 'AudioPlayer.Play', playBehavior: 'REPLACE_ALL' }, false],
  ])('with %s', (_, directive, isLegal) => {
    expect(intent(directive).length === 0).toBe(isLegal)
  })

  test.each([
    [{ content: 'WEBVTT', type: 'WEBVTT' }, true],
    [{ content: 'WEBVTT', type: 'SRT' }, false],
    [{ type: 'WEBVTT' }, false],
  ])('with the captions %j is legal: %s', (captionData, isLegal) => {
    const directive = play(SONG)
    const audioItem = { stream: { ...directive.audioItem?.stream, captionData } }
    expect(intent({ ...directive, audioItem }).length === 0).toBe(isLegal)
  })

  test.each([
    [
      { title: 'The Lion', subtitle: null, art: { sources: [{ url: 'https://example.com/lion.png' }] } },
      true,
    ],
    [null, true],
    [{ title: 7 }, false],
    [{ art: { sources: [{ size: 'LARGE' }] } }, false],
    [{ art: { sources: [{ url: '' }] } }, false],
    [{ backgroundImage: { sources: 'https://example.com/lion.png' } }, false],
    ['The Lion', false],
  ])('with the metadata %j is legal: %s', (metadata, isLegal) => {
    const { audioItem } = play(SONG)
    expect(intent({ ...play(SONG), audioItem: { ...audioItem, metadata } }).length).toBe(isLegal ? 0 : 1)
  })

  test('needs a behaviour that exists', () => {
    expect(intent({ ...play(SONG), playBehavior: 'REPLACE' })).toHaveLength(1)
  })

  test('needs the AUDIO_PLAYER interface in the manifest', () => {
    expect(rejections('IntentRequest', PARTS.Play, false)).toHaveLength(1)
  })
})

test.each(['CLEAR_ALL', 'CLEAR_ENQUEUED'])('ClearQueue %s is legal', clearBehavior => {
  expect(intent({ type: 'AudioPlayer.ClearQueue', clearBehavior })).toEqual([])
})

test('ClearQueue needs a behaviour that exists', () => {
  expect(intent({ type: 'AudioPlayer.ClearQueue' })).toHaveLength(1)
})

describe('Speech', () => {
  const ssml = (text: string) => rejections('IntentRequest', { outputSpeech: { type: 'SSML', ssml: text } })

  test.each([
    '<speak>Hello</speak>',
    '<speak>Rock &amp; roll, &#39;n&#x27; more <break time="1s"/> <emphasis level="strong">now</emphasis></speak>',
    ' <speak version="1.1"><p><s>One.</s></p></speak> ',
    '<?xml version="1.0"?><speak><!-- slowly --><prosody rate="slow" volume=\'+2dB\'>One</prosody></speak>',
    '<speak><audio src="soundbank://soundlibrary/animals/lion"/> <break time=".5s"/></speak>',
    '<speak><audio src="http://127.0.0.1:3000/a.mp3"></audio><sub alias="a > b">A</sub></speak>',
    '<speak><amazon:effect name="whispered">I am <say-as interpret-as="ordinal">1</say-as></amazon:effect></speak>',
    `<speak>${'<audio src="https://example.com/a.mp3"/>'.repeat(5)}</speak>`,
  ])('may be %s', text => expect(ssml(text)).toEqual([]))

  test.each([
    '<speak>Rock & roll</speak>',
    '<speak>1 < 2</speak>',
    '<speak><p>One.</speak>',
    '<speak>One.',
    'One.',
    '<speak>&nbsp;</speak>',
    '<speak>One</speak><speak>Two</speak></p>',
    '<speak>One</speak>Two',
    '<p>One</p>',
    '',
    '<speak>&nope; <p>One</p></speak>',
    '<speak><mark name="here"/></speak>',
    '<speak><constructor/></speak>',
    '<speak><Break/></speak>',
    '<speak><break time=1s/></speak>',
    '<speak><break time="11s"/></speak>',
    '<speak><break time="soon"/></speak>',
    '<speak><audio/></speak>',
    '<speak><audio src="http://example.com/a.mp3"/></speak>',
    '<speak><audio src="https://example.com/a.mp3?a=1&b=2"/></speak>',
    '<speak><emphasis level="much">One</emphasis></speak>',
    '<speak><amazon:effect vocal-tract-length="+15%">One</amazon:effect></speak>',
    '<speak><!-- One</speak>',
    `<speak>${'<audio src="https://example.com/a.mp3"/>'.repeat(6)}</speak>`,
  ])('may not be %s', text => {
    expect(ssml(text)).toEqual([
      expect.stringContaining('Invalid SSML Output Speech for requestId request-1'),
    ])
  })

  test.each([{ type: 'SSML' }, { type: 'PlainText' }, { type: 'Text', text: 'x' }, 'Hello'])(
    'needs a type and a text: %j is neither',
    outputSpeech => expect(rejections('IntentRequest', { outputSpeech })).toHaveLength(1),
  )

  test('a reprompt is checked as well', () => {
    const reprompt = { outputSpeech: { type: 'SSML', ssml: '<speak>&</speak>' } }
    expect(rejections('IntentRequest', { reprompt })).toHaveLength(1)
  })
})

test.each([
  ['a card of 8,000 characters', { type: 'Simple', title: 'x', content: 'x'.repeat(7_999) }, true],
  ['a longer card', { type: 'Simple', title: 'x', content: 'x'.repeat(8_000) }, false],
  ['a longer standard card', { type: 'Standard', title: 'x', text: 'x'.repeat(8_000) }, false],
  ['an image with a long URL', { type: 'Standard', image: { smallImageUrl: 'x'.repeat(2_001) } }, false],
])('An answer may have %s: %#', (_, card, isLegal) => {
  expect(rejections('IntentRequest', { card }).length === 0).toBe(isLegal)
})

test('An answer has 120 KB at most', () => {
  const sized = (bytes: number) =>
    checkAnswer(
      { version: '1.0', sessionAttributes: { x: 'x'.repeat(bytes) }, response: {} },
      { type: 'IntentRequest', requestId: 'request-1', streamsAudio: true },
    ).isLegal
  expect(sized(120 * 1024 - 100)).toBe(true)
  expect(sized(120 * 1024)).toBe(false)
})

test.each([
  'hello',
  7,
  [],
  {},
  { version: '1.0' },
  { version: 1, response: {} },
  { version: '1.0', response: [] },
])('An answer is an envelope, and %j is none', answer => {
  const asked = { type: 'AudioPlayer.PlaybackStopped', requestId: 'request-1', streamsAudio: true } as const
  expect(checkAnswer(answer, asked).isLegal).toBe(false)
})

test.each([['Play'], [[7]], [[{}]]])(
  'Directives are a list of objects with a type: %j are none',
  directives => {
    expect(rejections('IntentRequest', { directives })).toEqual(['Invalid directives in the response'])
  },
)

test('No answer, whatever it is, is more than rejected', async () => {
  const parts = ['outputSpeech', 'card', 'reprompt', 'directives', 'shouldEndSession'] as const
  const something = fc.jsonValue()
  const answers = fc.record(Object.fromEntries(parts.map(part => [part, something])), { requiredKeys: [] })
  await fc.assert(
    fc.asyncProperty(answers, async response => {
      const toy = openToy({ LaunchRequest: raw(response) })
      const { exchanges, problem } = await toy.device.say('open toy radio')
      expect(exchanges[0]?.failure).toBeUndefined()
      expect(problem !== undefined).toBe((exchanges[0]?.problems.length ?? 0) > 0)
    }),
  )
})

test.each([
  ['a card that is none', { card: 'x' }, false],
  [
    'null wherever nothing is meant',
    { outputSpeech: null, card: null, reprompt: null, directives: null },
    true,
  ],
])('An answer may have %s: %#', async (_, response, isLegal) => {
  expect(rejections('IntentRequest', response).length === 0).toBe(isLegal)
  const toy = openToy({ LaunchRequest: raw(response) })
  expect((await toy.device.say('open toy radio')).problem === undefined).toBe(isLegal)
})
