import { parseArgs } from 'node:util'
import { findHeard } from '../../core/catalog/lookup/find-heard.ts'
import { openLookupIndex } from '../../core/catalog/lookup/open-lookup-index.ts'
import { search } from '../../core/catalog/lookup/search.ts'
import { bytesOf, type Engine, fuse, miniSearch, miniSearchJson, ours } from './find/engines.ts'
import { makeHearings } from './find/hearings.ts'
import { makeShelf } from './find/titles.ts'
import { Random } from './understanding/random.ts'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    titles: { type: 'string', default: '100000' },
    hearings: { type: 'string', default: '3000' },
    failures: { type: 'string', default: '0' },
    kind: { type: 'string' },
  },
})
const random = new Random(`find ${values.seed}`)
const shelf = makeShelf(random, Number(values.titles))
const hearings = makeHearings(random, shelf, Number(values.hearings)).filter(
  h => !values.kind || h.kinds.includes(values.kind),
)
const started = performance.now()
const bytes = bytesOf(shelf)
console.log('build', performance.now() - started, 'ms', bytes.length / 1e6, 'MB')
const t1 = performance.now()
const engine = ours(bytes)
console.log('open', performance.now() - t1)
const titleOf = new Map(shelf.episodes.map(e => [e.id, e.title]))
const run = (engine: Engine) => {
  let at1 = 0,
    at3 = 0
  const times: number[] = []
  const byKind = new Map<string, [number, number]>()
  let shown = 0
  for (let round = 0; round < 1; round++)
    for (const h of hearings) {
      let found: string[] = [],
        least = Infinity
      for (let i = 0; i < 3; i++) {
        const t = performance.now()
        found = engine.find(h.heard, h.locale)
        least = Math.min(least, performance.now() - t)
      }
      times.push(least)
      const right = h.right.has(found[0] ?? '')
      at1 += Number(right)
      at3 += Number(found.some(id => h.right.has(id)))
      for (const kind of [...h.kinds, `n${h.kinds.length}`, h.locale.slice(0, 2), 'all']) {
        const k = byKind.get(kind) ?? [0, 0]
        k[0] += Number(right)
        k[1]++
        byKind.set(kind, k)
      }
      if (!right && shown++ < Number(values.failures))
        console.log(
          JSON.stringify(h.heard),
          h.locale,
          h.kinds.join(),
          '| wanted',
          titleOf.get([...h.right][0]!),
          '| got',
          found
            .map(id => titleOf.get(id))
            .slice(0, 2)
            .join(' / '),
        )
    }
  times.sort((a, b) => a - b)
  console.log(
    engine.name,
    ((100 * at1) / hearings.length).toFixed(1),
    ((100 * at3) / hearings.length).toFixed(1),
    'p50',
    times[times.length >> 1]?.toFixed(3),
    'p99',
    times[Math.floor(times.length * 0.99)]?.toFixed(3),
    'max',
    times.at(-1)?.toFixed(2),
  )
  console.log([...byKind].map(([k, [r, n]]) => `${k} ${((100 * r) / n).toFixed(1)} (${n})`).join(', '))
}
run(engine)
void fuse
void miniSearch
void miniSearchJson
void search
void openLookupIndex
void findHeard
