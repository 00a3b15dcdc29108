import { Alexa } from './alexa.js'
import { Chooser } from './chooser.js'
import { Composer } from './composer.js'
import { byId, element, icon } from './dom.js'
import { Echo } from './echo.js'
import { suggestions } from './phrases.js'
import { PlayerState } from './player-state.js'
import { replayFile } from './replay.js'
import { Stream } from './stream.js'
import { Talk } from './talk.js'
import { Voice } from './voice.js'

const alexa = new Alexa()
const talk = new Talk()
const playerState = new PlayerState()
const stream = new Stream(
  /** @type {HTMLAudioElement} */ (byId('audio')),
  /** @type {HTMLTrackElement} */ (byId('captions')),
  showSoundTrouble,
)
const echo = new Echo(stream, touch => ask('/device/user-event', touch))
const voice = new Voice(showSpeaking)
const composer = new Composer({
  say,
  hush: () => voice.stop(),
  listening: isOn => change({ isMicrophoneOn: isOn }),
  trouble: showTrouble,
  locale: () => state.locale,
})

const locales = new Chooser('locale', locale => {
  change({ locale })
  showReplay()
})
const devices = new Chooser('device', name => {
  alexa.device = name
  listen()
})
const timing = /** @type {HTMLSelectElement} */ (byId('timing'))
const volume = /** @type {HTMLInputElement} */ (byId('volume'))

/** All that the page knows. */
const state = {
  /** @type {any} */
  skill: undefined,
  /** @type {any} */
  device: undefined,
  locale: 'en-US',
  /** In their order. @type {any[]} */
  happenings: [],
  isConnected: false,
  isMicrophoneOn: false,
  isSpeaking: false,
  isVolumeMoving: false,
  /** Of requests to the local Alexa that are under way. */
  pending: 0,
  /** The next utterance begins a new session. */
  isForgotten: false,
}

/** @param {Partial<typeof state>} changes */
function change(changes) {
  Object.assign(state, changes)
  show()
}

function show() {
  const { device, skill, locale } = state
  echo.ring = ring()
  if (!device || !skill) return
  const said = suggestions(skill, locale, device.session !== undefined && !state.isForgotten)
  echo.show({ device, hint: said[0] ? `Try “${said[0]}”` : '' })
  composer.suggest(said, locale)
  playerState.show(device)
  showPlayPause(device.player.activity)
  byId('skill-name').textContent = skill.invocationNames[locale] ?? skill.skillId
  timing.value = device.nearlyFinished
  showVolume(device.volume)
}

function ring() {
  if (!state.isConnected) return 'away'
  if (state.isMicrophoneOn) return 'listening'
  if (state.pending > 0) return 'thinking'
  if (state.isSpeaking) return 'speaking'
  if (state.device?.session && !state.isForgotten) return 'listening'
  const activity = /** @type {'PLAYING'} */ (state.device?.player?.activity ?? '')
  return RINGS_OF_ACTIVITIES[activity] ?? 'idle'
}

const RINGS_OF_ACTIVITIES = /** @type {const} */ ({
  PLAYING: 'playing',
  PAUSED: 'paused',
  BUFFER_UNDERRUN: 'waiting',
})

/** Asks something of the local Alexa; what comes of it is heard as an event too. Undefined where it is refused. @param {string} path @param {object} [body] */
async function ask(path, body = {}) {
  showTrouble()
  change({ pending: state.pending + 1 })
  try {
    return await alexa.call(path, body)
  } catch (error) {
    showTrouble(error instanceof Error ? error.message : String(error))
  } finally {
    change({ pending: state.pending - 1 })
  }
}

/** @param {string} utterance */
function say(utterance) {
  voice.stop()
  const newSession = state.isForgotten
  state.isForgotten = false
  ask('/device/say', { utterance, locale: state.locale, ...(newSession ? { newSession } : {}) })
}

const heard = {
  history(/** @type {any[]} */ happenings) {
    for (const happening of happenings) note(happening)
    talk.show(state.happenings)
    showReplay()
    show()
  },
  happened(/** @type {any} */ happening) {
    note(happening)
    talk.add(happening)
    showReplay()
    if (happening.turn) answer(happening.turn)
  },
  device(/** @type {any} */ device) {
    stream.follow(device.player)
    change({ device })
  },
  found() {
    if (!state.isConnected) showTrouble()
    change({ isConnected: true })
  },
  lost(/** @type {string} */ reason) {
    showTrouble(`${reason} The page waits for it.`)
    change({ isConnected: false })
  },
}

/** @param {string} button */
async function press(button) {
  const told = await ask(`/device/buttons/${button}`)
  if (told?.exchanges.length === 0)
    showSoundTrouble({ text: 'Nothing has played yet: a skill hears of these buttons only after that.' })
}

function note(/** @type {any} */ happening) {
  if (state.happenings.some(({ id }) => id === happening.id)) return
  state.happenings.push(happening)
  if (happening.turn) composer.remember(happening.turn.utterance)
}

/** @param {any} turn */
function answer({ speech, problem }) {
  const texts = speech.map((/** @type {any} */ { text }) => text)
  byId('announcer').textContent = [`Alexa: ${texts.join(' ') || 'nothing'}`, problem]
    .filter(Boolean)
    .join('. ')
  echo.forgetChoice()
  voice.say(texts, state.locale)
}

/** @param {string | undefined} text */
function showSpeaking(text) {
  echo.say(text)
  stream.ducked = text !== undefined && voice.isOn
  change({ isSpeaking: text !== undefined })
}

/** @param {string} [text] */
function showTrouble(text) {
  const place = byId('trouble')
  if ((place.textContent || undefined) !== text) place.textContent = text ?? ''
}

/** @param {{text: string, retry?: () => void} | undefined} trouble */
function showSoundTrouble(trouble) {
  const place = byId('sound-trouble')
  place.replaceChildren(...(trouble ? [trouble.text] : []))
  if (trouble?.retry)
    place.append(' ', element('button', { type: 'button', onclick: trouble.retry }, 'Let it play'))
}

/** @param {string} activity */
function showPlayPause(activity) {
  const name = activity === 'PLAYING' ? 'pause' : 'play'
  const button = byId('play-pause')
  if (button.dataset.button === name && button.dataset.drawn) return
  button.dataset.button = name
  button.dataset.drawn = 'yes'
  button.setAttribute('aria-label', name === 'pause' ? 'Pause' : 'Play')
  button.replaceChildren(icon(name))
}

let replayAddress = ''

function showReplay() {
  const link = byId('save')
  byId('forget').hidden = state.happenings.length === 0
  const file = state.skill && replayFile(state.skill.skillId, state.locale, state.happenings)
  URL.revokeObjectURL(replayAddress)
  link.hidden = file === undefined
  if (file === undefined) return
  replayAddress = URL.createObjectURL(new Blob([file], { type: 'application/json' }))
  link.setAttribute('href', replayAddress)
}

function forget() {
  sessionStorage.setItem(forgottenKey(), String(state.happenings.at(-1)?.id ?? 0))
  voice.stop()
  talk.show([])
  byId('announcer').textContent = 'The talk is forgotten. What you say next begins a new session.'
  change({ happenings: [], isForgotten: true })
  showReplay()
}

/** Each device has a talk of its own. */
const forgottenKey = () => `forgotten ${alexa.device}`

function listen() {
  voice.stop()
  echo.forgetChoice()
  Object.assign(state, { happenings: [], isForgotten: false })
  alexa.listen(heard, Number(sessionStorage.getItem(forgottenKey()) ?? 0))
}

/** "echo-show" becomes "Echo Show". @param {string} name @param {boolean} hasScreen */
function deviceName(name, hasScreen) {
  const words = name.split('-').map(word => word.charAt(0).toUpperCase() + word.slice(1))
  return `${words.join(' ')}${hasScreen ? '' : ' (no screen)'}`
}

function wire() {
  for (const button of document.querySelectorAll('[data-button]')) {
    button.addEventListener('click', () => press(/** @type {HTMLElement} */ (button).dataset.button ?? ''))
  }
  for (const button of document.querySelectorAll('[data-advance]')) {
    const advanceMilliseconds = Number(/** @type {HTMLElement} */ (button).dataset.advance)
    button.addEventListener('click', () => ask('/device/clock', { advanceMilliseconds }))
  }
  byId('silence').addEventListener('click', () => ask('/device/silence'))
  byId('forget').addEventListener('click', forget)
  timing.addEventListener('change', () => ask('/device/timing', { nearlyFinished: timing.value }))
  volume.addEventListener('input', () => {
    state.isVolumeMoving = true
    setVolume()
  })
  volume.addEventListener('change', () => {
    state.isVolumeMoving = false
    ask('/device/volume', { level: Number(volume.value) })
  })
  byId('voice').addEventListener('change', event => {
    voice.isOn = /** @type {HTMLInputElement} */ (event.target).checked
    voice.stop()
  })
  byId('voice-switch').hidden = globalThis.speechSynthesis === undefined
  setInterval(() => playerState.tick(stream.offsetInMilliseconds), 250)
}

/** The device's, unless somebody is just moving it. @param {number} level */
function showVolume(level) {
  if (state.isVolumeMoving || volume.value === String(level)) return
  volume.value = String(level)
  setVolume()
}

function setVolume() {
  stream.volume = Number(volume.value) / 10
  voice.volume = Number(volume.value) / 10
}

async function start() {
  wire()
  setVolume()
  show()
  const known = await Promise.all([alexa.call('/skill'), alexa.call('/devices')]).catch(error =>
    showTrouble(error.message),
  )
  if (!known) return
  const [skill, found] = known
  const names = found.map((/** @type {any} */ { name, hasScreen }) => [name, deviceName(name, hasScreen)])
  state.skill = skill
  state.locale = locales.offer(
    skill.locales.map((/** @type {string} */ locale) => [locale, locale]),
    found[0]?.locale,
  )
  alexa.device = devices.offer(names, found[0]?.name)
  listen()
}

start()
