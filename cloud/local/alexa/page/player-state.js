import { byId, clockTime, element } from './dom.js'
import { jsonView } from './json.js'

/** The device as a developer looks at it: what plays, where, and what comes next. */
export class PlayerState {
  #list = element('dl')
  #offset = element('span')
  #drawn = ''
  /** @type {any} */
  #device = {}

  constructor() {
    byId('player-state').append(
      this.#list,
      jsonView('Session', () => this.#device.session),
      jsonView('Streams that were fetched', () => this.#device.streams),
      jsonView('All of the device', () => this.#device),
    )
  }

  /** @param {any} device */
  show(device) {
    this.#device = device
    const { player, session } = device
    const { offsetInMilliseconds, ...lasting } = player
    const drawn = JSON.stringify([lasting, session?.sessionId])
    if (drawn !== this.#drawn) this.#list.replaceChildren(...this.#rows(player, session))
    this.#drawn = drawn
  }

  /** @param {number} offsetInMilliseconds of now */
  tick(offsetInMilliseconds) {
    const { durationMilliseconds } = this.#device.player ?? {}
    const length = durationMilliseconds === undefined ? '' : ` of ${clockTime(durationMilliseconds)}`
    const text = `${clockTime(offsetInMilliseconds)}${length}`
    if (this.#offset.textContent !== text) this.#offset.textContent = text
  }

  /** @param {any} player @param {any} session */
  #rows({ activity, token, stream, queue }, session) {
    return [
      ...row('Activity', element('code', { class: 'activity', 'data-activity': activity }, activity)),
      ...row('Offset', this.#offset),
      ...row('Token', token === undefined ? 'none' : element('code', {}, token)),
      ...row('Stream', stream ? streamLink(stream.url) : 'none'),
      ...row('Queue', queue.length === 0 ? 'empty' : queueList(queue)),
      ...row('Session', session ? 'open: the device listens' : 'none'),
    ]
  }
}

/** @param {string} term @param {Node | string} value */
const row = (term, value) => [element('dt', {}, term), element('dd', {}, value)]

/** @param {any[]} queue */
const queueList = queue =>
  element(
    'ol',
    { class: 'queue' },
    ...queue.map(({ stream, metadata }) => element('li', {}, metadata?.title || stream.token)),
  )

/** The address comes from the skill: only one of the web becomes a link. @param {string} url */
const streamLink = url =>
  /^https?:/i.test(url)
    ? element('a', { href: url, target: '_blank', rel: 'noreferrer' }, url)
    : element('span', {}, url)
