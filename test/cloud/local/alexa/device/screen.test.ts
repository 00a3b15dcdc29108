import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Directive, interfaces, Response, ui } from 'ask-sdk-model'
import { readWebVtt } from '../../../../../cloud/local/alexa/device/screen/web-vtt.ts'
import { openTrip } from '../dialog/trip-skill/trip-skill.ts'
import { type MediaServer, openMediaServer } from '../toy-skill/media-server.ts'
import { openToy, play, raw, speech, type Toy } from '../toy-skill/toy-skill.ts'

let media: MediaServer
beforeAll(async () => {
  media = await openMediaServer()
})
afterAll(() => media.close())

const DOCUMENT = {
  type: 'APL',
  version: '2024.3',
  mainTemplate: { items: [{ type: 'Text', text: 'Hello' }] },
}

const render = (token: string, document: object = DOCUMENT): Directive => ({
  type: 'Alexa.Presentation.APL.RenderDocument',
  token,
  document,
  datasources: { trip: { title: 'To Rome' } },
})
const execute = (token: string): Directive => ({
  type: 'Alexa.Presentation.APL.ExecuteCommands',
  token,
  commands: [{ type: 'Idle', delay: 1000 }],
})

/** The trip planner, which may show documents, opened with an answer. */
async function opened(response: Response): Promise<Toy> {
  const toy = openTrip({ LaunchRequest: response })
  await toy.device.say('open trip planner')
  return toy
}

const showing = (...directives: Directive[]): Response => ({ directives, shouldEndSession: false })
const complaintOf = ({ requests }: Toy) => {
  const last = requests.at(-1)?.request
  return last?.type === 'SessionEndedRequest' || last?.type === 'System.ExceptionEncountered'
    ? last.error?.message
    : undefined
}

describe('A document', () => {
  test('is kept as the skill gave it, with the commands that came to it', async () => {
    const toy = await opened(showing(render('trip'), execute('trip')))
    expect(toy.device.screen.document).toEqual({
      token: 'trip',
      document: DOCUMENT,
      datasources: { trip: { title: 'To Rome' } },
      commands: [{ type: 'Idle', delay: 1000 }],
      lists: [],
    })
  })

  test('is kept with the items that come to its lists', async () => {
    const items: Directive = {
      type: 'Alexa.Presentation.APL.SendIndexListData',
      listId: 'trips',
      startIndex: 10,
      items: [{ title: 'To Oslo' }],
    }
    const toy = await opened(showing(render('trip'), items))
    expect(toy.device.screen.document?.lists).toEqual([items])
  })

  test('is in the context of the next request', async () => {
    const toy = openTrip({ LaunchRequest: showing(render('trip')) })
    await toy.device.say('open trip planner')
    await toy.device.say('help')
    expect(toy.requests.at(-1)?.context['Alexa.Presentation.APL']).toMatchObject({
      token: 'trip',
      version: '2024.3',
    })
  })

  test('tells the skill when it is touched', async () => {
    const toy = await opened(showing(render('trip')))
    await toy.device.tap({ arguments: ['rome', 7] })
    expect(toy.requests.at(-1)).toMatchObject({
      session: { new: false },
      request: { type: 'Alexa.Presentation.APL.UserEvent', token: 'trip', arguments: ['rome', 7] },
    })
  })

  test('goes away with the session', async () => {
    const toy = await opened(showing(render('trip')))
    await toy.device.say('exit')
    expect(toy.device.screen.document).toBeUndefined()
    expect(await toy.device.tap({ arguments: [] })).toBeUndefined()
  })

  test('keeps a session open for half a minute where shouldEndSession is left out', async () => {
    const toy = await opened({ directives: [render('trip')] })
    expect(toy.device.session).toBeDefined()
    await toy.device.advance(29_999)
    expect(toy.device.session).toBeDefined()
    await toy.device.advance(1)
    expect(toy.device.session).toBeUndefined()
    expect(toy.requests.at(-1)?.request).toMatchObject({ type: 'SessionEndedRequest' })
  })

  test.each<[string, Directive[], string]>([
    [
      'without a token',
      [raw({ directives: [{ ...render('x'), token: '' }] }).directives?.[0] as Directive],
      'token',
    ],
    ['that is none', [render('x', { type: 'HTML' })], 'document'],
    ['without a template', [render('x', { type: 'APL', version: '2024.3' })], 'mainTemplate'],
    [
      'whose commands are for another',
      [render('x'), execute('y')],
      'does not match the token of a rendered document',
    ],
    [
      'that was never rendered, for commands',
      [execute('x')],
      'does not match the token of a rendered document',
    ],
  ])('%s is refused', async (_, directives, message) => {
    const toy = await opened(showing(...directives))
    expect(complaintOf(toy)).toContain(message)
    expect(toy.device.screen.document).toBeUndefined()
  })

  test('is refused where the device has no screen, and where the manifest asks for none', async () => {
    const message = 'The device does not support Alexa.Presentation.APL directives'
    const trip = openTrip({ LaunchRequest: showing(render('trip')) })
    await trip.devices['echo-dot'].say('open trip planner')
    expect(complaintOf(trip)).toBe(message)
    const toy = openToy({ LaunchRequest: showing(render('trip')) })
    await toy.device.say('open toy radio')
    expect(complaintOf(toy)).toBe(message)
  })
})

describe('A card', () => {
  test('shows until the next turn', async () => {
    const card: ui.Card = { type: 'Standard', title: 'Rome', text: 'Sunny' }
    const toy = openToy({ LaunchRequest: speech('Hi.', { card, shouldEndSession: false }) })
    await toy.device.say('open toy radio')
    expect(toy.device.screen.card).toEqual(card)
    await toy.device.say('help')
    expect(toy.device.screen.card).toBeUndefined()
  })

  test.each<[string, unknown, string]>([
    ['of an unknown kind', { type: 'Poster' }, 'card'],
    ['without permissions to ask for', { type: 'AskForPermissionsConsent', permissions: [] }, 'permissions'],
    ['that is too long', { type: 'Simple', title: 'x', content: 'y'.repeat(8_000) }, 'has 8001 characters'],
    [
      'with an address that is too long',
      { type: 'Standard', image: { largeImageUrl: `https://x.example/${'y'.repeat(2_000)}` } },
      'largeImageUrl',
    ],
  ])('%s is refused', async (_, card, message) => {
    const toy = openToy({ LaunchRequest: raw({ card }) })
    await toy.device.say('open toy radio')
    expect(complaintOf(toy)).toContain(message)
  })
})

const CAPTIONS = `WEBVTT

NOTE made by hand

first
00:00.000 --> 00:02.000
Once <i>upon</i> a time &amp;

00:02.500 --> 00:04.000 align:start
there was
a lion.
`

function story(metadata: interfaces.audioplayer.AudioItemMetadata = {}, token = 'lion'): Response {
  const directive = play(media.url('song.mp3'), { token })
  const stream = { ...directive.audioItem?.stream, captionData: { content: CAPTIONS, type: 'WEBVTT' } }
  return raw({ directives: [{ ...directive, audioItem: { stream, metadata } }], shouldEndSession: true })
}

describe('A stream on the screen', () => {
  test('has its captions as they are said', async () => {
    const toy = openToy({ LatestIntent: story() })
    await toy.device.say('ask toy radio to play the latest')
    const captions: (string | undefined)[] = []
    for (const wait of [0, 1_999, 1, 499, 1, 1_500]) {
      await toy.device.advance(wait)
      captions.push(toy.device.screen.caption)
    }
    expect(captions).toEqual([
      'Once upon a time &',
      'Once upon a time &',
      undefined,
      undefined,
      'there was a lion.',
      undefined,
    ])
  })

  test('has its title and art, which a device without a screen shows nowhere', async () => {
    const metadata = { title: 'The Lion', art: { sources: [{ url: 'https://media.example/lion.png' }] } }
    const toy = openToy({ LatestIntent: story(metadata) })
    for (const device of [toy.device, toy.devices['echo-dot']])
      await device.say('ask toy radio to play the latest')
    expect(toy.device.screen.metadata).toEqual(metadata)
    expect(toy.devices['echo-dot'].screen).toEqual({})
  })

  test('keeps the art that came first with its token, and says so', async () => {
    const art = (name: string) => ({ art: { sources: [{ url: `https://media.example/${name}.png` }] } })
    const toy = openToy({ LatestIntent: [story(art('old')), story(art('new')), story(art('new'), 'lion-2')] })
    const shown: unknown[] = []
    for (let turn = 0; turn < 3; turn++) {
      await toy.device.say('ask toy radio to play the latest')
      shown.push(toy.device.screen.metadata?.art)
    }
    expect(shown).toEqual([art('old').art, art('old').art, art('new').art])
    expect(toy.lines).toEqual([expect.stringContaining('devices keep them by the token')])
  })
})

test('Captions that are no WEBVTT do not show, and the developer is told', async () => {
  const directive = play(media.url('song.mp3'), { token: 'lion' })
  const stream = { ...directive.audioItem?.stream, captionData: { content: '1\n00:01', type: 'WEBVTT' } }
  const toy = openToy({ LatestIntent: raw({ directives: [{ ...directive, audioItem: { stream } }] }) })
  await toy.device.say('ask toy radio to play the latest')
  expect(toy.device.screen.caption).toBeUndefined()
  expect(toy.lines).toEqual(['the captions of "lion" are no WEBVTT, and do not show'])
})

test('What is no WEBVTT has no captions', () => {
  expect(readWebVtt('1\n00:00:01,000 --> 00:00:02,000\nsubtitles of another kind')).toBeUndefined()
  expect(readWebVtt('\uFEFFWEBVTT\r\n\r\n01:00:00.000 --> 01:00:01.500\r\nLate')).toEqual([
    { start: 3_600_000, end: 3_601_500, text: 'Late' },
  ])
})
