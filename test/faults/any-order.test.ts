import { createHash } from 'node:crypto'
import { ListObjectsV2Command } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { takeKeyOf } from '../../cloud/aws/s3-keys.ts'
import { type EpisodeRef, episodeId } from '../../core/catalog/episode.ts'
import { newShow } from '../../core/catalog/show.ts'
import { uploadKey } from '../../core/catalog/upload.ts'
import { accept } from '../../core/refusal.ts'
import { hashesOf } from '../../core/synthesis/edition.ts'
import type { Passage } from '../../core/synthesis/passage.ts'
import { passagesByHash } from '../../core/synthesis/plan.ts'
import {
  type PassageInLine,
  type Queues,
  type Speech,
  SpeechFault,
  SpeechThrottled,
  type TaskEnd,
} from '../../core/synthesis/work.ts'
import { advanceEpisode } from '../../lambda/assemble/advance-episode.ts'
import { keepTake } from '../../lambda/assemble/keep-take.ts'
import { type Arrival, ingestUpload } from '../../lambda/ingest/ingest-upload.ts'
import { startSynthesis } from '../../lambda/synthesize/start-synthesis.ts'
import { askForOverdue } from '../../lambda/tidy/ask-for-overdue.ts'
import { removeRetired } from '../../lambda/tidy/remove-retired.ts'
import { BUCKET } from '../cloud/local/s3/running-store.ts'
import { type RunningCloud, runCloud } from '../lambda/running-cloud.ts'
import { silentMp3 } from '../silent-mp3.ts'

/** A failure is told as it is: a smaller one would take as long again, many times. */
const RUNS = { numRuns: 25, seed: 1, endOnFailure: true }

let cloud: RunningCloud
beforeAll(async () => {
  cloud = await runCloud()
})
afterAll(() => cloud.close())

type Message =
  | { readonly to: 'ingest'; readonly arrival: Arrival }
  | { readonly to: 'synthesize'; readonly passage: PassageInLine }
  | { readonly to: 'assemble'; readonly message: TaskEnd | (EpisodeRef & { kind?: never; plan: string }) }

/** The chapters of two episodes, one text after another; chapters of the same letter are the same passage. */
const TEXTS = fc.array(
  fc.record({
    name: fc.constantFrom('a.md', 'b.md'),
    rates: fc.constantFrom([], [], [75], [75, 150]),
    chapters: fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D'), { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 4 },
)

let shows = 0

/** Numbers from 0 to 1, always the same ones for a seed. */
function randomOf(seed: number): () => number {
  let count = 0
  return () => createHash('sha256').update(`${seed} ${count++}`).digest().readUInt32BE() / 2 ** 32
}

/** One world in which all that can come late, twice or not at all does, as the random numbers say. */
function newWorld(random: () => number) {
  const show = `world-${++shows}`
  const inFlight: Message[] = []
  const tasks = new Map<string, string>()
  const ref = (name: string) => ({ show, episode: episodeId(show, name) })
  let now = 1_000_000

  const queues: Queues = {
    speak: async passages => void inFlight.push(...passages.map(passage => speakMessage(passage))),
    speakLater: async passage => void inFlight.push(speakMessage(passage)),
    ended: async message => void inFlight.push({ to: 'assemble', message }),
    assemble: async message => void inFlight.push({ to: 'assemble', message }),
    reindex: async () => {},
  }
  const speakMessage = (passage: PassageInLine): Message => ({ to: 'synthesize', passage })

  async function makeTask({ hash }: Passage): Promise<string> {
    const taskId = `task-${tasks.size}`
    tasks.set(taskId, hash)
    const key = takeKeyOf(hash, taskId)
    await cloud.store.store.putObject({ bucket: BUCKET, key, body: silentMp3(9), contentType: 'audio/mpeg' })
    const notices = random() < 0.2 ? 0 : random() < 0.3 ? 2 : 1
    for (let times = 0; times < notices; times++)
      inFlight.push({ to: 'assemble', message: { kind: 'spoken', passage: hash, key } })
    return taskId
  }

  const speech: Speech = {
    async start(passage) {
      const drawn = random()
      if (drawn < 0.25) throw new SpeechThrottled('on purpose')
      if (drawn < 0.4) throw new SpeechFault('nothing was done')
      const taskId = await makeTask(passage)
      if (drawn < 0.55) throw new SpeechFault('it was done all the same')
      return accept({ taskId })
    },
    async find({ hash }) {
      if (random() < 0.2) throw new SpeechThrottled('on purpose')
      return [...tasks].find(([, passage]) => passage === hash)?.[0]
    },
    ask: async ({ passage, taskId }) => ({ kind: 'spoken', key: takeKeyOf(passage, taskId) }),
  }

  /** The ports of one invocation, which in one of four dies before or after one of its calls. */
  function mortal(): typeof cloud.ports {
    let callsLeft = random() < 0.25 ? Math.floor(random() * 12) : Number.POSITIVE_INFINITY
    const dies = () => {
      if (--callsLeft < 0) throw new Error('dead')
    }
    const wrap = <T extends object>(port: T): T =>
      new Proxy(port, {
        get(target, name, receiver) {
          const method: unknown = Reflect.get(target, name, receiver)
          if (typeof method !== 'function') return method
          return async (...args: unknown[]) => {
            dies()
            const result: unknown = await method.apply(target, args)
            dies()
            return result
          }
        },
      })
    // A body that breaks off on its way into the bucket is another matter, and the SDK's.
    const { takeAudio, ...ports } = { ...cloud.ports, queues, speech }
    const mortals = Object.entries(ports).map(([name, port]) => [name, wrap(port)])
    return { ...Object.fromEntries(mortals), takeAudio }
  }

  async function tell(message: Message): Promise<void> {
    const ports = mortal()
    if (message.to === 'ingest') return ingestUpload(ports, message.arrival)
    if (message.to === 'synthesize') {
      const times = { now: () => now, deadline: now + 20_000 }
      const count = await startSynthesis(ports, message.passage, times)
      return count && ports.budget.settle([count])
    }
    const { message: told } = message
    if (told.kind === undefined) return advanceEpisode(ports, told)
    if (told.kind === 'spoken') return keepTake(ports, told)
    throw new Error('no task fails here')
  }

  /** Delivers anything that is in flight; it stays there when it was not handled, and now and then when it was. */
  async function deliverOne(): Promise<void> {
    now += 25_000
    const at = Math.floor(random() * inFlight.length)
    const [message] = inFlight.splice(at, 1)
    if (!message) return
    const isHandled = await tell(message).then(
      () => true,
      () => false,
    )
    if (!isHandled || random() < 0.15) inFlight.push(message)
  }

  return {
    ref,
    tasks,
    /** From now on the show's texts are spoken at these rates too. */
    async offer(rates: readonly number[]): Promise<void> {
      await cloud.ports.catalog.addShow(newShow(show, '2026-11-23T10:00:00.000Z'))
      await cloud.ports.catalog.changeShow(show, { rates: rates.length > 0 ? rates : null })
    },
    async upload(name: string, text: string, sequencer: number): Promise<void> {
      await cloud.ports.uploads.put({ show, name }, text)
      const key = uploadKey({ show, name })
      const arrival = { key, sequencer: String(sequencer).padStart(8, '0'), at: '2026-11-23T10:00:00.000Z' }
      inFlight.push({ to: 'ingest', arrival })
    },
    async deliverSome(): Promise<void> {
      for (let left = Math.floor(random() * 12); left > 0; left--) await deliverOne()
    },
    /** Until nothing is in flight, and nothing that was lost is found. */
    async settle(): Promise<void> {
      do {
        while (inFlight.length > 0) await deliverOne()
        await askForOverdue({ ...cloud.ports, speech, queues }, now + 1, () => true)
      } while (inFlight.length > 0)
    },
  }
}

async function keys(prefix: string): Promise<string[]> {
  const list = new ListObjectsV2Command({ Bucket: BUCKET, Prefix: prefix })
  const { Contents = [] } = await cloud.store.client.send(list)
  return Contents.flatMap(({ Key }) => Key ?? [])
}

test('whatever comes late, twice, in another order or not at all, and whoever dies: the last texts are ready, each passage was started once, and nothing is left over', async () => {
  await fc.assert(
    fc.asyncProperty(TEXTS, fc.integer(), async (texts, seed) => {
      const world = newWorld(randomOf(seed))
      const last = new Map<string, string>()
      for (const [at, { name, rates, chapters }] of texts.entries()) {
        await world.offer(rates)
        const text = chapters.map(letter => `# ${letter}\n\nOf ${world.ref(name).show}.`).join('\n\n')
        await world.upload(name, text, at)
        last.set(name, text)
        await world.deliverSome()
      }
      await world.settle()
      expect(new Set(world.tasks.values()).size).toBe(world.tasks.size)

      await removeRetired(cloud.ports, Date.now() + 1, () => true)
      const takes: string[] = []
      for (const [name, text] of last) {
        const episode = await cloud.ports.catalog.getEpisode(world.ref(name))
        expect(episode).toMatchObject({ state: 'ready', work: { waiting: [] } })
        expect(episode?.edition?.plan).toBe(episode?.work?.plan)
        const plan = await cloud.ports.plans.get(world.ref(name), episode?.work?.plan ?? '')
        expect(plan.chapters).toEqual([...text.matchAll(/# (.)/gu)].map(([, letter]) => letter))
        expect(episode?.edition?.rates?.map(({ percent }) => percent)).toEqual(plan.rates)
        const passages = [...passagesByHash(plan).keys()]
        const found = await cloud.ports.takes.find(passages)
        expect(found.size).toBe(passages.length)
        takes.push(...[...found.values()].map(({ key }) => key))
        const heard = episode?.edition ? hashesOf(episode.edition) : []
        expect(await keys(`editions/${episode?.episode}/`)).toHaveLength(5 * heard.length)
        expect(await keys(`plans/${episode?.episode}/`)).toHaveLength(1)
      }
      const made = [...world.tasks].map(([taskId, hash]) => takeKeyOf(hash, taskId))
      const left = (await keys('takes/')).filter(key => made.includes(key))
      expect(left).toEqual([...new Set(takes)].sort())
    }),
    RUNS,
  )
})
