import type { Directive, interfaces, ResponseEnvelope } from 'ask-sdk-model'
import { streamUrlProblem } from '../stream-url.ts'
import { checkMetadata } from './check-metadata.ts'
import { isDirectiveType } from './directive-types.ts'
import { isObject, type Problem } from './problem.ts'
import { LIMITS, type Rule } from './rules.ts'

type Play = interfaces.audioplayer.PlayDirective

/** Checks the directives of an answer, each by itself and together. */
export function checkDirectives(
  { response }: ResponseEnvelope,
  rule: Rule,
  streamsAudio: boolean,
): Problem[] {
  const directives: unknown = response.directives ?? []
  if (!Array.isArray(directives) || !directives.every(isDirective)) {
    return [
      { message: 'Invalid directives in the response', hint: 'directives is a list of objects with a type.' },
    ]
  }
  const plays = directives.filter(({ type }) => type === 'AudioPlayer.Play')
  const problems = directives.flatMap(directive => checkDirective(directive, rule, streamsAudio))
  if (plays.length > 1) {
    problems.push({
      message: 'The response contains more than one AudioPlayer.Play directive',
      hint: 'Enqueue the next stream in answer to PlaybackNearlyFinished.',
    })
  }
  return problems
}

const isDirective = (value: unknown): value is Directive => isObject(value) && typeof value.type === 'string'

function checkDirective(directive: Directive, rule: Rule, streamsAudio: boolean): Problem[] {
  if (!isDirectiveType(directive.type)) {
    const hint = 'Alexa has no directive of that name: mind its spelling.'
    return [{ message: `The following directives are not supported: ${directive.type}`, hint }]
  }
  const isAudio = directive.type.startsWith('AudioPlayer.')
  if (isAudio ? !rule.audio.includes(directive.type) : !rule.mayTalk) {
    const hint =
      rule.audio.length > 0 ? `This request takes ${rule.audio.join(', ')}.` : 'This request takes no answer.'
    return [{ message: `The following directives are not supported: ${directive.type}`, hint }]
  }
  if (isAudio && !streamsAudio) {
    return [
      {
        message: `The following directives are not supported: ${directive.type}`,
        hint: 'The manifest does not have the interface AUDIO_PLAYER.',
      },
    ]
  }
  switch (directive.type) {
    case 'AudioPlayer.Play':
      return checkPlay(directive)
    case 'AudioPlayer.ClearQueue':
      return oneOf('clearBehavior', directive.clearBehavior, ['CLEAR_ALL', 'CLEAR_ENQUEUED'])
    default:
      return []
  }
}

function checkPlay({ playBehavior, audioItem }: Play): Problem[] {
  const stream: unknown = audioItem?.stream
  if (!isObject(stream)) return [invalid('audioItem.stream', 'it is missing')]
  const { url, token, offsetInMilliseconds: offset, expectedPreviousToken: previous, captionData } = stream
  return [
    ...oneOf('playBehavior', playBehavior, ['REPLACE_ALL', 'ENQUEUE', 'REPLACE_ENQUEUED']),
    ...text('stream.token', token, LIMITS.streamTokenCharacters),
    ...text('stream.url', url, LIMITS.streamUrlCharacters),
    ...(typeof url === 'string' ? checkUrl(url) : []),
    ...(Number.isInteger(offset) && Number(offset) >= 0
      ? []
      : [invalid('stream.offsetInMilliseconds', 'it must be a whole number, 0 or more')]),
    ...checkPrevious(playBehavior, previous),
    ...checkCaptions(captionData),
    ...checkMetadata(audioItem?.metadata),
  ]
}

function checkUrl(url: string): Problem[] {
  const problem = streamUrlProblem(url)
  return problem ? [invalid('stream.url', problem)] : []
}

function checkPrevious(playBehavior: Play['playBehavior'], previous: unknown): Problem[] {
  const isGiven = previous !== undefined && previous !== null
  if (playBehavior === 'ENQUEUE') {
    return isGiven ? [] : [invalid('stream.expectedPreviousToken', 'it is required with ENQUEUE')]
  }
  return isGiven ? [invalid('stream.expectedPreviousToken', `it is not allowed with ${playBehavior}`)] : []
}

function checkCaptions(captions: unknown): Problem[] {
  if (captions === undefined || captions === null) return []
  const isRight = isObject(captions) && captions.type === 'WEBVTT' && typeof captions.content === 'string'
  return isRight ? [] : [invalid('stream.captionData', 'it is {type: "WEBVTT", content}')]
}

function oneOf(name: string, value: unknown, allowed: readonly string[]): Problem[] {
  return typeof value === 'string' && allowed.includes(value)
    ? []
    : [invalid(name, `it must be ${allowed.join(' or ')}`)]
}

function text(name: string, value: unknown, maxCharacters: number): Problem[] {
  if (typeof value !== 'string' || value === '') return [invalid(name, 'it must be a text that is not empty')]
  if (value.length <= maxCharacters) return []
  return [invalid(name, `it has ${value.length} characters; ${maxCharacters} are allowed`)]
}

const invalid = (name: string, why: string): Problem => ({
  message: `Invalid value for ${name} in directive AudioPlayer: ${why}`,
  hint: 'https://developer.amazon.com/en-US/docs/alexa/custom-skills/audioplayer-interface-reference.html',
})
