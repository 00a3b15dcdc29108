import { connectBucket } from '../../cloud/aws/connect.ts'
import type { Catalog } from '../../core/catalog/catalog.ts'
import type { Episode } from '../../core/catalog/episode.ts'
import type { Budget } from '../../core/synthesis/budget.ts'
import { cutPassages } from '../../core/synthesis/cut-passages.ts'
import { type Edition, type Take, takeOf } from '../../core/synthesis/edition.ts'
import { readMp3 } from '../../core/synthesis/mp3.ts'
import type { Plan } from '../../core/synthesis/plan.ts'
import type { Takes } from '../../core/synthesis/takes.ts'
import { DEFAULT_VOICE } from '../../core/synthesis/voice.ts'
import { assembleEdition } from '../../lambda/assemble/assemble-edition.ts'
import { plain } from '../core/paragraphs.ts'

/** Assembles one edition of takes that lie in the bucket, in a process of its own for the bench that measures it. */
const count = Number(process.argv[2])
const bucket = connectBucket({ bucket: process.env.BUCKET ?? '' })

const SENTENCES = Array.from(
  { length: 14 },
  (_, at) => `This is sentence ${at} of a passage, and it has a comma.`,
)
const [passage] = cutPassages({ chapters: [{ paragraphs: [plain(...SENTENCES)] }] }, () => DEFAULT_VOICE)
if (!passage) throw new Error('the bench has no passage')
const passages = Array.from({ length: count }, (_, at) => ({
  ...passage,
  hash: String(at),
  lines: passage.lines.map(line => ({ ...line, chapter: at })),
}))
const chapters = passages.map((_, at) => `Chapter ${at}`)
const plan: Plan = { hash: 'plan', title: 'Long', show: { id: 'show', title: 'Show' }, chapters, passages }

const audio = readMp3((await bucket.takeAudio.read('takes/0.mp3')) ?? new Uint8Array())
const takes = new Map<string, Take>(passages.map((_, at) => [String(at), takeOf(`takes/${at}.mp3`, audio)]))
const ref = { show: 'show', episode: 'episode' }
let made: Edition | undefined

const startMegabytes = process.memoryUsage().rss / 1e6
const began = performance.now()
await assembleEdition(
  {
    ...bucket,
    plans: { ...bucket.plans, get: async () => plan },
    takes: { find: async () => takes } as unknown as Takes,
    queues: { reindex: async () => {} },
    retiredPlans: { add: async () => {} },
    budget: { settle: async () => {} } as unknown as Budget,
    catalog: {
      getShow: async () => undefined,
      finish: async (_: unknown, __: string, edition: Edition) => {
        made = edition
      },
    } as unknown as Catalog,
  },
  ref as Episode,
  plan.hash,
)
process.send?.({
  seconds: (performance.now() - began) / 1000,
  startMegabytes,
  mostMegabytes: (process.resourceUsage().maxRSS * 1024) / 1e6,
  key: `editions/episode/${made?.hash}.mp3`,
  bytes: made?.bytes,
})
process.disconnect()
