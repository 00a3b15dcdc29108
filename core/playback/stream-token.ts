/** The order that a listener goes through episodes in. */
export type QueueOrder =
  /** The show's own, oldest first: what follows an episode that was asked for by name. */
  | 'show'
  /** Newest first over the whole shelf: what follows "play the latest". */
  | 'latest'

/**
 * What the device holds for a stream, and gives back with every request. It says which episode plays and what
 * follows, so that the queue needs no memory of its own and a lost write cannot make it play the wrong thing.
 */
export interface StreamToken {
  readonly order: QueueOrder
  readonly show: string
  readonly episode: string
  readonly edition: string
}

const ORDERS: Record<string, QueueOrder> = { show: 'show', latest: 'latest' }

/** About 130 characters; Alexa allows 1,024. It names no listener. */
export const writeToken = ({ order, show, episode, edition }: StreamToken) =>
  ['1', order, show, episode, edition].join(':')

/** Undefined for anything that `writeToken` did not write, such as another skill's token. */
export function readToken(text: string | undefined): StreamToken | undefined {
  const [version, orderName = '', show, episode, edition, ...more] = text?.split(':') ?? []
  const order = ORDERS[orderName]
  if (version !== '1' || !order || !show || !episode || !edition || more.length > 0) return undefined
  return { order, show, episode, edition }
}
