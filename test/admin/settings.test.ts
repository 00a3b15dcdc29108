import { describe, expect, test } from '@jest/globals'
import { checkSettings } from '../../admin/settings.ts'

const GOOD = {
  PORT: '3000',
  HOST: '127.0.0.1',
  SESSION_SECRET: 'x'.repeat(32),
  SIGN_IN_TOKEN: 'y'.repeat(16),
  MEDIA_BASE_URL: 'https://media.example/below',
  UPLOAD_ORIGIN: 'https://bucket.example/',
}

test('settings that are complete are taken, with origins as origins', () => {
  expect(checkSettings(GOOD)).toEqual({
    settings: { ...GOOD, PORT: 3000, UPLOAD_ORIGIN: 'https://bucket.example', TRUSTED_PROXIES: 0 },
  })
})

test('everything that is missing is named at once', () => {
  expect(checkSettings({ ...GOOD, HOST: '', SIGN_IN_TOKEN: undefined, PORT: undefined })).toEqual({
    problems: ['Missing in the environment: PORT, HOST, SIGN_IN_TOKEN'],
  })
})

test.each([
  ['PORT', 'many'],
  ['PORT', '70000'],
  ['SESSION_SECRET', 'short-secret'],
  ['SIGN_IN_TOKEN', 'short'],
  ['MEDIA_BASE_URL', 'ftp://media.example'],
  ['UPLOAD_ORIGIN', 'bucket'],
  ['TRUSTED_PROXIES', '-1'],
])('%s=%s is named without its value', (name, value) => {
  const { problems } = checkSettings({ ...GOOD, [name]: value }) as { problems: string[] }
  expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name}: `, 'u'))])
  expect(problems.join()).not.toContain(value)
})

describe('a load balancer that signs people in', () => {
  const BALANCED = {
    ...GOOD,
    ALB_ARN: 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/admin/0123456789abcdef',
    ALB_ISSUER: 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Abcdefghi',
    ALB_CLIENT_ID: 'client',
    ALB_SIGN_OUT_URL: 'https://shelf.auth.example/logout?client_id=client',
  }

  test('is taken whole', () => {
    expect(
      checkSettings({ ...BALANCED, ALB_KEYS_URL: 'https://keys.example' }).settings?.loadBalancer,
    ).toEqual({
      arn: BALANCED.ALB_ARN,
      issuer: BALANCED.ALB_ISSUER,
      clientId: 'client',
      signOutUrl: BALANCED.ALB_SIGN_OUT_URL,
      keysUrl: 'https://keys.example',
    })
    expect(checkSettings(BALANCED).settings?.loadBalancer).not.toHaveProperty('keysUrl')
  })

  test.each(['ALB_ARN', 'ALB_ISSUER', 'ALB_CLIENT_ID', 'ALB_SIGN_OUT_URL'])(
    'is not half of one: without %s nothing starts',
    name => {
      expect(checkSettings({ ...BALANCED, [name]: '' })).toEqual({
        problems: [`Missing in the environment: ${name}`],
      })
    },
  )

  test('needs the token for programs all the same', () => {
    expect(checkSettings({ ...BALANCED, SIGN_IN_TOKEN: undefined })).toEqual({
      problems: ['Missing in the environment: SIGN_IN_TOKEN'],
    })
  })

  test.each([
    ['ALB_ARN', 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/net/admin/0'],
    ['ALB_ISSUER', 'http://issuer.example'],
    ['ALB_SIGN_OUT_URL', '/signed-out'],
    ['ALB_KEYS_URL', 'keys'],
  ])('%s=%s is named without its value', (name, value) => {
    const { problems } = checkSettings({ ...BALANCED, [name]: value }) as { problems: string[] }
    expect(problems).toEqual([expect.stringMatching(new RegExp(`^${name}: `, 'u'))])
    expect(problems.join()).not.toContain(value)
  })
})
