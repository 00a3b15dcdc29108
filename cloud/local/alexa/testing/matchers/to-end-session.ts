import type { Judge } from './matcher.ts'

/** A session was open in this turn, and none is open after it. */
export const toEndSession: Judge<[]> = ({ turn, isListening }) => {
  const { wasListening, exchanges } = turn.happened
  const wasOpen = wasListening || exchanges.some(({ request }) => request.session !== undefined)
  return {
    pass: wasOpen && !isListening,
    who: 'the session',
    what: 'to end',
    happened: isListening
      ? 'It is open, and Alexa listens.'
      : wasOpen
        ? 'It ended.'
        : 'There was none: the skill was not opened.',
  }
}
