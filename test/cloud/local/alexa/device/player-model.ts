import type { interfaces } from 'ask-sdk-model'

export type AudioDirective =
  | interfaces.audioplayer.PlayDirective
  | interfaces.audioplayer.StopDirective
  | interfaces.audioplayer.ClearQueueDirective

/** What the skill answers to an event of the player. */
export type Answering = (event: EventName, token: string) => readonly AudioDirective[]
export type EventName = 'Started' | 'Stopped' | 'NearlyFinished' | 'Finished' | 'Failed'
export type Timing = 'early' | 'late' | 'after-finished' | 'repeated'

/** How long every stream of the model is that plays to its end. */
export const LENGTH = 12_000
/** A stream of which nothing can be had. */
export const GONE = 'gone'
/** A stream of which only the beginning can be had. */
export const CUT = 'cut'
export const CUT_OFF_AT = 5_000
/** How long the device listens. */
const LISTENS = 8_000
const EARLY = 300
const LATE = 2_000
const MOST_FAILURES = 5

/**
 * The rules of Alexa's player once more, as plainly as they can be said, to hold the device against: what the skill is
 * told, and what is left when it was.
 */
export class PlayerModel {
  timing: Timing = 'early'
  activity: interfaces.audioplayer.PlayerActivity = 'IDLE'
  token: string | undefined
  offset = 0
  queue: { token: string; offset: number }[] = []
  told: string[] = []
  readonly #answering: Answering
  /** Of all streams that began. */
  #count = 0
  /** The offsets at which NearlyFinished is still to be told. */
  #nearlyAt: number[] = []
  #isNearlyTold = false
  #resumes = false
  #failures = 0

  constructor(answering: Answering) {
    this.#answering = answering
  }

  /** Somebody speaks, the skill answers with these, and the talk is over. */
  hear(directives: readonly AudioDirective[]): void {
    this.#ask(directives)
    this.#goOn()
  }

  /** The skill answers with a question: what plays waits while the device listens. */
  hearQuestion(directives: readonly AudioDirective[]): void {
    this.#ask(directives)
    this.#interrupt()
    if (this.#resumes) this.activity = 'PAUSED'
  }

  /** Nobody answers the question for so long. */
  waitForAnswer(milliseconds: number): void {
    if (milliseconds < LISTENS) return
    this.endQuestion()
    this.pass(milliseconds - LISTENS)
  }

  /** Nobody answers the question at all. */
  endQuestion(): void {
    this.told.push('SessionEnded')
    this.#goOn()
  }

  /** Speech that reaches no skill. */
  hearOther(): void {
    this.#interrupt()
    this.#goOn()
  }

  /** A button reaches the skill once anything was to be played. */
  press(button: string, directives: readonly AudioDirective[]): void {
    if (this.activity === 'IDLE') return
    this.#failures = 0
    this.told.push(button)
    for (const directive of directives) this.#obey(directive)
  }

  /** The device is switched off and on: it keeps its queue and its place. */
  restart(): void {
    this.timing = 'early'
    if (this.activity === 'PLAYING') this.activity = 'STOPPED'
    this.#failures = 0
  }

  pass(milliseconds: number): void {
    for (let left = milliseconds; this.activity === 'PLAYING'; ) {
      const step = Math.min(this.#nearlyAt[0] ?? LENGTH, this.#end) - this.offset
      if (step > left) {
        this.offset += left
        return
      }
      this.offset += step
      left -= step
      this.#happen()
    }
  }

  /** What falls due now. */
  #happen(): void {
    if (this.#nearlyAt[0] === this.offset) {
      this.#nearlyAt.shift()
      this.#tellNearly()
    } else if (this.token === CUT) this.#fail(CUT, this.offset, this.#now('BUFFER_UNDERRUN'))
    else this.#finish()
  }

  #finish(): void {
    const finished = this.#count
    this.activity = 'FINISHED'
    this.#tell('Finished')
    if (!this.#isNearlyTold && this.#count === finished) this.#tellNearly()
    if (this.#count === finished && this.activity === 'FINISHED') this.#startNext()
  }

  #tellNearly(): void {
    this.#isNearlyTold = true
    this.#tell('NearlyFinished')
  }

  #ask(directives: readonly AudioDirective[]): void {
    this.#interrupt()
    this.told.push('Intent')
    for (const directive of directives) this.#obey(directive)
  }

  #obey(directive: AudioDirective): void {
    switch (directive.type) {
      case 'AudioPlayer.Stop':
        this.#stop()
        break
      case 'AudioPlayer.ClearQueue':
        this.queue = []
        if (directive.clearBehavior === 'CLEAR_ALL') this.#stop()
        break
      case 'AudioPlayer.Play':
        this.#obeyPlay(directive)
    }
  }

  #obeyPlay({ playBehavior, audioItem }: interfaces.audioplayer.PlayDirective): void {
    const { token = '', offsetInMilliseconds: offset = 0, expectedPreviousToken } = audioItem?.stream ?? {}
    if (playBehavior === 'ENQUEUE' && expectedPreviousToken !== this.token) return
    if (playBehavior === 'REPLACE_ALL') this.#stop()
    if (playBehavior !== 'ENQUEUE') this.queue = []
    if (playBehavior === 'REPLACE_ALL') {
      this.#start(token, offset)
    } else {
      this.queue.push({ token, offset })
      this.#startNext()
    }
  }

  #interrupt(): void {
    this.#failures = 0
    if (this.activity !== 'PLAYING') return
    this.#resumes = true
    this.activity = 'STOPPED'
    this.#tell('Stopped')
  }

  #goOn(): void {
    if (!this.#resumes) return
    this.#resumes = false
    this.#begin()
  }

  #stop(): void {
    const plays = this.activity === 'PLAYING'
    this.#resumes = false
    if (plays || this.activity === 'PAUSED') this.activity = 'STOPPED'
    if (plays) this.#tell('Stopped')
  }

  #startNext(): void {
    if (this.activity === 'PLAYING' || this.#resumes) return
    const next = this.queue.shift()
    if (next) this.#start(next.token, next.offset)
  }

  /** After so many failures in a row only the listener starts another. */
  #start(token: string, offset: number): void {
    if (this.#failures === MOST_FAILURES) return
    if (token === GONE) {
      this.#fail(token, offset, this.#now(this.activity))
      return
    }
    if (token !== CUT) this.#failures = 0
    this.#count++
    this.token = token
    this.offset = Math.min(offset, this.#end)
    this.#isNearlyTold = false
    this.#begin()
  }

  #begin(): void {
    this.activity = 'PLAYING'
    const early = this.#isNearlyTold ? [] : [Math.min(this.offset + EARLY, LENGTH)]
    const late = Math.max(this.offset, LENGTH - LATE)
    const at: Readonly<Record<Timing, number[]>> = {
      early,
      late: this.#isNearlyTold ? [] : [late],
      'after-finished': [],
      repeated: [...early, late].sort((a, b) => a - b),
    }
    this.#nearlyAt = this.token === CUT ? [] : at[this.timing]
    this.#tell('Started')
  }

  #fail(token: string, offset: number, before: string): void {
    this.#failures++
    this.#count++
    this.token = token
    this.offset = offset
    this.activity = 'STOPPED'
    this.told.push(`Failed ${token} while ${before}`)
    for (const directive of this.#answering('Failed', token)) this.#obey(directive)
  }

  #tell(event: EventName): void {
    const { token = '' } = this
    this.told.push(`${event} ${token} ${this.offset}`)
    for (const directive of this.#answering(event, token)) this.#obey(directive)
  }

  get #end(): number {
    return this.token === CUT ? CUT_OFF_AT : LENGTH
  }

  #now = (activity: string) =>
    this.token === undefined ? activity : `${activity} ${this.token} ${this.offset}`
}
