import type { Exchange } from '../../device/transcript.ts'
import { describeRequest } from '../transcript.ts'
import { isGood } from '../turn.ts'
import type { Judge } from './matcher.ts'

const SHOWN_CHARACTERS = 500

/** Alexa rejected no answer, and none was missing: in a turn, or, asked of an Alexa, since the talk began. */
export const toBeLegal: Judge<[]> = ({ exchanges }) => {
  const bad = exchanges.filter(exchange => !isGood(exchange))
  return {
    pass: bad.length === 0,
    who: "the skill's answers",
    what: 'to be legal',
    happened:
      bad.length > 0
        ? bad.map(complaint).join('\n')
        : `Alexa took ${exchanges.length === 1 ? 'the only one' : `all ${exchanges.length}`}.`,
  }
}

function complaint({ request: { request }, response, problems, failure }: Exchange): string {
  const asked = describeRequest(request)
  if (failure !== undefined) return `${asked} was not answered: ${failure}`
  return [
    `${asked} was answered with`,
    `    ${shortened(JSON.stringify(response) ?? 'nothing')}`,
    ...problems.flatMap(({ message, hint }) => [`  Alexa: ${message}`, `  Hint: ${hint}`]),
  ].join('\n')
}

const shortened = (text: string) =>
  text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}… (${text.length} characters)` : text
