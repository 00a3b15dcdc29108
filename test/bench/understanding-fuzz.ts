import { parseArgs } from 'node:util'
import { languageOf } from '../../cloud/local/alexa/understanding/languages/languages.ts'
import { Understanding } from '../../cloud/local/alexa/understanding/understanding.ts'
import { babble, wordsOf } from './understanding/babble.ts'
import { loadModel, modelNames } from './understanding/bench-model.ts'
import { Random } from './understanding/random.ts'

const HELP = `node test/bench/understanding-fuzz.ts [options]: what the local Alexa makes of what nobody says, and how long it takes

  --utterances N  how many (default: 50000)
  --seed SEED     other ones (default: 1)`

const { values } = parseArgs({
  options: {
    utterances: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean' },
  },
})
if (values.help) {
  console.log(HELP)
  process.exit()
}

const WARM_UP_UTTERANCES = 2_000
const random = new Random(`babble ${values.seed}`)
const subjects = modelNames().map(name => {
  const { full, locale } = loadModel(name, values.seed)
  const language = languageOf(locale)
  if (!language) throw new Error(`${locale} is not understood`)
  const by = new Understanding(full, language, { skillId: 'amzn1.ask.skill.bench', streamsAudio: true })
  return { name, by, words: wordsOf(full) }
})

/** Says something to a model; gives how it was taken, and the milliseconds. */
function ask() {
  const { name, by, words } = random.pick(subjects) ?? subjects[0] ?? failed()
  const utterance = babble(random, words)
  const situation = { isInSession: random.below(3) > 0, isAudioSkill: random.below(2) > 0 }
  const began = performance.now()
  const { kind } = by.understand(utterance, situation)
  return { name, utterance, kind, milliseconds: performance.now() - began }
}

function failed(): never {
  throw new Error('there are no models')
}

for (let warmUp = 0; warmUp < WARM_UP_UTTERANCES; warmUp++) ask()
const asked = Array.from({ length: Number(values.utterances) }, ask)
const times = asked.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
const worst = asked.reduce((slowest, one) => (one.milliseconds > slowest.milliseconds ? one : slowest))
const kinds = Object.entries(Object.groupBy(asked, ({ kind }) => kind)).map(
  ([kind, found]) => `${found?.length} ${kind}`,
)

console.log(
  `${asked.length} utterances to ${subjects.length} models, none of which failed: ${kinds.join(', ')}`,
)
console.log(
  `p50 ${(at(0.5) * 1000).toFixed(0)} µs, p99 ${at(0.99).toFixed(1)} ms, worst ${at(1).toFixed(1)} ms`,
)
console.log(`the worst, in ${worst.name}: ${JSON.stringify(worst.utterance.slice(0, 120))}`)
