import { execFile } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, expect, test } from '@jest/globals'
import { ACCOUNT_ID } from '../../infra/data-folder.ts'
import { endpointsOf } from '../../infra/endpoints.ts'
import { functionEnvironment } from '../../infra/environments.ts'
import { choosePorts } from '../../infra/ports.ts'
import { localTemplate } from '../../infra/sam-local.ts'
import { parseTemplate, readTemplate } from '../../infra/templates.ts'
import { FUNCTIONS, type FunctionName } from '../../infra/wiring.ts'
import { CREDENTIALS, REGION } from '../cloud/local/serve.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const folder = temporaryFolder()
afterAll(() => folder.remove())

const template = readTemplate('infra/template.yaml')
const endpoints = endpointsOf(await choosePorts(0), {
  region: REGION,
  accountId: ACCOUNT_ID,
  ...CREDENTIALS,
  sessionSecret: 'secret',
  signInToken: 'token',
})

const idOf = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}Function`

test.each(Object.keys(FUNCTIONS) as FunctionName[])('sam local tells %s what npm start tells it', name => {
  const { Resources } = localTemplate(template, endpoints)
  expect(Resources[idOf(name)]?.Properties?.Environment).toEqual({
    Variables: functionEnvironment(name, endpoints, ACCOUNT_ID),
  })
})

test('it changes nothing else', () => {
  const local = localTemplate(template, endpoints)
  for (const name of Object.keys(FUNCTIONS))
    Object.assign(local.Resources[idOf(name)]?.Properties ?? {}, {
      Environment: template.Resources[idOf(name)]?.Properties?.Environment,
    })
  expect(local).toEqual(template)
})

/** In a project's root of its own. */
async function command(...args: string[]) {
  const run = promisify(execFile)(process.execPath, [resolve('infra/sam-local.ts'), ...args], {
    cwd: folder.path,
  })
  return run.catch((error: { stderr: string }) => error)
}

test('the command says what must be done first, and writes a template that can be read', async () => {
  expect((await command()).stderr).toMatch(/start it first with "npm start"/u)
  mkdirSync(join(folder.path, '.voiceshelf'))
  writeFileSync(join(folder.path, '.voiceshelf', 'endpoints.json'), JSON.stringify(endpoints))
  expect((await command()).stderr).toMatch(/build it first with "sam build"/u)
  mkdirSync(join(folder.path, '.aws-sam', 'build'), { recursive: true })
  writeFileSync(join(folder.path, '.aws-sam', 'build', 'template.yaml'), readFileSync('infra/template.yaml'))
  expect(await command()).toMatchObject({ stdout: expect.stringMatching(/sam local invoke/u) })
  const written = readFileSync(join(folder.path, '.aws-sam', 'build', 'local.json'), 'utf8')
  expect(parseTemplate(written)).toEqual(localTemplate(template, endpoints))
})
