import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Account, openAccount } from './account/account.ts'
import { REGISTRY_PASSWORD } from './account/control-plane.ts'
import { expectWhole, skillsMade } from './account/whole-stage.ts'

const DEV = ['--stage', 'dev']

let account: Account
beforeEach(async () => {
  account = await openAccount()
})
afterEach(() => account.close())

describe('npm run deploy', () => {
  test('makes a stage of nothing: its stacks, its skill with the function behind it, its files', async () => {
    const { code, output } = await account.deploy([...DEV, '--yes'])
    expect({ code, output }).toMatchObject({ code: 0 })
    expect(output).toContain('* foundation     make the stack voiceshelf-dev-foundation')
    expect(output).toContain('make a skill "Voice Shelf (dev)"')
    expect(code).toBe(0)
    await expectWhole(account)
    expect(account.stack('voiceshelf-dev')?.wish.parameters).toMatchObject({ Canary: 'AllAtOnce' })
    expect(account.stack('voiceshelf-dev')?.isProtected).toBe(false)
    expect(output).toContain(account.outputs('voiceshelf-dev').SiteAddress)
  })

  test('with --plan changes nothing at all', async () => {
    const { code, output } = await account.deploy([...DEV, '--plan', '--yes'])
    expect(output).toContain('That was the plan; nothing was changed.')
    expect(code).toBe(0)
    expect(account.stacks.all).toEqual([])
    expect(await skillsMade(account)).toEqual([])
    expect(account.calls()).toEqual(['sam --version'])
  })

  test('where nobody answers changes nothing', async () => {
    const { output } = await account.deploy(DEV)
    expect(output).toContain('Nothing was changed.')
    expect(account.stacks.all).toEqual([])
  })

  test('makes prod with a name of its own: a certificate where CloudFront takes it, and nothing that can be deleted', async () => {
    const named = ['--set', 'DomainName=shelf.example.com', '--set', 'HostedZoneId=Z0123456789ABCDEFGHIJ']
    const { code, output } = await account.deploy(['--stage', 'prod', '--yes', ...named])
    expect({ code, output }).toMatchObject({ code: 0 })
    const certificate = account.stack('voiceshelf-prod-certificate', 'us-east-1')
    expect(account.stack('voiceshelf-prod')?.wish.parameters.SiteCertificateArn).toBe(
      certificate?.resources[0]?.physicalId,
    )
    expect(account.outputs('voiceshelf-prod').SiteAddress).toBe('https://shelf.example.com')
    expect((await skillsMade(account)).map(({ nameByLocale }) => nameByLocale['en-US'])).toEqual([
      'Voice Shelf',
    ])
    expect(account.stack('voiceshelf-prod')?.isProtected).toBe(true)
    expect(account.stack('voiceshelf-prod-foundation')?.isProtected).toBe(true)
    const again = await account.deploy(['--stage', 'prod'])
    expect(again.output).toContain('Nothing is to be done.')
  })

  test('uses a skill that is there already, with a token from the environment as a pipeline has it', async () => {
    const skillId = await account.makeSkill('Another name')
    const { ASK_SMAPI_SERVER_BASE_URL: amazon = '' } = account.environment
    const environment = {
      HOME: account.emptyPath,
      ASK_REFRESH_TOKEN: 'the-refresh-token',
      ASK_VENDOR_ID: 'ANYVENDOR',
      ASK_LWA_TOKEN_HOST: amazon,
    }
    const { code, output } = await account.deploy([...DEV, '--yes', '--skill-id', skillId], { environment })
    expect({ code, output }).toMatchObject({ code: 0 })
    expect(output).not.toContain('the-refresh-token')
    await expectWhole(account)
  })
})

describe('With a name for the admin app, npm run deploy', () => {
  const named = ['--set', 'AdminDomainName=admin.example.com', '--set', 'HostedZoneId=Z0123456789ABCDEFGHIJ']

  test('builds its image once, under the hash of what is in it, and tells how people are invited', async () => {
    await account.stand('dev', await account.makeSkill('Voice Shelf (dev)'))
    const first = await account.deploy([...DEV, '--yes', ...named])
    expect(first).toMatchObject({ code: 0 })
    expect(first.output).not.toContain(REGISTRY_PASSWORD)
    const { AdminImage = '' } = account.stack('voiceshelf-dev')?.wish.parameters ?? {}
    const [, repository = '', tag = ''] = /\/([^/]+):([0-9a-f]{20})$/u.exec(AdminImage) ?? []
    expect(account.repositories.get(repository)?.has(tag)).toBe(true)
    expect(account.calls().filter(call => call.startsWith('docker build'))).toEqual([
      expect.stringContaining(`--tag ${AdminImage} `),
    ])
    account.stacks.all.push(nestedStack())
    const { output } = await account.deploy([...DEV, '--yes'])
    expect(output).toContain(`the repository has ${tag}`)
    expect(output).toContain('Nothing is to be done.')
    expect(output).toMatch(/admin-create-user --region eu-west-1 --user-pool-id eu-west-1_POOL --username/u)
    expect(account.calls().filter(call => call.startsWith('docker push'))).toHaveLength(1)
  })

  /** The admin app's stack, which is nested in the stage's. */
  const nestedStack = () => {
    const stage = account.stack('voiceshelf-dev')
    if (!stage) throw new Error('The stage is not there.')
    const { physicalId } = stage.resources.find(({ logicalId }) => logicalId === 'AdminStack') ?? {}
    const template = JSON.stringify({ Resources: {}, Outputs: { UserPoolId: { Value: 'eu-west-1_POOL' } } })
    return {
      ...{ ...stage, id: physicalId ?? '', name: 'voiceshelf-dev-AdminStack', resources: [] },
      wish: { template, parameters: {}, tags: {} },
    }
  }

  test('says which tool could not push, and leaves the stage as it is', async () => {
    await account.stand('dev', await account.makeSkill('Voice Shelf (dev)'))
    const environment = { FAIL: 'docker push' }
    const { code, output } = await account.deploy([...DEV, '--yes', ...named], { environment })
    expect(output).toContain('The step "admin image" failed. docker push ended with code 1.')
    expect(code).toBe(1)
    expect(account.stack('voiceshelf-dev')?.wish.parameters.AdminImage).toBe('')
  })
})

describe('npm run deploy refuses', () => {
  test('a stage that there is not', async () => {
    const { code, output } = await account.deploy(['--stage', 'production'])
    expect(output).toContain('There is no stage production.')
    expect(output).toContain('dev, staging, prod')
    expect(code).toBe(1)
  })

  test('a region from which Alexa calls no function', async () => {
    const { code, output } = await account.deploy([...DEV, '--region', 'eu-central-1'])
    expect(output).toContain('Alexa calls no function in eu-central-1.')
    expect(output).toContain('us-east-1, us-west-2, eu-west-1, ap-northeast-1')
    expect(code).toBe(1)
  })

  test('a name for the site that nobody can prove', async () => {
    const { code, output } = await account.deploy([...DEV, '--yes', '--set', 'DomainName=shelf.example.com'])
    expect(output).toContain('Give its HostedZoneId')
    expect(code).toBe(1)
    expect(account.stacks.all).toEqual([])
  })

  test('to begin where something is missing, and names all of it at once', async () => {
    const environment = {
      PATH: account.emptyPath,
      HOME: account.emptyPath,
      AWS_ACCESS_KEY_ID: '',
      AWS_REGION: '',
    }
    const { code, output } = await account.deploy([...DEV, '--set', 'AdminDomainName=admin.example.com'], {
      environment,
    })
    expect(output).toContain('Which region?')
    expect(output).toContain("SAM's command line is missing")
    expect(output).toContain('npx ask configure')
    expect(output).toContain('none of docker, podman, buildah works here')
    expect(code).toBe(1)
    expect(account.operations).toEqual([])
  })
})
