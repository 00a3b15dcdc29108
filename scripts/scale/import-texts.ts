import {
  AFTER_A_FAULT,
  growingDelay,
  paceOf,
  placeMilliseconds,
  WHEN_THROTTLED,
} from '../../core/synthesis/pace.ts'
import type { Voice } from '../../core/synthesis/voice.ts'
import { FUNCTIONS, SCHEDULES } from '../../infra/wiring.ts'
import type { Mapping, QueueOfStack, Stack } from '../cost/stack.ts'
import { type MappingStats, openMapping } from './mapping.ts'
import { type Message, openQueue, type QueueStats } from './queue.ts'
import { randomOf } from './random.ts'
import { openRate } from './rate.ts'
import { openSimulation } from './simulation.ts'
import type { PlannedText } from './texts.ts'
import {
  batchSeconds,
  ingestSeconds,
  joinSeconds,
  rebuildSeconds,
  SECONDS,
  spread,
  taskSeconds,
} from './times.ts'

export interface Import {
  readonly uploads: number
  /** The texts are these, by chance. */
  readonly texts: readonly PlannedText[]
  readonly engine: Voice['engine']
  readonly stack: Stack
  readonly seed: number
  /** What Polly takes a second, with its burst. */
  readonly polly: { readonly aSecond: number; readonly burst: number }
  /** How many times as fast as `core/synthesis/pace.ts` passages are started; as fast where it is left out. */
  readonly pace?: number
  /** Starts that Polly answers with a fault of its own. */
  readonly faults: number
  /** One text more comes so many seconds later, into the same show. */
  readonly lateAfter?: number
  /** The queue of passages gives out what came first, whatever its wave. */
  readonly isUnfair?: boolean
}

export type Step = 'uploads' | 'passages' | 'assembly' | 'index'

export interface Imported {
  readonly uploads: readonly Upload[]
  readonly passages: number
  readonly queues: Readonly<Record<Step, QueueStats>>
  readonly invocations: Readonly<Record<Step, MappingStats>>
  /** When Polly took each task, in seconds. */
  readonly starts: readonly number[]
  readonly throttled: number
  /** Rebuilds that found the index replaced meanwhile. */
  readonly overtaken: number
  /** Words of ended tasks that tidy brought again because assemble had not got to them. */
  readonly broughtAgain: number
  /** Tasks that had been started and not been heard of, the most at once. */
  readonly mostStarted: number
  /** Messages that wait in each queue, once a minute. */
  readonly depths: Readonly<Record<Step, readonly number[]>>
  readonly seconds: number
}

export interface Upload {
  readonly text: PlannedText
  readonly at: number
  waiting: number
  readyAt: number
  heardAt: number
}

interface Passage {
  readonly upload: Upload
  readonly characters: number
  readonly timesThrottled: number
  /** The hour in which its text was queued: all are of one show. */
  readonly wave: number
  startedAt?: number
  isKept?: boolean
}

const SAMPLE_SECONDS = 60

/** After this a rebuild is not begun anew: what publish has, without what `lambda/publish/handler.ts` keeps for its end. */
const MOST_REBUILD_SECONDS = FUNCTIONS.publish.timeoutSeconds - 25

const isEmpty = ({ stats }: { stats: QueueStats }) => stats.waiting + stats.inFlight === 0

const { everyMinutes, input } = SCHEDULES.overdue
const OVERDUE_EVERY_SECONDS = everyMinutes * 60

/**
 * Many texts at once, from their upload to where they can be heard, with the settings of the templates and the rules of
 * `core/synthesis/pace.ts`. A message is told to go on when a function has done with it, as on AWS.
 */
export function importTexts(settings: Import): Imported {
  const {
    uploads: count,
    texts,
    engine,
    stack,
    seed,
    polly,
    faults,
    lateAfter,
    pace = 1,
    isUnfair,
  } = settings
  const simulation = openSimulation()
  const { now, after } = simulation
  const random = randomOf(seed)
  const take = (seconds: number) => spread(seconds, random)

  const names = queueNames(engine)
  const [uploadsQueue, passagesQueue, assemblyQueue, indexQueue] = [
    openQueue<Upload>(simulation, queueOf(stack, names.uploads)),
    openQueue<Passage>(simulation, queueOf(stack, names.passages), ({ wave }) =>
      isUnfair ? '' : String(wave),
    ),
    openQueue<Passage>(simulation, queueOf(stack, names.assembly)),
    openQueue<Upload>(simulation, queueOf(stack, names.index)),
  ]
  const visibility = (name: string) => queueOf(stack, name).visibilitySeconds

  const all: Upload[] = []
  const starts: number[] = []
  const started = new Set<Passage>()
  /** Ready, and not in the index yet. */
  const unheard = new Set<Upload>()
  let [throttled, overtaken, broughtAgain, mostStarted, passages] = [0, 0, 0, 0, 0]

  function upload(at: number): void {
    const text = texts[Math.floor(random() * texts.length)] as PlannedText
    const one: Upload = { text, at, waiting: text.passages.length, readyAt: 0, heardAt: 0 }
    all.push(one)
    after(at + take(SECONDS.event), () => uploadsQueue.send(one))
  }

  const ingest = openMapping(simulation, uploadsQueue, mappingOf(stack, names.uploads), ([message], end) => {
    const { body: one } = message as Message<Upload>
    after(take(ingestSeconds(one.text.passages.length)), () => {
      const wave = Math.floor(now() / 3600)
      for (const characters of one.text.passages) {
        passages++
        passagesQueue.send({ upload: one, characters, timesThrottled: 0, wave })
      }
      end()
    })
  })

  const rate = openRate(polly.aSecond, polly.burst)
  const passagesMapping = mappingOf(stack, names.passages)
  const placeSeconds = placeMilliseconds({ engine }, passagesMapping.maximumConcurrency) / 1000 / pace
  const synthesize = openMapping(simulation, passagesQueue, passagesMapping, (batch, end) => {
    const failed = new Map<Message<Passage>, number>()
    let open = batch.length + 1
    const close = () => --open === 0 && end(failed)
    // The claim and the month's count are written first.
    for (const [place, message] of batch.entries())
      after(place * placeSeconds + take(2 * SECONDS.tableTrip), () => {
        const comesBack = startOne(message)
        if (comesBack !== undefined) failed.set(message, comesBack)
        after(take(SECONDS.startTask + 2 * SECONDS.tableTrip), close)
      })
    after(batch.length * placeSeconds, close)
  })

  /** When the message comes back, if it does. */
  function startOne({ body: passage, receives }: Message<Passage>): number | undefined {
    if (random() < faults) return growingDelay(receives, AFTER_A_FAULT, random())
    if (!rate.take(now())) {
      throttled++
      const timesThrottled = passage.timesThrottled + 1
      passagesQueue.send(
        { ...passage, timesThrottled },
        growingDelay(timesThrottled, WHEN_THROTTLED, random()),
      )
      return undefined
    }
    starts.push(now())
    passage.startedAt = now()
    started.add(passage)
    mostStarted = Math.max(mostStarted, started.size)
    after(take(taskSeconds(passage.characters)) + take(SECONDS.notice), () => assemblyQueue.send(passage))
    return undefined
  }

  const assemble = openMapping(simulation, assemblyQueue, mappingOf(stack, names.assembly), (batch, end) => {
    const complete: Upload[] = []
    for (const { body: passage } of batch) {
      if (passage.isKept) continue
      passage.isKept = true
      if (--passage.upload.waiting === 0) complete.push(passage.upload)
    }
    let seconds = take(batchSeconds(batch.length))
    for (const one of complete) {
      seconds += take(joinSeconds(one.text.passages.reduce((sum, characters) => sum + characters, 0)))
      after(seconds, () => {
        one.readyAt = now()
        unheard.add(one)
        indexQueue.send(one)
      })
    }
    after(seconds, () => {
      for (const { body } of batch) started.delete(body)
      end()
    })
  })

  let eTag = 0
  const publish = openMapping(simulation, indexQueue, mappingOf(stack, names.index), (batch, end) => {
    const startedAt = now()
    /** As `lambda/publish/rebuild-index.ts` has it: anew when overtaken, and done when overtaken twice. */
    function rebuild(timesOvertaken: number): void {
      const known = eTag
      const ready = [...unheard]
      after(take(rebuildSeconds(all.length)), () => {
        if (eTag === known) {
          eTag++
          hear(ready)
          return end()
        }
        overtaken++
        if (timesOvertaken === 1) return end()
        if (now() - startedAt < MOST_REBUILD_SECONDS) return rebuild(timesOvertaken + 1)
        end(new Map(batch.map(message => [message, visibility(names.index)])))
      })
    }
    rebuild(0)
  })

  function hear(ready: readonly Upload[]): void {
    for (const one of ready) {
      one.heardAt ||= now()
      unheard.delete(one)
    }
  }

  const isDone = () =>
    [uploadsQueue, passagesQueue, assemblyQueue, indexQueue].every(isEmpty) &&
    started.size === 0 &&
    now() > (lateAfter ?? 0)

  /** What was started and not heard of is asked for; what has ended by then is told again. */
  function tidy(): void {
    if (isDone()) return
    const overdue = [...started].filter(
      ({ startedAt = 0, characters }) =>
        now() - startedAt > Math.max(input.startedSecondsAgo, 2 * taskSeconds(characters)),
    )
    const inTime = overdue.slice(0, Math.floor(280 / SECONDS.askPolly))
    broughtAgain += inTime.length
    for (const [at, passage] of inTime.entries())
      after(at * SECONDS.askPolly, () => assemblyQueue.send(passage))
    after(OVERDUE_EVERY_SECONDS, tidy)
  }

  const depths: Record<Step, number[]> = { uploads: [], passages: [], assembly: [], index: [] }
  function sample(): void {
    depths.uploads.push(uploadsQueue.stats.waiting)
    depths.passages.push(passagesQueue.stats.waiting)
    depths.assembly.push(assemblyQueue.stats.waiting)
    depths.index.push(indexQueue.stats.waiting)
    if (!isDone()) after(SAMPLE_SECONDS, sample)
  }

  for (let at = 0; at < count; at++) upload(0)
  if (lateAfter !== undefined) upload(lateAfter)
  after(OVERDUE_EVERY_SECONDS, tidy)
  after(0, sample)
  simulation.run()

  return {
    uploads: all,
    passages,
    queues: {
      uploads: uploadsQueue.stats,
      passages: passagesQueue.stats,
      assembly: assemblyQueue.stats,
      index: indexQueue.stats,
    },
    invocations: { uploads: ingest, passages: synthesize, assembly: assemble, index: publish },
    starts,
    throttled,
    overtaken,
    broughtAgain,
    mostStarted,
    depths,
    seconds: Math.max(...all.map(({ heardAt }) => heardAt)),
  }
}

const queueNames = (engine: Voice['engine']): Record<Step, string> => ({
  uploads: 'UploadsQueue',
  passages: paceOf({ engine }) === 'slow' ? 'SlowPassagesQueue' : 'PassagesQueue',
  assembly: 'AssemblyQueue',
  index: 'IndexQueue',
})

function queueOf({ queues }: Stack, name: string): QueueOfStack {
  const queue = queues[name]
  if (!queue) throw new Error(`the template has no ${name}`)
  return queue
}

function mappingOf({ mappings }: Stack, name: string): Mapping {
  const mapping = mappings.find(({ queue }) => queue === name)
  if (!mapping) throw new Error(`${name} wakes no function in the template`)
  return mapping
}
