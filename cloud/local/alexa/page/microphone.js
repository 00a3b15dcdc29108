/** By the codes of https://webaudio.github.io/web-speech-api/#speechreco-error */
const TROUBLES = {
  'not-allowed': 'The browser does not let this page use the microphone.',
  'service-not-allowed': 'The browser does not let this page recognise speech.',
  'audio-capture': 'No microphone was found.',
  network: "The browser's speech recognition needs its maker's service, which does not answer.",
  'no-speech': 'Nothing was heard.',
  'language-not-supported': 'The browser does not recognise this language.',
}

/** Why there is no microphone button where there is none. */
export const NO_RECOGNITION = 'This browser does not recognise speech: type what you would say.'

/** Said beside the button: the browser's recognition may not stay on the machine. */
export const RECOGNITION_IS_THE_BROWSERS =
  'Talking uses the browser’s own recognition, which may send your voice to its maker.'

/** Turns speech to words with the browser's recognition; undefined where it has none. */
export function openMicrophone() {
  const window = /** @type {any} */ (globalThis)
  const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition
  return Recognition && new Microphone(new Recognition())
}

class Microphone {
  #recognition
  #isOn = false

  constructor(/** @type {any} */ recognition) {
    this.#recognition = recognition
    recognition.interimResults = true
  }

  get isOn() {
    return this.#isOn
  }

  /**
   * @param {string} locale
   * @param {{words: (words: string) => void, over: (words: string) => void, trouble: (text: string) => void}} hear
   *   `words` as they come, `over` with all of them when the speaker has ended; empty where nothing was said
   */
  start(locale, hear) {
    let heard = ''
    this.#recognition.lang = locale
    this.#recognition.onresult = (/** @type {any} */ event) => {
      heard = Array.from(event.results, result => result[0].transcript)
        .join(' ')
        .trim()
      hear.words(heard)
    }
    this.#recognition.onerror = (/** @type {any} */ { error }) => {
      if (error !== 'aborted') hear.trouble(TROUBLES[/** @type {keyof typeof TROUBLES} */ (error)] ?? error)
    }
    this.#recognition.onend = () => {
      this.#isOn = false
      hear.over(heard)
    }
    this.#isOn = true
    this.#recognition.start()
  }

  stop() {
    this.#recognition.stop()
  }
}
