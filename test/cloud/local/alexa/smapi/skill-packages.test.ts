import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { unzipSync, type Zippable, zipSync } from 'fflate'
import { serveToy, type ToyServer } from '../toy-skill/toy-server.ts'
import { SKILL_ID } from '../toy-skill/toy-skill.ts'

let toy: ToyServer
beforeAll(async () => {
  toy = await serveToy({})
})
afterAll(() => toy.close())

const request = (method: string, url: string, body?: object) =>
  fetch(new URL(url, toy.address), { method, ...(body ? { body: JSON.stringify(body) } : {}) })

const answerOf = async (response: Response) => JSON.parse(await response.text())

const json = (value: unknown) => Buffer.from(JSON.stringify(value))
const MANIFEST = {
  manifest: { publishingInformation: { locales: { 'en-US': { name: 'Zipped' } } }, apis: { custom: {} } },
}
const model = (invocationName: string) => ({
  interactionModel: { languageModel: { invocationName, intents: [{ name: 'AMAZON.StopIntent' }] } },
})
const MODEL_FILE = 'interactionModels/custom/en-US.json'
const GOOD: Zippable = { 'skill.json': json(MANIFEST), [MODEL_FILE]: json(model('zipped radio')) }

const MEGABYTE = 1024 * 1024

/** A ZIP of one stored file, whose directory lists it again and again and says that it has no bytes. */
function manyNames(bytes: number, names: number): Uint8Array {
  const zip = Buffer.from(zipSync({ a000: [new Uint8Array(bytes), { level: 0 }] }))
  const end = zip.subarray(zip.lastIndexOf('PK\x05\x06', undefined, 'latin1'))
  const directoryAt = end.readUInt32LE(16)
  const entries = Array.from({ length: names }, (_, at) => {
    const entry = Buffer.from(zip.subarray(directoryAt, zip.length - end.length))
    entry.writeUInt32LE(0, 24)
    entry.write(String(at).padStart(3, '0'), 47)
    return entry
  })
  end.writeUInt16LE(names, 8)
  end.writeUInt16LE(names, 10)
  return Buffer.concat([zip.subarray(0, directoryAt), ...entries, end])
}

async function upload(zip: Uint8Array): Promise<string> {
  const { uploadUrl } = await answerOf(await request('POST', '/v1/skills/uploads'))
  const put = await fetch(uploadUrl, { method: 'PUT', body: Buffer.from(zip) })
  expect(put.status).toBe(200)
  return uploadUrl
}

/** Imports a package as a new skill, or into one; gives how it ended. */
async function importZip(zip: Uint8Array, skillId?: string) {
  const location = await upload(zip)
  const path = skillId === undefined ? '/v1/skills/imports' : `/v1/skills/${skillId}/imports`
  const started = await request('POST', path, { location, vendorId: 'V' })
  expect(started.status).toBe(202)
  return answerOf(await request('GET', started.headers.get('location') ?? ''))
}

const idsOfSkills = async (): Promise<string[]> => {
  const { skills } = await answerOf(await request('GET', '/v1/skills?vendorId=V'))
  return skills.map(({ skillId }: { skillId: string }) => skillId)
}

describe('An imported package', () => {
  test('becomes a skill, each resource of which is named', async () => {
    const ended = await importZip(zipSync(GOOD))
    expect(ended).toEqual({
      status: 'SUCCEEDED',
      skill: {
        skillId: expect.stringMatching(/^amzn1\.ask\.skill\./),
        eTag: expect.any(String),
        resources: [
          { name: 'Manifest', status: 'SUCCEEDED' },
          { name: 'InteractionModel.en-US', status: 'SUCCEEDED' },
        ],
      },
    })
    expect(await idsOfSkills()).toContain(ended.skill.skillId)
  })

  test('may lie in a folder of its ZIP, beside what others put there', async () => {
    const inFolder = Object.fromEntries(
      Object.entries(GOOD).map(([name, bytes]) => [`skill-package/${name}`, bytes]),
    )
    const ended = await importZip(zipSync({ ...inFolder, '__MACOSX/._skill.json': json({}) }))
    expect(ended.status).toBe('SUCCEEDED')
  })

  test.each<[string, Uint8Array, string, string]>([
    ['no ZIP', Buffer.from('not a zip'), 'SkillPackage', 'invalid zip data'],
    ['no manifest', zipSync({ [MODEL_FILE]: json(model('radio')) }), 'Manifest', 'The file is missing.'],
    ['a broken manifest', zipSync({ ...GOOD, 'skill.json': Buffer.from('{') }), 'Manifest', 'not valid JSON'],
    [
      'a model that does not build',
      zipSync({ ...GOOD, [MODEL_FILE]: json(model('Radio')) }),
      'InteractionModel.en-US',
      'must be in lower case',
    ],
    [
      'a model for no locale',
      zipSync({ ...GOOD, 'interactionModels/custom/english.json': json(model('radio')) }),
      'InteractionModel.english',
      'is no locale of Alexa',
    ],
    [
      'a file outside of it',
      zipSync({ ...GOOD, '../../evil.sh': json(1) }),
      'SkillPackage',
      'outside of itself',
    ],
    [
      'a file at the root of the disk',
      zipSync({ ...GOOD, '/etc/evil': json(1) }),
      'SkillPackage',
      'outside of itself',
    ],
    [
      'a bomb',
      zipSync({ ...GOOD, 'assets/bomb': new Uint8Array(60 * 1024 * 1024) }),
      'SkillPackage',
      'more than',
    ],
    [
      'one file under many names, each said to be empty',
      manyNames(MEGABYTE, 60),
      'SkillPackage',
      'more than',
    ],
  ])('with %s fails as a whole, and says why', async (_, zip, name, message) => {
    const before = await idsOfSkills()
    const ended = await importZip(zip)
    expect(ended).toMatchObject({
      status: 'FAILED',
      skill: {
        resources: [{ name, status: 'FAILED', errors: [{ message: expect.stringContaining(message) }] }],
      },
    })
    expect(await idsOfSkills()).toEqual(before)
  })

  test('takes the place of all that a skill had', async () => {
    const { skill } = await importZip(zipSync({ ...GOOD, 'assets/old.txt': json('old') }))
    const german = 'interactionModels/custom/de-DE.json'
    const ended = await importZip(
      zipSync({ 'skill.json': json(MANIFEST), [german]: json(model('neues radio')) }),
      skill.skillId,
    )
    expect(ended.skill.resources.map(({ name }: { name: string }) => name)).toEqual([
      'Manifest',
      'InteractionModel.de-DE',
    ])

    const { interactionModel } = await answerOf(await request('GET', `/v1/skills/${skill.skillId}/status`))
    expect(Object.keys(interactionModel)).toEqual(['de-DE'])

    const started = await request('POST', `/v1/skills/${skill.skillId}/stages/development/exports`)
    const { status, skill: exported } = await answerOf(
      await request('GET', started.headers.get('location') ?? ''),
    )
    expect(status).toBe('SUCCEEDED')
    const zip = new Uint8Array(await (await fetch(exported.location)).arrayBuffer())
    expect(Object.keys(unzipSync(zip)).toSorted()).toEqual([german, 'skill.json'])
  })
})

describe('An import', () => {
  test('takes only what was uploaded here', async () => {
    const { uploadUrl: empty } = await answerOf(await request('POST', '/v1/skills/uploads'))
    for (const location of ['https://example.com/package.zip', 'file:///etc/passwd', empty, 7, undefined]) {
      const refused = await request('POST', '/v1/skills/imports', { location, vendorId: 'V' })
      expect(refused.status).toBe(400)
      expect(await refused.json()).toEqual({ message: expect.stringContaining('"location" must be') })
    }
  })

  test('is refused where the skill was changed meanwhile', async () => {
    const location = await upload(zipSync(GOOD))
    const refused = await fetch(new URL(`/v1/skills/${SKILL_ID}/imports`, toy.address), {
      method: 'POST',
      headers: { 'If-Match': 'another' },
      body: JSON.stringify({ location }),
    })
    expect(refused.status).toBe(412)
  })

  test('that nobody started is not there', async () => {
    expect((await request('GET', '/v1/skills/imports/none')).status).toBe(404)
    expect((await request('GET', '/v1/skills/exports/none')).status).toBe(404)
    expect((await request('PUT', '/uploads/none', {})).status).toBe(404)
  })

  test('has a limit that its upload meets, each time, and what comes after it is answered', async () => {
    const { uploadUrl } = await answerOf(await request('POST', '/v1/skills/uploads'))
    for (let time = 0; time < 5; time++) {
      const put = await fetch(uploadUrl, { method: 'PUT', body: Buffer.alloc(21 * 1024 * 1024) })
      expect(put.status).toBe(413)
      expect((await request('GET', '/healthz')).status).toBe(200)
    }
  })
})

test('The head of a model tells its version', async () => {
  const path = `/v1/skills/${SKILL_ID}/stages/development/interactionModel/locales/en-US`
  const [head, whole] = await Promise.all([request('HEAD', path), request('GET', path)])
  expect(head.status).toBe(204)
  expect(head.headers.get('etag')).toBe(whole.headers.get('etag'))
  expect((await request('HEAD', path.replace('en-US', 'ja-JP'))).status).toBe(404)
})
