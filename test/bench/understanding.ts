import { parseArgs } from 'node:util'
import { loadModel, modelNames } from './understanding/bench-model.ts'
import { KINDS } from './understanding/case.ts'
import { makeCases } from './understanding/cases.ts'
import { measureLoadTime } from './understanding/load-time.ts'
import { measure, measurePeer } from './understanding/measure.ts'
import {
  describeFailure,
  describeSpeed,
  rowsBy,
  rowsByKind,
  speedOf,
  tableOf,
} from './understanding/report.ts'

const HELP = `node test/bench/understanding.ts [options]: how much the local Alexa understands, of cases made from invented skills' models

  --kind KIND    only this kind of case, or several with commas: ${KINDS.join(', ')}
  --model NAME   only the models whose name has this in it, e.g. pizza or de-DE; several with commas
  --failures N   print N failing cases, from all over: what was said, what was expected, what was given
  --peer         ask virtual-alexa the same
  --seed SEED    other cases, and other samples and values left out of the models (default: 1)
  --json         the figures as JSON`

const { values } = parseArgs({
  options: {
    kind: { type: 'string' },
    model: { type: 'string', default: '' },
    failures: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
    peer: { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})
if (values.help) {
  console.log(HELP)
  process.exit()
}

const kinds = wantedKinds(values.kind)
const all = modelNames()
const names = all.filter(name => values.model.split(',').some(part => name.includes(part)))
if (names.length === 0) stop(`No model is called "${values.model}". There are: ${all.join(', ')}`)

const models = all.map(name => loadModel(name, values.seed))
const asked = makeCases(models, { kinds, names, seed: values.seed, today: new Date() })
const { outcomes, unsupported } = measure(asked)
const peer = values.peer
  ? await measurePeer(asked.filter(({ model }) => !unsupported.includes(model.name)))
  : []
const result = {
  kinds: rowsByKind(outcomes),
  locales: rowsBy('locale', outcomes),
  models: rowsBy('model', outcomes),
  unsupported,
  microseconds: speedOf(outcomes),
  loadMilliseconds: measureLoadTime(),
  ...(values.peer && { peer: { kinds: rowsByKind(peer), microseconds: speedOf(peer) } }),
}

if (values.json) console.log(JSON.stringify(result))
else {
  const failures = outcomes.filter(({ isFrameRight }) => !isFrameRight)
  for (const failure of spread(failures, Number(values.failures)))
    console.log(`${describeFailure(failure)}\n`)
  console.log(`${tableOf('kind', result.kinds, result.peer?.kinds)}\n`)
  console.log(`${tableOf('locale', result.locales)}\n`)
  console.log(`${tableOf('model', result.models)}\n`)
  if (unsupported.length > 0) console.log(`not supported: ${unsupported.join(', ')}\n`)
  console.log(`one utterance: ${describeSpeed(result.microseconds)}`)
  if (result.peer) console.log(`virtual-alexa: ${describeSpeed(result.peer.microseconds)}`)
  console.log(`a model of 10,000 samples and values is loaded in ${result.loadMilliseconds.toFixed(0)} ms`)
}

/** So many of the list, evenly from its beginning to its end. */
function spread<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, list.length / count)
  return Array.from({ length: Math.min(count, list.length) }, (_, at) => list[Math.floor(at * step)]).filter(
    one => one !== undefined,
  )
}

function wantedKinds(list: string | undefined) {
  if (list === undefined) return KINDS
  const wanted = list.split(',')
  const unknown = wanted.find(kind => !KINDS.some(known => known === kind))
  if (unknown !== undefined) stop(`There is no kind "${unknown}". There are: ${KINDS.join(', ')}`)
  return KINDS.filter(kind => wanted.includes(kind))
}

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}
