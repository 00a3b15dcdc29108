import { Logger } from '@aws-lambda-powertools/logger'
import type { Request, RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model'
import type { NearlyFinishedTiming } from '../../../cloud/local/alexa/device/audio-player.ts'
import { createAlexa, type TestAlexa } from '../../../cloud/local/alexa/testing.ts'
import type { Cut } from '../../../core/playback/cuts.ts'
import type { Listener } from '../../../core/playback/listener.ts'
import { readToken, type StreamToken } from '../../../core/playback/stream-token.ts'
import { createSkill } from '../../../lambda/skill/skill.ts'
import { type Held, MEDIA, portsOver } from './ports-over.ts'
import { lengthOfStream, shelf, words } from './stories.ts'

const SKILL_ID = 'amzn1.ask.skill.model'
const NOTES = /^AudioPlayer\.Playback(Started|Stopped|Finished)$/u
const LONGER_THAN_ANY_TIMER = '5 minutes'
const NOTHING: ResponseEnvelope = { version: '1.0', response: {} }

const episodeIn = (request: Request) => ('token' in request ? readToken(request.token)?.episode : undefined)

/** A device with the skill, on a line that may lose what the device tells, and bring it twice. */
export class World {
  readonly alexa: TestAlexa
  /** So many streams to come will fail. */
  failing = 0
  /** So many notes of the device to come will be lost. */
  losing = 0
  /** What can be heard, which may change. */
  readonly held: Held & { readonly cuts: Cut[] }
  readonly #listeners = new Map<string, Listener>()
  readonly #told: RequestEnvelope[] = []
  readonly #skill

  constructor(timing: NearlyFinishedTiming = 'early') {
    this.held = { index: shelf, listeners: this.#listeners, words, cuts: [] }
    this.#skill = createSkill(portsOver(this.held), {
      skillId: SKILL_ID,
      logger: new Logger({ logLevel: 'SILENT' }),
    })
    this.alexa = createAlexa({
      skillPackage: 'skill-package',
      skillId: SKILL_ID,
      handler: (request: RequestEnvelope) => this.#bring(request),
      streams: url => this.#stream(url),
    })
    this.alexa.device.nearlyFinished = timing
  }

  /** A listener of whom nothing is known yet hears the first story. */
  async begin(): Promise<void> {
    this.failing = 0
    this.losing = 0
    await this.alexa.say('pause')
    await this.alexa.advance(LONGER_THAN_ANY_TIMER)
    this.#listeners.clear()
    this.#told.length = 0
    await this.alexa.say('ask voice shelf to play the first snow')
  }

  get token(): StreamToken {
    const token = readToken(this.alexa.device.player.token)
    if (!token) throw new Error(`"${this.alexa.device.player.token}" is no token of ours`)
    return token
  }

  get listener(): Listener | undefined {
    return [...this.#listeners.values()][0]
  }

  /** Changes what is known of the listener. */
  change(change: (listener: Listener) => Listener): void {
    for (const [id, listener] of this.#listeners) this.#listeners.set(id, change(listener))
  }

  /**
   * Brings something that the device told before once more, late; what is answered comes too late for the device. Of
   * what it told of a stream within a second it is the last: in which order the others came, no request says.
   */
  async bringAgain(which: number): Promise<void> {
    const momentOf = ({ request }: RequestEnvelope) => `${request.timestamp} ${episodeIn(request)}`
    const lastOfMoments = new Map(this.#told.map(told => [momentOf(told), told]))
    const last = this.#told.at(-1)?.request.timestamp ?? ''
    const late = [...lastOfMoments.values()].filter(({ request }) => request.timestamp < last)
    const request = late[which % late.length]
    if (request) await this.#skill.invoke(structuredClone(request))
  }

  async #bring(request: RequestEnvelope): Promise<ResponseEnvelope> {
    const { type } = request.request
    if (NOTES.test(type) && this.losing > 0) {
      this.losing--
      return NOTHING
    }
    if (type.startsWith('AudioPlayer.')) this.#told.push(structuredClone(request))
    return this.#skill.invoke(request)
  }

  #stream(url: string) {
    if (this.failing > 0) {
      this.failing--
      return { error: 'MEDIA_ERROR_SERVICE_UNAVAILABLE' as const }
    }
    const path = url.slice(MEDIA.length + 1)
    const isThere =
      !path.startsWith('cuts/') ||
      this.held.cuts.some(cut => path.includes(`${cut.edition}-${cut.untilMilliseconds}.`))
    const durationMilliseconds = lengthOfStream(path)
    return isThere && durationMilliseconds !== undefined ? { durationMilliseconds } : undefined
  }
}
