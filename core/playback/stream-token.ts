/** What is heard in which order; whose episodes, and, where they are shuffled, by which seed. */
export type Queue = Episodes & {
  readonly shuffle?: Shuffle
}

export type Episodes =
  /** The show's own, oldest first: what follows an episode that was asked for by name. */
  | { readonly order: 'show'; readonly show: string }
  /** Newest first over the whole shelf: what follows "play the latest". */
  | { readonly order: 'latest' }
  /** Of all shows of this author, oldest first. */
  | { readonly order: 'author'; readonly author: string }
  /** The listener's, the one that was added last first. */
  | { readonly order: 'favourites' }
  /** What the listener left in the middle, newest first, and round to the one that it began with. */
  | { readonly order: 'unfinished'; readonly first: string }
  /** Published from then on and before, oldest first, of one show or all. Seconds since 1970; `until` is not within. */
  | {
      readonly order: 'published'
      readonly since: number
      readonly until: number
      readonly show?: string
    }
  /** Those that last so many seconds, shortest first. Both bounds are within. */
  | { readonly order: 'lasting'; readonly from: number; readonly to: number }

/** A shuffled queue begins with the episode that was heard when it was shuffled. */
export interface Shuffle {
  /** A whole number below 2³². */
  readonly seed: number
  /** The episode that it began with. */
  readonly first: string
}

/** When what plays is to end: at a time in seconds since 1970, or with what is being heard. */
export type Sleep = { readonly at: number } | { readonly after: 'chapter' | 'episode' }

/**
 * What the device holds for a stream, and gives back with every request. It says which episode plays, what follows
 * and until when, so that the queue needs no memory of its own and a lost write cannot make it play the wrong thing.
 */
export interface StreamToken {
  readonly queue: Queue
  readonly episode: string
  /** Of the rate that plays. */
  readonly edition: string
  /** Percent of the narrator's own. */
  readonly rate: number
  /** After the queue's last episode comes its first. */
  readonly loop: boolean
  readonly sleep?: Sleep
  /** Where this stream began, if not at its beginning. */
  readonly startMilliseconds?: number
  /** This stream is a cut that ends there. */
  readonly untilMilliseconds?: number
  /** How many streams in a row have failed up to this one. */
  readonly failures: number
}

/** Alexa's limit, in bytes. */
export const MAX_TOKEN_BYTES = 1_024

const VERSION = '2'

/** At most 700 bytes; it names no listener. */
export function writeToken(token: StreamToken): string {
  const { queue, episode, edition, rate, loop, sleep, startMilliseconds, untilMilliseconds, failures } = token
  const parts = [
    writeEpisodes(queue),
    queue.shuffle ? [queue.shuffle.seed, queue.shuffle.first] : 0,
    episode,
    edition,
    rate,
    loop ? 1 : 0,
    sleep === undefined ? 0 : 'at' in sleep ? sleep.at : sleep.after,
    startMilliseconds ?? 0,
    untilMilliseconds ?? 0,
    failures,
  ]
  return VERSION + JSON.stringify(parts)
}

/** Undefined for anything that `writeToken` did not write, such as another skill's token or one of an older version. */
export function readToken(text: unknown): StreamToken | undefined {
  if (typeof text !== 'string' || !text.startsWith(`${VERSION}[`)) return undefined
  const parts = parse(text.slice(VERSION.length))
  if (!Array.isArray(parts) || parts.length !== 10) return undefined
  const [from, shuffled, episode, edition, rate, loop, until, began, cut, failures] = parts as unknown[]
  const episodes = readEpisodes(from)
  const shuffle = shuffled === 0 ? undefined : readShuffle(shuffled)
  const sleep = until === 0 ? undefined : readSleep(until)
  if (!episodes || (shuffled !== 0 && !shuffle) || (until !== 0 && !sleep)) return undefined
  if (!isName(episode) || !isName(edition)) return undefined
  if (!isCount(rate) || !isCount(began) || !isCount(cut) || !isCount(failures)) return undefined
  return {
    queue: { ...episodes, ...(shuffle && { shuffle }) },
    episode,
    edition,
    rate,
    loop: loop === 1,
    ...(sleep && { sleep }),
    ...(began > 0 && { startMilliseconds: began }),
    ...(cut > 0 && { untilMilliseconds: cut }),
    failures,
  }
}

function writeEpisodes(queue: Episodes): unknown[] {
  switch (queue.order) {
    case 'show':
      return ['s', queue.show]
    case 'latest':
      return ['l']
    case 'author':
      return ['a', queue.author]
    case 'favourites':
      return ['f']
    case 'unfinished':
      return ['u', queue.first]
    case 'published':
      return ['p', queue.since, queue.until, ...(queue.show === undefined ? [] : [queue.show])]
    case 'lasting':
      return ['d', queue.from, queue.to]
  }
}

function readEpisodes(parts: unknown): Episodes | undefined {
  if (!Array.isArray(parts)) return undefined
  const [order, first, second, third] = parts as unknown[]
  switch (order) {
    case 's':
      return isName(first) ? { order: 'show', show: first } : undefined
    case 'l':
      return { order: 'latest' }
    case 'a':
      return isName(first) ? { order: 'author', author: first } : undefined
    case 'f':
      return { order: 'favourites' }
    case 'u':
      return isName(first) ? { order: 'unfinished', first } : undefined
    case 'p':
      if (!isCount(first) || !isCount(second)) return undefined
      return { order: 'published', since: first, until: second, ...(isName(third) && { show: third }) }
    case 'd':
      return isCount(first) && isCount(second) ? { order: 'lasting', from: first, to: second } : undefined
    default:
      return undefined
  }
}

function readShuffle(parts: unknown): Shuffle | undefined {
  if (!Array.isArray(parts)) return undefined
  const [seed, first] = parts as unknown[]
  return isCount(seed) && seed < 2 ** 32 && isName(first) ? { seed, first } : undefined
}

function readSleep(part: unknown): Sleep | undefined {
  if (part === 'chapter' || part === 'episode') return { after: part }
  return isCount(part) ? { at: part } : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isName = (part: unknown): part is string => typeof part === 'string' && part !== ''
const isCount = (part: unknown): part is number => Number.isSafeInteger(part) && Number(part) >= 0
