import type { Button } from '../device/button.ts'
import type { Device, Turn as DeviceTurn } from '../device/device.ts'
import { DEFAULT_ECHO } from '../device/echo.ts'
import type { Ask } from '../device/requests.ts'
import type { Exchange } from '../device/transcript.ts'
import type { DevicesTalk } from './talk.ts'
import { type Happened, Turn } from './turn.ts'

export interface SayOptions {
  /** The language it is said in; the device's where it is left out. */
  readonly locale?: string
  /** Forgets the session that may be open. */
  readonly newSession?: boolean
}

/** One Echo in a test: everything that is done with it is a turn of the talk. */
export class TestDevice {
  /** Its `player`, its `session`, the `streams` that it fetched. */
  readonly device: Device
  readonly #talk: DevicesTalk
  readonly #where: string
  readonly #turns: Turn[] = []
  #seen = 0

  constructor(device: Device, talk: DevicesTalk) {
    this.device = device
    this.#talk = talk
    this.#where = device.name === DEFAULT_ECHO ? '' : ` on ${device.name}`
    talk.join(this)
  }

  /** Somebody says something to the device. */
  say(utterance: string, options: SayOptions = {}): Promise<Turn> {
    return this.take(`You${this.#where}: ${JSON.stringify(utterance)}`, () =>
      this.device.say(utterance, options),
    )
  }

  /** Nobody answers: the reprompt is heard, then the session ends. */
  keepSilent(): Promise<Turn> {
    return this.take(`(nobody answers${this.#where})`, () => this.device.keepSilent())
  }

  /** A button on the device, a remote control or the screen. */
  press(button: Button): Promise<Turn> {
    return this.take(`(the ${button} button${this.#where})`, () => this.device.press(button))
  }

  /** Sends any request: a skill event, CanFulfillIntentRequest, an IntentRequest that nobody said. */
  send(request: Ask): Promise<Turn> {
    return this.take(`(Alexa sends ${request.type}${this.#where})`, () => this.device.send(request))
  }

  /** What was done last, or happened. @throws where nothing was. */
  get lastTurn(): Turn {
    const last = this.#turns.at(-1)
    if (!last) throw new Error('nothing was said to Alexa yet: await alexa.say("open …")')
    return last
  }

  /** All requests to the skill since the talk began, with the answers. */
  get exchanges(): readonly Exchange[] {
    this.noteUnseen()
    return this.#turns.flatMap(({ happened }) => happened.exchanges)
  }

  /** The talk as text: what was said, what the skill was asked and answered, and why an answer was rejected. */
  transcript(): string {
    this.#talk.noteUnseen()
    return this.#talk.transcript()
  }

  noteUnseen(): void {
    if (this.#unseen.length > 0) this.#note(`(meanwhile${this.#where})`, [], false)
  }

  /** Does something with the device, and writes down what came of it. */
  protected async take(act: string, task: () => Promise<unknown>): Promise<Turn> {
    this.#talk.begin(() => this.device.transcript.count)
    const wasListening = this.device.session !== undefined
    const taken: DeviceTurn[] = []
    const stopWatching = this.device.onChange(turn => turn && taken.push(turn))
    await task().finally(stopWatching)
    const turn = this.#note(act, taken, wasListening)
    this.#talk.noteUnseen()
    return turn
  }

  get #unseen(): readonly Exchange[] {
    return this.device.transcript.since(this.#seen)
  }

  #note(act: string, taken: readonly DeviceTurn[], wasListening: boolean): Turn {
    const { session, player } = this.device
    const problem = taken.find(turn => turn.problem !== undefined)?.problem
    const happened: Happened = {
      act,
      understood: taken[0]?.understood,
      heard: taken.flatMap(({ speech }) => speech),
      exchanges: this.#unseen,
      notes: this.#talk.takeNotes(),
      problem,
      player,
      wasListening,
      isListening: session !== undefined,
      reprompt: session?.reprompt,
    }
    this.#seen = this.device.transcript.count
    const turn = new Turn(happened, this.#talk)
    this.#turns.push(turn)
    this.#talk.add(turn)
    return turn
  }
}
