import { createHash } from 'node:crypto'
import type { AudioLength } from './audio-length.ts'
import { fetchRange, type Head, PATIENCE_MILLISECONDS, rangeFrom } from './fetch-range.ts'
import type { FetchedStream, FetchOptions } from './fetch-stream.ts'
import { unplayable } from './stream-error.ts'
import { type StreamType, streamType } from './stream-type.ts'

/** What came of a stream so far. */
export class Received {
  readonly url: string
  bytes = 0
  readonly #hash = createHash('sha256')
  readonly #ranges: string[] = []
  readonly #text: Uint8Array[] = []
  #contentType = ''
  #type: StreamType | undefined
  #total: number | undefined
  #length: AudioLength | undefined
  #servesRanges = false
  readonly #offset: number
  readonly #patience: number

  constructor(url: string, { offsetInMilliseconds = 0, patienceMilliseconds }: FetchOptions) {
    this.url = url
    this.#offset = offsetInMilliseconds
    this.#patience = patienceMilliseconds ?? PATIENCE_MILLISECONDS
  }

  /** Undefined as long as nothing came. */
  get kind(): StreamType['kind'] | undefined {
    return this.#type?.kind
  }

  get isLive(): boolean {
    return this.#total === undefined
  }

  /** Of a playlist. */
  get text(): string {
    return Buffer.concat(this.#text).toString('utf8')
  }

  /** Without its length. */
  get fetched(): FetchedStream {
    return {
      url: this.url,
      contentType: this.#contentType,
      bytes: this.bytes,
      sha256: this.#hash.copy().digest('hex'),
      ranges: this.#ranges,
    }
  }

  /** How long it plays, as far as it came; undefined where that is not known, and for a live one. */
  milliseconds(): number | undefined {
    const milliseconds = this.isLive ? undefined : this.#length?.finish()
    if (milliseconds === undefined || !this.#length?.knowsWhole) return milliseconds
    return Math.round((milliseconds * this.bytes) / (this.#total ?? this.bytes))
  }

  async all(warn: (line: string) => void): Promise<undefined> {
    for (let total = 1; this.bytes < total; ) {
      const before = this.bytes
      const head = await this.#ask(before, chunk => this.#take(chunk))
      this.#servesRanges = !head.isWhole
      if (head.isWhole && this.kind !== 'playlist')
        warn(`${this.url} does not serve ranges: devices seek and resume by them`)
      if (head.total === undefined || this.bytes === before) return
      total = head.total
    }
  }

  /** Asks for it from where it is to begin. */
  async seek(): Promise<void> {
    const start = this.#length?.offsetByte
    if (this.#servesRanges && start !== undefined && start > 0) await this.#ask(start, () => {})
  }

  #ask(start: number, take: (chunk: Uint8Array) => void): Promise<Head> {
    this.#ranges.push(rangeFrom(start))
    return fetchRange(this.url, start, { begin: head => this.#begin(head), take }, this.#patience)
  }

  #begin({ contentType, total }: Head): void {
    const type = streamType(contentType)
    if (!type) throw unplayable(`${this.url} has the Content-Type "${contentType}", which is no audio`)
    this.#contentType = contentType
    this.#type = type
    this.#total = total
    this.#length ??= type.newLength?.(this.#offset)
  }

  #take(chunk: Uint8Array): void {
    this.#hash.update(chunk)
    this.#length?.push(chunk)
    if (this.kind === 'playlist') this.#text.push(chunk)
    this.bytes += chunk.length
  }
}
