import {
  CreateSecretCommand,
  DescribeSecretCommand,
  GetSecretValueCommand,
  PutSecretValueCommand,
  ResourceExistsException,
  ResourceNotFoundException,
  RotateSecretCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { secretsManagerSecret } from '../../../../cloud/aws/secrets-manager-secret.ts'
import {
  openSecretsManager,
  type SecretsManager,
} from '../../../../cloud/local/secretsmanager/secrets-manager.ts'
import { temporaryFolder } from '../../../temporary-folder.ts'
import { ACCOUNT_ID, CREDENTIALS, REGION, serve } from '../serve.ts'

const folder = temporaryFolder()
let now: number
let secrets: SecretsManager
let server: Awaited<ReturnType<typeof serve>>
let client: SecretsManagerClient
let number = 0
let name: string

const connect = (credentials = CREDENTIALS) =>
  new SecretsManagerClient({ region: REGION, credentials, endpoint: server.url, maxAttempts: 1 })

const open = () =>
  openSecretsManager({
    folder: folder.path,
    region: REGION,
    accountId: ACCOUNT_ID,
    credentials: CREDENTIALS,
    now: () => now,
  })

beforeEach(async () => {
  now = Date.now()
  secrets = open()
  server = await serve((request, response) => secrets.listener(request, response))
  client = connect()
  name = `prod/secret-${++number}`
})

afterEach(async () => {
  client.destroy()
  await server.close()
  secrets.close()
})

const create = (SecretString: string) => client.send(new CreateSecretCommand({ Name: name, SecretString }))
const put = (SecretString: string, ClientRequestToken?: string) =>
  client.send(new PutSecretValueCommand({ SecretId: name, SecretString, ClientRequestToken }))
const get = (SecretId = name, more: { VersionId?: string; VersionStage?: string } = {}) =>
  client.send(new GetSecretValueCommand({ SecretId, ...more }))

describe('a secret', () => {
  test('is read by its name, its ARN, and its ARN without the six characters behind the name', async () => {
    const { ARN = '' } = await create('hush')
    expect(ARN).toMatch(
      new RegExp(`^arn:aws:secretsmanager:${REGION}:${ACCOUNT_ID}:secret:${name}-\\w{6}$`, 'u'),
    )
    for (const id of [name, ARN, ARN.slice(0, -7)])
      expect(await get(id)).toMatchObject({
        ARN,
        Name: name,
        SecretString: 'hush',
        VersionStages: ['AWSCURRENT'],
      })
  })

  test('is kept when the service ends', async () => {
    await create('hush')
    secrets.close()
    secrets = open()
    expect((await get()).SecretString).toBe('hush')
  })

  test('has a present value and the one before it', async () => {
    await create('one')
    await put('two')
    expect((await get()).SecretString).toBe('two')
    expect((await get(name, { VersionStage: 'AWSPREVIOUS' })).SecretString).toBe('one')
    const { VersionIdsToStages = {} } = await client.send(new DescribeSecretCommand({ SecretId: name }))
    expect(Object.values(VersionIdsToStages).flat().sort()).toEqual(['AWSCURRENT', 'AWSPREVIOUS'])
  })

  test('is described by its time and never by its value', async () => {
    await create('hush')
    const described = await client.send(new DescribeSecretCommand({ SecretId: name }))
    expect(described.CreatedDate).toEqual(new Date(now))
    expect(JSON.stringify(described)).not.toContain('hush')
  })

  test('takes one value for one token', async () => {
    const token = '11111111-1111-4111-8111-111111111111'
    await create('one')
    await put('two', token)
    await put('two', token)
    expect((await get(name, { VersionStage: 'AWSPREVIOUS' })).SecretString).toBe('one')
    await expect(put('three', token)).rejects.toThrow(ResourceExistsException)
  })

  test('is not made twice', async () => {
    await create('one')
    await expect(create('two')).rejects.toThrow(ResourceExistsException)
    expect((await get()).SecretString).toBe('one')
  })
})

describe('is refused:', () => {
  test('a secret that is not there', async () => {
    await expect(get()).rejects.toThrow(ResourceNotFoundException)
    await expect(get(`arn:aws:secretsmanager:${REGION}:${ACCOUNT_ID}:secret:${name}-abcdef`)).rejects.toThrow(
      ResourceNotFoundException,
    )
  })

  test('the ARN of another secret of that name', async () => {
    const { ARN = '' } = await create('hush')
    await expect(get(`${ARN.slice(0, -6)}zzzzzz`)).rejects.toThrow(ResourceNotFoundException)
  })

  test('a value that was never put', async () => {
    await create('hush')
    await expect(get(name, { VersionStage: 'AWSPREVIOUS' })).rejects.toThrow('AWSPREVIOUS')
  })

  test.each([
    ['a wrong secret key', { ...CREDENTIALS, secretAccessKey: 'wrong' }, 'InvalidSignatureException'],
    ['an unknown key', { ...CREDENTIALS, accessKeyId: 'AKIAUNKNOWN' }, 'UnrecognizedClientException'],
  ])('%s', async (_, credentials, code) => {
    const stranger = connect(credentials)
    await expect(stranger.send(new GetSecretValueCommand({ SecretId: name }))).rejects.toMatchObject({
      name: code,
    })
    stranger.destroy()
  })

  test('by name, what only AWS has', async () => {
    await create('hush')
    await expect(client.send(new RotateSecretCommand({ SecretId: name }))).rejects.toThrow(
      'The local Secrets Manager has no RotateSecret.',
    )
    const binary = new PutSecretValueCommand({ SecretId: name, SecretBinary: Buffer.from('hush') })
    await expect(client.send(binary)).rejects.toThrow('The local Secrets Manager has no SecretBinary.')
  })
})

describe('our side of the wire', () => {
  test('reads a secret once, and again after some minutes', async () => {
    await create('one')
    const read = secretsManagerSecret(client, name, () => now)
    expect(await read()).toBe('one')
    await put('two')
    expect(await read()).toBe('one')
    now += 5 * 60_000
    expect(await read()).toBe('two')
  })

  test('reads it afresh at once when it is told to', async () => {
    await create('one')
    const read = secretsManagerSecret(client, name)
    await read()
    await put('two')
    expect(await read({ fresh: true })).toBe('two')
    expect(await read()).toBe('two')
  })

  test('says which secret is missing, and finds it when it is there', async () => {
    const read = secretsManagerSecret(client, name)
    await expect(read()).rejects.toThrow(`There is no secret ${name}, or it has no value yet: put one there.`)
    await create('hush')
    expect(await read()).toBe('hush')
  })
})
