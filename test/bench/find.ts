import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  zstdCompressSync,
  zstdDecompressSync,
} from 'node:zlib'
import { openLookupIndex } from '../../core/catalog/lookup/open-lookup-index.ts'
import type { LookupSnapshot } from '../../core/catalog/lookup/snapshot.ts'
import { bytesOf, type Engine, fuse, miniSearch, miniSearchJson, ours } from './find/engines.ts'
import { type Hearing, makeHearings } from './find/hearings.ts'
import { type Figures, measureDeciding, measureFinding, measureLoad } from './find/measure.ts'
import { makeShelf } from './find/titles.ts'
import { Random } from './understanding/random.ts'

const HELP = `node test/bench/find.ts [options]: how often a title is found by what a recogniser heard of it
  --titles N     on the shelf (100000)
  --hearings N   of them (3000)
  --seed S       other titles and other hearings (1)
  --peer N       asks MiniSearch and Fuse.js the first N of them as well (300)
  --failures N   shows so many that were not found first
  --compress     also measures what compressing the index would give
  --json         figures only`

const { values } = parseArgs({
  options: {
    titles: { type: 'string', default: '100000' },
    hearings: { type: 'string', default: '3000' },
    seed: { type: 'string', default: '1' },
    peer: { type: 'string', default: '300' },
    failures: { type: 'string', default: '0' },
    compress: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const percent = (share: number) => `${(100 * share).toFixed(1)} %`
const milliseconds = (time: number) => `${time.toFixed(time < 10 ? 2 : 0)} ms`

if (values.help) console.log(HELP)
else run()

function run(): void {
  const random = new Random(`find ${values.seed}`)
  const shelf = makeShelf(random, Number(values.titles))
  const hearings = makeHearings(random, shelf, Number(values.hearings))
  const startedAt = performance.now()
  const bytes = bytesOf(shelf)
  const buildMilliseconds = performance.now() - startedAt
  const load = measureLoad(() => ours(new Uint8Array(bytes)), 5)
  const here = measureFinding(ours(bytes), hearings)
  const index = openLookupIndex(bytes)
  if (!index) throw new Error('an index that was just built is opened')
  const decided = measureDeciding(index, hearings)
  const strange = measureDeciding(index, strangers())
  const peers =
    Number(values.peer) > 0 ? measurePeers(shelf, bytes, hearings.slice(0, Number(values.peer))) : []
  const figures = {
    buildMilliseconds,
    megabytesOfBytes: bytes.length / 1e6,
    load,
    here,
    decided,
    strange,
    peers,
  }
  if (values.json) {
    console.log(JSON.stringify(figures, (key, value) => (key === 'failures' ? undefined : value)))
    return
  }
  console.log(
    `${shelf.episodes.length} titles; index of ${(bytes.length / 1e6).toFixed(1)} MB, built in ${milliseconds(buildMilliseconds)}`,
  )
  console.log(`opened in ${milliseconds(load.milliseconds)}, ${load.megabytes.toFixed(1)} MB`)
  show('here', here)
  for (const { name, figures: own, load: its } of peers) {
    show(name, own)
    console.log(`  loaded in ${milliseconds(its.milliseconds)}, ${its.megabytes.toFixed(1)} MB`)
  }
  console.log('right first, by kind:')
  for (const [kind, { hearings: of, first }] of Object.entries(here.byKind).sort())
    console.log(`  ${kind}: ${percent(first / of)} of ${of}`)
  console.log('decided:', decided, 'of what no title is:', strange)
  if (values.compress) showCompression(bytes)
  showFailures(shelf, here)
}

function show(
  name: string,
  { hearings, first, firstThree, p50, p99, worst, quietP50, quietP99 }: Figures,
): void {
  console.log(
    `${name}: ${hearings} hearings, first ${percent(first)}, of the first three ${percent(firstThree)}, ` +
      `p50 ${milliseconds(p50)}, p99 ${milliseconds(p99)} (the quickest of several times: ${milliseconds(quietP50)}, ${milliseconds(quietP99)}), worst ${milliseconds(worst)}`,
  )
}

/** The same hearings in each; ours once more, so that all have the same ones. */
function measurePeers(shelf: LookupSnapshot, bytes: Uint8Array, hearings: readonly Hearing[]) {
  const json = miniSearchJson(shelf)
  const made: [make: () => Engine, rounds: number][] = [
    [() => ours(bytes), 5],
    [() => miniSearch(json), 3],
    [() => fuse(shelf), 3],
  ]
  return made.map(([make, rounds]) => {
    const load = measureLoad(make, rounds)
    const engine = make()
    return {
      name: engine.name,
      load,
      figures: measureFinding(engine, hearings, engine.name === 'here' ? 10 : 1),
    }
  })
}

/** What people say that no title is, from the bench of understanding. */
function strangers(): Hearing[] {
  return ['en', 'de', 'fr', 'es', 'it', 'ja'].flatMap(language =>
    readFileSync(`test/bench/understanding/out-of-domain/${language}.txt`, 'utf8')
      .split('\n')
      .filter(line => line.trim() !== '')
      .map(heard => ({ heard, locale: language, language, right: new Set<string>(), kinds: [] })),
  )
}

function showCompression(bytes: Uint8Array): void {
  const ways = {
    zstd: [(raw: Uint8Array) => zstdCompressSync(raw), (packed: Uint8Array) => zstdDecompressSync(packed)],
    brotli: [
      (raw: Uint8Array) => brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
      (packed: Uint8Array) => brotliDecompressSync(packed),
    ],
  } as const
  for (const [name, [pack, unpack]] of Object.entries(ways)) {
    const packed = pack(bytes)
    const startedAt = performance.now()
    unpack(packed)
    console.log(
      `${name}: ${(packed.length / 1e6).toFixed(1)} MB, opened in ${milliseconds(performance.now() - startedAt)}`,
    )
  }
}

function showFailures({ episodes }: LookupSnapshot, { failures }: Figures): void {
  const titles = new Map(episodes.map(({ id, title }) => [id, title]))
  for (const { hearing, found } of failures.slice(0, Number(values.failures)))
    console.log(
      JSON.stringify(hearing.heard),
      hearing.locale,
      hearing.kinds.join(', '),
      '| wanted',
      titles.get([...hearing.right][0] ?? ''),
      '| found',
      found.map(id => titles.get(id)).join(' / '),
    )
}
