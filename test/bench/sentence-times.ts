import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { voiceOf } from '../../cloud/local/polly/voices.ts'
import { cutPassages } from '../../core/synthesis/cut-passages.ts'
import { millisecondsOf, readMp3 } from '../../core/synthesis/mp3.ts'
import { findPauses } from '../../core/synthesis/pauses.ts'
import { placeSentences } from '../../core/synthesis/place-sentences.ts'
import { sentenceTimes } from '../../core/synthesis/spoken-time.ts'
import { parsePlainText } from '../../core/text/parse-plain-text.ts'
import { type SpokenPassage, speakWithMarks } from './spoken-marks.ts'

const HELP = `node test/bench/sentence-times.ts [--json]: how far the places of sentences are from the local engine's own word events, in five
languages: as editions have them, by their text alone, and in proportion to their characters. A passage's first sentence is not counted`

const { values } = parseArgs({ options: { json: { type: 'boolean' }, help: { type: 'boolean' } } })
if (values.help) {
  console.log(HELP)
  process.exit()
}

const VOICES = { en: 'Joanna', de: 'Vicki', fr: 'Lea', es: 'Lucia', it: 'Bianca' }

const WAYS: Readonly<Record<string, (spoken: SpokenPassage) => number[]>> = {
  'text and pauses': ({ passage, mp3 }) => {
    const audio = readMp3(mp3)
    return placeSentences(sentenceTimes(passage), millisecondsOf(audio), findPauses(audio))
  },
  'text alone': ({ passage, mp3 }) => placeSentences(sentenceTimes(passage), millisecondsOf(readMp3(mp3))),
  characters: ({ passage, mp3 }) => {
    const lengths = passage.lines.flatMap(({ sentences }) =>
      sentences.map(({ length }) => ({ speech: length, pause: 0 })),
    )
    return placeSentences(lengths, millisecondsOf(readMp3(mp3)))
  },
}

function speakGoldenText(name: string, voiceId: string): SpokenPassage[] {
  const text = readFileSync(`test/bench/spoken-texts/${name}.txt`, 'utf8')
  const { id, language } = voiceOf(voiceId)
  const voice = { id, language, engine: 'neural' } as const
  return cutPassages(parsePlainText(text, language), () => voice).map(speakWithMarks)
}

const spoken = Object.entries(VOICES).map(
  ([language, voice]) => [language, speakGoldenText(language, voice)] as const,
)
const rows = Object.entries(WAYS).flatMap(([way, place]) => {
  const errors = spoken.map(
    ([language, passages]) => [language, passages.flatMap(one => errorsOf(one, place(one)))] as const,
  )
  const all = ['all', errors.flatMap(([, some]) => some)] as const
  return [...errors, all].map(([language, some]) => ({ way, language, ...summary(some) }))
})

if (values.json) console.log(JSON.stringify(rows))
else
  for (const { way, language, sentences, median, most95, most } of rows)
    console.log(
      `${way.padEnd(16)} ${language.padEnd(4)} ${String(sentences).padStart(4)} sentences  median ${median.toFixed(0).padStart(5)} ms  95 % within ${most95.toFixed(0).padStart(5)} ms  worst ${most.toFixed(0).padStart(5)} ms`,
    )

function errorsOf({ starts }: SpokenPassage, places: readonly number[]): number[] {
  if (places.length !== starts.length) throw new Error('not every sentence was placed')
  return starts.map((start, at) => Math.abs((places[at] ?? 0) - start)).slice(1)
}

function summary(errors: readonly number[]) {
  const sorted = errors.toSorted((one, other) => one - other)
  const share = (part: number) => sorted[Math.ceil(part * sorted.length) - 1] ?? 0
  return { sentences: sorted.length, median: share(0.5), most95: share(0.95), most: share(1) }
}
