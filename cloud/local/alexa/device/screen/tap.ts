import type { Ask } from '../requests.ts'

/** What an APL document sends of itself: the arguments of its SendEvent command, its source and its components. */
export interface Tap {
  readonly arguments: readonly unknown[]
  readonly source?: unknown
  readonly components?: unknown
}

const TOUCH = { type: 'TouchWrapper', handler: 'Press', id: '' }

/** The request that tells the skill of it. @param token of the document */
export const userEvent = (tap: Tap, token: string): Ask => ({
  type: 'Alexa.Presentation.APL.UserEvent',
  token,
  arguments: [...tap.arguments],
  source: tap.source ?? TOUCH,
  components: tap.components ?? {},
})
