import { ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { ListBucketsCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Account, openAccount } from './account/account.ts'

const DEV = ['--stage', 'dev']

let account: Account
let skillId: string
beforeEach(async () => {
  account = await openAccount()
  skillId = await account.makeSkill('Voice Shelf (dev)')
  await account.stand('dev', skillId)
  await account.s3.send(
    new PutObjectCommand({ Bucket: contentBucket(), Key: 'uploads/stories/story.md', Body: 'Once.' }),
  )
})
afterEach(() => account.close())

const contentBucket = () => account.outputs('voiceshelf-dev').ContentBucketName ?? ''

const buckets = async () =>
  ((await account.s3.send(new ListBucketsCommand())).Buckets ?? []).map(({ Name }) => Name)
const tables = async () => (await account.tables.send(new ListTablesCommand())).TableNames
const skills = async () =>
  ((await account.smapi('GET', '/v1/skills?vendorId=ANYVENDOR')) as { skills: unknown[] }).skills.slice(1)

const expectStacksGone = () =>
  expect(account.stacks.all.map(({ status }) => status)).toEqual(
    account.stacks.all.map(() => 'DELETE_COMPLETE'),
  )

describe('npm run destroy', () => {
  test('takes the stacks away and leaves what people brought, and the skill', async () => {
    const { ContentBucketName, TableName } = account.outputs('voiceshelf-dev')
    const { code, output } = await account.destroy(DEV, { typed: ['dev'] })
    expect({ code, output }).toMatchObject({ code: 0 })
    expectStacksGone()
    expect(await buckets()).toEqual([ContentBucketName])
    expect(await account.keys(ContentBucketName ?? '')).toEqual(['uploads/stories/story.md'])
    expect(await tables()).toEqual([TableName])
    expect([...account.repositories.keys()]).toEqual(['voiceshelf-dev-admin'])
    expect(await skills()).toHaveLength(1)
    for (const kept of [ContentBucketName, TableName, 'voiceshelf-dev-admin'])
      expect(output.split('These stay, with all that is in them:')[1]).toContain(kept)
    expect(output).toContain(`npm run deploy -- --stage dev --skill-id ${skillId}`)
  })

  test('does nothing where the name of the stage is not typed', async () => {
    for (const typed of [['yes'], []]) {
      const { code, output } = await account.destroy(DEV, { typed })
      expect(output).toContain('nothing more is taken away')
      expect(code).toBe(1)
    }
    expect(account.stack('voiceshelf-dev')?.status).toBe('CREATE_COMPLETE')
  })

  test('with --delete-data asks again, and then leaves nothing', async () => {
    const declined = await account.destroy([...DEV, '--delete-data'], { typed: ['dev', 'dev'] })
    expect(declined.code).toBe(1)
    expectStacksGone()
    expect(await tables()).toHaveLength(1)
    // The stacks are gone: what they left is found all the same.
    const { code, output } = await account.destroy([...DEV, '--delete-data'], { typed: ['delete dev'] })
    expect({ code, output }).toMatchObject({ code: 0 })
    expect(await buckets()).toEqual([])
    expect(await tables()).toEqual([])
    expect([...account.repositories.keys()]).toEqual([])
    const again = await account.destroy([...DEV, '--delete-data', '--yes'])
    expect(again.output).toContain('There are no data of it.')
    expect(again.code).toBe(0)
  })

  test('with --delete-skill deletes the skill as well', async () => {
    const { code, output } = await account.destroy([...DEV, '--delete-skill', '--yes'])
    expect({ code, output }).toMatchObject({ code: 0 })
    expect(await skills()).toEqual([])
  })

  test('goes on where it stopped', async () => {
    account.stacks.failures.set('Distribution', 'It is still being switched off.')
    const { code, output } = await account.destroy([...DEV, '--yes'])
    expect(output).toContain('DELETE_FAILED Distribution (AWS::CloudFront::Distribution): It is still being')
    expect(output).toContain('What to do: ')
    expect(code).toBe(1)
    account.stacks.failures.clear()
    expect((await account.destroy([...DEV, '--yes'])).code).toBe(0)
    expectStacksGone()
  })

  test('is followed by a deployment that takes up the images again, and that skill', async () => {
    account.repositories.get('voiceshelf-dev-admin')?.add('an-image')
    await account.destroy([...DEV, '--yes'])
    const { code, output } = await account.deploy([...DEV, '--yes', '--skill-id', skillId])
    expect({ code, output }).toMatchObject({ code: 0 })
    expect([...(account.repositories.get('voiceshelf-dev-admin') ?? [])]).toEqual(['an-image'])
    expect(account.stack('voiceshelf-dev')?.wish.parameters.SkillId).toBe(skillId)
    expect(await skills()).toHaveLength(1)
  })
})

test('A stage that is protected is not taken away, and how that is lifted is told', async () => {
  await account.stand('prod', skillId)
  for (const stack of account.stacks.all) stack.isProtected = stack.name.startsWith('voiceshelf-prod')
  const { code, output } = await account.destroy(['--stage', 'prod', '--yes', '--delete-data'])
  expect(output).toContain(
    'aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name voiceshelf-prod',
  )
  expect(code).toBe(1)
  expect(account.stack('voiceshelf-prod')?.status).toBe('CREATE_COMPLETE')
  expect(await tables()).toHaveLength(2)
})
