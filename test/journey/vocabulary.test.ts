import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { SCHEDULES } from '../../infra/wiring.ts'
import { type RunningPlatform, settledEpisode, startPlatform, until, uploadByHand } from '../platform.ts'
import { quiet } from '../queues.ts'
import { wakeNow } from '../schedules.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const folder = temporaryFolder()
let platform: RunningPlatform

beforeAll(async () => {
  platform = await startPlatform(folder.path)
})

afterAll(async () => {
  await platform.stop()
  folder.remove()
})

/** The ids that Alexa finds for the title in an utterance. */
async function idsHeard(utterance: string): Promise<string[]> {
  const { alexa, skillId } = platform.endpoints
  const model = `${alexa}/v1/skills/${skillId}/stages/development/interactionModel/locales/en-US`
  const response = await fetch(`${model}/profileNlu`, { method: 'POST', body: JSON.stringify({ utterance }) })
  const { selectedIntent } = (await response.json()) as Profile
  const resolutions = selectedIntent.slots.title?.resolutions?.resolutionsPerAuthority ?? []
  return resolutions.flatMap(({ status, values = [] }) =>
    status.code === 'ER_SUCCESS_MATCH' ? values.map(({ id }) => id) : [],
  )
}

interface Profile {
  selectedIntent: {
    slots: Record<
      string,
      {
        resolutions?: {
          resolutionsPerAuthority: { status: { code: string }; values?: { id: string }[] }[]
        }
      }
    >
  }
}

test('Alexa knows the title of a text that was published, also after a new start', async () => {
  await uploadByHand(platform, 'Tales', 'kettles.md', '# Nine Green Kettles\n\nThe tinker had nine.')
  const episode = await settledEpisode(platform, 'tales')
  expect(episode.state).toBe('ready')
  await quiet(platform)
  expect(await idsHeard('play nine green kettles')).toEqual([])
  await wakeNow(platform, SCHEDULES.titles, { paceSeconds: 0 })
  expect(await idsHeard('play nine green kettles')).toEqual([episode.episode])

  await platform.stop()
  platform = await startPlatform(folder.path)
  const heard = await until(async () => {
    const ids = await idsHeard('play nine green kettles')
    return ids.length > 0 && ids
  })
  expect(heard).toEqual([episode.episode])
})
