/** What a page of an episode does besides playing: captions, places in the recording, the sentence that is heard. */

const audio = document.querySelector('#listen audio')
const transcript = document.querySelector('.transcript')

/** An audio element shows no captions of its own. A sentence stays until the next one begins. */
function showCaptions() {
  const shown = document.querySelector('.captions')
  const { track } = audio.querySelector('track')
  track.mode = 'hidden'
  track.addEventListener('cuechange', () => {
    const said = [...track.activeCues].map(cue => cue.text).join(' ')
    if (said) shown.textContent = said
  })
}

/** The browser says itself why it cannot, where it cannot. */
function playFrom(seconds) {
  audio.currentTime = seconds
  audio.play().catch(() => audio.focus())
}

function followTranscript() {
  const sentences = [...transcript.querySelectorAll('[data-from]')]
  const starts = sentences.map(sentence => Number(sentence.dataset.from))
  let heard
  audio.addEventListener('timeupdate', () => {
    const now = sentences[starts.findLastIndex(start => start <= audio.currentTime)]
    if (now === heard) return
    heard?.classList.remove('heard')
    now?.classList.add('heard')
    heard = now
  })
  transcript.classList.add('live')
  transcript.addEventListener('click', event => {
    const sentence = event.target.closest('[data-from]')
    // Who marks text to copy it does not want to hear it.
    if (sentence && getSelection().isCollapsed) playFrom(Number(sentence.dataset.from))
  })
}

if (audio) {
  showCaptions()
  if (transcript) followTranscript()
  for (const link of document.querySelectorAll('a[data-plays-from]'))
    link.addEventListener('click', event => {
      event.preventDefault()
      playFrom(Number(link.dataset.playsFrom))
    })
  // An address may name a place: …#t=12.5
  const [, place] = /^#t=(\d+(?:\.\d+)?)$/u.exec(location.hash) ?? []
  if (place !== undefined) audio.currentTime = Number(place)
}
