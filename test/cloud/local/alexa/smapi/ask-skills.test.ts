import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type AskCommand, askCommand, printed } from '../toy-skill/ask-command.ts'
import { serveToy, type ToyServer } from '../toy-skill/toy-server.ts'
import { SKILL_ID, SKILL_PACKAGE, speech, temporaryFolder } from '../toy-skill/toy-skill.ts'
import { openWebSkill, type WebSkill } from './web-skill.ts'

let toy: ToyServer
let ask: AskCommand
let kept: ReturnType<typeof temporaryFolder>
let asked: string[]

const open = () =>
  serveToy(
    { LaunchRequest: speech('Welcome.', { shouldEndSession: false }) },
    {
      folder: kept.folder,
      async invokeFunction(name) {
        asked.push(name)
        return { version: '1.0', response: speech(`I am ${name}.`, { shouldEndSession: false }) }
      },
    },
  )

beforeEach(async () => {
  kept = temporaryFolder()
  asked = []
  toy = await open()
  ask = askCommand(toy.address)
})
afterEach(async () => {
  ask.remove()
  await toy.close()
  kept.remove()
})

const smapi = (command: string, ...options: string[]) => ask.run(['smapi', command, ...options])

const manifest = (uri: string, name = 'Web Radio') => ({
  manifest: {
    manifestVersion: '1.0',
    publishingInformation: { locales: { 'en-US': { name } } },
    apis: { custom: { endpoint: { uri }, interfaces: [] } },
  },
})
const MODEL = {
  interactionModel: {
    languageModel: {
      invocationName: 'web radio',
      intents: [{ name: 'NewsIntent', samples: ['the news'] }, { name: 'AMAZON.StopIntent' }],
    },
  },
}

/** Writes a file where the command runs; gives what an option takes. */
function fileWith(name: string, content: object): string {
  writeFileSync(join(ask.folder, name), JSON.stringify(content))
  return `file:${name}`
}

/** A new skill, enabled, so that it can be talked to. */
async function createSkill(content: object): Promise<string> {
  const created = await smapi('create-skill-for-vendor', '--manifest', fileWith('skill.json', content))
  expect(created.code).toBe(0)
  const { skillId } = printed(created)
  const enabled = await smapi('set-skill-enablement', '--skill-id', skillId, '--stage', 'development')
  expect(enabled.code).toBe(0)
  return skillId
}

describe('A skill that ask smapi makes', () => {
  let web: WebSkill
  beforeEach(async () => {
    web = await openWebSkill(speech('From the web.', { shouldEndSession: false }))
  })
  afterEach(() => web.close())

  const setModel = (id: string, model: object) =>
    smapi(
      'set-interaction-model',
      ...['--skill-id', id, '--stage', 'development', '--locale', 'en-US'],
      ...['--interaction-model', fileWith('model.json', model)],
    )

  test('is created, given a model, talked to where its manifest says, changed and deleted', async () => {
    const id = await createSkill(manifest(web.address))
    expect(
      printed(await smapi('list-skills-for-vendor')).skills.map((one: { skillId: string }) => one.skillId),
    ).toEqual([SKILL_ID, id])
    expect((await setModel(id, MODEL)).code).toBe(0)
    expect(printed(await smapi('get-skill-status', '--skill-id', id))).toMatchObject({
      manifest: { lastUpdateRequest: { status: 'SUCCEEDED' } },
      interactionModel: { 'en-US': { lastUpdateRequest: { status: 'SUCCEEDED' } } },
    })

    const talk = await ask.replay(id, ['open web radio', 'the news'])
    expect(talk.output).toContain('From the web.')
    expect(web.requests.map(({ request }) => request.type)).toEqual(['LaunchRequest', 'IntentRequest'])
    expect(web.requests[0]?.context.System.application.applicationId).toBe(id)

    const of = ['--skill-id', id, '--stage', 'development']
    const renamed = fileWith('skill.json', manifest(web.address, 'News Radio'))
    expect((await smapi('update-skill-manifest', ...of, '--manifest', renamed)).code).toBe(0)
    expect(printed(await smapi('get-skill-manifest', ...of))).toMatchObject(
      manifest(web.address, 'News Radio'),
    )

    expect((await smapi('delete-skill', '--skill-id', id)).code).toBe(0)
    expect((await smapi('get-skill-status', '--skill-id', id)).code).toBe(1)
    expect(toy.lines.at(-1)).toContain(`There is no skill ${id} here.`)
  })

  test('says in its status why a model does not build, and keeps the one that did', async () => {
    const id = await createSkill(manifest(web.address))
    await setModel(id, MODEL)
    const bad = structuredClone(MODEL)
    bad.interactionModel.languageModel.intents[0] = { name: 'NewsIntent', samples: ['news of {day}'] }
    expect((await setModel(id, bad)).code).toBe(0)
    const status = printed(
      await smapi('get-skill-status', '--skill-id', id, '--resource', 'interactionModel'),
    )
    expect(status).toEqual({
      interactionModel: {
        'en-US': {
          eTag: expect.any(String),
          version: '1',
          lastUpdateRequest: {
            buildDetails: expect.anything(),
            status: 'FAILED',
            errors: [
              {
                code: expect.any(String),
                message: expect.stringContaining('has the slot "day", which is not defined'),
              },
            ],
          },
        },
      },
    })
    const of = ['--skill-id', id, '--stage', 'development', '--locale', 'en-US']
    expect(printed(await smapi('get-interaction-model', ...of))).toEqual({ ...MODEL, version: '1' })
  })

  test('is refused where its manifest is wrong, with all that is', async () => {
    const wrong = {
      manifest: { manifestVersion: '2.0', publishingInformation: { locales: { english: {} } } },
    }
    const refused = await smapi(
      'create-skill-for-vendor',
      ...['--manifest', fileWith('skill.json', wrong), '--debug'],
    )
    expect(refused.code).toBe(1)
    expect(refused.output).toContain('Request failed with status code 400')
    expect(toy.lines.at(-1)).toContain('"manifest.manifestVersion" must be "1.0"')
    expect(toy.lines.at(-1)).toContain('"english" is no locale')
  })

  test('is not asked on another machine', async () => {
    const id = await createSkill(manifest('https://example.com/skill'))
    await setModel(id, MODEL)
    await ask.replay(id, ['open web radio'])
    expect(toy.lines.join('\n')).toContain('https://example.com/skill is on another machine')
  })

  test('is not changed by one who knew another version of it', async () => {
    const id = await createSkill(manifest(web.address))
    const of = ['--skill-id', id, '--stage', 'development']
    const refused = await smapi(
      'update-skill-manifest',
      ...[
        ...of,
        '--if-match',
        'other',
        '--manifest',
        fileWith('skill.json', manifest(web.address, 'New')),
        '--debug',
      ],
    )
    expect(refused.code).toBe(1)
    expect(refused.output).toContain('Request failed with status code 412')
    expect(printed(await smapi('get-skill-manifest', ...of))).toEqual(manifest(web.address))
  })

  test('is enabled and disabled', async () => {
    const id = await createSkill(manifest(web.address))
    const of = ['--skill-id', id, '--stage', 'development']
    expect((await smapi('get-skill-enablement-status', ...of)).code).toBe(0)
    expect((await smapi('delete-skill-enablement', ...of)).code).toBe(0)
    expect((await smapi('get-skill-enablement-status', ...of)).code).toBe(1)
  })
})

describe('No request of a command leaves the machine:', () => {
  test('every command here ends at once when it would connect to another, and none does', async () => {
    const connections = join(kept.folder, 'connections')
    const watched = askCommand(toy.address, { CONNECTIONS: connections })
    const { code } = await watched.run(['smapi', 'get-skill-status', '--skill-id', SKILL_ID])
    watched.remove()
    expect(code).toBe(0)
    expect(readFileSync(connections, 'utf8')).toBe('127.0.0.1\n')
  })

  test('one whose settings let it look for a newer ask is caught', async () => {
    const curious = askCommand(toy.address, { ASK_SKIP_NEW_VERSION_REMINDER: '' })
    const { code, output } = await curious.run([
      'smapi',
      'export-package',
      '-s',
      SKILL_ID,
      '-g',
      'development',
    ])
    curious.remove()
    expect(output).toContain('This command would connect to')
    expect(code).toBe(86)
  })
})

test('The skill of the folder that the local Alexa was opened with cannot be deleted', async () => {
  expect((await smapi('delete-skill', '--skill-id', SKILL_ID)).code).toBe(1)
  expect(toy.lines.at(-1)).toContain('is the one of the folder that this local Alexa was opened with')
  expect((await smapi('get-skill-status', '--skill-id', SKILL_ID)).code).toBe(0)
})

describe('ask deploy', () => {
  const packageFile = (...path: string[]) => join(ask.folder, 'skill-package', ...path)
  const modelPath = () => packageFile('interactionModels', 'custom', 'en-US.json')

  beforeEach(() => {
    cpSync(SKILL_PACKAGE, packageFile(), { recursive: true })
    mkdirSync(packageFile('assets', 'images'), { recursive: true })
    writeFileSync(packageFile('assets', 'images', 'icon.png'), ICON)
    const profiles = { default: { skillMetadata: { src: './skill-package' } } }
    writeFileSync(
      join(ask.folder, 'ask-resources.json'),
      JSON.stringify({ askcliResourcesVersion: '2020-03-31', profiles }),
    )
  })

  const deployedId = (): string =>
    JSON.parse(readFileSync(join(ask.folder, '.ask', 'ask-states.json'), 'utf8')).profiles.default.skillId

  test('makes a skill of the package, which its Lambda function answers for, now and after the next start', async () => {
    const deployed = await ask.run(['deploy'])
    expect(deployed.output).toContain('Skill package deployed and all models built successfully.')
    expect(deployed.output).toContain('The skill has been enabled.')
    expect(deployed.code).toBe(0)
    const id = deployedId()
    expect((await ask.replay(id, ['open toy radio'])).output).toContain('I am toy.')
    expect(asked).toEqual(['toy'])

    await toy.close()
    toy = await open()
    const again = askCommand(toy.address)
    const talk = await again.replay(id, ['open toy radio'])
    again.remove()
    expect(talk.output).toContain('I am toy.')
  })

  test('deploys a change into the same skill, and refuses a model that does not build as a whole', async () => {
    await ask.run(['deploy'])
    const id = deployedId()
    const model = JSON.parse(readFileSync(modelPath(), 'utf8'))
    model.interactionModel.languageModel.invocationName = 'new radio'
    writeFileSync(modelPath(), JSON.stringify(model))
    expect((await ask.run(['deploy'])).code).toBe(0)
    expect(deployedId()).toBe(id)
    expect((await ask.replay(id, ['open new radio'])).output).toContain('I am toy.')

    model.interactionModel.languageModel.invocationName = 'Newest Radio'
    writeFileSync(modelPath(), JSON.stringify(model))
    const refused = await ask.run(['deploy'])
    expect(refused.code).toBe(1)
    expect(refused.output).toContain('must be in lower case')
    expect((await ask.replay(id, ['open new radio'])).output).toContain('I am toy.')
  })

  test('sends what ask smapi export-package brings back, file by file', async () => {
    await ask.run(['deploy'])
    const id = deployedId()
    const elsewhere = askCommand(toy.address)
    const exported = await elsewhere.run([
      'smapi',
      'export-package',
      '--skill-id',
      id,
      '--stage',
      'development',
    ])
    expect(exported.code).toBe(0)
    const back = (...path: string[]) => readFileSync(join(elsewhere.folder, 'skill-package', ...path))
    const json = (file: Buffer) => JSON.parse(file.toString())
    expect(json(back('skill.json'))).toEqual(json(readFileSync(packageFile('skill.json'))))
    expect(json(back('interactionModels', 'custom', 'en-US.json'))).toEqual(json(readFileSync(modelPath())))
    expect(back('assets', 'images', 'icon.png')).toEqual(ICON)
    elsewhere.remove()
  })
})

const ICON = Buffer.from('89504e470d0a1a0a', 'hex')
