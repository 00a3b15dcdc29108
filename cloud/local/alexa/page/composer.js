import { byId, element } from './dom.js'
import { NO_RECOGNITION, openMicrophone, RECOGNITION_IS_THE_BROWSERS } from './microphone.js'

/** Where a person types or talks. What was said before comes back with the arrows. */
export class Composer {
  #field = /** @type {HTMLInputElement} */ (byId('utterance'))
  #button = byId('microphone')
  #microphone = openMicrophone()
  /** @type {string[]} */
  #history = []
  /** Counts from the newest; -1 is what is being typed. */
  #at = -1
  #draft = ''
  #suggested = ''
  #on

  /** @param {{say: (utterance: string) => void, hush: () => void, listening: (isOn: boolean) => void, trouble: (text: string) => void, locale: () => string}} on */
  constructor(on) {
    this.#on = on
    byId('say').addEventListener('submit', event => {
      event.preventDefault()
      this.#say(this.#field.value)
    })
    this.#field.addEventListener('keydown', event => this.#key(event))
    this.#button.addEventListener('click', () => this.#talk())
    this.#button.hidden = this.#microphone === undefined
    byId('microphone-hint').textContent = this.#microphone ? RECOGNITION_IS_THE_BROWSERS : NO_RECOGNITION
  }

  /** @param {string} utterance that was said, here or elsewhere */
  remember(utterance) {
    if (utterance === '' || this.#history[0] === utterance) return
    this.#history.unshift(utterance)
  }

  /** @param {string[]} utterances @param {string} lang of all of them */
  suggest(utterances, lang) {
    const suggested = [lang, ...utterances].join('\n')
    if (this.#suggested === suggested) return
    this.#suggested = suggested
    const chips = utterances.map(utterance => {
      const onclick = () => this.#say(utterance)
      return element('li', {}, element('button', { type: 'button', lang, dir: 'auto', onclick }, utterance))
    })
    byId('suggestions').replaceChildren(...chips)
  }

  /** @param {string} text */
  #say(text) {
    const utterance = text.trim()
    this.#field.focus()
    if (utterance === '') return
    this.#field.value = ''
    this.#at = -1
    this.#on.say(utterance)
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key === 'Escape') return this.#on.hush()
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
    event.preventDefault()
    if (this.#at === -1) this.#draft = this.#field.value
    const wanted = this.#at + (event.key === 'ArrowUp' ? 1 : -1)
    this.#at = Math.max(-1, Math.min(wanted, this.#history.length - 1))
    this.#field.value = this.#at === -1 ? this.#draft : (this.#history[this.#at] ?? '')
  }

  #talk() {
    if (this.#microphone?.isOn) return this.#microphone.stop()
    this.#on.hush()
    this.#listening(true)
    this.#microphone?.start(this.#on.locale(), {
      words: (/** @type {string} */ words) => {
        this.#field.value = words
      },
      over: (/** @type {string} */ words) => {
        this.#listening(false)
        this.#say(words)
      },
      trouble: this.#on.trouble,
    })
  }

  /** @param {boolean} isOn */
  #listening(isOn) {
    this.#button.setAttribute('aria-pressed', String(isOn))
    this.#on.listening(isOn)
  }
}
