import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type AskCommand, askCommand, printed, type SkillIo } from './toy-skill/ask-command.ts'
import { type MediaServer, openMediaServer } from './toy-skill/media-server.ts'
import { serveToy, type ToyServer } from './toy-skill/toy-server.ts'
import { answer, play, SKILL_ID, speech, temporaryFolder } from './toy-skill/toy-skill.ts'

let media: MediaServer
let toy: ToyServer
let ask: AskCommand

beforeAll(async () => {
  media = await openMediaServer()
  toy = await serveToy({
    LaunchRequest: speech('Welcome. Which song?', { shouldEndSession: false }),
    SongIntent: speech('Here it is.', answer(play(media.url('song.mp3'), { token: 'song' }))),
    LatestIntent: speech('Rock & roll'),
    'AMAZON.FallbackIntent': speech('I know songs only.', { shouldEndSession: false }),
    'AMAZON.PauseIntent': answer({ type: 'AudioPlayer.Stop' }),
  })
  ask = askCommand(toy.address)
})
afterAll(async () => {
  ask.remove()
  await toy.close()
  await media.close()
})

/** What each turn ended with and what was heard. */
const turns = ({ invocations }: SkillIo) =>
  invocations.map(({ request, response: { body } }) => [
    request.utterance,
    request.newSession,
    body.status,
    ...body.result.alexaExecutionInfo.alexaResponses.map(({ content }) => content.caption),
  ])

describe('ask dialog --replay', () => {
  test('opens the skill, asks for a song and hears it', async () => {
    const { code, output, io } = await ask.replay(SKILL_ID, ['open toy radio', 'play the lion'])
    expect(code).toBe(0)
    expect(output).toContain('Welcome. Which song?')
    expect(output).toContain('Here it is.')
    expect(output).toContain('Session ended')
    expect(turns(io)).toEqual([
      ['open toy radio', true, 'SUCCESSFUL', 'Welcome. Which song?'],
      ['play the lion', false, 'SUCCESSFUL', 'Here it is.'],
    ])
    expect(toy.device.player).toMatchObject({ activity: 'PLAYING', token: 'song' })
  })

  test('asks in one shot, and pauses without the name', async () => {
    const { code, io } = await ask.replay(SKILL_ID, ['ask toy radio to play the lion', 'pause'])
    expect(code).toBe(0)
    expect(turns(io)).toEqual([
      ['ask toy radio to play the lion', true, 'SUCCESSFUL', 'Here it is.'],
      ['pause', true, 'SUCCESSFUL'],
    ])
    expect(toy.device.player.activity).toBe('STOPPED')
  })

  test('says something that is not understood', async () => {
    const { code, io } = await ask.replay(SKILL_ID, ['open toy radio', 'banana banana'])
    expect(code).toBe(0)
    expect(turns(io).at(-1)).toEqual(['banana banana', false, 'SUCCESSFUL', 'I know songs only.'])
  })

  test('shows a turn that the skill answers badly, and one that does not reach it', async () => {
    const { code, output, io } = await ask.replay(SKILL_ID, ['ask toy radio for the latest', 'play the lion'])
    expect(code).toBe(0)
    expect(output).toContain('Failed to simulate skill. Error: Invalid SSML Output Speech')
    expect(output).toContain('Failed to simulate skill. Error: This does not reach the skill')
    expect(turns(io)).toEqual([
      [
        'ask toy radio for the latest',
        true,
        'FAILED',
        "There was a problem with the requested skill's response.",
      ],
      ['play the lion', true, 'FAILED', "Sorry, I don't know that one."],
    ])
  })
})

test('ask dialog talks to who types', async () => {
  const { code, output } = await ask.run(
    ['dialog', '--skill-id', SKILL_ID, '--locale', 'en-US'],
    'open toy radio\n.quit\n',
  )
  expect(code).toBe(0)
  expect(output).toContain('Welcome. Which song?')
})

const smapi = (command: string, ...options: string[]) =>
  ask.run([
    'smapi',
    command,
    ...(command === 'list-skills-for-vendor' ? [] : ['--skill-id', SKILL_ID]),
    ...options,
  ])

describe('ask smapi', () => {
  test('simulate-skill and get-skill-simulation give what was said, heard and sent', async () => {
    const started = await smapi(
      'simulate-skill',
      ...['--stage', 'development', '--input-content', 'ask toy radio to play the lion'],
      ...['--device-locale', 'en-US', '--session-mode', 'FORCE_NEW_SESSION'],
    )
    expect(started.code).toBe(0)
    const { id } = printed(started)
    const found = await smapi('get-skill-simulation', '--stage', 'development', '--simulation-id', id)
    expect(found.code).toBe(0)
    expect(printed(found)).toMatchObject({
      id,
      status: 'SUCCESSFUL',
      result: {
        alexaExecutionInfo: {
          alexaResponses: [{ type: 'Speech', content: { caption: 'Here it is.' } }],
          consideredIntents: [{ name: 'SongIntent', slots: { song: { value: 'the lion' } } }],
        },
        skillExecutionInfo: {
          invocations: [
            {
              invocationRequest: {
                endpoint: 'arn:aws:lambda:us-east-1:000000000000:function:toy',
                body: { request: { type: 'IntentRequest', intent: { name: 'SongIntent' } } },
              },
              invocationResponse: { body: { response: { directives: [{ type: 'AudioPlayer.Play' }] } } },
              metrics: { skillExecutionTimeInMilliseconds: expect.any(Number) },
            },
          ],
        },
      },
    })
  })

  test('profile-nlu shows the chosen intent and the others', async () => {
    const ran = await smapi(
      'profile-nlu',
      ...['--stage', 'development', '--locale', 'en-US', '--utterance', 'play the latest'],
    )
    expect(ran.code).toBe(0)
    expect(printed(ran)).toMatchObject({
      sessionEnded: false,
      selectedIntent: { name: 'LatestIntent' },
      consideredIntents: [{ name: 'SongIntent', slots: { song: { value: 'the latest' } } }],
    })
  })

  test('get-skill-manifest, get-skill-status and list-skills-for-vendor show the skill', async () => {
    const [manifest, status, list] = await Promise.all([
      smapi('get-skill-manifest', '--stage', 'development'),
      smapi('get-skill-status'),
      smapi('list-skills-for-vendor'),
    ])
    expect(printed(manifest)).toMatchObject({ manifest: { apis: { custom: {} } } })
    expect(printed(status)).toMatchObject({
      manifest: { lastUpdateRequest: { status: 'SUCCEEDED' } },
      interactionModel: { 'en-US': { lastUpdateRequest: { status: 'SUCCEEDED' } } },
    })
    expect(printed(list)).toMatchObject({
      skills: [{ skillId: SKILL_ID, nameByLocale: { 'en-US': 'Toy Radio' } }],
    })
  })

  test('get-interaction-model and set-interaction-model change what is understood', async () => {
    const of = ['--stage', 'development', '--locale', 'en-US']
    const before = await smapi('get-interaction-model', ...of)
    const model = printed(before)
    const { folder, remove } = temporaryFolder()
    const file = join(folder, 'model.json')

    model.interactionModel.languageModel.intents[0].samples.push('something new')
    writeFileSync(file, JSON.stringify(model))
    const set = await smapi('set-interaction-model', ...of, '--interaction-model', `file:${file}`)
    expect(set.code).toBe(0)
    const after = await smapi('profile-nlu', ...of, '--utterance', 'something new')
    expect(printed(after)).toMatchObject({ selectedIntent: { name: 'LatestIntent' } })

    model.interactionModel.languageModel.intents[0].samples.push('play {nothing}')
    writeFileSync(file, JSON.stringify(model))
    const refused = await smapi('set-interaction-model', ...of, '--interaction-model', `file:${file}`)
    remove()
    expect(refused.code).toBe(0)
    const status = await smapi('get-skill-status', '--resource', 'interactionModel')
    expect(printed(status)).toMatchObject({
      interactionModel: {
        'en-US': {
          lastUpdateRequest: {
            status: 'FAILED',
            errors: [{ message: expect.stringContaining('has the slot "nothing", which is not defined') }],
          },
        },
      },
    })
    const kept = await smapi('profile-nlu', ...of, '--utterance', 'something new')
    expect(printed(kept)).toMatchObject({ selectedIntent: { name: 'LatestIntent' } })
  })

  test('invoke-skill-end-point hands a request to the skill', async () => {
    const body = { version: '1.0', request: { type: 'LaunchRequest', requestId: 'mine' } }
    const ran = await smapi(
      'invoke-skill-end-point',
      ...['--stage', 'development', '--endpoint-region', 'default'],
      ...['--skill-request-body', JSON.stringify(body)],
    )
    expect(ran.code).toBe(0)
    expect(printed(ran)).toMatchObject({
      status: 'SUCCESSFUL',
      result: {
        skillExecutionInfo: {
          invocationResponse: { body: { response: { outputSpeech: { type: 'SSML' } } } },
        },
      },
    })
  })

  test('anything else is refused by its name', async () => {
    const ran = await smapi('get-skill-credentials', '--debug')
    expect(ran.code).toBe(1)
    expect(ran.output).toContain('Request failed with status code 501')
    expect(ran.output).toContain('The local Alexa does not support the operation getSkillCredentials.')
    expect(toy.lines.at(-1)).toContain('does not support the operation getSkillCredentials.')
  })

  test('another skill is not here, and the refusal says which is', async () => {
    const ran = await ask.run(['smapi', 'get-skill-status', '--skill-id', 'amzn1.ask.skill.other', '--debug'])
    expect(ran.code).toBe(1)
    expect(ran.output).toContain('Request failed with status code 404')
    expect(ran.output).toContain(
      `There is no skill amzn1.ask.skill.other here. The skills here: ${SKILL_ID}.`,
    )
  })
})
