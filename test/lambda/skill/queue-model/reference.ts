import type { NearlyFinishedTiming } from '../../../../cloud/local/alexa/device/audio-player.ts'
import { lengthAt, ratesOf, SENTENCE, SENTENCES_OF_CHAPTER, STORIES, type Story } from '../stories.ts'

/** A place in a story: how far into it at a rate, in milliseconds of that rate. */
interface Place {
  readonly offset: number
  readonly rate: number
}

export type Activity = 'PLAYING' | 'STOPPED' | 'FINISHED'

/** Too near to the end to go back to. */
const NEAR_END = 5_000
/** What a timer must leave of the next story. */
const LEAST_HEARD = 15_000
/** A device that tells early tells this long after the start, in a second that is cut off. */
const EARLY = 300
/** One that tells late tells this long before the end. */
const LATE = 2_000

/** What a listener hears, kept as one would note it on paper: it knows no token, no request and no queue of a device. */
export class Reference {
  activity: Activity = 'STOPPED'
  story: Story = STORIES[0] as Story
  offset = 0
  rate = 100
  liked = 100
  now: number
  loop = false
  queue: 'show' | 'latest' = 'show'
  /** The order of a shuffled queue. */
  shuffled: readonly string[] | undefined
  timer: { readonly at: number } | 'chapter' | 'episode' | undefined
  /** Where what plays is cut. */
  cut: number | undefined
  /** So many streams to come will fail. */
  failing = 0
  /** So many notes of the device to come will be lost. */
  losing = 0
  readonly positions = new Map<string, Place>()
  readonly #timing: NearlyFinishedTiming
  /** Where the device began to play last. */
  #began = 0
  /** What a start will stop. */
  #replaced: (Place & { readonly story: Story }) | undefined

  constructor(now: number, timing: NearlyFinishedTiming) {
    this.now = now
    this.#timing = timing
  }

  get order(): readonly string[] {
    if (this.shuffled) return this.shuffled
    const ids = STORIES.map(({ id }) => id)
    if (this.queue === 'latest') return ids.reverse()
    return STORIES.filter(({ show }) => show === this.story.show).map(({ id }) => id)
  }

  /** Somebody speaks: what plays is silent, which the device tells, and plays on where nothing else comes of it. */
  speak(act: () => boolean): void {
    const wasPlaying = this.activity === 'PLAYING'
    if (wasPlaying) this.#note()
    this.activity = wasPlaying ? 'STOPPED' : this.activity
    if (act() || !wasPlaying) return
    this.activity = 'PLAYING'
    this.#note()
  }

  /** Somebody presses a button: what plays goes on until something else does. */
  press(act: () => boolean): void {
    const { story, offset, rate } = this
    this.#replaced = this.activity === 'PLAYING' ? { story, offset, rate } : undefined
    act()
    this.#replaced = undefined
  }

  choose(story: Story, queue: 'show' | 'latest'): boolean {
    this.queue = queue
    this.loop = false
    this.shuffled = undefined
    this.#dropTimer()
    if (typeof this.timer === 'string') this.timer = undefined
    return this.#startWhereLeft(story, { isChoice: true })
  }

  pause(): boolean {
    if (this.activity === 'PLAYING') {
      this.activity = 'STOPPED'
      this.#note()
    }
    return true
  }

  resume(): boolean {
    if (this.isOver()) {
      const next = this.beside(1)
      this.#dropTimer()
      return next ? this.#startWhereLeft(next) : this.#start(this.story, 0)
    }
    return this.stay()
  }

  move(step: 1 | -1): boolean {
    const next = this.beside(step)
    if (!next) return false
    this.#dropTimer()
    return this.#startWhereLeft(next)
  }

  startOver(): boolean {
    this.#dropTimer()
    return this.#start(this.story, 0)
  }

  /** The sentence that is heard, from its start, at the rate that is liked. */
  stay(): boolean {
    this.#dropTimer()
    return this.#start(this.story, snap(this.normal))
  }

  seek(offset: number): boolean {
    this.#dropTimer()
    return this.#start(this.story, (Math.max(0, offset) * this.rate) / 100)
  }

  skipForward(milliseconds: number): boolean {
    if (milliseconds < this.length - this.offset) return this.seek(this.offset + milliseconds)
    const next = this.beside(1)
    if (!next) return false
    this.#dropTimer()
    return this.#start(next, 0)
  }

  repeat(): boolean {
    const line = this.sentence * this.sentenceLength
    const isBarelyHeard = this.offset - line < 2_000
    return this.seek(isBarelyHeard ? Math.max(0, line - this.sentenceLength) : line)
  }

  previousSentence(): boolean {
    return this.seek((this.sentence - 1) * this.sentenceLength)
  }

  nextChapter(): boolean {
    const next = (Math.floor(this.sentence / SENTENCES_OF_CHAPTER) + 1) * SENTENCES_OF_CHAPTER
    return next * SENTENCE < this.story.length && this.seek(next * this.sentenceLength)
  }

  setMode(change: () => void): boolean {
    this.#dropTimer()
    change()
    return this.#start(this.story, snap(this.normal))
  }

  cancelTimer(): boolean {
    if (this.timer === undefined || this.activity === 'FINISHED' || this.#isCutHeard) return false
    return this.setMode(() => {
      this.timer = undefined
    })
  }

  setRate(step: 1 | -1 | 0): boolean {
    const rates = ratesOf(this.story)
    if (step === 0) this.liked = 100
    else {
      const next = rates[rates.indexOf(this.rate) + step]
      if (next === undefined) return false
      this.liked = next
    }
    return this.stay()
  }

  /** Time goes by. */
  advance(milliseconds: number): void {
    const until = this.now + milliseconds
    while (this.activity === 'PLAYING' && this.now + this.left <= until) {
      this.now += this.left
      this.#finish()
    }
    if (this.activity === 'PLAYING') this.offset += until - this.now
    this.now = until
  }

  get length(): number {
    return lengthAt(this.story, this.rate)
  }

  get left(): number {
    return (this.cut ?? this.length) - this.offset
  }

  /** As far into the story at the narrator's own rate. */
  get normal(): number {
    return (this.offset * this.rate) / 100
  }

  get sentenceLength(): number {
    return (SENTENCE * 100) / this.rate
  }

  /** The one that is said, counted from 0. */
  get sentence(): number {
    return Math.min(Math.floor(this.normal / SENTENCE), this.story.length / SENTENCE - 1)
  }

  isOver(): boolean {
    return this.cut === undefined && (this.activity === 'FINISHED' || this.offset >= this.length - NEAR_END)
  }

  beside(step: 1 | -1): Story | undefined {
    const place = this.order.indexOf(this.story.id) + step
    const { length } = this.order
    const id = this.loop ? this.order[(place + length) % length] : this.order[place]
    return STORIES.find(story => story.id === id)
  }

  #dropTimer(): void {
    const isDue =
      this.activity === 'FINISHED' || (typeof this.timer === 'object' && this.timer.at <= this.now)
    if (this.#isCutHeard || isDue) this.timer = undefined
  }

  get #isCutHeard(): boolean {
    return this.cut !== undefined && this.offset >= this.cut - 1_000
  }

  /** A choice goes on also with what plays; in a queue of one, the next is the same from its beginning. */
  #startWhereLeft(story: Story, { isChoice = false, failures = 0, at = this.now } = {}): boolean {
    const left = story === this.story && !isChoice ? undefined : this.positions.get(story.id)
    const isLeft = left && left.offset < lengthAt(story, left.rate) - NEAR_END
    return this.#start(story, isLeft ? snap((left.offset * left.rate) / 100) : 0, { failures, at })
  }

  /** @param normal in milliseconds at the narrator's own rate */
  #start(story: Story, normal: number, { failures = 0, at = this.now } = {}): boolean {
    this.story = story
    this.rate = ratesOf(story).reduce((best, rate) =>
      Math.abs(rate - this.liked) < Math.abs(best - this.liked) ? rate : best,
    )
    const offset = (normal * 100) / this.rate
    this.offset = offset < this.length ? offset : 0
    this.#began = this.offset
    this.cut = this.#cutFrom(at)
    if (this.#replaced) this.#note(this.#replaced)
    this.#replaced = undefined
    if (this.failing > 0) return this.#fail(failures + 1)
    this.activity = 'PLAYING'
    this.#note()
    return true
  }

  #fail(failures: number): boolean {
    this.failing--
    this.activity = 'STOPPED'
    if (failures >= 3) return true
    if (failures === 1) return this.#start(this.story, this.normal, { failures })
    const next = this.beside(1)
    return next === undefined || this.#startWhereLeft(next, { failures })
  }

  #cutFrom(at: number): number | undefined {
    const chapter = SENTENCES_OF_CHAPTER * this.sentenceLength
    const until =
      this.timer === undefined || this.timer === 'episode'
        ? undefined
        : this.timer === 'chapter'
          ? (Math.floor(this.offset / chapter) + 1) * chapter
          : Math.ceil((this.offset + this.timer.at - at) / this.sentenceLength) * this.sentenceLength
    if (until === undefined || until >= this.length - NEAR_END) return undefined
    return Math.max(until, this.offset + 1_000)
  }

  #finish(): void {
    this.offset = this.cut ?? this.length
    this.activity = 'FINISHED'
    this.#note()
    const end = this.now - this.#early
    if (this.cut !== undefined || (this.timer !== undefined && typeof this.timer === 'string')) return
    if (typeof this.timer === 'object' && this.timer.at < end + LEAST_HEARD) return
    const next = this.beside(1)
    if (next) this.#startWhereLeft(next, { at: end })
  }

  /** How much too early the end of what plays was expected: a request's time is whole seconds. */
  get #early(): number {
    const wasShort = (this.cut ?? this.length) - this.#began < LATE + EARLY
    return this.#timing === 'early' || (this.#timing === 'repeated' && wasShort) ? EARLY : 0
  }

  /** What the device tells, where it is not lost. */
  #note({ story, offset, rate }: Place & { readonly story: Story } = this): void {
    if (this.losing > 0) {
      this.losing--
      return
    }
    if (this.activity === 'FINISHED' && this.cut === undefined) this.positions.delete(story.id)
    else this.positions.set(story.id, { offset, rate })
  }
}

const snap = (normal: number) => Math.floor(normal / SENTENCE) * SENTENCE
