import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { beforeAll, expect, test } from '@jest/globals'

const CONFIG = {
  testEnvironment: 'node',
  rootDir: process.cwd(),
  testMatch: ['**/testing/failing/talks-that-fail.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/strip-types.js' },
}

let output = ''
beforeAll(async () => {
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js']
  const args = [...jest, '--config', JSON.stringify(CONFIG), '--no-cache', '--no-color', '--verbose=false']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  output = await text(child.stderr)
})

const timesThatItSays = (words: string) => output.split(words).length - 1

test('jest counts the tests that fail', () => {
  expect(output).toContain('Tests:       3 failed, 1 passed, 4 total')
})

test('The talk is printed where an expectation of jest fails', () => {
  expect(output).toMatch(
    /The talk with Alexa in "fails by an expectation of jest":\s+You: "ask story time to/,
  )
  expect(timesThatItSays('The talk with Alexa in "fails')).toBe(1)
})

test('A matcher shows the talk itself, once', () => {
  expect(timesThatItSays('You: "ask story time to play the lion"')).toBe(1)
  expect(timesThatItSays('You: "ask story time to play snow"')).toBe(1)
})

test('Of a test that passes nothing is printed', () => {
  expect(output).not.toContain('You: "open story time"')
})
