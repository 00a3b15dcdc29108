import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { ResponseEnvelope } from 'ask-sdk-model'
import type { FunctionHost } from '../../cloud/local/lambda/function-host.ts'
import { titleOf } from './skill/many-episodes.ts'
import { envelope, intent, launch, playback } from './skill/requests.ts'
import { openWorld } from './skill/world.ts'

const HELP = `node test/bench/skill.ts [--cold N] [--turns N] [--json]: the skill's bundle beside the official ask-sdk with its DynamoDB adapter,
bundled in the same way: their sizes; from the start of a process to its first answer in the Lambda host, without compiled
code; turns in a warm process without and with the store; and turns on a shelf of 100,000 episodes beside one of 100`

const { values } = parseArgs({
  options: {
    cold: { type: 'string', default: '15' },
    turns: { type: 'string', default: '2000' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})
if (values.help) {
  console.log(HELP)
  process.exit()
}

type Skill = 'ours' | 'official'

const world = await openWorld()
const coldRuns = Number(values.cold)
const turns = Number(values.turns)

const kilobytesOf = (folder: string) =>
  readdirSync(folder)
    .filter(name => name.endsWith('.mjs'))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1024

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

const spread = (times: readonly number[]) => {
  const sorted = times.toSorted((a, b) => a - b)
  return { p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99) }
}

/** @returns milliseconds until the answer; a skill that fails ends the bench. */
async function time(host: FunctionHost, skill: Skill, request: object) {
  const began = performance.now()
  const { payload, functionError } = await host.invoke(skill, request)
  const milliseconds = performance.now() - began
  if (functionError) throw new Error(payload)
  return { milliseconds, answer: JSON.parse(payload) as ResponseEnvelope }
}

async function coldStarts(bucket: string): Promise<Record<Skill, { p50: number; p99: number }>> {
  const times: Record<Skill, number[]> = { ours: [], official: [] }
  for (let run = 0; run < coldRuns; run++) {
    const host = await world.openHost(run, bucket)
    for (const skill of ['ours', 'official'] as const)
      times[skill].push((await time(host, skill, envelope(launch, run))).milliseconds)
    await host.close()
  }
  return { ours: spread(times.ours), official: spread(times.official) }
}

/** The same kind of turn again and again, by as many listeners as there are turns; each by all contestants, one after the other. */
async function warmTurns<Name extends string>(
  contestants: Readonly<Record<Name, (turn: number) => Promise<{ milliseconds: number }>>>,
): Promise<Record<Name, { p50: number; p99: number }>> {
  const names = Object.keys(contestants) as Name[]
  const times = new Map(names.map(name => [name, [] as number[]]))
  for (let turn = -WARM_UP; turn < turns; turn++)
    for (const name of names) {
      const { milliseconds } = await contestants[name](Math.abs(turn))
      if (turn >= 0) times.get(name)?.push(milliseconds)
    }
  return Object.fromEntries(names.map(name => [name, spread(times.get(name) ?? [])])) as Record<
    Name,
    { p50: number; p99: number }
  >
}

/** Turns that are not counted. */
const WARM_UP = 200

const help = (turn: number) => envelope(intent('AMAZON.HelpIntent'), turn)

/** A token of the shelf's own, as the skill gave it. */
async function tokenOf(host: FunctionHost, title: string): Promise<string> {
  const { answer } = await time(host, 'ours', envelope(intent('PlayTitleIntent', { title })))
  const play = answer.response.directives?.find(directive => directive.type === 'AudioPlayer.Play')
  const token = play && 'audioItem' in play ? play.audioItem?.stream?.token : undefined
  if (!token) throw new Error(`${title} does not play`)
  return token
}

const SIZES = [100, 100_000]

/** What listeners do, on a small shelf and on a large one. Each shelf has listeners of its own. */
async function turnsOnShelves() {
  const shelves = await Promise.all(
    SIZES.map(async (episodes, at) => {
      const host = await world.openHost(1_000 + at, await world.fillShelf(episodes))
      const token = await tokenOf(host, titleOf(7))
      const playing = { token, offsetInMilliseconds: 60_000, playerActivity: 'PLAYING' }
      return { host, episodes, token, playing, listener: (turn: number) => (at + 1) * 1_000_000 + turn }
    }),
  )
  type Shelf = (typeof shelves)[number]
  const kinds: Record<string, (shelf: Shelf, turn: number) => object> = {
    title: ({ episodes }, turn) => intent('PlayTitleIntent', { title: titleOf((turn * 7_919) % episodes) }),
    next: () => intent('AMAZON.NextIntent'),
    'nearly finished': ({ token }) => playback('PlaybackNearlyFinished', token, 60_000),
    launch: () => launch,
  }
  const times: Record<string, Record<string, { p50: number; p99: number }>> = {}
  for (const [kind, request] of Object.entries(kinds))
    times[kind] = await warmTurns(
      Object.fromEntries(
        shelves.map(shelf => [
          String(shelf.episodes),
          (turn: number) =>
            time(shelf.host, 'ours', envelope(request(shelf, turn), shelf.listener(turn), shelf.playing)),
        ]),
      ),
    )
  await Promise.all(shelves.map(({ host }) => host.close()))
  return times
}

const kilobytes = { ours: kilobytesOf(world.bundles.ours), official: kilobytesOf(world.bundles.official) }
const usual = await world.fillShelf(1_000)
const cold = await coldStarts(usual)
const host = await world.openHost(-1, usual)
const token = await tokenOf(host, titleOf(7))
const started = (turn: number) =>
  envelope(playback('PlaybackStarted', token, turn), turn, { token, offsetInMilliseconds: turn })
const besideOfficial = (request: (turn: number) => object) =>
  warmTurns({
    ours: turn => time(host, 'ours', request(turn)),
    official: turn => time(host, 'official', request(turn)),
  })
const warm = {
  'without the store': await besideOfficial(help),
  'read and write': await besideOfficial(started),
}
await host.close()
const shelf = await turnsOnShelves()
await world.close()

const result = {
  kilobytes,
  cold,
  warm,
  shelf,
}
if (values.json) console.log(JSON.stringify(result))
else {
  const line = (name: string, text: string) => console.log(`${name.padEnd(32)}${text}`)
  const both = ({ p50, p99 }: { p50: number; p99: number }) =>
    `p50 ${p50.toFixed(2)} ms, p99 ${p99.toFixed(2)} ms`
  line(
    'bundle',
    `${result.kilobytes.ours.toFixed(0)} kB, official ${result.kilobytes.official.toFixed(0)} kB`,
  )
  line('cold start', `p50 ${cold.ours.p50.toFixed(0)} ms, official ${cold.official.p50.toFixed(0)} ms`)
  line('', `${(cold.ours.p50 / cold.official.p50).toFixed(2)} of the official one`)
  for (const [name, { ours, official }] of Object.entries(warm))
    line(name, `${both(ours)}; official ${both(official)}`)
  for (const [kind, { 100: small, 100000: large }] of Object.entries(shelf))
    if (small && large)
      line(kind, `${both(small)}; of 100,000 ${both(large)}; ratio ${(large.p50 / small.p50).toFixed(2)}`)
}
