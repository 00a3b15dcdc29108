import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { openAlexa, realClock, SkillPackageError } from '../../../../cloud/local/alexa/alexa.ts'
import { readSkillPackage } from '../../../../cloud/local/alexa/skill-package.ts'
import { type MediaServer, openMediaServer, SONG_MILLISECONDS } from './toy-skill/media-server.ts'
import { answer, openToy, play, SKILL_ID, SKILL_PACKAGE, temporaryFolder } from './toy-skill/toy-skill.ts'

let media: MediaServer
beforeAll(async () => {
  media = await openMediaServer()
})
afterAll(() => media.close())

let folder: string
let remove: () => void
beforeEach(() => {
  const temporary = temporaryFolder()
  folder = temporary.folder
  remove = temporary.remove
})
afterEach(() => remove())

describe('A device with a folder', () => {
  const answers = () => ({
    LatestIntent: answer(play(media.url('a.mp3'), { token: 'a' })),
    'AudioPlayer.PlaybackNearlyFinished': answer(
      play(media.url('b.mp3'), { token: 'b', behavior: 'ENQUEUE', after: 'a' }),
    ),
  })

  test('is as it was after a stop, with its stream stopped', async () => {
    const before = openToy(answers(), { folder })
    await before.device.say('ask toy radio to play the latest')
    await before.device.advance(5_000)
    await before.close()

    const after = openToy({ 'AMAZON.NextIntent': answer() }, { folder })
    expect(after.device.player).toMatchObject({
      activity: 'STOPPED',
      token: 'a',
      offsetInMilliseconds: 5_000,
      queue: [{ stream: { token: 'b' } }],
    })
    await after.device.say('next')
    expect(after.requests[0]?.context.AudioPlayer).toMatchObject({ token: 'a', offsetInMilliseconds: 5_000 })
  })

  test('knows after a power cut what it last did', async () => {
    const before = openToy(answers(), { folder })
    await before.device.say('ask toy radio to play the latest')
    expect(openToy({}, { folder }).device.player).toMatchObject({ activity: 'STOPPED', token: 'a' })
  })

  test.each([
    '',
    '{',
    'null',
    '{"activity": 7}',
    '{"activity":"PLAYING","offsetInMilliseconds":0,"queue":[{}]}',
  ])('begins anew where its file is %j', content => {
    writeFileSync(join(folder, 'echo-show.json'), content)
    expect(openToy({}, { folder }).device.player).toMatchObject({ activity: 'IDLE', queue: [] })
  })

  test('says so where it cannot keep anything, and goes on', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    const toy = openToy(answers(), { folder: file })
    await toy.device.say('ask toy radio to play the latest')
    expect(toy.lines).toContainEqual(expect.stringContaining(`the device's state cannot be kept in ${file}`))
    expect(toy.device.player.activity).toBe('PLAYING')
  })
})

test('A device on the wall’s clock plays by itself, and faster where its time is moved', async () => {
  const { promise: finished, resolve } = Promise.withResolvers<void>()
  const alexa = openAlexa({
    skillPackage: SKILL_PACKAGE,
    skillId: SKILL_ID,
    clock: realClock(),
    baseUrl: () => 'http://127.0.0.1:1',
    invoke: async ({ request }) => {
      if (request.type === 'AudioPlayer.PlaybackFinished') resolve()
      const response = request.type === 'IntentRequest' ? answer(play(media.url('a.mp3'))) : {}
      return { version: '1.0', response }
    },
  })
  await alexa.device.say('ask toy radio to play the latest')
  await alexa.device.advance(SONG_MILLISECONDS - 500)
  await finished
  await alexa.close()
  expect(alexa.device.player.activity).toBe('FINISHED')
})

describe('A skill package', () => {
  const open = () =>
    openAlexa({
      skillPackage: folder,
      skillId: SKILL_ID,
      invoke: async () => undefined,
      baseUrl: () => 'http://127.0.0.1:1',
    })
  const models = () => join(folder, 'interactionModels', 'custom')

  test.each([
    ['from the working directory', `./${relative('.', SKILL_PACKAGE)}`],
    ['with a slash at its end', `${SKILL_PACKAGE}/`],
    ['by a detour', `${SKILL_PACKAGE}/../skill-package`],
  ])('is found when its folder is written %s', (_, skillPackage) => {
    const { models, files } = readSkillPackage(skillPackage)
    expect([...models.keys()]).toEqual(['en-US'])
    expect([...files.keys()]).toEqual([])
  })

  function write(manifest: string | undefined, model: string | undefined): void {
    mkdirSync(models(), { recursive: true })
    if (manifest !== undefined) writeFileSync(join(folder, 'skill.json'), manifest)
    if (model !== undefined) writeFileSync(join(models(), 'en-US.json'), model)
  }
  const model = (languageModel: object) => JSON.stringify({ interactionModel: { languageModel } })
  const intents = (...list: object[]) => model({ invocationName: 'toy radio', intents: list })

  test.each<[string, string | undefined, string | undefined, string]>([
    ['no skill.json', undefined, intents({ name: 'A' }), 'skill.json cannot be used: The file is missing'],
    ['a broken skill.json', '{', intents({ name: 'A' }), 'skill.json cannot be used: This is not valid JSON'],
    ['no manifest in it', '{}', intents({ name: 'A' }), 'The object "manifest" is missing'],
    ['no en-US model', '{"manifest":{}}', undefined, 'en-US.json is missing'],
    ['a broken model', '{"manifest":{}}', '[', 'en-US.json cannot be used: This is not valid JSON'],
    ['no language model', '{"manifest":{}}', '{}', '"interactionModel.languageModel" is missing'],
    ['no intents', '{"manifest":{}}', intents(), 'must name at least one intent'],
    ['no invocation name', '{"manifest":{}}', model({ intents: [{ name: 'A' }] }), 'must be a string'],
    [
      'an invocation name in capitals',
      '{"manifest":{}}',
      model({ invocationName: 'Toy', intents: [{ name: 'A' }] }),
      'must be in lower case',
    ],
    ['an intent twice', '{"manifest":{}}', intents({ name: 'A' }, { name: 'A' }), 'defined more than once'],
    [
      'a sample with an unknown slot',
      '{"manifest":{}}',
      intents({ name: 'A', samples: ['play {x}'] }),
      'has the slot "x", which is not defined',
    ],
    [
      'a slot with an unknown type',
      '{"manifest":{}}',
      intents({ name: 'A', slots: [{ name: 'x', type: 'X' }] }),
      'has the type "X", which is not defined',
    ],
    [
      'a slot with two types',
      '{"manifest":{}}',
      intents(
        { name: 'A', slots: [{ name: 'x', type: 'AMAZON.NUMBER' }] },
        { name: 'B', slots: [{ name: 'x', type: 'AMAZON.DATE' }] },
      ),
      'has the types "AMAZON.NUMBER" and "AMAZON.DATE"',
    ],
    [
      'a search without carrier words',
      '{"manifest":{}}',
      intents({ name: 'A', slots: [{ name: 'x', type: 'AMAZON.SearchQuery' }], samples: ['{x}'] }),
      'needs words beside its AMAZON.SearchQuery slot',
    ],
    [
      'an empty type',
      '{"manifest":{}}',
      model({ invocationName: 'toy', intents: [{ name: 'A' }], types: [{ name: 'T', values: [] }] }),
      'The slot type "T" has no values',
    ],
    [
      'a value that is too long',
      '{"manifest":{}}',
      model({
        invocationName: 'toy',
        intents: [{ name: 'A' }],
        types: [{ name: 'T', values: [{ name: { value: 'x'.repeat(141), synonyms: [] } }] }],
      }),
      'has 141 characters; 140 are allowed',
    ],
  ])('with %s is refused', (_, manifest, modelText, message) => {
    write(manifest, modelText)
    expect(open).toThrow(SkillPackageError)
    expect(open).toThrow(message)
  })

  test('with a sample that two intents have is opened, and the developer is told which gets it', () => {
    const samples = ['play it']
    write('{"manifest":{}}', intents({ name: 'A', samples }, { name: 'B', samples }))
    const lines: string[] = []
    openAlexa({
      skillPackage: folder,
      skillId: SKILL_ID,
      invoke: async () => undefined,
      log: line => lines.push(line),
      baseUrl: () => 'http://127.0.0.1:1',
    })
    expect(lines).toEqual(['"play it" is understood as A, although B has it too.'])
  })

  test('that is not there is refused', () => {
    remove()
    expect(open).toThrow(SkillPackageError)
  })
})
