import { CONTENT_TYPES, outputOf, utteranceOf } from '../speak.ts'
import { readSpeechRequest } from '../speech-request.ts'
import type { Operation } from './operation.ts'

export const synthesizeSpeech: Operation = async ({ engine, spend }, { body }) => {
  const speech = readSpeechRequest(body, 'SynthesizeSpeech')
  spend('SynthesizeSpeech', speech.engine)
  const audio = outputOf(speech, await engine.speak(utteranceOf(speech, 'SynthesizeSpeech')))
  const headers = {
    'content-type': CONTENT_TYPES[speech.outputFormat],
    'x-amzn-requestcharacters': String(speech.billedCharacters),
  }
  return { audio, headers }
}
