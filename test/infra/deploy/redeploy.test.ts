import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Account, openAccount } from './account/account.ts'

const DEV = ['--stage', 'dev']

/** A stage that stands: what a test changes of it, the others do not look at. */
let account: Account
beforeAll(async () => {
  account = await openAccount()
  const { code, output } = await account.deploy([...DEV, '--yes'])
  if (code !== 0) throw new Error(output)
})
afterAll(() => account.close())

describe('For a stage that stands, npm run deploy', () => {
  test('changes nothing where nothing is to be changed, whichever machine looks', async () => {
    await account.deploy([...DEV, '--yes'])
    const before = account.operations.length
    const { code, output } = await account.deploy([...DEV, '--folder', `${account.folder}/another`])
    expect(output).toContain('Nothing is to be done.')
    expect(code).toBe(0)
    expect(
      account.operations.slice(before).filter(name => /^(Execute|DeleteStack|Update)/u.test(name)),
    ).toEqual([])
    expect(account.stack('voiceshelf-dev')?.changeSets.size).toBe(0)
  })

  test('shows what new code changes, and changes it when that is agreed to', async () => {
    const environment = { CODE: 'second' }
    const asked = await account.deploy(DEV, { environment, typed: ['no'] })
    expect(asked.output).toContain('modify SkillFunction (AWS::Serverless::Function)')
    expect(asked.output).toContain('Nothing was changed.')
    expect(account.stack('voiceshelf-dev')?.wish.template).not.toContain('/second')
    const agreed = await account.deploy(DEV, { environment, typed: ['yes'] })
    expect(agreed).toMatchObject({ code: 0 })
    expect(account.stack('voiceshelf-dev')?.wish.template).toContain('/second')
  })

  test('keeps what was set once, and takes another value when it is given', async () => {
    await account.deploy([...DEV, '--yes', '--set', 'AlarmEmail=me@example.com'])
    await account.deploy([...DEV, '--yes', '--set', 'LogRetentionDays=7'])
    expect(account.stack('voiceshelf-dev')?.wish.parameters).toMatchObject({
      AlarmEmail: 'me@example.com',
      LogRetentionDays: '7',
    })
    const { code, output } = await account.deploy([...DEV, '--yes', '--set', 'LogRetentoinDays=7'])
    expect(output).toContain('The template has no parameter LogRetentoinDays.')
    expect(code).toBe(1)
  })

  test('leaves a stack that could not be changed as it was', async () => {
    account.stacks.failures.set('PublishFunction', 'The zip file is too big.')
    const { code, output } = await account.deploy([...DEV, '--yes'], { environment: { CODE: 'third' } })
    expect(output).toContain('could not be changed, and is as it was before.')
    expect(output).toContain('The zip file is too big.')
    expect(output).not.toContain('cancelled')
    expect(code).toBe(1)
    account.stacks.failures.clear()
    expect((await account.deploy([...DEV, '--yes'], { environment: { CODE: 'third' } })).code).toBe(0)
  })

  test('parts no table from its data unless it is told to', async () => {
    const stack = account.stack('voiceshelf-dev')
    const table = stack?.resources.find(({ logicalId }) => logicalId === 'Table')
    if (!stack || !table) throw new Error('The stage is not there.')
    // As if the template had had another one before.
    const before = stack.resources
    stack.resources = [...before, { ...table, logicalId: 'OldTable', physicalId: 'old' }]
    const { code, output } = await account.deploy([...DEV, '--yes'], { environment: { CODE: 'fourth' } })
    expect(output).toContain(
      'would part voiceshelf-dev from its data:\nremove OldTable (AWS::DynamoDB::Table)',
    )
    expect(output).toContain('--replace-data')
    expect(code).toBe(1)
    stack.resources = before
  })
})
