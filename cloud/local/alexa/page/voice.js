/** Where nothing is heard an answer is shown for about as long as it takes to read it. */
const READING = { millisecondsOfACharacter: 55, most: 6_000 }

/** Alexa's voice: the browser's own, where it has one. What is said is said one thing after the other. */
export class Voice {
  isOn = true
  /** From 0 to 1. */
  volume = 0.7
  #synthesis = globalThis.speechSynthesis
  #tell
  #turn = 0
  #stopReading = () => {}

  /** @param {(text: string | undefined) => void} tell what is being said, and undefined when all is */
  constructor(tell) {
    this.#tell = tell
    this.#synthesis?.getVoices()
  }

  /** @param {string[]} texts @param {string} locale */
  async say(texts, locale) {
    this.stop()
    const turn = ++this.#turn
    for (const text of texts.filter(text => text !== '')) {
      this.#tell(text)
      await (this.#canSpeak() ? this.#speak(text, locale) : this.#leaveTimeToRead(text))
      if (turn !== this.#turn) return
    }
    this.#tell(undefined)
  }

  stop() {
    this.#turn++
    this.#synthesis?.cancel()
    this.#stopReading()
    this.#tell(undefined)
  }

  #canSpeak = () => this.isOn && (this.#synthesis?.getVoices().length ?? 0) > 0

  /** @param {string} text @param {string} locale @returns {Promise<void>} */
  #speak(text, locale) {
    return new Promise(resolve => {
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.lang = locale
      utterance.volume = this.volume
      utterance.onend = utterance.onerror = () => resolve()
      this.#synthesis.speak(utterance)
    })
  }

  /** @param {string} text @returns {Promise<void>} */
  #leaveTimeToRead(text) {
    return new Promise(resolve => {
      const time = Math.min(text.length * READING.millisecondsOfACharacter, READING.most)
      const timer = setTimeout(resolve, time)
      this.#stopReading = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
