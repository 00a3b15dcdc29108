import type { Clock } from '../clock.ts'
import type { Button, Device } from '../device/device.ts'
import type { Ask } from '../device/requests.ts'
import type { Spoken } from '../device/speech.ts'
import type { Exchange } from '../device/transcript.ts'
import type { Understood } from '../understanding/understanding.ts'
import { clockTime, type Duration, toMilliseconds } from './duration.ts'
import { failedTest } from './failed-test.ts'
import { writeTranscript } from './transcript.ts'
import { type Happened, type Note, type Talk, Turn } from './turn.ts'

export interface SayOptions {
  /** The language it is said in; the device's where it is left out. */
  readonly locale?: string
  /** Forgets the session that may be open. */
  readonly newSession?: boolean
}

/** What an act came to, as far as the device says it by itself. */
interface Outcome {
  readonly understood?: Understood
  readonly speech?: readonly Spoken[]
  readonly problem?: string
}

/** Where the lines for the developer go while a talk goes on. */
export class Notes {
  readonly #lines: Note[] = []
  #count = () => 0

  /** @param count how many requests reached the skill until now. */
  countBy(count: () => number): void {
    this.#count = count
  }

  add(line: string): void {
    this.#lines.push({ line, after: this.#count() })
  }

  /** Those since this was asked last. */
  take(): Note[] {
    return this.#lines.splice(0)
  }
}

/** A local Alexa for a test: everything that is done with it is a turn, and all turns are its transcript. */
export class TestAlexa implements AsyncDisposable, Talk {
  /** The Echo: its `player`, its `session`, the `streams` that it fetched. */
  readonly device: Device
  /** Alexa's time, which `advance` moves. */
  readonly clock: Clock
  readonly #notes: Notes
  readonly #talk: Happened[] = []
  #last: Turn | undefined
  #before = 0
  #isTold = false

  constructor(device: Device, clock: Clock, notes: Notes) {
    this.device = device
    this.clock = clock
    this.#notes = notes
    notes.countBy(() => device.transcript.count)
  }

  /** Somebody says something to the device. */
  say(utterance: string, options: SayOptions = {}): Promise<Turn> {
    return this.#do(`You: ${JSON.stringify(utterance)}`, () => this.device.say(utterance, options))
  }

  /** Nobody answers: the reprompt is heard, then the session ends. */
  keepSilent(): Promise<Turn> {
    return this.#do('(nobody answers)', () => this.device.keepSilent())
  }

  /** A button on the device, a remote control or the screen. */
  press(button: Button): Promise<Turn> {
    return this.#do(`(the ${button} button)`, async () => {
      await this.device.press(button)
      return {}
    })
  }

  /** Moves the time. Resolves when all that fell due has happened. */
  advance(duration: Duration): Promise<Turn> {
    const milliseconds = toMilliseconds(duration)
    const act = `(${typeof duration === 'string' ? duration : clockTime(milliseconds)} later)`
    return this.#do(act, async () => {
      const before = this.device.lastSpeech
      await this.device.advance(milliseconds)
      const { lastSpeech } = this.device
      return { speech: lastSpeech && lastSpeech !== before ? [lastSpeech] : [] }
    })
  }

  /** Sends any request: a skill event, CanFulfillIntentRequest, an IntentRequest that nobody said. */
  send(request: Ask): Promise<Turn> {
    return this.#do(`(Alexa sends ${request.type})`, async () => {
      const { speech, problem } = await this.device.send(request)
      return { speech, ...(problem === undefined ? {} : { problem }) }
    })
  }

  /** What was done last. @throws where nothing was. */
  get lastTurn(): Turn {
    if (!this.#last) throw new Error('nothing was said to Alexa yet: await alexa.say("open …")')
    return this.#last
  }

  /** All requests to the skill since the talk began, with the answers. */
  get exchanges(): readonly Exchange[] {
    return [...this.#talk.flatMap(({ exchanges }) => exchanges), ...this.#unseen()]
  }

  /** The talk as text: what was said, what the skill was asked and answered, and why an answer was rejected. */
  transcript(until?: Turn): string {
    const last = until ? this.#talk.indexOf(until.happened) : -1
    return writeTranscript(last < 0 ? this.#talk : this.#talk.slice(0, last + 1))
  }

  /** The transcript stands in a message that the test prints: `close` does not print it again. */
  markTold(): void {
    this.#isTold = true
  }

  /** Waits for what happens now. Where an `expect` of the test has failed, the talk is printed. */
  async close(): Promise<void> {
    await this.device.close()
    const test = this.#isTold || this.#talk.length === 0 ? undefined : failedTest()
    if (test !== undefined) console.error(`The talk with Alexa in "${test}":\n${this.transcript()}`)
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  async #do(act: string, task: () => Promise<Outcome>): Promise<Turn> {
    this.#noteMeanwhile()
    const wasListening = this.device.session !== undefined
    const { understood, speech = [], problem } = await task()
    return this.#note({
      act,
      heard: speech,
      wasListening,
      ...(understood ? { understood } : {}),
      ...(problem === undefined ? {} : { problem }),
    })
  }

  /** By a clock that goes by itself the player tells things between the turns. */
  #noteMeanwhile(): void {
    if (this.#unseen().length > 0) this.#note({ act: '(meanwhile)', heard: [], wasListening: false })
  }

  #unseen(): readonly Exchange[] {
    return this.device.transcript.since(this.#before)
  }

  #note(outcome: Pick<Happened, 'act' | 'heard' | 'wasListening' | 'understood' | 'problem'>): Turn {
    const { session, player, transcript } = this.device
    const happened: Happened = {
      ...outcome,
      exchanges: this.#unseen(),
      notes: this.#notes.take(),
      player,
      isListening: session !== undefined,
      ...(session?.reprompt === undefined ? {} : { reprompt: session.reprompt }),
    }
    this.#before = transcript.count
    this.#talk.push(happened)
    this.#last = new Turn(happened, this)
    return this.#last
  }
}
