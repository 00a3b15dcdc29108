import { expect, test } from '@jest/globals'
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
