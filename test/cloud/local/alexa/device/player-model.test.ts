import { expect, test } from '@jest/globals'
import type { Directive, RequestEnvelope, Response } from 'ask-sdk-model'
import fc from 'fast-check'
import type { FetchStream } from '../../../../../cloud/local/alexa/device/fetch-stream.ts'
import { answer, openToy, play, speech, type Toy } from '../toy-skill/toy-skill.ts'
import { LENGTH, PlayerModel } from './player-model.ts'

/** The device, and what its skill answers next. */
interface Real {
  readonly toy: Toy
  next: Response
}
type Command = fc.AsyncCommand<PlayerModel, Real>

const fetchStream: FetchStream = async url => ({
  url,
  contentType: 'audio/mpeg',
  bytes: 1,
  sha256: '',
  ranges: [],
  durationMilliseconds: LENGTH,
})

function open(): Real {
  const next = () => real.next
  const toy = openToy(
    {
      LatestIntent: next,
      'PlaybackController.NextCommandIssued': next,
    },
    { fetchStream },
  )
  const real: Real = { toy, next: {} }
  return real
}

const EVENT = /^AudioPlayer\.Playback(.+)$/

/** The requests in the model's words. */
const told = ({ requests }: Toy) => requests.map(inWords)

function inWords({ request }: RequestEnvelope): string {
  const [, event] = EVENT.exec(request.type) ?? []
  if (event === undefined) return NAMES[request.type] ?? request.type
  const { token, offsetInMilliseconds } = request as { token?: string; offsetInMilliseconds?: number }
  return `${event} ${token} ${offsetInMilliseconds}`
}
const NAMES: Readonly<Record<string, string>> = {
  IntentRequest: 'Intent',
  SessionEndedRequest: 'SessionEnded',
  'PlaybackController.NextCommandIssued': 'Button',
}

function expectAlike(model: PlayerModel, { toy }: Real): void {
  expect(told(toy)).toEqual(model.told)
  const { activity, token, offsetInMilliseconds, queue } = toy.device.player
  const expected = { activity: model.activity, token: model.token, offset: model.offset }
  expect({ activity, token, offset: offsetInMilliseconds }).toEqual(expected)
  expect(queue.map(({ stream }) => stream.token)).toEqual(model.queue.map(({ token }) => token))
}

const command = (
  name: string,
  onModel: (model: PlayerModel) => void,
  onDevice: (real: Real) => Promise<unknown>,
): Command => ({
  check: () => true,
  async run(model, real) {
    await onDevice(real)
    onModel(model)
    expectAlike(model, real)
  },
  toString: () => name,
})

/** A directive, made when its turn comes: whether it follows what is active is only known then. */
type Made = (model: PlayerModel) => Extract<Directive, { type: `AudioPlayer.${string}` }>

const said = (name: string, make: Made): Command => ({
  check: () => true,
  async run(model, real) {
    const directive = make(model)
    real.next = answer(directive)
    await real.toy.device.say('ask toy radio to play the latest')
    model.hear(directive)
    expectAlike(model, real)
  },
  toString: () => `say(${name})`,
})

const ask = async (model: PlayerModel, real: Real) => {
  real.next = speech('Which one?', { shouldEndSession: false })
  await real.toy.device.say('ask toy radio to play the latest')
  model.hearQuestion()
  expectAlike(model, real)
}

/** The skill asks back, and gets an answer that it answers with a directive. */
const answered = (name: string, make: Made): Command => ({
  check: () => true,
  async run(model, real) {
    await ask(model, real)
    const directive = make(model)
    real.next = answer(directive)
    await real.toy.device.say('play the latest')
    model.hear(directive)
    expectAlike(model, real)
  },
  toString: () => `ask, say(${name})`,
})

const UNANSWERED: Command = {
  check: () => true,
  async run(model, real) {
    await ask(model, real)
    await real.toy.device.keepSilent()
    model.endQuestion()
    expectAlike(model, real)
  },
  toString: () => 'ask, silence',
}

const pressed = (name: string, make: Made): Command => ({
  check: model => model.token !== undefined,
  async run(model, real) {
    const directive = make(model)
    real.next = { directives: [directive] }
    await real.toy.device.press('next')
    model.press(directive)
    expectAlike(model, real)
  },
  toString: () => `press(${name})`,
})

const url = (token: string) => `https://media.example/${token}.mp3`
const TOKENS = ['a', 'b', 'c', 'd']

const directives: fc.Arbitrary<readonly [string, Made]> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...TOKENS), fc.constantFrom(0, 5_000, LENGTH - 100, LENGTH + 1))
    .map(
      ([token, offset]) =>
        [`REPLACE_ALL ${token} ${offset}`, () => play(url(token), { token, offset })] as const,
    ),
  fc.tuple(fc.constantFrom(...TOKENS), fc.boolean()).map(([token, follows]) => {
    const make: Made = model =>
      play(url(token), { token, behavior: 'ENQUEUE', after: follows ? (model.token ?? 'none') : 'other' })
    return [`ENQUEUE ${token} ${follows ? 'behind what is active' : 'behind another'}`, make] as const
  }),
  fc
    .constantFrom(...TOKENS)
    .map(
      token =>
        [
          `REPLACE_ENQUEUED ${token}`,
          () => play(url(token), { token, behavior: 'REPLACE_ENQUEUED' }),
        ] as const,
    ),
  fc.constant(['Stop', () => ({ type: 'AudioPlayer.Stop' as const })] as const),
  fc
    .constantFrom('CLEAR_ALL' as const, 'CLEAR_ENQUEUED' as const)
    .map(
      clearBehavior =>
        [clearBehavior, () => ({ type: 'AudioPlayer.ClearQueue' as const, clearBehavior })] as const,
    ),
)

const commands: fc.Arbitrary<Command>[] = [
  directives.map(([name, make]) => said(name, make)),
  directives.map(([name, make]) => pressed(name, make)),
  fc.integer({ min: 1, max: LENGTH * 2 }).map(milliseconds =>
    command(
      `advance(${milliseconds})`,
      model => model.pass(milliseconds),
      ({ toy }) => toy.device.advance(milliseconds),
    ),
  ),
  fc.constant(
    command(
      'say(something else)',
      model => model.hearOther(),
      ({ toy }) => toy.device.say('what is the weather'),
    ),
  ),
  directives.map(([name, make]) => answered(name, make)),
  fc.constant(UNANSWERED),
]

test('The player does what its rules say, whatever is said, pressed and waited for', async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 30 }), async sequence => {
      const real = open()
      await fc.asyncModelRun(() => ({ model: new PlayerModel(), real }), sequence)
      await real.toy.close()
    }),
    { numRuns: 150 },
  )
})
