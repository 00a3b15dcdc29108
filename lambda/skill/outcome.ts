import type { HandlerInput, ResponseInterceptor } from 'ask-sdk-core'

/** What a turn came to. */
export type Outcome = 'TurnsAnswered' | 'TurnsFailed' | 'NotFound'

/** What was asked for is not on the shelf. */
export function noteNotFound({ attributesManager }: HandlerInput): void {
  attributesManager.setRequestAttributes({ ...attributesManager.getRequestAttributes(), isNotFound: true })
}

/** Counts every answer, but for those that the error handler gives. */
export const countOutcomes = (count: (outcome: Outcome) => void): ResponseInterceptor => ({
  process({ attributesManager }) {
    count('TurnsAnswered')
    if (attributesManager.getRequestAttributes().isNotFound) count('NotFound')
  },
})
