import type { ResponseEnvelope, ui } from 'ask-sdk-model'
import { readSsml } from '../ssml.ts'
import { checkCard } from './check-card.ts'
import { isObject, type Problem } from './problem.ts'
import { LIMITS } from './rules.ts'

/** Checks speech, reprompt and card. */
export function checkSpeech({ response }: ResponseEnvelope, requestId: string): Problem[] {
  const { outputSpeech, reprompt, card } = response
  return [
    ...(outputSpeech ? checkOutputSpeech(outputSpeech, requestId) : []),
    ...(reprompt?.outputSpeech ? checkOutputSpeech(reprompt.outputSpeech, requestId) : []),
    ...(card ? checkCard(card) : []),
  ]
}

function checkOutputSpeech(speech: ui.OutputSpeech, requestId: string): Problem[] {
  const text = isObject(speech) ? (speech.type === 'SSML' ? speech.ssml : speech.text) : undefined
  if (typeof text !== 'string' || (speech.type !== 'SSML' && speech.type !== 'PlainText')) {
    return [
      {
        message: `Invalid Output Speech for requestId ${requestId}`,
        hint: 'outputSpeech is {type: "SSML", ssml} or {type: "PlainText", text}.',
      },
    ]
  }
  if (text.length > LIMITS.speechCharacters) {
    return [
      {
        message: `Speech with id ${requestId} and length ${text.length} exceeds allowed size of ${LIMITS.speechCharacters} characters`,
        hint: 'Say less, or play it as a stream.',
      },
    ]
  }
  return speech.type === 'SSML' ? checkSsml(text, requestId) : []
}

function checkSsml(ssml: string, requestId: string): Problem[] {
  const { problem, audioFiles } = readSsml(ssml)
  if (problem) {
    return [
      {
        message: `Invalid SSML Output Speech for requestId ${requestId}. Error: Fatal error occurred when processing SSML content. This usually happens when the SSML is not well formed. Error: ${problem}`,
        hint: 'Escape &, < and > in texts that are put into SSML.',
      },
    ]
  }
  if (audioFiles <= LIMITS.speechAudioFiles) return []
  return [
    {
      message: `Invalid SSML Output Speech for requestId ${requestId}. Error: Too many audio files: ${audioFiles}, the maximum is ${LIMITS.speechAudioFiles}`,
      hint: 'Join them, or play them as streams.',
    },
  ]
}
