import type { Passage } from './passage.ts'

/** Characters of a sentence that are enough to find it by. */
const ENOUGH = 120

/**
 * Words by which the writer of a text finds what could not be spoken: the sentence with the tag that the reason
 * names, the only sentence with any where it blames the markup, the only sentence there is, or the passage by how it
 * begins.
 * @param reason Polly's own words
 */
export function namePassage({ ssml }: Pick<Passage, 'ssml'>, reason: string): string {
  const sentences = [...ssml.matchAll(/<s(?:\s[^>]*)?>(.*?)<\/s>/gsu)].map(([, inside = '']) => inside)
  const holder = holderOf(sentences, reason)
  if (holder) return `the sentence ${quoted(holder)}`
  const [first = ssml] = sentences
  return sentences.length === 1 ? `the sentence ${quoted(first)}` : `the passage that begins ${quoted(first)}`
}

function holderOf(sentences: readonly string[], reason: string): string | undefined {
  const tag = /<([\w:-]+)/u.exec(reason)?.[1]
  if (tag) return sentences.find(sentence => new RegExp(`<${tag}[\\s/>]`, 'u').test(sentence))
  const [only, ...others] = sentences.filter(sentence => sentence.includes('<'))
  return /ssml|feature/iu.test(reason) && others.length === 0 ? only : undefined
}

function quoted(ssml: string): string {
  const text = ssml.replace(/<[^>]*>/gu, '').replace(/&(\w+);/gu, (entity, name) => SIGNS[name] ?? entity)
  const characters = [...text.trim()]
  return `“${characters.length > ENOUGH ? `${characters.slice(0, ENOUGH).join('').trimEnd()}…` : text.trim()}”`
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
