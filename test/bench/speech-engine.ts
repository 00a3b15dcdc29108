import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { speakerOf } from '../../cloud/local/polly/engine/speakers.ts'
import { openSpeechEngine } from '../../cloud/local/polly/engine/speech-engine.ts'
import { engineMarkup } from '../../cloud/local/polly/ssml/engine-markup.ts'
import { parseSsml } from '../../cloud/local/polly/ssml/parse-ssml.ts'
import { findVoice } from '../../cloud/local/polly/voices.ts'
import { cutPassages } from '../../core/synthesis/cut-passages.ts'
import { millisecondsOf, readMp3 } from '../../core/synthesis/mp3.ts'
import { DEFAULT_VOICE } from '../../core/synthesis/voice.ts'
import { parsePlainText } from '../../core/text/parse-plain-text.ts'
import { textOfWords } from './text-of-words.ts'

const HELP =
  'node test/bench/speech-engine.ts [FILE] [--json]: how fast the local speech engine is by itself, with one thread and with two'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
})
if (values.help) {
  console.log(HELP)
  process.exit()
}

/** The same passages that the platform would give Polly, spoken by nothing but the engine. */
export async function timeEngine(text: string, workers: number) {
  const voice = findVoice(DEFAULT_VOICE.id)
  if (!voice) throw new Error(`there is no voice ${DEFAULT_VOICE.id}`)
  const passages = cutPassages(parsePlainText(text, 'en-US'), () => DEFAULT_VOICE)
  const engine = openSpeechEngine({ workers, idleSeconds: 60 })
  const began = performance.now()
  const cpuBefore = process.cpuUsage()
  const audio = await Promise.all(
    passages.map(({ ssml }) =>
      engine.speak({
        speaker: speakerOf(voice),
        markup: engineMarkup(parseSsml(ssml)),
        format: 'mp3',
        sampleRateHz: 24_000,
        longestSeconds: 3600,
        isAwaited: false,
      }),
    ),
  )
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(cpuBefore)
  const audioSeconds = audio.reduce((sum, mp3) => sum + millisecondsOf(readMp3(mp3)), 0) / 1000
  const rssMegabytes = process.memoryUsage().rss / 1024 ** 2
  await engine.close()
  const cpuSeconds = (user + system) / 1e6
  return {
    workers,
    seconds,
    cpuSeconds,
    audioSeconds,
    charactersASecond: text.length / seconds,
    rssMegabytes,
  }
}

if (import.meta.main) {
  const text = positionals[0] ? readFileSync(positionals[0], 'utf8') : textOfWords(2_000)
  const rows = [await timeEngine(text, 1), await timeEngine(text, 2)]
  if (values.json) console.log(JSON.stringify(rows))
  else
    for (const { workers, seconds, audioSeconds, charactersASecond, rssMegabytes } of rows)
      console.log(
        `${workers} thread${workers > 1 ? 's' : ' '}  ${seconds.toFixed(2)} s for ${audioSeconds.toFixed(0)} s of audio  ${charactersASecond.toFixed(0)} characters/s  ${rssMegabytes.toFixed(0)} MB`,
      )
}
