import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readSkillPackage } from '../../cloud/local/alexa/skill-package.ts'
import { BUILT_IN_INTENTS, CUSTOM_INTENTS } from '../../lambda/skill/model/intents.ts'
import { locales } from '../../lambda/skill/model/locales.ts'
import { sentences } from '../../lambda/skill/speech/en.ts'
import { type RunningPlatform, settledEpisode, startPlatform, until, uploadByHand } from '../platform.ts'
import { quiet } from '../queues.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { type Replay, replay, type Turn } from './replay.ts'
import { replayIn } from './replay-in.ts'

/** The samples, each in a show of its own. */
const SHELF = [
  { show: 'Wexley Weekly', name: 'wexley-bridge-reopens.txt' },
  { show: 'Evening Stories', name: 'the-clockmakers-crow.md' },
  { show: 'Breathing Room', name: 'five-slow-breaths.md' },
]
const FOLDER = 'test/dialogs'

const folder = temporaryFolder()
let platform: RunningPlatform

beforeAll(async () => {
  platform = await startPlatform(join(folder.path, 'data'))
  for (const { show, name } of SHELF)
    await uploadByHand(platform, show, name, readFileSync(`admin/samples/${name}`))
  for (const { show } of SHELF) await settledEpisode(platform, show.toLowerCase().replace(' ', '-'))
  await quiet(platform)
})

afterAll(async () => {
  await platform.stop()
  folder.remove()
})

/** Says what a replay file says; every turn is understood as it is meant, and answered. */
async function say(file: string): Promise<{ output: string; turns: Turn[] }> {
  const told = await replay(file, platform.data, join(folder.path, `${basename(file, '.json')}.io.json`))
  expect(told.turns.map(turn => turn.understood)).toEqual(read(file).understood)
  for (const turn of told.turns) expectAnswer(turn)
  return told
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Replay

interface Device {
  readonly player: { readonly activity: string; readonly metadata?: { readonly title: string } }
}

const device = async (): Promise<Device> =>
  (await fetch(`${platform.endpoints.alexa}/device`)).json() as Promise<Device>

/** What the device does once the answer has reached it. */
const deviceThat = (activity: string) =>
  until(async () => {
    const { player } = await device()
    return player.activity === activity && player
  })

const directivesOf = (turn: Turn | undefined) =>
  turn?.invocations.at(-1)?.invocationResponse.body.response.directives

describe('the real ask command talks to the skill', () => {
  test('opens it and plays the latest', async () => {
    const { output, turns } = await say(`${FOLDER}/open-and-play-the-latest.json`)
    expect(output).toContain('Session ended')
    expect(turns[0]?.invocations[0]?.invocationResponse.body.response.shouldEndSession).toBe(false)
    expect(directivesOf(turns[1])).toMatchObject([{ type: 'AudioPlayer.Play' }])
    expect((await deviceThat('PLAYING')).metadata?.title).toMatch(/Wexley|Crow|Breaths/u)
  })

  test('asks for a title in one shot, pauses it and goes on with it', async () => {
    const { turns } = await say(`${FOLDER}/ask-for-a-title-in-one-shot.json`)
    expect((await deviceThat('PLAYING')).metadata?.title).toBe("The Clockmaker's Crow")
    expect(directivesOf(turns[1])).toMatchObject([{ type: 'AudioPlayer.Stop' }])
    const stoppedAt =
      turns[2]?.invocations.at(-1)?.invocationRequest.body.context.AudioPlayer?.offsetInMilliseconds
    const [resumed] = directivesOf(turns[2]) ?? []
    if (resumed?.type !== 'AudioPlayer.Play') throw new Error('it did not go on')
    expect(resumed.audioItem?.stream?.offsetInMilliseconds).toBeLessThanOrEqual(stoppedAt ?? 0)
  })

  test('says something that is not understood, is asked again, and stops', async () => {
    const { turns } = await say(`${FOLDER}/something-that-is-not-understood.json`)
    expect(turns[1]?.said[0]).toContain('I did not get that')
    expect(turns[1]?.invocations[0]?.invocationResponse.body.response.shouldEndSession).toBe(false)
    expect(directivesOf(turns[2])).toMatchObject([{ type: 'AudioPlayer.Stop' }])
    expect((await device()).player.activity).toBe('STOPPED')
  })
})

const files = globSync(`${FOLDER}/*.json`).sort()
const FEW_TURNS = 3

describe('Every intent is asked for in en-US, and answered', () => {
  const talks = files.filter(file => (read(file).understood ?? []).length > FEW_TURNS)

  test.each(talks)('%s', async file => {
    await say(file)
  })

  test('none is left out', () => {
    const asked = new Set(files.flatMap(file => read(file).understood ?? []))
    const all = [...Object.keys(CUSTOM_INTENTS), ...BUILT_IN_INTENTS]
    expect(all.filter(name => !asked.has(name))).toEqual([])
  })
})

/** Words or something to play, and no excuse. */
function expectAnswer({ utterance, understood, said, invocations }: Turn): void {
  const directives = invocations.flatMap(
    ({ invocationResponse }) => invocationResponse.body.response?.directives ?? [],
  )
  expect({ utterance, isAnswered: said.length + directives.length > 0 }).toEqual({
    utterance,
    isAnswered: true,
  })
  const excuse = understood === 'AMAZON.FallbackIntent' ? [] : [sentences.notUnderstood, sentences.fault]
  expect(excuse.filter(sentence => said.some(text => text.startsWith(sentence)))).toEqual([])
}

describe('The main intents are asked for and answered in', () => {
  const others = locales().filter(locale => locale !== 'en-US')

  test.each(others)('%s', async locale => {
    const file = join(folder.path, `${locale}.json`)
    const asked = replayIn(locale, readSkillPackage('skill-package', locale), "The Clockmaker's Crow")
    writeFileSync(file, JSON.stringify(asked))
    const { turns } = await say(file)
    const played = turns.filter(({ understood }) => /^Play|Resume/u.test(understood))
    for (const turn of played) expect(directivesOf(turn)).toMatchObject([{ type: 'AudioPlayer.Play' }])
  })
})
