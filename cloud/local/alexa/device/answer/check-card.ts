import { z } from 'zod'
import type { Problem } from './problem.ts'
import { LIMITS } from './rules.ts'
import { imageUrl, maybe, shapeProblems, someText } from './shape.ts'

const REFERENCE =
  'https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html#card-object'

const maybeText = maybe(z.string())

const CARD = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('Simple'), title: maybeText, content: maybeText }),
  z.looseObject({
    type: z.literal('Standard'),
    title: maybeText,
    text: maybeText,
    image: maybe(z.looseObject({ smallImageUrl: maybe(imageUrl), largeImageUrl: maybe(imageUrl) })),
  }),
  z.looseObject({ type: z.literal('LinkAccount') }),
  z.looseObject({ type: z.literal('AskForPermissionsConsent'), permissions: z.array(someText).min(1) }),
])

/** Checks a card: its kind, what it is made of, and how much of it. */
export function checkCard(card: unknown): Problem[] {
  const checked = CARD.safeParse(card)
  if (!checked.success) return shapeProblems(CARD, card, 'card', REFERENCE)
  const { title, content, text } = { title: '', content: '', text: '', ...checked.data }
  const length = [title, content, text].reduce<number>((sum, part) => sum + lengthOf(part), 0)
  if (length <= LIMITS.cardCharacters) return []
  return [
    {
      message: `The card has ${length} characters and exceeds the maximum of ${LIMITS.cardCharacters}`,
      hint: 'Title and text count together.',
    },
  ]
}

const lengthOf = (text: unknown): number => (typeof text === 'string' ? text.length : 0)
