#!/usr/bin/env node
/**
 * `npm test` checks form, lint and types and runs every test; `npm test -- some/file` runs jest alone
 * with those arguments, which is the quick loop.
 */
import { spawnSync } from 'node:child_process'
import { requireNode24 } from '../infra/require-node.js'

requireNode24()

/** Several times what a slow machine needs: nothing waits for ever. */
const PATIENCE_MILLISECONDS = 60 * 60 * 1000

const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js']
const args = process.argv.slice(2)
const steps = args.length
  ? [['jest', process.execPath, [...jest, ...args]]]
  : [
      ['form and lint', 'node_modules/.bin/biome', ['ci', '--error-on-warnings', '.']],
      ['types', 'node_modules/.bin/tsc', []],
      ['tests', process.execPath, jest],
    ]

for (const [name, command, commandArgs] of steps) {
  console.error(`# ${name}`)
  const { status, error } = spawnSync(command, commandArgs, {
    stdio: 'inherit',
    timeout: PATIENCE_MILLISECONDS,
  })
  if (error) console.error(`${name}: ${error.code === 'ETIMEDOUT' ? 'did not end in time' : error.message}.`)
  if (status !== 0) process.exit(status ?? 1)
}
