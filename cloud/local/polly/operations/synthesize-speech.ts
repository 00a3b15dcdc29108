import { CONTENT_TYPES, speak } from '../speak.ts'
import { readSpeechRequest } from '../speech-request.ts'
import type { Operation } from './operation.ts'

export const synthesizeSpeech: Operation = async ({ engine, spend }, { body }) => {
  const speech = readSpeechRequest(body, 'SynthesizeSpeech')
  spend('SynthesizeSpeech', speech.engine)
  const audio = await speak(engine, speech, { isAwaited: true })
  const headers = {
    'content-type': CONTENT_TYPES[speech.outputFormat],
    'x-amzn-requestcharacters': String(speech.billedCharacters),
  }
  return { audio, headers }
}
