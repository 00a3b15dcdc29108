import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { serveToy, type ToyServer } from '../toy-skill/toy-server.ts'
import { SKILL_ID, temporaryFolder } from '../toy-skill/toy-skill.ts'
import { answerOf, modelNamed } from './smapi-client.ts'

let kept: ReturnType<typeof temporaryFolder>
let toy: ToyServer
const open = async () => {
  toy = await serveToy({}, { folder: kept.folder })
}
beforeEach(() => {
  kept = temporaryFolder()
})
afterEach(async () => {
  await toy.close()
  kept.remove()
})

const skills = () => join(kept.folder, 'skills')
const request = (method: string, path: string, body?: unknown) =>
  fetch(new URL(path, toy.address), { method, ...(body ? { body: JSON.stringify(body) } : {}) })
const ids = async (): Promise<string[]> => {
  const list = await answerOf(await request('GET', '/v1/skills?vendorId=V'))
  return list.skills.map(({ skillId }: { skillId: string }) => skillId)
}

test('A skill that SMAPI made is there after the next start as it was, until it is deleted', async () => {
  await open()
  const manifest = { publishingInformation: { locales: { 'en-US': { name: 'Kept' } } }, apis: { custom: {} } }
  const { skillId } = await answerOf(await request('POST', '/v1/skills', { vendorId: 'V', manifest }))
  const modelPath = `/v1/skills/${skillId}/stages/development/interactionModel/locales/en-US`
  await request('PUT', modelPath, modelNamed('kept radio'))
  await request('PUT', modelPath, modelNamed('Broken Radio'))
  await toy.close()

  await open()
  expect(await ids()).toEqual([SKILL_ID, skillId])
  expect(await answerOf(await request('GET', modelPath))).toMatchObject(modelNamed('kept radio'))
  expect((await request('DELETE', `/v1/skills/${skillId}`)).status).toBe(204)
  await toy.close()

  await open()
  expect(await ids()).toEqual([SKILL_ID])
  expect(readdirSync(skills())).toEqual([])
})

test('What cannot be read as a kept skill is left alone, and said', async () => {
  mkdirSync(join(skills(), 'amzn1.ask.skill.folder.zip'), { recursive: true })
  writeFileSync(join(skills(), 'amzn1.ask.skill.broken.zip'), 'not a zip')
  await open()
  expect(await ids()).toEqual([SKILL_ID])
  for (const name of ['folder', 'broken']) {
    expect(toy.lines).toContainEqual(expect.stringContaining(`amzn1.ask.skill.${name}.zip is left alone`))
  }
  expect(readdirSync(skills())).toHaveLength(2)
})
