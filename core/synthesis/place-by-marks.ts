import type { Passage } from './passage.ts'

/**
 * Where sentences begin in a take, in milliseconds from its start, by Polly's marks of it: a JSON object a line, with
 * byte offsets into the SSML. Undefined when a sentence has none.
 * https://docs.aws.amazon.com/polly/latest/dg/speechmarks.html
 */
export function placeByMarks({ ssml }: Pick<Passage, 'ssml'>, marks: string): number[] | undefined {
  const told = marks.split('\n').flatMap(readMark)
  const starts: number[] = []
  for (const [at, { from, to }] of sentenceBytes(ssml).entries()) {
    const mark = told.find(({ start }) => start >= from && start < to)
    if (!mark && at > 0) return undefined
    starts.push(at === 0 ? 0 : (mark?.time ?? 0))
  }
  return starts
}

function readMark(line: string): { start: number; time: number }[] {
  if (line.trim() === '') return []
  try {
    const { type, start, time } = JSON.parse(line) as Record<string, unknown>
    return type === 'sentence' && typeof start === 'number' && typeof time === 'number'
      ? [{ start, time }]
      : []
  } catch {
    return []
  }
}

const sentenceBytes = (ssml: string) =>
  Array.from(ssml.matchAll(/<s>(.*?)<\/s>/gsu), ({ 0: whole, index }) => {
    const from = Buffer.byteLength(ssml.slice(0, index))
    return { from, to: from + Buffer.byteLength(whole) }
  })
