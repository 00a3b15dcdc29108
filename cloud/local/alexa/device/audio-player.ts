import type { Directive, interfaces } from 'ask-sdk-model'
import type { Clock } from '../clock.ts'
import type { PlayerEvent } from './requests.ts'
import type { FetchedStream, FetchStream } from './stream/fetch-stream.ts'
import { StreamError } from './stream/stream-error.ts'
import type { Timeline } from './timeline.ts'

type Play = interfaces.audioplayer.PlayDirective
type ClearQueue = interfaces.audioplayer.ClearQueueDirective
export type AudioDirective = Play | interfaces.audioplayer.StopDirective | ClearQueue
type Stream = interfaces.audioplayer.Stream

export const isAudioDirective = (directive: Directive): directive is AudioDirective =>
  directive.type.startsWith('AudioPlayer.')

/** What a Play directive brought. */
export interface AudioItem {
  readonly stream: Stream
  readonly metadata?: interfaces.audioplayer.AudioItemMetadata
}

/** Devices differ in when they say that a stream is nearly finished; a skill must be right under all of these. */
export type NearlyFinishedTiming =
  /** Soon after the start. */
  | 'early'
  /** Shortly before the end. */
  | 'late'
  /** After PlaybackFinished. */
  | 'after-finished'
  /** Soon after the start, and once more shortly before the end. */
  | 'repeated'

export const NEARLY_FINISHED_TIMINGS: readonly NearlyFinishedTiming[] = [
  'early',
  'late',
  'after-finished',
  'repeated',
]

const EARLY_MILLISECONDS = 300
const LATE_MILLISECONDS = 2_000

/** After so many streams in a row that fail, the device takes no other from the skill's answer to the failure. */
const MAX_FAILURES = 5

/** What is known of a player, and kept between starts. */
export interface PlayerState {
  readonly activity: interfaces.audioplayer.PlayerActivity
  readonly offsetInMilliseconds: number
  readonly current?: AudioItem
  readonly durationMilliseconds?: number
  readonly queue: readonly AudioItem[]
}

export const NEW_PLAYER: PlayerState = { activity: 'IDLE', offsetInMilliseconds: 0, queue: [] }

interface Surroundings {
  readonly clock: Clock
  readonly timeline: Timeline
  /** Tells the skill; what it answers has been obeyed when this resolves. */
  readonly tell: (event: PlayerEvent) => Promise<void>
  readonly log: (line: string) => void
  readonly fetchStream: FetchStream
  readonly fetched: (stream: FetchedStream) => void
  /** An item begins to play. */
  readonly starts: (item: AudioItem) => void
}

/**
 * The player of a device: one stream, a queue behind it, and events for all that happens to it.
 * https://developer.amazon.com/en-US/docs/alexa/alexa-voice-service/audioplayer-overview.html
 */
export class AudioPlayer {
  timing: NearlyFinishedTiming = 'early'
  readonly #around: Surroundings
  #activity: interfaces.audioplayer.PlayerActivity
  #current: AudioItem | undefined
  #duration: number | undefined
  #breaksOff: FetchedStream['breaksOff']
  #queue: readonly AudioItem[]
  /** The offset at `#since`. */
  #offset: number
  #since = 0
  /** It was interrupted by speech and plays on after it, unless a directive says otherwise. */
  #goesOn = false
  #isNearlyFinishedTold = false
  #failures = 0
  #plans: (() => void)[] = []

  constructor(state: PlayerState, around: Surroundings) {
    const wasOn = state.activity === 'PLAYING' || state.activity === 'PAUSED'
    this.#around = around
    this.#activity = wasOn ? 'STOPPED' : state.activity
    this.#current = state.current
    this.#duration = state.durationMilliseconds
    this.#offset = state.offsetInMilliseconds
    this.#queue = state.queue
  }

  get state(): PlayerState {
    return {
      activity: this.#activity,
      offsetInMilliseconds: this.#offsetNow(),
      current: this.#current,
      durationMilliseconds: this.#duration,
      queue: this.#queue,
    }
  }

  /** As requests carry it in `context.AudioPlayer`. */
  get context(): interfaces.audioplayer.AudioPlayerState {
    if (!this.#current) return { playerActivity: this.#activity }
    return {
      token: this.#current.stream.token,
      offsetInMilliseconds: this.#offsetNow(),
      playerActivity: this.#activity,
    }
  }

  async obey(directive: AudioDirective): Promise<void> {
    switch (directive.type) {
      case 'AudioPlayer.Play':
        return this.#obeyPlay(directive)
      case 'AudioPlayer.Stop':
        return this.#stop()
      case 'AudioPlayer.ClearQueue':
        this.#queue = []
        if (directive.clearBehavior === 'CLEAR_ALL') await this.#stop()
    }
  }

  /** Somebody is there: streams that failed before do not count any more. */
  heed(): void {
    this.#failures = 0
  }

  /** Somebody speaks to the device: what plays is silent until it is known what they want. */
  async interrupt(): Promise<void> {
    this.heed()
    if (this.#activity !== 'PLAYING') return
    this.#goesOn = true
    await this.#endPlaying()
  }

  /** The talk is over, or the device listens for more: then a stream waits. */
  async afterSpeech(isListening: boolean): Promise<void> {
    if (isListening) {
      await this.interrupt()
      if (this.#goesOn) this.#activity = 'PAUSED'
    } else if (this.#goesOn) {
      this.#goesOn = false
      await this.#begin()
    }
  }

  async #obeyPlay({ playBehavior, audioItem }: Play): Promise<void> {
    if (!audioItem?.stream) return
    const item: AudioItem = { stream: audioItem.stream, metadata: audioItem.metadata }
    switch (playBehavior) {
      case 'REPLACE_ALL':
        await this.#stop()
        this.#queue = []
        return this.#start(item)
      case 'REPLACE_ENQUEUED':
        this.#queue = [item]
        return this.#startNext()
      case 'ENQUEUE':
        if (!this.#isExpected(item.stream)) return
        this.#queue = [...this.#queue, item]
        return this.#startNext()
    }
  }

  #isExpected({ token, expectedPreviousToken }: Stream): boolean {
    const active = this.#current?.stream.token
    if (expectedPreviousToken === active) return true
    this.#around.log(
      `"${token}" was not enqueued: it expects "${expectedPreviousToken}" before it, and "${active}" is active`,
    )
    return false
  }

  /** Starts what is queued where nothing plays, or waits to go on. */
  async #startNext(): Promise<void> {
    const [next, ...others] = this.#queue
    if (!next || this.#goesOn || this.#activity === 'PLAYING') return
    this.#queue = others
    await this.#start(next)
  }

  async #start(item: AudioItem): Promise<void> {
    if (this.#failures >= MAX_FAILURES) {
      this.#around.log(`${MAX_FAILURES} streams in a row failed; the device waits for the listener`)
      return
    }
    const before = this.context
    try {
      const { url, offsetInMilliseconds } = item.stream
      const stream = await this.#around.fetchStream(url, this.#around.log, { offsetInMilliseconds })
      this.#around.fetched(stream)
      this.#duration = stream.durationMilliseconds
      this.#breaksOff = stream.breaksOff
    } catch (error) {
      if (!(error instanceof StreamError)) throw error
      return this.#fail(item, item.stream.offsetInMilliseconds, error, before)
    }
    if (!this.#breaksOff) this.#failures = 0
    this.#current = item
    this.#offset = Math.min(item.stream.offsetInMilliseconds, this.#duration ?? Number.POSITIVE_INFINITY)
    this.#isNearlyFinishedTold = false
    this.#around.starts(item)
    await this.#begin()
  }

  async #fail(
    item: AudioItem,
    offset: number,
    { type, message }: StreamError,
    currentPlaybackState: interfaces.audioplayer.CurrentPlaybackState,
  ): Promise<void> {
    this.#failures++
    this.#current = item
    this.#duration = undefined
    this.#breaksOff = undefined
    this.#offset = offset
    this.#activity = 'STOPPED'
    this.#around.log(`"${item.stream.token}" does not play: ${message}`)
    await this.#around.tell({
      type: 'AudioPlayer.PlaybackFailed',
      token: item.stream.token,
      currentPlaybackState,
      error: { type, message },
    })
  }

  async #begin(): Promise<void> {
    this.#activity = 'PLAYING'
    this.#since = this.#around.clock.now()
    this.#plan()
    await this.#tell('AudioPlayer.PlaybackStarted')
  }

  #plan(): void {
    this.#dropPlans()
    const end = this.#breaksOff?.afterMilliseconds ?? this.#duration
    if (end === undefined) return
    const left = end - this.#offset
    const planAfter = (milliseconds: number, happen: () => Promise<void>) =>
      this.#plans.push(this.#around.timeline.schedule(this.#since + Math.max(0, milliseconds), happen))

    for (const wait of this.#breaksOff ? [] : this.#nearlyFinishedAfter(left)) {
      planAfter(wait, () => this.#tellNearlyFinished())
    }
    planAfter(left, () => (this.#breaksOff ? this.#breakOff(this.#breaksOff.error) : this.#finish()))
  }

  /** When PlaybackNearlyFinished is due, where so much is left to play: milliseconds from now. */
  #nearlyFinishedAfter(left: number): number[] {
    const early = this.#isNearlyFinishedTold ? [] : [Math.min(EARLY_MILLISECONDS, left)]
    const late = left - LATE_MILLISECONDS
    switch (this.timing) {
      case 'early':
        return early
      case 'late':
        return this.#isNearlyFinishedTold ? [] : [late]
      case 'after-finished':
        return []
      case 'repeated':
        return [...early, late]
    }
  }

  /** The device has played all that it could get. */
  async #breakOff(error: StreamError): Promise<void> {
    if (!this.#current) return
    this.#offset = this.#offsetNow()
    this.#activity = 'BUFFER_UNDERRUN'
    this.#dropPlans()
    await this.#fail(this.#current, this.#offset, error, this.context)
  }

  #dropPlans(): void {
    for (const drop of this.#plans.splice(0)) drop()
  }

  async #finish(): Promise<void> {
    const finished = this.#current
    this.#offset = this.#offsetNow()
    this.#activity = 'FINISHED'
    this.#dropPlans()
    await this.#tell('AudioPlayer.PlaybackFinished')
    if (!this.#isNearlyFinishedTold && this.#current === finished) await this.#tellNearlyFinished()
    if (this.#current === finished && this.#activity === 'FINISHED') await this.#startNext()
  }

  async #tellNearlyFinished(): Promise<void> {
    this.#isNearlyFinishedTold = true
    await this.#tell('AudioPlayer.PlaybackNearlyFinished')
  }

  async #stop(): Promise<void> {
    this.#goesOn = false
    if (this.#activity === 'PAUSED') this.#activity = 'STOPPED'
    if (this.#activity === 'PLAYING') await this.#endPlaying()
  }

  async #endPlaying(): Promise<void> {
    this.#offset = this.#offsetNow()
    this.#activity = 'STOPPED'
    this.#dropPlans()
    await this.#tell('AudioPlayer.PlaybackStopped')
  }

  #offsetNow(): number {
    if (this.#activity !== 'PLAYING') return this.#offset
    const offset = this.#offset + this.#around.clock.now() - this.#since
    return Math.min(offset, this.#breaksOff?.afterMilliseconds ?? this.#duration ?? Number.POSITIVE_INFINITY)
  }

  async #tell(type: Exclude<PlayerEvent['type'], 'AudioPlayer.PlaybackFailed'>): Promise<void> {
    const token = this.#current?.stream.token
    await this.#around.tell({ type, token, offsetInMilliseconds: this.#offsetNow() })
  }
}
