/**
 * What there is to be seen of a device: what plays, with what its screen says of it, and what the skill sent.
 * @param {any} device
 */
export function shownOn({ screen, player }) {
  const playing = player.stream && { ...player, metadata: screen.metadata ?? player.metadata }
  return { playing, card: screen.card, document: screen.document }
}

/**
 * What an Echo with a screen shows by itself.
 * @param {{playing?: any, card?: any, document?: any}} shown
 */
export function firstView({ playing, card, document }) {
  if (document) return 'document'
  if (playing?.activity === 'PLAYING') return 'playing'
  if (card) return 'card'
  return playing ? 'playing' : 'home'
}
