import type { interfaces } from 'ask-sdk-model'

/** How long every stream of the model is. */
export const LENGTH = 12_000
/** When the device says that a stream is nearly finished. */
const NEARLY = 300

type Directive =
  | interfaces.audioplayer.PlayDirective
  | interfaces.audioplayer.StopDirective
  | interfaces.audioplayer.ClearQueueDirective

/**
 * The rules of Alexa's player once more, as plainly as they can be said, to hold the device against: what the skill is
 * told, and what is left when it was.
 */
export class PlayerModel {
  activity: interfaces.audioplayer.PlayerActivity = 'IDLE'
  token: string | undefined
  offset = 0
  queue: { token: string; offset: number }[] = []
  told: string[] = []
  #isNearlyTold = false
  /** Of play since it last began. */
  #played = 0
  #resumes = false

  /** Somebody speaks, the skill answers with these, and the talk is over. */
  hear(...directives: Directive[]): void {
    this.#interrupt()
    this.told.push('Intent')
    for (const directive of directives) this.#obey(directive)
    this.#goOn()
  }

  /** The skill answers with a question: what plays waits while the device listens. */
  hearQuestion(): void {
    this.#interrupt()
    this.told.push('Intent')
    if (this.#resumes) this.activity = 'PAUSED'
  }

  /** Nobody answers. */
  endQuestion(): void {
    this.told.push('SessionEnded')
    this.#goOn()
  }

  /** Speech that reaches no skill. */
  hearOther(): void {
    this.#interrupt()
    this.#goOn()
  }

  press(...directives: Directive[]): void {
    if (this.token === undefined) return
    this.told.push('Button')
    for (const directive of directives) this.#obey(directive)
  }

  pass(milliseconds: number): void {
    for (let left = milliseconds; left > 0 && this.activity === 'PLAYING'; ) {
      const untilNearly = this.#isNearlyTold ? Number.POSITIVE_INFINITY : NEARLY - this.#played
      const step = Math.min(left, untilNearly, LENGTH - this.offset)
      this.offset += step
      this.#played += step
      left -= step
      this.#happen()
    }
  }

  /** What falls due now. */
  #happen(): void {
    const isOver = this.offset === LENGTH
    if (!this.#isNearlyTold && (this.#played === NEARLY || isOver)) {
      this.#isNearlyTold = true
      this.#tell('NearlyFinished')
    }
    if (!isOver) return
    this.activity = 'FINISHED'
    this.#tell('Finished')
    this.#startNext()
  }

  #obey(directive: Directive): void {
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

  #start(token: string, offset: number): void {
    this.token = token
    this.offset = Math.min(offset, LENGTH)
    this.#isNearlyTold = false
    this.#begin()
  }

  #begin(): void {
    this.activity = 'PLAYING'
    this.#played = 0
    this.#tell('Started')
  }

  #tell(event: string): void {
    this.told.push(`${event} ${this.token} ${this.offset}`)
  }
}
