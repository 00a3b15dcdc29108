import { accept, type Outcome, refuse } from '../refusal.ts'

/** Far above any show's, and still one that can be said. */
export const MAX_EPISODE_NUMBER = 100_000

/** The number that a form gives an episode; null takes it away. */
export function readEpisodeNumber(given: unknown): Outcome<number | null> {
  const text = typeof given === 'string' ? given.trim() : ''
  if (text === '') return accept(null)
  const number = /^\d{1,6}$/u.test(text) ? Number(text) : 0
  if (number >= 1 && number <= MAX_EPISODE_NUMBER) return accept(number)
  return refuse(
    'number-invalid',
    `An episode's number is a whole number from 1 to ${MAX_EPISODE_NUMBER.toLocaleString('en-US')}. Leave it empty for none.`,
  )
}
