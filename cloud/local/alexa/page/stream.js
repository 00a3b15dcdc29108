import { Captions } from './captions.js'

/** The sound may be so far from the device's place before it is moved. */
const DRIFT_SECONDS = 1.5

/** How loud the stream is while Alexa speaks. */
const DUCKED = 0.2

/** https://html.spec.whatwg.org/multipage/media.html#dom-mediaerror-code */
const MEDIA_ERRORS = [
  '',
  'the browser stopped fetching it',
  'it could not be fetched to its end',
  'it could not be decoded',
  'the browser does not know its format, or may not fetch it',
]

/** The stream that the device plays, heard in the page: it follows the device and never leads it. */
export class Stream {
  captions
  #audio
  #trouble
  /** @type {any} */
  #player
  #toldAt = 0
  #volume = 0.7
  #isDucked = false

  /**
   * @param {HTMLAudioElement} audio
   * @param {HTMLTrackElement} track
   * @param {(trouble: {text: string, retry?: () => void} | undefined) => void} trouble
   */
  constructor(audio, track, trouble) {
    this.#audio = audio
    this.#trouble = trouble
    this.captions = new Captions(track)
    audio.addEventListener('error', () => this.#cannotPlay())
    audio.addEventListener('playing', () => {
      trouble(undefined)
      this.#align()
    })
  }

  /** @param {any} player the device's, as it is now */
  follow(player) {
    this.#player = player
    this.#toldAt = performance.now()
    if (player.stream === undefined) return this.#audio.pause()
    this.captions.load(player.stream.captionData)
    if (this.#audio.src !== new URL(player.stream.url, location.href).href) {
      this.#trouble(undefined)
      this.#audio.src = player.stream.url
    }
    if (player.activity !== 'PLAYING') return this.#audio.pause()
    this.#align()
    if (this.#audio.paused) this.#start()
  }

  /** Where the device is in its stream. */
  get offsetInMilliseconds() {
    const {
      activity,
      offsetInMilliseconds = 0,
      durationMilliseconds = Number.POSITIVE_INFINITY,
    } = this.#player ?? {}
    const since = activity === 'PLAYING' ? performance.now() - this.#toldAt : 0
    return Math.min(offsetInMilliseconds + since, durationMilliseconds)
  }

  /** Where captions are: with what is heard, or with the device where nothing is heard. */
  get heardSeconds() {
    const isHeard = !this.#audio.paused && this.#audio.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA
    return isHeard ? this.#audio.currentTime : this.offsetInMilliseconds / 1000
  }

  /** @param {number} volume from 0 to 1 */
  set volume(volume) {
    this.#volume = volume
    this.#setVolume()
  }

  /** Alexa speaks: the stream is softer for so long. @param {boolean} isDucked */
  set ducked(isDucked) {
    this.#isDucked = isDucked
    this.#setVolume()
  }

  #setVolume() {
    this.#audio.volume = this.#volume * (this.#isDucked ? DUCKED : 1)
  }

  #align() {
    const place = this.offsetInMilliseconds / 1000
    if (this.#player?.activity !== 'PLAYING') return
    if (Math.abs(this.#audio.currentTime - place) > DRIFT_SECONDS) this.#audio.currentTime = place
  }

  #start() {
    this.#audio.play().catch(error => {
      if (error.name !== 'NotAllowedError') return
      this.#trouble({
        text: 'The browser plays no sound before you have clicked on the page.',
        retry: () => this.follow({ ...this.#player, offsetInMilliseconds: this.offsetInMilliseconds }),
      })
    })
  }

  #cannotPlay() {
    const { code = 0, message } = this.#audio.error ?? {}
    const known = MEDIA_ERRORS[code] || 'it does not say why'
    const reason = message ? `${known} (${message})` : known
    this.#trouble({
      text: `This browser cannot play the stream: ${reason}. The device plays on; only its sound is missing here.`,
    })
  }
}
