import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type MediaServer, openMediaServer } from '../toy-skill/media-server.ts'
import { serveToy } from '../toy-skill/toy-server.ts'
import { answer, openToy, play, speech } from '../toy-skill/toy-skill.ts'

let media: MediaServer
beforeAll(async () => {
  media = await openMediaServer()
})
afterAll(() => media.close())

test.each([
  ['volume seven', 7],
  ['set the volume to 3', 3],
  ['turn it up', 6],
  ['volume down', 4],
  ['mute', 0],
  ['volume max', 10],
  ['volume 99', 10],
])('"%s" makes the volume %i, and no skill hears of it', async (utterance, volume) => {
  const toy = openToy()
  const { speech: heard, problem } = await toy.device.say(utterance)
  expect(toy.device.volume).toBe(volume)
  expect(toy.requests).toEqual([])
  expect({ heard, problem }).toEqual({ heard: [], problem: undefined })
})

test('A stream that plays goes on after the volume was set', async () => {
  const toy = openToy({ LatestIntent: answer(play(media.url('song.mp3'), { token: 'song' })) })
  await toy.device.say('ask toy radio to play the latest')
  await toy.device.say('louder')
  expect(toy.device.player).toMatchObject({ activity: 'PLAYING', token: 'song' })
  expect(toy.device.volume).toBe(6)
})

test('A session stays open while the volume is set', async () => {
  const toy = openToy({ LaunchRequest: speech('Which song?', { shouldEndSession: false }) })
  await toy.device.say('open toy radio')
  await toy.device.say('volume two')
  expect(toy.device.session).toBeDefined()
  expect(toy.asked()).toEqual(['LaunchRequest'])
})

test('What is no volume is no volume', async () => {
  const toy = openToy()
  await toy.device.say('volume banana')
  expect(toy.device.volume).toBe(5)
})

test('Scripts set it too, within its bounds', async () => {
  const toy = await serveToy({})
  const set = (level: unknown) =>
    fetch(`${toy.address}/device/volume`, { method: 'POST', body: JSON.stringify({ level }) })
  expect(JSON.parse(await (await set(8)).text())).toMatchObject({ volume: 8 })
  for (const level of [11, -1, 2.5, '3', undefined]) expect((await set(level)).status).toBe(400)
  expect(toy.device.volume).toBe(8)
  await toy.close()
})
