/** What the pages do by themselves: local times, live parts, uploads straight to the bucket, captions, downloads. */

const announcer = document.getElementById('announcer')
const announce = text => {
  announcer.textContent = text
}

// --- Times in the reader's time zone -------------------------------------------------------------------------

const LOCAL_TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

function localise(root) {
  for (const time of root.querySelectorAll('time')) {
    time.title = time.dateTime
    time.textContent = LOCAL_TIME.format(new Date(time.dateTime))
  }
}

// --- Parts that follow the events ------------------------------------------------------------------------------

/** The HTML last given for a part; what is on the page differs from it, by local times for instance. */
const given = new Map()

const elementOf = html => {
  const template = document.createElement('template')
  template.innerHTML = html.trim()
  return template.content.firstElementChild
}

/** Replaces a part when it has changed, and keeps the focus where it was. */
function replacePart(id, html) {
  const present = document.getElementById(id)
  if (!present || given.get(id) === html) return
  const first = !given.has(id)
  given.set(id, html)
  const next = elementOf(html)
  if (first && alike(present, next)) return
  const focus = focusWithin(present)
  localise(next)
  present.replaceWith(next)
  focus?.(next)
  prepare(next)
}

/** Whether the page came with the same part: times apart, which were made local. */
function alike(present, next) {
  const plain = element => {
    const copy = element.cloneNode(true)
    for (const time of copy.querySelectorAll('time')) {
      time.textContent = ''
      time.removeAttribute('title')
    }
    for (const shown of copy.querySelectorAll('.captions')) shown.textContent = ''
    return copy.outerHTML
  }
  return plain(present) === plain(next)
}

function focusWithin(element) {
  const focusable = 'a, button, input, select, audio'
  if (!element.contains(document.activeElement)) return undefined
  const at = [...element.querySelectorAll(focusable)].indexOf(document.activeElement)
  return next => next.querySelectorAll(focusable)[at]?.focus()
}

/** A row of an episode that is new on this page goes on top of its list. */
function insertRow({ show, episode, parts }) {
  const id = `row-${episode}`
  const list = document.querySelector(`[data-episodes-of="${CSS.escape(show)}"]`)
  if (!list || document.getElementById(id)) return
  document.querySelector(`[data-until-episodes-of="${CSS.escape(show)}"]`)?.remove()
  const row = elementOf(parts[id])
  given.set(id, parts[id])
  localise(row)
  list.prepend(row)
}

const states = new Map()

function noteState({ episode, state, says }) {
  const before = states.get(episode)
  states.set(episode, state)
  const isHere = document.getElementById(`row-${episode}`) || document.getElementById('progress')
  if (before !== undefined && before !== state && isHere) announce(says)
}

/** The script of a long text is no part of the events: it is fetched when another plan is to be shown. */
async function refreshScript({ plannedScript, parts }) {
  const isThisPage = parts.title !== undefined && document.getElementById('title')
  const present = isThisPage && document.getElementById('script')
  if (!present || (present.dataset.plan ?? '') === plannedScript) return
  const response = await fetch(location.pathname).catch(() => undefined)
  if (!response?.ok) return
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  const next = page.getElementById('script')
  const unchanged = document.getElementById('script')
  if (next && unchanged === present) present.replaceWith(document.adoptNode(next))
}

const HANDLERS = {
  episode(data) {
    insertRow(data)
    for (const [id, html] of Object.entries(data.parts)) replacePart(id, html)
    noteState(data)
    refreshScript(data)
    settleUpload(data)
  },
  refused(data) {
    for (const [id, html] of Object.entries(data.parts)) replacePart(id, html)
    refuseUploads(data.refused)
  },
  sources({ parts }) {
    for (const [id, html] of Object.entries(parts)) replacePart(id, html)
  },
  show({ show, parts }) {
    const shelf = document.getElementById('shows')
    if (!shelf || document.getElementById(`shelved-${show}`)) return
    document.getElementById('empty')?.remove()
    for (const html of Object.values(parts)) shelf.prepend(elementOf(html))
  },
}

/** Connected only while somebody looks: a browser holds few connections to one server. */
function follow(address) {
  let source
  const connect = () => {
    if (document.hidden) {
      source?.close()
      source = undefined
    } else if (!source || source.readyState === EventSource.CLOSED) {
      source = new EventSource(address)
      for (const [name, handle] of Object.entries(HANDLERS))
        source.addEventListener(name, event => handle(JSON.parse(event.data)))
    }
  }
  document.addEventListener('visibilitychange', connect)
  addEventListener('pagehide', () => source?.close())
  addEventListener('pageshow', event => event.persisted && location.reload())
  connect()
}

// --- Uploads ---------------------------------------------------------------------------------------------------

/** By the episode that each becomes and by its key: an upload's line stays until the shelf knows of it. */
const sent = new Map()

/** What the events last said of each episode: its upload's number, which grows with every upload. */
const known = new Map()

/** Files whose bytes are text alone. */
const PLAIN = ['.txt', '.md', '.markdown']

/** Why a file would be refused, before anything is sent. What is not seen here, the server and the functions say. */
async function refusalOf(file, { limits, saysEmpty, saysBinary, saysNotUtf8 }) {
  const allowed = JSON.parse(limits)
  const ending = Object.keys(allowed).find(known => file.name.toLowerCase().endsWith(known))
  if (!ending)
    return `This is not a kind of text that can be spoken. Upload a file that ends in ${Object.keys(allowed).join(', ')}.`
  if (file.size === 0) return saysEmpty
  if (file.size > allowed[ending]) {
    const [size, limit] = [file.size, allowed[ending]].map(bytes => bytes / 1024 / 1024)
    return `This file is ${size.toFixed(1)} MB; at most ${limit} MB can be spoken as one episode. Split it into parts.`
  }
  return PLAIN.includes(ending) ? refusalOfBytes(file, { saysBinary, saysNotUtf8 }) : undefined
}

async function refusalOfBytes(file, { saysBinary, saysNotUtf8 }) {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const hasByteOrderMark16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (hasByteOrderMark16) return saysNotUtf8
  if (bytes.includes(0)) return saysBinary
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return saysNotUtf8
  }
  return undefined
}

/** Tells the server something, as JSON. */
async function post(address, body) {
  const token = document.querySelector('meta[name="csrf-token"]').content
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-csrf-token': token },
    body: JSON.stringify(body),
  })
  // A load balancer in front answers for itself, and not in JSON.
  const answer = await response.json().catch(() => undefined)
  if (response.ok && answer) return answer
  const says =
    response.status === 401
      ? 'You are no longer signed in. Reload the page.'
      : 'There was no answer. Try again in a moment.'
  throw new Error(answer?.message ?? says)
}

/** Of a text that may name its show, the server sees the beginning. */
async function askForForm(show, file) {
  const { name, size } = file
  const mayNameShow = PLAIN.some(ending => name.toLowerCase().endsWith(ending))
  const start = mayNameShow ? await file.slice(0, START_BYTES).text() : undefined
  return post('/api/uploads', { show, name, size, start })
}

const START_BYTES = 20_000

/** Posts a form with the file as its last field; `onProgress` hears a share from 0 to 1. */
function send({ url, fields }, file, onProgress) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  body.append('file', file)
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const lost = () =>
      reject(new Error('The connection broke before the whole file was sent. Choose it again.'))
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded / total)
    request.onerror = lost
    request.onload = () =>
      request.status < 300
        ? resolve()
        : reject(
            new Error(
              `The bucket refused this file (${request.status}). Reload the page and choose it again.`,
            ),
          )
    request.open('POST', url)
    request.send(body)
  })
}

function uploadLine(name) {
  const line = document.createElement('li')
  const title = document.createElement('span')
  const says = document.createElement('span')
  const bar = document.createElement('progress')
  title.className = 'file'
  title.textContent = name
  says.className = 'help'
  bar.setAttribute('aria-label', `Uploading ${name}`)
  line.append(title, ' ', says, bar)
  document.getElementById('uploads').append(line)
  return {
    line,
    says: text => {
      says.textContent = text
    },
    progress: share => {
      bar.value = share
    },
    refuse(reason) {
      bar.remove()
      says.className = 'trouble'
      says.textContent = reason
      announce(`${name}: ${reason}`)
    },
    /** It stays to be read: what it becomes may be on another page. */
    elsewhere(show) {
      bar.remove()
      says.textContent = `Uploaded. The text says that it belongs to “${show}”, and becomes an episode there.`
      announce(`${name}: ${says.textContent}`)
    },
    /** No link to its page yet: that is there when the shelf knows of it, and so is its row. */
    wait() {
      bar.removeAttribute('value')
      says.textContent = 'Uploaded; being read…'
    },
  }
}

async function upload(form, file) {
  const line = uploadLine(file.name)
  try {
    const refusal = await refusalOf(file, form.dataset)
    if (refusal) return line.refuse(refusal)
    line.says('Uploading…')
    const show = form.elements.show.value
    const answer = await askForForm(show, file)
    if (answer.elsewhere) {
      await send(answer, file, line.progress)
      return line.elsewhere(answer.elsewhere)
    }
    sent.set(answer.episode, { line, key: answer.fields.key, known: known.get(answer.episode) })
    await send(answer, file, line.progress)
    line.wait()
    const later = sent.get(answer.episode)
    if (later) later.done = true
    const latest = known.get(answer.episode)
    if (latest !== undefined) settle(answer.episode, latest)
  } catch (error) {
    line.refuse(error.message)
  }
}

function settleUpload({ episode, sequencer }) {
  known.set(episode, sequencer)
  settle(episode, sequencer)
}

/** Once the shelf knows of this upload, its row tells the rest. */
function settle(episode, sequencer) {
  const upload = sent.get(episode)
  if (!upload?.done || upload.known === sequencer) return
  upload.line.line.remove()
  sent.delete(episode)
}

function refuseUploads(refused) {
  for (const { key, message } of refused)
    for (const [episode, upload] of sent)
      if (upload.done && upload.key === key) {
        upload.line.refuse(message)
        sent.delete(episode)
      }
}

function prepareUploads(form) {
  const chosen = async files => {
    for (const file of files) await upload(form, file)
  }
  const input = form.elements.files
  const drop = form.querySelector('.drop')
  form.addEventListener('submit', event => event.preventDefault())
  input.addEventListener('change', async () => {
    const files = [...input.files]
    input.value = ''
    await chosen(files)
  })
  const over = isOver => event => {
    event.preventDefault()
    drop.classList.toggle('over', isOver)
  }
  drop.addEventListener('dragover', over(true))
  drop.addEventListener('dragleave', over(false))
  drop.addEventListener('drop', event => {
    over(false)(event)
    chosen([...event.dataTransfer.files])
  })
}

// --- Listening -------------------------------------------------------------------------------------------------

/** An audio element shows no captions of its own. A sentence stays until the next one begins. */
function showCaptions(audio) {
  const shown = audio.parentElement.querySelector('.captions')
  const track = audio.querySelector('track')?.track
  if (!track) return
  track.mode = 'hidden'
  track.addEventListener('cuechange', () => {
    const said = [...track.activeCues].map(cue => cue.text).join(' ')
    if (said) shown.textContent = said
  })
}

/** Browsers play a file of another origin instead of saving it, unless its bytes are at hand. */
async function saveAudio(event) {
  event.preventDefault()
  const link = event.currentTarget
  const response = await fetch(link.href).catch(() => undefined)
  if (!response?.ok) {
    location.href = link.href
    return
  }
  const address = URL.createObjectURL(await response.blob())
  const save = Object.assign(document.createElement('a'), { href: address, download: link.download })
  save.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

function prepare(root) {
  for (const audio of root.querySelectorAll('audio')) showCaptions(audio)
  for (const link of root.querySelectorAll('a[download]')) link.addEventListener('click', saveAudio)
}

/** A place in the recording is played where the recording is. */
function playFrom(event) {
  const audio = document.querySelector('#listen audio')
  if (!audio) return
  event.preventDefault()
  audio.currentTime = Number(event.currentTarget.dataset.playsFrom)
  audio.scrollIntoView({ block: 'center' })
  audio.focus()
  audio.play().catch(error => announce(`It cannot be played: ${error.message}`))
}

/** A picture goes to the bucket, and then its form says so. */
async function sendPicture(input) {
  const [file] = input.files
  const says = document.getElementById('picture-says')
  const say = (text, isTrouble = false) => {
    says.className = isTrouble ? 'trouble' : 'help'
    says.textContent = text
    if (isTrouble) announce(text)
  }
  if (!file) return
  const megabytes = Number(input.dataset.mostBytes) / 1024 / 1024
  if (!input.accept.split(',').includes(file.type)) return say('Choose a JPEG or a PNG.', true)
  if (file.size > input.dataset.mostBytes)
    return say(
      `This picture has ${(file.size / 1024 / 1024).toFixed(1)} MB; at most ${megabytes} MB are allowed.`,
      true,
    )
  try {
    say('Uploading…')
    announce('Uploading the picture')
    const answer = await post(input.dataset.sendsTo, {})
    await send(answer, file, share => say(`Uploading… ${Math.round(share * 100)} %`))
    input.form.submit()
  } catch (error) {
    say(error.message, true)
  }
}

/** The address is also marked, for those whose browser lets no page copy. */
async function copyAddress(button) {
  const field = document.getElementById(button.dataset.copies)
  field.select()
  try {
    await navigator.clipboard.writeText(field.value)
    announce('Copied')
    button.textContent = 'Copied'
  } catch {
    announce('Copy the marked address by the keyboard')
  }
}

/** A file's text goes where it would be typed. */
function fillFromFile(input) {
  const target = document.getElementById(input.dataset.fills)
  input.addEventListener('change', async () => {
    const [file] = input.files
    if (file) target.value = await file.text()
    target.focus()
  })
}

localise(document)
prepare(document)
for (const input of document.querySelectorAll('input[data-fills]')) fillFromFile(input)
for (const link of document.querySelectorAll('a[data-plays-from]')) link.addEventListener('click', playFrom)
for (const button of document.querySelectorAll('button[data-copies]')) {
  button.hidden = false
  button.addEventListener('click', () => copyAddress(button))
}
for (const input of document.querySelectorAll('input[data-sends-to]'))
  input.addEventListener('change', () => sendPicture(input))
for (const form of document.querySelectorAll('form#upload')) prepareUploads(form)
if (document.body.dataset.follows) follow(document.body.dataset.follows)
