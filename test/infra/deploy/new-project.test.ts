import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parse } from 'smol-toml'
import { readTemplate } from '../../../infra/templates.ts'
import { serve } from '../../cloud/local/serve.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { type Account, openAccount } from './account/account.ts'

const ROOT = join(import.meta.dirname, '../../..')
/** What is made here, and is in no repository. */
const MADE_HERE = new Set(['.git', 'node_modules', '.voiceshelf', '.aws-sam', 'dist', 'coverage'])

let account: Account
let folder: ReturnType<typeof temporaryFolder>
let repository: string
beforeAll(async () => {
  account = await openAccount()
  folder = temporaryFolder()
  repository = makeRepository(folder.path)
})
afterAll(async () => {
  folder.remove()
  await account.close()
})

/** The checkout as a bare repository of git with one branch, main. */
function makeRepository(path: string): string {
  const checkout = join(path, 'checkout')
  cpSync(ROOT, checkout, {
    recursive: true,
    filter: from => from === ROOT || !MADE_HERE.has(from.slice(ROOT.length + 1).split('/')[0] ?? ''),
  })
  const git = (...args: string[]) => execFileSync('git', ['-C', checkout, ...args], { stdio: 'pipe' })
  git('init', '--quiet', '--initial-branch', 'main')
  git('add', '--all')
  git('-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message', 'All')
  const bare = join(path, 'voiceshelf.git')
  git('clone', '--quiet', '--bare', checkout, bare)
  return bare
}

/** What `npm ci` brings. */
const install = (project: string) => symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'))

/** The names by which a repository says that it is to be filled in by cookiecutter. */
const FILLED_IN = /cookiecutter/u

test('ask new makes a project of the repository, under a name of its own, that deploys', async () => {
  const work = join(folder.path, 'ask')
  mkdirSync(work)
  const { code, output } = await askNew(work, `file://${repository}`)
  expect({ code, output }).toMatchObject({ code: 0 })
  const project = join(work, 'myshelf')
  expect(existsSync(join(project, '.git'))).toBe(false)
  const { manifest } = JSON.parse(readFileSync(join(project, 'skill-package/skill.json'), 'utf8'))
  expect(manifest.publishingInformation.locales['en-US'].name).toBe('My Shelf')
  install(project)
  const ran = await account.deploy(['--stage', 'dev', '--plan'], { cwd: project })
  expect(ran).toMatchObject({ code: 0 })
  expect(ran.output).toContain('make a skill "My Shelf (dev)"')
})

test('sam init copies the repository as it is, and the copy deploys', async () => {
  // What `sam init --location` does where there is no cookiecutter.json: a clone, and a copy without its .git.
  const clone = join(folder.path, 'clone')
  execFileSync('git', ['clone', '--quiet', repository, clone])
  expect(readdirSync(clone).filter(name => FILLED_IN.test(name))).toEqual([])
  const project = join(folder.path, 'sam-project')
  cpSync(clone, project, { recursive: true, filter: from => !from.endsWith('.git') })
  const config = parse(readFileSync(join(project, 'samconfig.toml'), 'utf8')) as unknown as SamConfig
  for (const stage of ['default', 'dev', 'staging', 'prod']) {
    const template = config[stage]?.build.parameters.template_file ?? ''
    const folders = foldersIn(join(project, template))
    expect(folders).not.toEqual([])
    expect(folders.filter(path => !existsSync(path))).toEqual([])
  }
  install(project)
  const ran = await account.deploy(['--stage', 'dev', '--plan'], { cwd: project })
  expect(ran).toMatchObject({ code: 0 })
  expect(ran.output).toContain('make the stack voiceshelf-dev')
})

type SamConfig = Record<string, { build: { parameters: { template_file: string } } } | undefined>

/** Where SAM looks for the code of the functions: relative to the template. */
function foldersIn(template: string): string[] {
  const { Resources, Globals } = readTemplate(template)
  const shared = Globals?.Function?.CodeUri
  return Object.values(Resources)
    .filter(({ Type }) => Type === 'AWS::Serverless::Function')
    .map(({ Properties }) => join(template, '..', String(Properties?.CodeUri ?? shared)))
}

const SAMPLES_FROM_HERE = new URL('account/samples-from-here.mjs', import.meta.url).href

/** Amazon's list of samples, which `ask new` wants to have before it takes another's. */
const SAMPLES = {
  templates: [{ stack: 'im', lang: 'node', deploy: 'self', name: 'Hello', url: '', desc: '' }],
}

/** What is typed at each question of the wizard. */
const ANSWERS: readonly [question: string, answer: string][] = [
  ['Choose a modeling stack', ''],
  ['Choose a method to host', ''],
  ['continue download the skill template', 'y'],
  ['type in your skill name', 'My Shelf'],
  ['type in your folder name', 'myshelf'],
]

/** The real command; Amazon's list is one of this machine. */
async function askNew(cwd: string, url: string): Promise<{ code: number | null; output: string }> {
  const samples = await serve(
    createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(SAMPLES)),
    ),
  )
  const args = ['new', '--template-url', url, '--template-branch', 'main']
  const child = spawn(process.execPath, [join(ROOT, 'node_modules/ask-cli/dist/bin/ask.js'), ...args], {
    cwd,
    env: {
      ...account.environment,
      NODE_OPTIONS: `${account.environment.NODE_OPTIONS} --import=${SAMPLES_FROM_HERE}`,
      SAMPLES: samples.url,
      ASK_SKIP_NEW_VERSION_REMINDER: 'true',
    },
  })
  const waiting = [...ANSWERS]
  let output = ''
  const read = (chunk: Buffer) => {
    output += chunk
    const [question, answer] = waiting[0] ?? []
    if (question === undefined || !output.includes(question)) return
    waiting.shift()
    child.stdin.write(`${answer}\n`)
  }
  child.stdout.on('data', read)
  child.stderr.on('data', read)
  const [code] = await once(child, 'close')
  await samples.close()
  return { code, output }
}
