import { existsSync, writeFileSync } from 'node:fs'
import { ACCOUNT_ID } from './data-folder.ts'
import { type Endpoints, readEndpoints } from './endpoints.ts'
import { functionEnvironment } from './environments.ts'
import { readTemplate, type Template } from './templates.ts'
import { FUNCTIONS, type FunctionName } from './wiring.ts'

const HELP = `The template with which "sam local" runs the functions in containers, beside the services of "npm start".

  sam build && npm run sam-local           while "npm start" runs
  npm run sam-local -- DIR                 when it was given --data DIR

infra/events/README.md tells how to go on.`

const BUILT = '.aws-sam/build/template.yaml'
const LOCAL = '.aws-sam/build/local.json'

/**
 * What `sam build` made, with each function told where the services of this machine are. An --env-vars file cannot tell
 * it: `sam local` passes on no variable that the template does not name.
 */
export function localTemplate(built: Template, endpoints: Endpoints): Template {
  const local = structuredClone(built)
  for (const name of Object.keys(FUNCTIONS) as FunctionName[]) {
    const { Properties } = local.Resources[`${name.charAt(0).toUpperCase()}${name.slice(1)}Function`] ?? {}
    if (!Properties) throw new Error(`The built template has no function for ${name}.`)
    Properties.Environment = { Variables: functionEnvironment(name, endpoints, ACCOUNT_ID) }
  }
  return local
}

/** Says what is missing, or writes the template. */
function samLocal(folder: string): void {
  const endpoints = readEndpoints(folder)
  const missing = endpoints
    ? !existsSync(BUILT) && `There is no ${BUILT}: build it first with "sam build".`
    : `Nothing runs in ${folder}: start it first with "npm start", or name its folder.`
  if (!endpoints || missing) {
    console.error(missing)
    process.exitCode = 1
    return
  }
  writeFileSync(LOCAL, JSON.stringify(localTemplate(readTemplate(BUILT), endpoints), null, 2))
  console.log(`Written: ${LOCAL}. Such as:

  sam local invoke SkillFunction --template ${LOCAL} --docker-network host --event infra/events/skill/launch.json`)
}

if (import.meta.main) {
  const [folder = '.voiceshelf'] = process.argv.slice(2)
  if (folder === '--help') console.log(HELP)
  else samLocal(folder)
}
