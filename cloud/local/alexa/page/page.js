const form = document.querySelector('#say')
const input = document.querySelector('#utterance')
const talk = document.querySelector('#talk')
const playing = document.querySelector('#playing')
const audio = document.querySelector('#audio')
const captions = document.querySelector('#captions')
const caption = document.querySelector('#caption')

const POLL_MILLISECONDS = 1000
/** The page's sound may be so far from the device's place before it is moved. */
const DRIFT_SECONDS = 2

async function call(path, body) {
  const init = body && {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }
  const response = await fetch(path, init)
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.message)
  return answer
}

function write(who, text) {
  const line = document.createElement('li')
  line.className = who
  line.textContent = who === 'listener' ? `You: ${text}` : text
  talk.append(line)
}

function load({ url, captionData }) {
  URL.revokeObjectURL(captions.src)
  captions.src = URL.createObjectURL(new Blob([captionData?.content ?? 'WEBVTT'], { type: 'text/vtt' }))
  captions.track.mode = 'hidden'
  caption.textContent = ''
  audio.src = url
}

captions.addEventListener('cuechange', () => {
  caption.textContent = [...(captions.track.activeCues ?? [])].map(({ text }) => text).join(' ')
})

/** Plays in the page what the device plays, at its place. */
function follow({ player }) {
  const title = player.metadata?.title ?? player.token
  playing.textContent = title ? `${title}: ${player.activity.toLowerCase()}` : 'Nothing has played yet.'
  if (player.activity !== 'PLAYING') {
    audio.pause()
    return
  }
  if (audio.src !== player.stream.url) load(player.stream)
  const place = player.offsetInMilliseconds / 1000
  if (Math.abs(audio.currentTime - place) > DRIFT_SECONDS) audio.currentTime = place
  if (audio.paused) audio.play().catch(() => {})
}

function report(error) {
  write('problem', error.message)
}

form.addEventListener('submit', async event => {
  event.preventDefault()
  const utterance = input.value
  write('listener', utterance)
  input.value = ''
  try {
    const turn = await call('/device/say', { utterance })
    for (const { text } of turn.speech) write('alexa', `Alexa: ${text}`)
    if (turn.problem) write('problem', turn.problem)
    follow(turn.device)
  } catch (error) {
    report(error)
  }
})

for (const button of document.querySelectorAll('[data-button]')) {
  button.addEventListener('click', () =>
    call(`/device/buttons/${button.dataset.button}`, {}).then(({ device }) => follow(device), report),
  )
}

function watch() {
  call('/device')
    .then(follow, () => audio.pause())
    .finally(() => setTimeout(watch, POLL_MILLISECONDS))
}
watch()
