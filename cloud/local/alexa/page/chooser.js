import { byId, element } from './dom.js'

/** A choice at the head of the page. It is remembered until the window is closed. */
export class Chooser {
  #id
  #select

  /** @param {string} id of its `select` @param {(value: string) => void} chosen */
  constructor(id, chosen) {
    this.#id = id
    this.#select = /** @type {HTMLSelectElement} */ (byId(id))
    this.#select.addEventListener('change', () => {
      sessionStorage.setItem(id, this.#select.value)
      chosen(this.#select.value)
    })
  }

  /**
   * Offers values with their names, where there is something to choose.
   * @param {readonly (readonly [value: string, name: string])[]} options
   * @param {string | undefined} otherwise what is chosen where nothing is remembered
   * @returns {string} what is chosen now
   */
  offer(options, otherwise) {
    this.#select.replaceChildren(...options.map(([value, name]) => element('option', { value }, name)))
    const wanted = [sessionStorage.getItem(this.#id), otherwise]
    const chosen = wanted.find(value => options.some(([offered]) => offered === value))
    if (chosen) this.#select.value = chosen
    byId(`${this.#id}-chooser`).hidden = options.length < 2
    return this.#select.value
  }
}
