import { type Outcome, refuse } from '../../refusal.ts'
import { paragraphOf } from '../../text/sentences.ts'
import { passageOf } from '../passage.ts'
import type { Voice } from '../voice.ts'
import type { Preview } from '../work.ts'
import { applyLexicons } from './apply-lexicon.ts'
import type { Lexicon } from './lexicon.ts'

/** A few words as they are said without a lexicon, and with it where that is otherwise. */
export interface WordPreview {
  readonly plain: Uint8Array
  readonly withLexicon?: Uint8Array
}

/** A preview is for words: more is an episode. */
const MAX_CHARACTERS = 60

export async function previewOf(
  preview: Preview,
  words: string,
  lexicon: Lexicon,
  voice: Voice,
): Promise<Outcome<WordPreview>> {
  const paragraph = paragraphOf(words, voice.language)
  if (!paragraph || words.length > MAX_CHARACTERS)
    return refuse(
      'preview-words',
      `Write a word or a few, at most ${MAX_CHARACTERS} characters, to hear them.`,
    )
  const script = { chapters: [{ paragraphs: [paragraph] }] }
  const [spoken = paragraph] = applyLexicons(script, [lexicon], () => voice).chapters[0]?.paragraphs ?? []
  const [one, other] = [passageOf([paragraph], voice), passageOf([spoken], voice)]
  const plain = await preview.speak(one)
  if (!plain.ok || one.hash === other.hash)
    return plain.ok ? { ok: true, value: { plain: plain.value } } : plain
  const withLexicon = await preview.speak(other)
  return withLexicon.ok
    ? { ok: true, value: { plain: plain.value, withLexicon: withLexicon.value } }
    : withLexicon
}
