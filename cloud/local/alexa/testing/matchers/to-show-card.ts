import type { ui } from 'ask-sdk-model'
import type { Judge } from './matcher.ts'
import { isWanted, showWanted } from './wanted.ts'

/** What a card may hold, whatever its type; what is left out may be anything. */
export type WantedCard = Readonly<Record<string, unknown>>

/** The Alexa app shows a card: any, one with this title, or one that has all of this. */
export const toShowCard: Judge<[card?: string | RegExp | WantedCard]> = function (
  { turn: { card } },
  wanted,
) {
  const isTitle = typeof wanted === 'string' || wanted instanceof RegExp
  const { equals, utils } = this
  return {
    pass:
      card !== undefined &&
      (wanted === undefined ||
        (isTitle ? isWanted(titleOf(card), wanted) : equals(card, wanted, [utils.subsetEquality]))),
    who: 'the Alexa app',
    what:
      wanted === undefined
        ? 'to show a card'
        : isTitle
          ? `to show a card with the title ${showWanted(this, wanted)}`
          : `to show a card with ${utils.printExpected(wanted)}`,
    happened: card ? `It shows ${utils.printReceived(card)}` : 'It shows none.',
  }
}

const titleOf = (card: ui.Card) => ('title' in card ? card.title : undefined)
