import type { FrontMatter } from './front-matter.ts'
import type { Run } from './script.ts'

/** Speakers of a script as their names are written, by their names in capitals. */
export type Speakers = ReadonlyMap<string, string>

/** A name at the start of a line, perhaps emphasised, with a colon behind it. */
const LEAD =
  /^[^\S\n]*(?:\*{1,2}|_{1,2})?(\p{L}[\p{L}\p{M}\p{N} .'’-]{0,40}?)(?:\*{1,2}|_{1,2})?[^\S\n]*:(?:\*{1,2}|_{1,2})?[^\S\n]+(?=\S)/u

/** Capitals before a colon that are no name. */
const NO_NAMES = new Set([
  'NOTE',
  'NOTES',
  'WARNING',
  'CAUTION',
  'TIP',
  'HINT',
  'PS',
  'P.S.',
  'PPS',
  'TODO',
  'IMPORTANT',
  'INFO',
  'FAQ',
  'ACHTUNG',
  'HINWEIS',
  'REMARQUE',
  'NOTA',
  'ATTENTION',
])

/**
 * The speakers of a script, by their names in capitals: those that its front matter lists, and names in capitals
 * that stand twice at least before a colon at the start of a line.
 */
export function findSpeakers(text: string, { speakers = {} }: FrontMatter): Speakers {
  const found = new Map(Object.keys(speakers).map(name => [key(name), name]))
  const once = new Set<string>()
  if (!text.includes(':')) return found
  for (const line of text.split('\n')) {
    const name = LEAD.exec(line)?.[1]
    if (!name || name !== name.toUpperCase() || !/\p{Lu}{2}|^\p{Lu}$/u.test(name) || NO_NAMES.has(name))
      continue
    if (once.has(name) && !found.has(key(name))) found.set(key(name), name)
    once.add(name)
  }
  return found
}

/** Runs parted where a line begins with a speaker's name, which is not said. What stands before is nobody's. */
export function linesBySpeaker(
  runs: readonly Run[],
  speakers: Speakers,
): { speaker?: string; runs: readonly Run[] }[] {
  if (speakers.size === 0) return [{ runs }]
  const text = runs.map(run => run.text).join('')
  const parts: { speaker?: string; from: number; to: number }[] = [{ from: 0, to: text.length }]
  let start = 0
  for (const line of text.split('\n')) {
    const [lead, name = ''] = LEAD.exec(line) ?? []
    const speaker = speakers.get(key(name))
    if (lead !== undefined && speaker !== undefined) {
      const before = parts.at(-1)
      if (before) before.to = start
      parts.push({ speaker, from: start + lead.length, to: text.length })
    }
    start += line.length + 1
  }
  return parts.map(({ from, to, ...part }) => ({ ...part, runs: between(runs, from, to) }))
}

/** The runs of a stretch of their whole text. */
function between(runs: readonly Run[], from: number, to: number): Run[] {
  let at = 0
  return runs.flatMap(run => {
    const start = at
    at += run.text.length
    const text = run.text.slice(Math.max(from - start, 0), Math.max(to - start, 0))
    const isPause = run.text === '' && start >= from && start <= to
    return text !== '' || isPause ? [{ ...run, text }] : []
  })
}

const key = (name: string) => name.trim().toUpperCase()
