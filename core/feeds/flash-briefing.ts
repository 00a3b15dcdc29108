import { plainText } from './plain-text.ts'
import { publicAddresses } from './public-addresses.ts'
import type { ShowFeed } from './show-feed.ts'

/**
 * What Alexa takes of a feed with audio.
 * https://developer.amazon.com/en-US/docs/alexa/flashbriefing/flash-briefing-skill-api-feed-reference.html
 */
export const FLASH_BRIEFING_LIMITS = {
  items: 5,
  leastMilliseconds: 10_000,
  mostMilliseconds: 600_000,
  textCharacters: 4_500,
} as const

/**
 * The newest of a show's episodes that are of a length that Alexa takes, as JSON. She plays the audio; the text is
 * what her app shows.
 * @param site the distribution's address, without a slash at its end
 */
export function flashBriefing({ show, episodes }: ShowFeed, site: string): string {
  const { items, leastMilliseconds, mostMilliseconds, textCharacters } = FLASH_BRIEFING_LIMITS
  const addresses = publicAddresses(site)
  const fitting = episodes.filter(
    ({ durationMilliseconds: length }) => length >= leastMilliseconds && length <= mostMilliseconds,
  )
  return JSON.stringify(
    fitting.slice(0, items).map(({ id, title, opening = '', edition, publishedAt }) => ({
      uid: id,
      updateDate: inTenths(publishedAt),
      titleText: plainText(title),
      mainText: cutTo(textCharacters, plainText(opening) || plainText(title)),
      streamUrl: addresses.edition({ episode: id }, edition, 'mp3'),
      redirectionUrl: addresses.episode({ show: show.id, episode: id }),
    })),
  )
}

/** `2026-11-23T10:00:00.0Z`, as the reference writes it. */
const inTenths = (iso: string) => `${new Date(iso).toISOString().slice(0, 21)}Z`

const cutTo = (most: number, text: string) => [...text].slice(0, most - 1).join('')
