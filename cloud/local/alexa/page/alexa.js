/** Thrown where the local Alexa refuses, or does not answer; the message is for people. */
export class AlexaError extends Error {}

const GONE = 'The local Alexa does not answer. Is it still running?'

/** The local Alexa behind this page, and the device that is chosen. */
export class Alexa {
  /** The name of the chosen device; undefined before one is. @type {string | undefined} */
  device
  /** @type {EventSource | undefined} */
  #events

  /** @param {string} path @param {object} [body] posted where there is one @throws {AlexaError} */
  async call(path, body) {
    const init = body && {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }
    const response = await fetch(this.#address(path), init).catch(() => {
      throw new AlexaError(GONE)
    })
    const answer = await response.json().catch(() => ({}))
    if (!response.ok) throw new AlexaError(answer.message ?? `The local Alexa answered ${response.status}.`)
    return answer
  }

  /**
   * Listens to the device's life, in place of what was listened to before.
   * @param {{history: Function, happened: Function, device: Function, lost: Function, found: Function}} heard
   * @param {number} after the id of the last happening that shall not be told again
   */
  listen(heard, after) {
    this.#events?.close()
    const events = new EventSource(this.#address('/device/events', { after: String(after) }))
    for (const name of /** @type {const} */ (['history', 'happened', 'device'])) {
      events.addEventListener(name, ({ data }) => heard[name](JSON.parse(data)))
    }
    events.addEventListener('open', () => heard.found())
    events.addEventListener('error', () => heard.lost(GONE))
    this.#events = events
  }

  /** @param {string} path @param {Record<string, string>} [query] */
  #address(path, query = {}) {
    const all = new URLSearchParams(this.device === undefined ? query : { ...query, device: this.device })
    return all.size === 0 ? path : `${path}?${all}`
  }
}
