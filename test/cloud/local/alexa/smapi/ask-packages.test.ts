import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { unzipSync, zipSync } from 'fflate'
import { type AskCommand, askCommand, printed } from '../toy-skill/ask-command.ts'
import { SKILL_ID, SKILL_PACKAGE } from '../toy-skill/toy-skill.ts'
import { modelNamed, openSmapi, type SmapiClient } from './smapi-client.ts'

let client: SmapiClient
let ask: AskCommand
beforeEach(async () => {
  client = await openSmapi()
  ask = askCommand(client.toy.address)
})
afterEach(async () => {
  ask.remove()
  await client.toy.close()
})

const ofSkill = ['--skill-id', SKILL_ID]

/** Runs a command that must go well; gives the JSON that it prints. */
async function smapi(command: string, ...options: string[]) {
  const ran = await ask.run(['smapi', command, ...options])
  expect(ran).toMatchObject({ code: 0 })
  return printed(ran)
}

/** Runs a command that goes on behind its answer, and then the one that it says shows how it went. */
async function followed(command: string, ...options: string[]) {
  const { code, output } = await ask.run(['smapi', command, ...options])
  expect(code).toBe(0)
  const [, check = '', checkOptions = ''] = /ask smapi (\S+) (.+)/.exec(output) ?? []
  return smapi(check, ...checkOptions.trim().split(' '))
}

const MODEL_FILE = 'interactionModels/custom/en-US.json'
const packageOf = (invocationName: string) =>
  zipSync({
    'skill.json': readFileSync(join(SKILL_PACKAGE, 'skill.json')),
    [MODEL_FILE]: Buffer.from(JSON.stringify(modelNamed(invocationName))),
  })

/** As the manual says: a URL from ask, and the package put to it by any HTTP client. */
async function uploaded(zip: Uint8Array): Promise<string> {
  const { uploadUrl } = await smapi('create-upload-url')
  expect((await fetch(uploadUrl, { method: 'PUT', body: Buffer.from(zip) })).status).toBe(200)
  return uploadUrl
}

describe('A package that ask smapi', () => {
  test('imports into a skill takes the place of what it had, and comes out again', async () => {
    const location = await uploaded(packageOf('imported radio'))
    expect(await followed('import-skill-package', ...ofSkill, '--location', location)).toMatchObject({
      status: 'SUCCEEDED',
      skill: { skillId: SKILL_ID },
    })

    const of = [...ofSkill, '--stage', 'development']
    const { status, skill } = await followed('create-export-request-for-skill', ...of)
    expect(status).toBe('SUCCEEDED')
    const files = unzipSync(new Uint8Array(await (await fetch(skill.location)).arrayBuffer()))
    expect(JSON.parse(Buffer.from(files[MODEL_FILE] ?? []).toString())).toEqual(modelNamed('imported radio'))
  })

  test('makes a skill of is a skill beside the other', async () => {
    const location = await uploaded(packageOf('new radio'))
    const { skill } = await followed('create-skill-package', '--location', location)
    const { skills } = await smapi('list-skills-for-vendor')
    expect(skills.map(({ skillId }: { skillId: string }) => skillId)).toEqual([SKILL_ID, skill.skillId])
  })

  test('cannot build fails with what is wrong with each resource, and changes nothing', async () => {
    const location = await uploaded(packageOf('Imported Radio'))
    expect(await followed('import-skill-package', ...ofSkill, '--location', location)).toMatchObject({
      status: 'FAILED',
      skill: {
        resources: [
          {
            name: 'InteractionModel.en-US',
            status: 'FAILED',
            errors: [
              { code: 'InvalidInvocationName', message: expect.stringContaining('must be in lower case') },
            ],
          },
        ],
      },
    })
    const { interactionModel } = await smapi('get-skill-status', ...ofSkill)
    expect(interactionModel).toMatchObject({ 'en-US': { version: '1' } })
  })

  test('would fetch from elsewhere is not fetched', async () => {
    const refused = await ask.run([
      'smapi',
      'import-skill-package',
      ...ofSkill,
      ...['--location', 'https://example.com/package.zip'],
    ])
    expect(refused.code).toBe(1)
    expect(client.toy.lines.at(-1)).toContain('"location" must be an upload URL of this SMAPI')
  })
})

test('ask smapi lists the versions of a model, and gives each', async () => {
  const of = [...ofSkill, '--stage', 'development', '--locale', 'en-US']
  await client.request(
    'PUT',
    `/v1/skills/${SKILL_ID}/stages/development/interactionModel/locales/en-US`,
    modelNamed('second radio'),
  )
  const { skillModelVersions } = await smapi('list-interaction-model-versions', ...of)
  expect(skillModelVersions.map(({ version }: { version: string }) => version)).toEqual(['2', '1'])
  expect(await smapi('get-interaction-model-version', ...of, '--vers', '~current')).toEqual({
    ...modelNamed('second radio'),
    version: '2',
  })
  const { headers } = await smapi('get-interaction-model-metadata', ...of, '--full-response')
  expect(headers).toMatchObject({ etag: expect.any(String) })
})
