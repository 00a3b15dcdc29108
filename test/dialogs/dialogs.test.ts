import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model'
import { type RunningPlatform, settledEpisode, startPlatform, until, uploadByHand } from '../platform.ts'
import { quiet } from '../queues.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const SAMPLES = 'admin/samples'

const folder = temporaryFolder()
let platform: RunningPlatform

beforeAll(async () => {
  platform = await startPlatform(join(folder.path, 'data'))
  for (const name of readdirSync(SAMPLES))
    await uploadByHand(platform, `samples ${name}`, name, readFileSync(join(SAMPLES, name)))
  for (const name of readdirSync(SAMPLES)) await settledEpisode(platform, `samples-${name.replace('.', '-')}`)
  await quiet(platform)
})

afterAll(async () => {
  await platform.stop()
  folder.remove()
})

interface Turn {
  readonly said: readonly string[]
  readonly invocations: readonly {
    readonly invocationRequest: { readonly body: RequestEnvelope }
    readonly invocationResponse: { readonly body: ResponseEnvelope }
  }[]
}

/** Runs the real `ask dialog` on one of the replay files, as the README says. */
async function replay(name: string): Promise<{ output: string; turns: Turn[] }> {
  const saved = join(folder.path, `${name}.io.json`)
  const args = [
    '--data',
    platform.data,
    'dialog',
    '--replay',
    `test/dialogs/${name}.json`,
    '--save-skill-io',
    saved,
  ]
  const child = spawn(process.execPath, ['infra/ask.js', ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
  const output = await text(child.stdout)
  const { invocations } = JSON.parse(readFileSync(saved, 'utf8'))
  const turns = invocations.map(({ response }: { response: { body: { result: Record<string, never> } } }) => {
    const { alexaExecutionInfo, skillExecutionInfo } = response.body.result as unknown as {
      alexaExecutionInfo: { alexaResponses: { content: { caption: string } }[] }
      skillExecutionInfo?: { invocations: Turn['invocations'] }
    }
    return {
      said: alexaExecutionInfo.alexaResponses.map(({ content }) => content.caption),
      invocations: skillExecutionInfo?.invocations ?? [],
    }
  })
  return { output, turns }
}

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

describe('the real ask command talks to the skill', () => {
  test('opens it and plays the latest', async () => {
    const { output, turns } = await replay('open-and-play-the-latest')
    expect(output).toContain('Session ended')
    expect(turns.map(({ said }) => said.join(' '))).toEqual([
      expect.stringContaining('Welcome to Voice Shelf'),
      expect.stringMatching(/^Here is /u),
    ])
    const title = /^Here is (.*)\.$/u.exec(turns[1]?.said[0] ?? '')?.[1]
    expect((await deviceThat('PLAYING')).metadata?.title).toBe(title)
  })

  test('asks for a title in one shot, pauses it and goes on with it', async () => {
    const { turns } = await replay('ask-for-a-title-in-one-shot')
    expect(turns[0]?.said).toEqual(["Here is The Clockmaker's Crow."])
    expect((await deviceThat('PLAYING')).metadata?.title).toBe("The Clockmaker's Crow")
    const paused = turns[1]?.invocations.at(-1)
    expect(paused?.invocationResponse.body.response.directives).toMatchObject([{ type: 'AudioPlayer.Stop' }])
    const resumed = turns[2]?.invocations.at(-1)
    const offset = resumed?.invocationRequest.body.context.AudioPlayer?.offsetInMilliseconds
    expect(resumed?.invocationResponse.body.response.directives).toMatchObject([
      { type: 'AudioPlayer.Play', audioItem: { stream: { offsetInMilliseconds: offset } } },
    ])
  })

  test('says something that is not understood, is asked again, and stops', async () => {
    const { turns } = await replay('something-that-is-not-understood')
    expect(turns[1]?.said[0]).toContain('I did not get that')
    expect(turns[1]?.invocations[0]?.invocationResponse.body.response.shouldEndSession).toBe(false)
    expect(turns[2]?.invocations.at(-1)?.invocationResponse.body.response.directives).toMatchObject([
      { type: 'AudioPlayer.Stop' },
    ])
    expect((await device()).player.activity).toBe('STOPPED')
  })
})
