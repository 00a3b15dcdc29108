import { readerOf } from '../lookup/sound/words.ts'
import type { VoiceProblem } from '../voice-checks.ts'
import { BUILT_IN_PHRASES } from './built-in-phrases.ts'

/** Alexa's limit for a value of a slot type. https://developer.amazon.com/en-US/docs/alexa/custom-skills/create-and-edit-custom-slot-types.html */
export const MOST_CHARACTERS = 140

export interface Titled {
  readonly title: string
  /** BCP 47. */
  readonly language: string
  /** The title of its show. */
  readonly show: string
}

/** What is wrong with a title by itself, whatever else stands on the shelf. */
export function problemsOfTitle({ title, language, show }: Titled): VoiceProblem[] {
  const problems: VoiceProblem[] = []
  const characters = [...title].length
  if (characters > MOST_CHARACTERS)
    problems.push({
      code: 'title-too-long',
      message: `The title has ${characters} characters. Alexa learns titles of up to ${MOST_CHARACTERS}, and nobody says longer ones.`,
      suggestion: shortened(title),
    })
  const words = readerOf(language).read(title)
  if (words.every(({ phones }) => phones === ''))
    problems.push({
      code: 'title-unspeakable',
      message: 'The title has no word that can be said, so nobody can ask for it.',
      suggestion: `${show}, ${title}`.replace(/[^\p{L}\p{M}\p{N} ,.'’-]+/gu, '').replace(/[\s,]+$/u, ''),
    })
  else if (isBuiltIn(title, language))
    problems.push({
      code: 'title-is-a-command',
      message: `“${title}” is something that listeners say to Alexa or to this skill, so it is taken for a command.`,
      suggestion: `${title}: ${show}`,
    })
  return problems
}

const phrases = new Map<string, ReadonlySet<string>>()

function isBuiltIn(title: string, tag: string): boolean {
  const reader = readerOf(tag)
  const said = (text: string) =>
    reader
      .read(text)
      .map(({ spelling }) => spelling)
      .join(' ')
  const known =
    phrases.get(reader.language) ??
    new Set(
      (BUILT_IN_PHRASES[reader.language] ?? '')
        .trim()
        .split(/\s*;\s*/u)
        .map(said),
    )
  phrases.set(reader.language, known)
  return known.has(said(title))
}

/** Up to the sign that parts a title from what is added to it, or else as many words as there is room for. */
function shortened(title: string): string {
  const [first = ''] = title.split(/\s*[:;–—|(]\s*|\s+-\s+/u)
  if (first.length >= 3 && [...first].length <= MOST_CHARACTERS) return first
  const cut = [...title].slice(0, MOST_CHARACTERS / 2).join('')
  return cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut
}
