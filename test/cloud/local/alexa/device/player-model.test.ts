import { expect, test } from '@jest/globals'
import type { interfaces, RequestEnvelope, Response } from 'ask-sdk-model'
import fc from 'fast-check'
import type { Button } from '../../../../../cloud/local/alexa/device/button.ts'
import type { FetchStream } from '../../../../../cloud/local/alexa/device/fetch-stream.ts'
import { StreamError } from '../../../../../cloud/local/alexa/device/stream-error.ts'
import { openToy, play, speech, type Toy, temporaryFolder } from '../toy-skill/toy-skill.ts'
import {
  type Answering,
  type AudioDirective,
  CUT,
  CUT_OFF_AT,
  type EventName,
  GONE,
  LENGTH,
  PlayerModel,
  type Timing,
} from './player-model.ts'

/** The device, and what its skill answers next. */
class Real {
  next: Response = {}
  readonly #answering: Answering
  readonly #folder = temporaryFolder()
  readonly #before: string[] = []
  #toy: Toy

  constructor(answering: Answering) {
    this.#answering = answering
    this.#toy = this.#open()
  }

  get device() {
    return this.#toy.device
  }

  /** All that the skill was told, in the model's words. */
  get told(): string[] {
    return [...this.#before, ...this.#toy.requests.map(inWords)]
  }

  async restart(): Promise<void> {
    this.#before.push(...this.#toy.requests.map(inWords))
    await this.#toy.close()
    this.#toy = this.#open()
  }

  async close(): Promise<void> {
    await this.#toy.close()
    this.#folder.remove()
  }

  #open(): Toy {
    const next = () => this.next
    const onEvent = ({ request }: RequestEnvelope): Response => {
      const { token = '' } = request as interfaces.audioplayer.PlaybackStartedRequest
      return { directives: [...this.#answering(eventOf(request.type), token)] }
    }
    const answers = Object.fromEntries(EVENTS.map(event => [`AudioPlayer.Playback${event}`, onEvent]))
    const buttons = Object.fromEntries(Object.values(BUTTONS).map(type => [type, next]))
    return openToy(
      { LaunchRequest: next, LatestIntent: next, ...answers, ...buttons },
      { fetchStream, folder: this.#folder.folder },
    )
  }
}

const EVENTS: readonly EventName[] = ['Started', 'Stopped', 'NearlyFinished', 'Finished', 'Failed']
const eventOf = (type: string): EventName =>
  EVENTS.find(event => type === `AudioPlayer.Playback${event}`) ?? 'Stopped'

const BUTTONS = {
  play: 'PlaybackController.PlayCommandIssued',
  pause: 'PlaybackController.PauseCommandIssued',
  next: 'PlaybackController.NextCommandIssued',
  previous: 'PlaybackController.PreviousCommandIssued',
} as const satisfies Record<Button, string>

const fetchStream: FetchStream = async url => {
  const fetched = { url, contentType: 'audio/mpeg', bytes: 1, sha256: '', ranges: [] }
  const error = new StreamError('MEDIA_ERROR_SERVICE_UNAVAILABLE', url)
  if (url.endsWith(`/${GONE}.mp3`)) throw error
  if (url.endsWith(`/${CUT}.mp3`)) return { ...fetched, breaksOff: { afterMilliseconds: CUT_OFF_AT, error } }
  return { ...fetched, durationMilliseconds: LENGTH }
}

function inWords({ request }: RequestEnvelope): string {
  switch (request.type) {
    case 'LaunchRequest':
    case 'IntentRequest':
      return 'Intent'
    case 'SessionEndedRequest':
      return 'SessionEnded'
    case 'AudioPlayer.PlaybackFailed': {
      const { playerActivity, token, offsetInMilliseconds } = request.currentPlaybackState ?? {}
      const state = [playerActivity, token, offsetInMilliseconds].filter(part => part !== undefined)
      return `Failed ${request.token} while ${state.join(' ')}`
    }
    case 'AudioPlayer.PlaybackStarted':
    case 'AudioPlayer.PlaybackStopped':
    case 'AudioPlayer.PlaybackNearlyFinished':
    case 'AudioPlayer.PlaybackFinished':
      return `${eventOf(request.type)} ${request.token} ${request.offsetInMilliseconds}`
    default:
      return request.type
  }
}

/** Directives, made when their turn comes: what ENQUEUE is to follow is only known then. */
interface Made {
  readonly name: string
  readonly make: (active: string) => readonly AudioDirective[]
}

const OFFSETS = [0, 5_000]
const token = fc.constantFrom('a', 'b', 'c', GONE, CUT)
const one = (name: string, make: (active: string) => AudioDirective): Made => ({
  name,
  make: active => [make(active)],
})
const url = (token: string) => `https://media.example/${token}.mp3`

const playAt = (...offsets: number[]): fc.Arbitrary<Made> =>
  fc
    .record({ token, offset: fc.constantFrom(...offsets) })
    .map(({ token, offset }) => one(`play ${token} at ${offset}`, () => play(url(token), { token, offset })))
const enqueue = fc
  .record({ token, follows: fc.boolean() })
  .map(({ token, follows }) =>
    one(`enqueue ${token} behind ${follows ? 'what is active' : 'another'}`, active =>
      play(url(token), { token, behavior: 'ENQUEUE', after: follows ? active : 'another' }),
    ),
  )
const replaceEnqueued = token.map(token =>
  one(`replace what is enqueued by ${token}`, () =>
    play(url(token), { token, behavior: 'REPLACE_ENQUEUED' }),
  ),
)
const stop = fc.constant(one('stop', () => ({ type: 'AudioPlayer.Stop' })))
const clear = fc
  .constantFrom('CLEAR_ALL' as const, 'CLEAR_ENQUEUED' as const)
  .map(clearBehavior => one(clearBehavior, () => ({ type: 'AudioPlayer.ClearQueue', clearBehavior })))
const NOTHING: Made = { name: 'nothing', make: () => [] }
const nothing = fc.constant(NOTHING)

/** Up to three directives, of which one plays at most. */
const several = fc
  .tuple(
    fc.oneof(nothing, stop, clear),
    fc.oneof(nothing, playAt(...OFFSETS, LENGTH - 100, LENGTH + 1), enqueue, replaceEnqueued),
    fc.oneof({ weight: 4, arbitrary: nothing }, stop, clear),
  )
  .map(parts => ({
    name: parts.map(({ name }) => name).join(', '),
    make: (active: string) => parts.flatMap(({ make }) => make(active)),
  }))

/** What a skill answers to each event, as far as it may. */
const answers: fc.Arbitrary<Readonly<Record<EventName, Made>>> = fc.record({
  Started: fc.oneof({ weight: 3, arbitrary: nothing }, stop, clear),
  Stopped: nothing,
  NearlyFinished: fc.oneof({ weight: 3, arbitrary: enqueue }, nothing, playAt(...OFFSETS), stop, clear),
  Finished: fc.oneof({ weight: 3, arbitrary: nothing }, stop, clear),
  Failed: fc.oneof(nothing, playAt(...OFFSETS), enqueue, replaceEnqueued),
})

type Command = fc.AsyncCommand<PlayerModel, Real>

const command = (
  name: string,
  act: (real: Real, model: PlayerModel) => Promise<unknown>,
  told: (model: PlayerModel) => void,
): Command => ({
  check: () => true,
  async run(model, real) {
    await act(real, model)
    told(model)
    expect(real.told).toEqual(model.told)
    const { activity, token, offsetInMilliseconds: offset, queue } = real.device.player
    expect({ activity, token, offset, queue: queue.map(({ stream }) => stream.token) }).toEqual({
      activity: model.activity,
      token: model.token,
      offset: model.offset,
      queue: model.queue.map(({ token }) => token),
    })
  },
  toString: () => name,
})

/** Something that the skill answers with directives. */
function answered(
  name: string,
  { name: answer, make }: Made,
  act: (real: Real) => Promise<unknown>,
  told: (model: PlayerModel, directives: readonly AudioDirective[]) => void,
  rest: Response = { shouldEndSession: true },
): Command {
  let directives: readonly AudioDirective[] = []
  return command(
    `${name}: ${answer}`,
    (real, model) => {
      directives = make(model.token ?? 'nothing')
      real.next = { ...rest, directives: [...directives] }
      return act(real)
    },
    model => told(model, directives),
  )
}

const QUESTION = speech('Which one?', { shouldEndSession: false })
const button = fc.constantFrom<Button>('play', 'pause', 'next', 'previous')
const wait = fc.oneof(fc.constantFrom(300, 7_999, 8_000, LENGTH), fc.integer({ min: 1, max: LENGTH * 2 }))

const answering = (utterance: string, made: Made) =>
  answered(
    utterance,
    made,
    ({ device }) => device.say(utterance),
    (model, directives) => model.hear(directives),
  )

/** A question, what comes meanwhile, and then nothing more. */
const asked = (
  name: string,
  made: Made,
  meanwhile: Command,
  isOver: (model: PlayerModel) => boolean,
): Command => {
  const ask = answered(
    'ask',
    made,
    ({ device }) => device.say('open toy radio'),
    (model, directives) => model.hearQuestion(directives),
    QUESTION,
  )
  const silence = command(
    'silence',
    ({ device }) => device.keepSilent(),
    model => isOver(model) || model.endQuestion(),
  )
  return {
    check: () => true,
    async run(model, real) {
      for (const step of [ask, meanwhile, silence]) await step.run(model, real)
    },
    toString: () => [ask, name, silence].join('; '),
  }
}

const passing = (milliseconds: number) =>
  command(
    `advance(${milliseconds})`,
    ({ device }) => device.advance(milliseconds),
    model => model.pass(milliseconds),
  )
const pressing = (pressed: Button, made: Made) =>
  answered(
    pressed,
    made,
    ({ device }) => device.press(pressed),
    (model, directives) => model.press(BUTTONS[pressed], directives),
    {},
  )

const commands: fc.Arbitrary<Command>[] = [
  several.map(made => answering('ask toy radio to play the latest', made)),
  wait.map(passing),
  wait.map(passing),
  fc.tuple(button, several).map(([pressed, made]) => pressing(pressed, made)),
  fc.constant(
    command(
      'say something else',
      ({ device }) => device.say('what is the weather'),
      model => model.hearOther(),
    ),
  ),
  fc.tuple(several, wait).map(([made, milliseconds]) => {
    const waiting = command(
      'wait',
      ({ device }) => device.advance(milliseconds),
      model => model.waitForAnswer(milliseconds),
    )
    return asked(`advance(${milliseconds})`, made, waiting, () => milliseconds >= 8_000)
  }),
  fc.tuple(several, button, several).map(([made, pressed, then]) => {
    const meanwhile = pressing(pressed, then)
    return asked(String(meanwhile), made, meanwhile, () => false)
  }),
  fc.tuple(several, several).map(([made, then]) => {
    const reply = answering('play the latest', then)
    return asked(String(reply), made, reply, () => true)
  }),
  fc.constantFrom<Timing>('early', 'late', 'after-finished', 'repeated').map(timing =>
    command(
      `nearly finished is told ${timing}`,
      async ({ device }) => {
        device.nearlyFinished = timing
      },
      model => {
        model.timing = timing
      },
    ),
  ),
  fc.constant(
    command(
      'switch off and on',
      real => real.restart(),
      model => model.restart(),
    ),
  ),
]

test('The player does what its rules say, whatever is said, pressed, answered and waited for', async () => {
  const sequences = fc.commands(commands, { maxCommands: 30 })
  await fc.assert(
    fc.asyncProperty(answers, sequences, async (made, sequence) => {
      const answering: Answering = (event, token) => made[event].make(token)
      const real = new Real(answering)
      try {
        await fc.asyncModelRun(() => ({ model: new PlayerModel(answering), real }), sequence)
      } finally {
        await real.close()
      }
    }),
    { numRuns: 150 },
  )
})
