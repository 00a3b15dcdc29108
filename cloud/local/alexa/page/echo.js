import { byId, clockTime, element } from './dom.js'
import { cardParts, VIEW_NAMES, VIEWS } from './screen.js'
import { firstView, shownOn } from './shown.js'

/** What the light says, in words too. */
const RINGS = {
  idle: 'Idle',
  playing: 'Playing',
  paused: 'Paused',
  listening: 'Listening',
  thinking: 'Thinking',
  speaking: 'Speaking',
  waiting: 'Waiting for the stream',
  away: 'Not connected',
}

/** How the Echo is drawn, by the shape of its screen. */
const SHAPES = { RECTANGLE: 'show', ROUND: 'round' }

const LIT = ['listening', 'thinking', 'speaking']

/** The Echo on the page: its light, and its screen where it has one. */
export class Echo {
  #stream
  #touch
  #echo = byId('echo')
  #screen = byId('screen')
  #views = byId('views')
  /** What the person wants to see; undefined for what the device shows by itself. @type {string | undefined} */
  #wanted
  #drawn = ''
  #drawnViews = ''
  #drawnInApp = ''
  #caption = ''
  /** @type {any} */
  #state = {}

  /** @param {import('./stream.js').Stream} stream @param {import('./screen.js').Around['touch']} touch is told of touches */
  constructor(stream, touch) {
    this.#stream = stream
    this.#touch = touch
    setInterval(() => this.tick(), 250)
  }

  /** @param {keyof typeof RINGS} ring */
  set ring(ring) {
    this.#echo.dataset.ring = ring
    this.#echo.classList.toggle('lit', LIT.includes(ring))
    byId('ring-words').textContent = RINGS[ring]
  }

  /** Something new was said: the device shows what it shows by itself. */
  forgetChoice() {
    this.#wanted = undefined
  }

  /** @param {{device: any, hint: string}} state */
  show(state) {
    this.#state = state
    const { device, hint } = state
    this.#echo.dataset.shape = SHAPES[/** @type {'ROUND'} */ (device.screenShape)] ?? 'dot'
    const shown = shownOn(device)
    const there = ['playing', 'card', 'document'].filter(
      name => /** @type {any} */ (shown)[name] !== undefined,
    )
    const view = this.#wanted && there.includes(this.#wanted) ? this.#wanted : firstView(shown)
    this.#offer(device.hasScreen ? there : [], view)
    this.#draw(view, shown, hint)
    this.#showInApp(device.hasScreen ? undefined : shown.card)
    this.tick()
  }

  /** @param {string | undefined} text that is being said */
  say(text) {
    this.#screen.querySelector('.said')?.remove()
    if (text !== undefined) this.#screen.append(element('p', { class: 'said', 'aria-hidden': 'true' }, text))
  }

  /** Moves what moves with time. */
  tick() {
    const { device } = this.#state
    if (!device) return
    this.#tellTime(new Date())
    this.#tellPlace(device.player)
    this.#tellCaption()
  }

  /** @param {string} view @param {any} shown @param {string} hint */
  #draw(view, shown, hint) {
    const { metadata, stream, durationMilliseconds } = shown.playing ?? {}
    const drawn = JSON.stringify([
      view,
      this.#state.device.locale,
      { playing: [metadata, stream?.token, durationMilliseconds], home: hint }[view] ?? shown[view],
    ])
    if (drawn === this.#drawn) return
    this.#drawn = drawn
    this.#caption = ''
    const said = this.#screen.querySelector('.said')
    this.#screen.replaceChildren(
      ...(VIEWS[view]?.(shown, { hint, touch: this.#touch }) ?? []),
      ...(said ? [said] : []),
    )
    this.#screen.dataset.view = view
    this.#speakTheSkillsLanguage(view !== 'home')
  }

  /** @param {boolean} isOfTheSkill what is shown */
  #speakTheSkillsLanguage(isOfTheSkill) {
    if (isOfTheSkill) this.#screen.lang = this.#state.device.locale
    else this.#screen.removeAttribute('lang')
  }

  /** Where there is no screen a card is in the Alexa app alone. @param {any} card */
  #showInApp(card) {
    const place = byId('in-the-app')
    place.hidden = card === undefined
    const drawn = JSON.stringify(card) ?? ''
    if (drawn === this.#drawnInApp) return
    this.#drawnInApp = drawn
    byId('app-card').replaceChildren(...(card ? cardParts(card).filter(part => part !== undefined) : []))
  }

  /** @param {string[]} there @param {string} view */
  #offer(there, view) {
    this.#views.hidden = there.length < 2
    const drawn = `${there} ${view}`
    if (drawn === this.#drawnViews) return
    this.#drawnViews = drawn
    const legend = this.#views.querySelector('legend')
    const choices = there.map(name => this.#choice(name, name === view))
    const focused = document.activeElement?.getAttribute('value')
    this.#views.replaceChildren(...(legend ? [legend] : []), ...choices)
    choices
      .find(choice => choice.querySelector('input')?.value === focused)
      ?.querySelector('input')
      ?.focus()
  }

  /** @param {string} name @param {boolean} isChosen */
  #choice(name, isChosen) {
    const onchange = () => {
      this.#wanted = name
      this.show(this.#state)
    }
    const input = element('input', { type: 'radio', name: 'view', value: name, checked: isChosen, onchange })
    return element('label', {}, input, VIEW_NAMES[/** @type {'card'} */ (name)])
  }

  /** @param {Date} time */
  #tellTime(time) {
    this.#write('.home-time', time.toLocaleTimeString([], { hour: 'numeric', minute: '2-digit' }))
    this.#write('.home-date', time.toLocaleDateString([], { weekday: 'long', month: 'long', day: 'numeric' }))
  }

  #tellPlace(/** @type {any} */ { durationMilliseconds }) {
    const offset = this.#stream.offsetInMilliseconds
    this.#write('.elapsed', clockTime(offset))
    const progress = this.#screen.querySelector('progress')
    if (!progress) return
    progress.value = Math.min(offset, progress.max)
    progress.setAttribute('aria-valuetext', `${clockTime(offset)} of ${clockTime(durationMilliseconds ?? 0)}`)
  }

  #tellCaption() {
    const lines = this.#screen.querySelector('.caption-lines')
    const caption = this.#stream.captions.around(this.#stream.heardSeconds)
    const told = JSON.stringify(caption) ?? ''
    if (!lines || told === this.#caption) return
    this.#caption = told
    const { before = '', now = '', after = '' } = caption ?? {}
    lines.replaceChildren(
      element('p', { class: 'caption-before' }, before),
      element('p', { class: 'caption-now' }, now),
      element('p', { class: 'caption-after' }, after),
    )
  }

  /** @param {string} selector @param {string} text */
  #write(selector, text) {
    const place = this.#screen.querySelector(selector)
    if (place && place.textContent !== text) place.textContent = text
  }
}
