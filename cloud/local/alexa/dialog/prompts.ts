import type { Intent, Slot, ui } from 'ask-sdk-model'
import { sampleParts } from '../understanding/interaction-model.ts'
import type { Prompt } from './dialog-model.ts'

/**
 * What Alexa says by a prompt of the model, with the slots' values put in. She picks a variation at random; here they
 * take turns, so that a test knows what it will hear.
 * @param turn counts what was asked in the dialog, from 0.
 */
export function speakPrompt({ variations }: Prompt, intent: Intent, turn: number): ui.OutputSpeech {
  const { type, value = '' } = variations[turn % variations.length] ?? {}
  if (type === 'SSML') return { type, ssml: fill(value, intent, escapeXml) }
  return { type: 'PlainText', text: fill(value, intent, text => text) }
}

const fill = (prompt: string, { slots = {} }: Intent, written: (value: string) => string): string =>
  sampleParts(prompt)
    .map(part => ('words' in part ? part.words : written(spokenValue(slots[part.slot]))))
    .join('')

function spokenValue(slot: Slot | undefined): string {
  const { value, slotValue } = slot ?? {}
  if (value !== undefined || slotValue?.type !== 'List') return value ?? ''
  return slotValue.values.flatMap(one => (one.type === 'Simple' ? [String(one.value ?? '')] : [])).join(', ')
}

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
