import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { RULES } from '../../../scripts/check-templates/check.ts'
import { reportOf } from '../../../scripts/check-templates/report.ts'

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/check-templates.ts', ...args], { encoding: 'utf8' })

test('npm run check-templates says that nothing was found, and ends with 0', () => {
  const { status, stdout } = run('--rule', 'retained', '--rule', 'alexa-trigger')
  expect(stdout).toBe('Nothing was found by 2 rules.\n')
  expect(status).toBe(0)
})

test('a rule that there is not is said so, and ends with 2', () => {
  const { status, stderr } = run('--rule', 'retaind')
  expect(stderr).toBe('There is no such rule: see npm run check-templates -- --rules.\n')
  expect(status).toBe(2)
})

test('--rules says why there is each rule', () => {
  const { status, stdout } = run('--rules')
  expect(stdout.trim().split('\n')).toEqual(RULES.map(({ name, why }) => `${name}: ${why}`))
  expect(status).toBe(0)
})

test('the report says each finding once, with the ways to deploy in which it is so', () => {
  const finding = {
    rule: 'retained',
    file: 'template.yaml',
    id: 'Table',
    wrong: 'DeletionPolicy is not Retain.',
  }
  const other = {
    rule: 'samconfig-options',
    file: 'samconfig.toml',
    wrong: '[dev.deply.parameters]: sam has no command deply.',
  }
  const report = reportOf(
    [{ ...finding, deployment: 'minimal' }, { ...finding, deployment: 'on EC2' }, other],
    '2 rules',
  )
  expect(report.split('\n')).toEqual([
    'template.yaml  Table: DeletionPolicy is not Retain. (retained)',
    '    when: minimal; on EC2',
    'samconfig.toml: [dev.deply.parameters]: sam has no command deply. (samconfig-options)',
    '',
    '2 findings.',
  ])
})

test('no two rules have one name, and each says why it is there', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length)
  expect(RULES.filter(({ why }) => why.length < 20)).toEqual([])
})
