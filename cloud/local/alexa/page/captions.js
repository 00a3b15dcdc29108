/** The captions of a stream, read by the browser's own WEBVTT parser. */
export class Captions {
  #track
  #address = ''
  /** @type {string | undefined} */
  #content

  /** @param {HTMLTrackElement} track of the audio element */
  constructor(track) {
    this.#track = track
  }

  /** @param {{content?: string} | undefined} captionData of a stream */
  load(captionData) {
    const content = captionData?.content
    if (content === this.#content) return
    this.#content = content
    URL.revokeObjectURL(this.#address)
    this.#address = URL.createObjectURL(new Blob([content ?? 'WEBVTT\n'], { type: 'text/vtt' }))
    this.#track.src = this.#address
    this.#track.track.mode = 'hidden'
  }

  /**
   * What is said around a time: the line before, the one that is said (or was the last), and the one to come.
   * Undefined where there are no captions.
   * @param {number} seconds
   */
  around(seconds) {
    const cues = this.#content === undefined ? undefined : this.#track.track.cues
    if (!cues || cues.length === 0) return undefined
    const at = lastBegun(cues, seconds)
    return { at, before: words(cues[at - 1]), now: words(cues[at]), after: words(cues[at + 1]) }
  }
}

/** The place of the last cue that has begun; -1 before the first. @param {TextTrackCueList} cues @param {number} seconds */
function lastBegun(cues, seconds) {
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cues[middle]?.startTime ?? 0) <= seconds) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Without its marks for voices and styles. @param {TextTrackCue | undefined} cue */
const words = cue => (cue instanceof VTTCue ? (cue.getCueAsHTML().textContent ?? '').trim() : '')
