import { notImplemented } from '../aws-error.ts'
import type { TextType } from './speech-request.ts'

/** A sentence of a request's text, and where the engine's markup has it. */
export interface MarkedSentence {
  /** Byte offsets in the request's text, tags included. */
  readonly start: number
  readonly end: number
  readonly value: string
  /** In code points of the engine's markup, from 1. */
  readonly place: number
}

/** A word as the engine told when it came. */
export interface SpokenWord {
  /** In code points of the markup, from 1. */
  readonly place: number
  readonly milliseconds: number
}

/** Sentences as the text has them: by its `<s>`, or by Unicode's rules where it has no markup. */
export function sentencesOf(
  text: string,
  textType: TextType,
  markup: string,
  language: string,
): MarkedSentence[] {
  return textType === 'ssml' ? sentencesOfSsml(text, markup) : sentencesOfText(text, markup, language)
}

function sentencesOfSsml(text: string, markup: string): MarkedSentence[] {
  const places = [...markup.matchAll(/<s>/gu)].map(({ index }) => codePoints(markup.slice(0, index)) + 4)
  const written = [...text.matchAll(/<s(?:\s[^>]*)?>([\s\S]*?)<\/s\s*>/gu)]
  if (written.length === 0) throw notImplemented('Polly', 'speech marks of SSML without <s>')
  return written.map(({ 0: whole, 1: content = '', index }, at) => {
    const start = index + whole.indexOf(content, whole.indexOf('>'))
    const firstText = /^(?:\s|<[^>]*>)*/u.exec(content)?.[0].length ?? 0
    return {
      start: bytes(text.slice(0, start + firstText)),
      end: bytes(text.slice(0, start + content.length)),
      value: content.replace(/<[^>]*>/gu, ''),
      place: places[at] ?? 1,
    }
  })
}

function sentencesOfText(text: string, markup: string, language: string): MarkedSentence[] {
  const words = markup.slice('<speak>'.length)
  let read = 0
  return Array.from(
    new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text),
    ({ segment, index }) => {
      const place = codePoints(`<speak>${words.slice(0, read)}`) + 1
      read += escapedLength(segment)
      const value = segment.trim()
      const start = bytes(text.slice(0, index + segment.indexOf(value)))
      return { start, end: start + bytes(value), value, place }
    },
  ).filter(({ value }) => value !== '')
}

/** As `textMarkup` escapes it. */
const escapedLength = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('[[', '[ [').length

const bytes = (text: string) => Buffer.byteLength(text)
const codePoints = (text: string) => [...text].length

/** A JSON object a line. https://docs.aws.amazon.com/polly/latest/dg/output.html */
export function sentenceMarks(sentences: readonly MarkedSentence[], words: readonly SpokenWord[]): string {
  const lines = sentences.flatMap(({ place, start, end, value }, at) => {
    const next = sentences[at + 1]?.place ?? Number.POSITIVE_INFINITY
    const first = words.find(word => word.place >= place && word.place < next)
    return first ? [JSON.stringify({ time: first.milliseconds, type: 'sentence', start, end, value })] : []
  })
  return lines.map(line => `${line}\n`).join('')
}
