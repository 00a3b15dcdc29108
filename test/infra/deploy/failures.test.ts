import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ACCESS_TOKEN, type Account, openAccount } from './account/account.ts'
import { expectWhole } from './account/whole-stage.ts'

const DEV = ['--stage', 'dev']

let account: Account
beforeEach(async () => {
  account = await openAccount()
})
afterEach(() => account.close())

describe('When a step fails, npm run deploy', () => {
  test('says which, why and what to do, and the next run goes on from there', async () => {
    const set = ['--set', 'DomainName=shelf.example.com', '--set', 'HostedZoneId=Z0123456789ABCDEFGHIJ']
    const failing: [why: RegExp, fail: () => Record<string, string>, heal: () => void][] = [
      [
        /"foundation" failed.*made.*\n.*AdminRepository.*: You have too many/u,
        () => fails('AdminRepository'),
        heals,
      ],
      [/"certificate" failed.*\n.*Certificate.*: You have too many/u, () => fails('Certificate'), heals],
      [
        /"skill id" failed. SMAPI refuses create-skill-for-vendor: .*status code 403/u,
        () => refused('POST', /^\/v1\/skills$/u),
        accepted,
      ],
      [/"stage" failed. sam build ended with code 1/u, () => ({ FAIL: 'sam build' }), () => {}],
      [/"stage" failed. sam package ended with code 1/u, () => ({ FAIL: 'sam package' }), () => {}],
      [/"stage" failed.*made.*\n.*Table.*: You have too many/u, () => fails('Table'), heals],
      [
        /"files" failed. AccessDenied: Access Denied/u,
        () => refused('PUT', /covers\/_default\.png/u),
        accepted,
      ],
      [/"skill package" failed. .*ended with code 1/u, () => refused('POST', /\/imports$/u), accepted],
    ]
    for (const [why, fail, heal] of failing) {
      const { code, output } = await account.deploy([...DEV, '--yes', ...set], { environment: fail() })
      heal()
      expect(output).toMatch(why)
      expect(output).toContain('What to do: ')
      expect(output).not.toMatch(/\n\s+at /u)
      expect(output).not.toContain(ACCESS_TOKEN)
      expect(code).toBe(1)
    }
    expect(await account.deploy([...DEV, '--yes', ...set])).toMatchObject({ code: 0 })
    await expectWhole(account)
    // Nine runs, one behind the other.
  }, 600_000)

  const fails = (resource: string) => {
    account.stacks.failures.set(resource, 'You have too many of these.')
    return {}
  }
  const heals = () => account.stacks.failures.clear()
  const refused = (method: string, path: RegExp) => {
    account.refusals.push({ method, path })
    return {}
  }
  const accepted = () => account.refusals.splice(0)
})

describe('A deployment that is killed', () => {
  test('after the skill was made goes on with that skill', async () => {
    const reached = account.hold('CreateChangeSet voiceshelf-dev')
    const { child, ended } = account.begin('infra/deploy.ts', [...DEV, '--yes'])
    const letGo = await reached
    child.kill('SIGKILL')
    await ended
    letGo()
    const { code, output } = await account.deploy([...DEV, '--yes'])
    expect(output).not.toContain('make a skill')
    expect(code).toBe(0)
    await expectWhole(account)
  })

  test('while CloudFormation is at work waits for it, and goes on', async () => {
    let open = () => {}
    account.stacks.gate = new Promise(resolve => {
      open = () => resolve()
    })
    const executed = account.hold('ExecuteChangeSet voiceshelf-dev-foundation')
    const first = account.begin('infra/deploy.ts', [...DEV, '--yes'])
    const letGo = await executed
    first.child.kill('SIGKILL')
    await first.ended
    letGo()
    const waiting = account.asked('DescribeStackEvents voiceshelf-dev-foundation')
    const second = account.begin('infra/deploy.ts', [...DEV, '--yes'])
    await waiting
    expect(account.stack('voiceshelf-dev-foundation')?.status).toBe('CREATE_IN_PROGRESS')
    open()
    expect(await second.ended).toMatchObject({ code: 0 })
    await expectWhole(account)
  })
})
