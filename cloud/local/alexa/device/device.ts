import type { interfaces, Response } from 'ask-sdk-model'
import { isDialogDirective } from '../dialog/directives.ts'
import { DEFAULT_LOCALE } from '../skill-package.ts'
import type { Understood } from '../understanding/understanding.ts'
import { type AudioItem, AudioPlayer, isAudioDirective, type NearlyFinishedTiming } from './audio-player.ts'
import { BUTTON_REQUESTS, type Button } from './button.ts'
import { accessTokenOf, deviceIdOf } from './context.ts'
import { Conversation } from './conversation.ts'
import type { DeviceOptions } from './device-options.ts'
import type { EchoName } from './echo.ts'
import { KeptState } from './kept-state.ts'
import type { Ask } from './requests.ts'
import { isScreenDirective, Screen, type Shown } from './screen/screen.ts'
import { type Tap, userEvent } from './screen/tap.ts'
import { patienceWith, type Session } from './session.ts'
import { settingsIn } from './settings.ts'
import { SkillLine } from './skill-line.ts'
import type { Spoken } from './speech.ts'
import { type FetchedStream, fetchStream } from './stream/fetch-stream.ts'
import { Timeline } from './timeline.ts'
import type { Exchange, Transcript } from './transcript.ts'
import { NOTHING_SAID, type Turn } from './turn.ts'
import { isForSkill, spokenVolume, VOLUME, VOLUME_SET } from './volume.ts'
import { type Watch, Watchers } from './watchers.ts'

export type { Turn } from './turn.ts'

const MAX_FETCHED_STREAMS = 100

/** One Echo: it hears, calls the skill, speaks and plays. Everything that happens to it happens in order. */
export class Device {
  /** Where its life happens. */
  readonly timeline: Timeline
  readonly #options: DeviceOptions
  readonly #line: SkillLine
  readonly #conversation: Conversation
  readonly #player: AudioPlayer
  readonly #screen: Screen
  readonly #kept: KeptState
  readonly #fetched: FetchedStream[] = []
  readonly #watchers = new Watchers()
  #locale: string
  #volume: number = VOLUME.usual
  #stopWaiting = () => {}

  constructor(options: DeviceOptions) {
    const { echo, skill, clock, log, invoke, folder } = options
    this.#options = options
    this.#locale = options.locale ?? DEFAULT_LOCALE
    this.#line = new SkillLine({
      invoke,
      clock,
      log,
      around: () => ({
        skill,
        echo,
        locale: this.#locale,
        session: this.session,
        player: this.#player.context,
        document: this.session && this.#screen.context,
        apiEndpoint: options.apiEndpoint(),
      }),
    })
    this.#conversation = new Conversation({
      ask: ask => this.#line.ask(ask),
      showsAfter: response =>
        this.#screen.document !== undefined || response.directives?.some(isScreenDirective) === true,
      ended: () => this.#screen.clear(),
      dialogModel: () => skill.dialogModel(this.#locale),
      now: () => clock.now(),
      log,
    })
    this.#screen = new Screen(this.hasScreen, log)
    this.#kept = new KeptState(folder, echo.name, log)
    this.timeline = new Timeline(clock, {
      afterEach: () => {
        this.#kept.write(this.#player.state)
        this.#watchers.tell()
      },
      onError: error => log(`the device failed: ${error instanceof Error ? error.stack : String(error)}`),
    })
    this.#player = new AudioPlayer(this.#kept.read(), {
      clock,
      timeline: this.timeline,
      tell: event => this.#tell(event),
      log,
      fetchStream: options.fetchStream ?? fetchStream,
      fetched: stream => this.#noteStream(stream),
      starts: item => this.#startToShow(item),
    })
  }

  /**
   * Somebody says something to the device.
   * @param options `newSession` forgets the session that may be open; `locale` is the language it listens in.
   */
  say(utterance: string, options: { newSession?: boolean; locale?: string } = {}): Promise<Turn> {
    return this.#turn(utterance, async () => {
      if (options.newSession) this.#conversation.forget()
      this.#locale = options.locale ?? this.#options.locale ?? DEFAULT_LOCALE
      await this.#player.interrupt()
      const understood = this.#understand(utterance)
      const volume = isForSkill(understood) ? undefined : spokenVolume(utterance, this.#volume)
      if (volume === undefined) await this.#act(understood)
      else this.#volume = volume
      return volume === undefined ? understood : VOLUME_SET
    })
  }

  /** From 0 to 10. */
  get volume(): number {
    return this.#volume
  }

  /** A knob, or the buttons on top. */
  setVolume(level: number): Promise<void> {
    return this.timeline.run(async () => {
      this.#volume = level
    })
  }

  /** Nobody answers while the device listens: it asks once more, and then gives up. */
  keepSilent(): Promise<Turn> {
    return this.#turn('', () => this.#hearNothing())
  }

  /** A button of the device, of a remote control or on the screen. */
  press(button: Button): Promise<readonly Exchange[]> {
    return this.timeline.run(async () => {
      const before = this.transcript.count
      this.#player.heed()
      if (this.#player.state.activity === 'IDLE') {
        this.#options.log(`the ${button} button does not reach the skill before it has played something`)
      } else await this.#tell({ type: BUTTON_REQUESTS[button] })
      return this.transcript.since(before)
    })
  }

  /** Somebody touches the document that is shown, and it sends this. Undefined where no document can. */
  tap(event: Tap): Promise<Turn | undefined> {
    return this.timeline.run(async () => {
      const token = this.session && this.#screen.context?.token
      if (token === undefined) return undefined
      return this.#take('', async () => {
        const response = await this.#conversation.send(userEvent(event, token))
        if (this.#conversation.heard.length > 0) await this.#player.interrupt()
        await this.#obey(response)
        return NOTHING_SAID
      })
    })
  }

  /**
   * Speaks before the answer to a request that waits for it: a progressive response.
   * @returns false where no such request waits.
   */
  speakMeanwhile(requestId: string, spoken: Spoken): boolean {
    if (!this.#line.isWaitingFor(requestId)) return false
    this.#conversation.speakMeanwhile(spoken)
    this.#watchers.tell()
    return true
  }

  /** Lets a request reach the skill that nobody spoke and no button made, such as a skill event. */
  send(ask: Ask): Promise<Turn> {
    return this.#turn('', async () => {
      if (ask.type === 'LaunchRequest') await this.#obey(await this.#conversation.launch())
      else if (ask.type === 'IntentRequest')
        await this.#obey(await this.#conversation.intend(ask.intent, false))
      else await this.#tell(ask)
      return NOTHING_SAID
    })
  }

  /** Moves the time of all devices of the account. Where one listens it hears nothing for so long. */
  advance(milliseconds: number): Promise<void> {
    return this.#options.advance(milliseconds)
  }

  /** When the device says PlaybackNearlyFinished, from the next stream on. */
  set nearlyFinished(timing: NearlyFinishedTiming) {
    this.#player.timing = timing
    this.#watchers.tell()
  }

  get nearlyFinished(): NearlyFinishedTiming {
    return this.#player.timing
  }

  get name(): EchoName {
    return this.#options.echo.name
  }

  get hasScreen(): boolean {
    return this.screenShape !== undefined
  }

  /** Undefined where there is no screen. */
  get screenShape(): interfaces.viewport.Shape | undefined {
    return this.#options.echo.viewport?.shape
  }

  /** The language that it listens in. */
  get locale(): string {
    return this.#locale
  }

  get player() {
    const { current, ...state } = this.#player.state
    return { ...state, token: current?.stream.token, stream: current?.stream, metadata: current?.metadata }
  }

  /** As requests carry it in `context.System.device`. */
  get id(): string {
    return deviceIdOf(this.#options.skill.id, this.#options.echo)
  }

  /** Opens Alexa's own interfaces to the skill. */
  get accessToken(): string {
    return accessTokenOf(this.#options.skill.id, this.#options.echo)
  }

  /** What the listener has set, by the names of the settings API. */
  get settings(): Readonly<Record<string, string>> {
    return settingsIn(this.#locale)
  }

  /** What is to be seen. */
  get screen(): Shown {
    return this.#screen.shown(this.#player.state)
  }

  /** The session that is open. */
  get session(): Readonly<Session> | undefined {
    return this.#conversation.session
  }

  get lastSpeech(): Spoken | undefined {
    return this.#conversation.lastSpeech
  }

  /** What was fetched, the last hundred, in order. */
  get streams(): readonly FetchedStream[] {
    return this.#fetched
  }

  get transcript(): Transcript {
    return this.#line.transcript
  }

  /** Milliseconds since 1970, by the device's clock. */
  get now(): number {
    return this.#options.clock.now()
  }

  /** Calls `watch` after everything that happens to the device, with the turn where it was one. Returns what ends it. */
  onChange(watch: Watch): () => void {
    return this.#watchers.add(watch)
  }

  async close(): Promise<void> {
    await this.timeline.close()
    this.#kept.write(this.#player.state)
  }

  #turn(utterance: string, take: () => Promise<Understood>): Promise<Turn> {
    return this.timeline.run(() => this.#take(utterance, take))
  }

  async #take(utterance: string, take: () => Promise<Understood>): Promise<Turn> {
    const before = this.transcript.count
    this.#stopWaiting()
    this.#conversation.beginTurn()
    this.#screen.showCard(undefined)
    if (!this.session) this.#screen.clear()
    const understood = await take()
    await this.#player.afterSpeech(this.session?.isListening === true)
    this.#wait()
    const { heard, problem } = this.#conversation
    const exchanges = this.transcript.since(before)
    const turn = {
      utterance,
      understood,
      speech: heard,
      exchanges,
      ...(problem === undefined ? {} : { problem }),
    }
    this.#watchers.tell(turn)
    return turn
  }

  /** Where nobody answers, that is a turn too. */
  #wait(): void {
    const { session } = this
    if (!session && !this.#screen.document) return
    this.#stopWaiting = this.timeline.scheduleWhenMoved(patienceWith(session), async () => {
      this.#watchers.tell()
      if (session) await this.#take('', () => this.#hearNothing())
      else this.#screen.clear()
    })
  }

  async #hearNothing(): Promise<Understood> {
    await this.#conversation.hearNothing()
    return NOTHING_SAID
  }

  #understand(utterance: string): Understood {
    const understanding = this.#options.skill.understanding(this.#locale)
    if (!understanding) {
      return { kind: 'not-routed', reason: `The skill has no model for ${this.#locale}.`, considered: [] }
    }
    return understanding.understand(utterance, {
      isInSession: this.session !== undefined,
      isAudioSkill: this.#player.state.activity !== 'IDLE',
      dialog: this.session?.dialog?.asked,
      dynamicEntities: this.#conversation.dynamicEntities,
    })
  }

  async #act(understood: Understood): Promise<void> {
    switch (understood.kind) {
      case 'launch':
        return this.#obey(await this.#conversation.launch())
      case 'intent':
        return this.#obey(await this.#conversation.intend(understood.intent, understood.byName))
      case 'exit':
        return this.#conversation.end('USER_INITIATED')
      case 'not-routed':
        this.#options.log(understood.reason)
        return this.#conversation.apologise(understood.reason)
    }
  }

  /** Tells the skill what happened outside of a session, and obeys what it answers. */
  async #tell(ask: Ask): Promise<void> {
    const reply = await this.#line.ask(ask)
    if (reply.kind === 'answer') await this.#obey(reply.envelope.response)
  }

  async #obey(response: Response | undefined): Promise<void> {
    const directives = response?.directives ?? []
    if (response?.shouldEndSession === false && directives.some(({ type }) => type === 'AudioPlayer.Play')) {
      this.#options.log(
        'shouldEndSession is false beside AudioPlayer.Play: the stream waits while the device listens',
      )
    }
    if (response?.card) this.#screen.showCard(response.card)
    for (const directive of directives) {
      if (isAudioDirective(directive)) await this.#player.obey(directive)
      else if (isScreenDirective(directive)) this.#screen.obey(directive)
      else if (!isDialogDirective(directive))
        this.#options.log(`${directive.type} was received; this device does nothing with it yet`)
    }
  }

  /** A document that outlived its session gives way. */
  #startToShow(item: AudioItem): void {
    if (!this.session) this.#screen.clear()
    this.#screen.prepare(item)
  }

  #noteStream(stream: FetchedStream): void {
    this.#fetched.push(stream)
    if (this.#fetched.length > MAX_FETCHED_STREAMS) this.#fetched.shift()
  }
}
