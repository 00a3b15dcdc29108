import type { Json } from '../../../infra/templates.ts'
import { alarmsOn } from '../alarms.ts'
import { at, listAt } from '../json.ts'
import { targetOf } from '../references.ts'
import { ofResources, ofStacks, type Rule } from '../rule.ts'
import { DEPLOYMENT_PREFERENCES } from '../sam/deployments.ts'
import { functionOf } from './queues.ts'

const RUNTIME = 'nodejs24.x'
const ARCHITECTURE = 'arm64'

/** https://developer.amazon.com/docs/custom-skills/handle-requests-sent-by-alexa.html */
const ALEXA_WAITS_SECONDS = 8

const RESERVED =
  /^(_HANDLER|_X_AMZN_TRACE_ID|AWS_(DEFAULT_REGION|REGION|EXECUTION_ENV|LAMBDA_.*|ACCESS_KEY(_ID)?|SECRET_ACCESS_KEY|SESSION_TOKEN)|LAMBDA_(TASK_ROOT|RUNTIME_DIR))$/

/** SAM gives CodeDeploy's role the right to call functions of such names alone. */
const HOOK_NAME = /^CodeDeployHook_/

export const functionRules: readonly Rule[] = [
  ofResources(
    'runtime',
    ['AWS::Lambda::Function'],
    'Every function runs on the Node that it is built and tested for, on the cheaper processor.',
    ({ Properties }) => [
      Properties.Runtime !== RUNTIME && `Runtime is ${Properties.Runtime}, and not ${RUNTIME}.`,
      String(listAt(Properties, 'Architectures')) !== ARCHITECTURE && `Architectures is not ${ARCHITECTURE}.`,
    ],
  ),
  ofResources(
    'tracing',
    ['AWS::Lambda::Function'],
    'Where a request spends its time is seen in X-Ray.',
    ({ Properties }) => [at(Properties, 'TracingConfig', 'Mode') !== 'Active' && 'Tracing is not Active.'],
  ),
  {
    name: 'handler-exists',
    why: 'A Handler names a file that is built and a function that it exports: SAM builds without them, and each call would fail.',
    *find({ project }) {
      for (const [file, { Resources, Globals }] of Object.entries(project.templates))
        for (const [id, { Type, Properties, Metadata }] of Object.entries(Resources)) {
          if (Type !== 'AWS::Serverless::Function') continue
          const handler = String(Properties?.Handler ?? Globals?.Function?.Handler)
          const folder = String(Properties?.CodeUri).replace(/^\.\.\//, '')
          const [module = '', name = ''] = handler.split('.')
          const build = at(Metadata, 'BuildProperties')
          const entry = listAt(build, 'EntryPoints')
            .map(String)
            .find(
              path => String(at(build, 'EntryNames') ?? '[name]').replace('[name]', stem(path)) === module,
            )
          const source = project.sources[`${folder}/${entry}`]
          if (!entry)
            yield {
              file,
              id,
              wrong: `No entry point of ${folder} is built to ${module}, which Handler names.`,
            }
          else if (source === undefined) yield { file, id, wrong: `There is no ${folder}/${entry}.` }
          else if (!exportsOf(source).includes(name))
            yield { file, id, wrong: `${folder}/${entry} exports no ${name}, which Handler names.` }
        }
    },
  },
  ofResources(
    'function-logs',
    ['AWS::Lambda::Function'],
    'Lambda would make a log group by itself, and it would be kept for ever.',
    ({ Properties }, stack) => [
      stack.at(at(Properties, 'LoggingConfig', 'LogGroup'))?.Type !== 'AWS::Logs::LogGroup' &&
        'LoggingConfig.LogGroup names no log group of the stack.',
      at(Properties, 'LoggingConfig', 'LogFormat') !== 'JSON' && 'LoggingConfig.LogFormat is not JSON.',
    ],
  ),
  ofResources(
    'reserved-settings',
    ['AWS::Lambda::Function'],
    'Lambda refuses a function with a setting of a name that it keeps for itself. https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html',
    ({ Properties }) =>
      Object.keys(at(Properties, 'Environment', 'Variables') ?? {}).map(
        name => RESERVED.test(name) && `Its environment has ${name}.`,
      ),
  ),
  ofResources(
    'function-roles',
    ['AWS::Lambda::Function'],
    'Each function has a role of its own, so that none may do what another needs.',
    ({ id, Properties }, stack) => {
      const role = targetOf(Properties.Role)
      const others = stack
        .all('AWS::Lambda::Function')
        .filter(other => other.id !== id && targetOf(other.Properties.Role) === role)
      return [others.length > 0 && `It shares ${role} with ${others.map(other => other.id).join(', ')}.`]
    },
  ),
  ofResources(
    'alexa-trigger',
    ['AWS::Lambda::Permission'],
    'Alexa may call for our skill alone, or anybody’s skill could; and by the alias, or the canary is passed by.',
    ({ Properties }, stack) => {
      if (Properties.Principal !== 'alexa-appkit.amazon.com') return []
      const called = stack.at(Properties.FunctionName)
      return [
        !String(Properties.EventSourceToken ?? '').startsWith('amzn1.ask.skill.') &&
          'EventSourceToken is no skill’s id.',
        called?.Type !== 'AWS::Lambda::Alias' && 'It lets the function be called, and not its alias.',
      ]
    },
  ),
  ofResources(
    'alexa-timeout',
    ['AWS::Lambda::Permission'],
    'The skill gives up before Alexa does, which waits for 8 seconds, and says so.',
    ({ Properties }, stack) => {
      if (Properties.Principal !== 'alexa-appkit.amazon.com') return []
      const timeout = Number(functionOf(Properties.FunctionName, stack)?.Properties.Timeout)
      return [
        !(timeout < ALEXA_WAITS_SECONDS) &&
          `The skill’s Timeout of ${timeout} s is not below ${ALEXA_WAITS_SECONDS} s.`,
      ]
    },
  ),
  ofResources(
    'callers-are-named',
    ['AWS::Lambda::Permission'],
    'A service may call a function only for our own resource, and not for anybody’s.',
    ({ Properties }) => [
      !Properties.SourceArn &&
        !Properties.EventSourceToken &&
        'It has neither SourceArn nor EventSourceToken.',
    ],
  ),
  ofResources(
    'deployment-preference',
    ['AWS::CodeDeploy::DeploymentGroup'],
    'SAM takes a preference that it does not know for one of the account’s own, and the deployment fails at its end.',
    ({ Properties }) => {
      const name = String(Properties.DeploymentConfigName)
      return [
        !DEPLOYMENT_PREFERENCES.some(known => name === `CodeDeployDefault.Lambda${known}`) &&
          `There is no deployment preference ${name}.`,
      ]
    },
  ),
  ofResources(
    'canary-alarms',
    ['AWS::CodeDeploy::DeploymentGroup'],
    'A new version that makes alarms ring is taken back by itself.',
    ({ Properties }, stack) => {
      const alarms = listAt(Properties, 'AlarmConfiguration', 'Alarms')
      return [
        alarms.length === 0 && 'No alarm stops the deployment.',
        ...alarms.map(
          alarm =>
            stack.at(at(alarm, 'Name'))?.Type !== 'AWS::CloudWatch::Alarm' &&
            'It waits for an alarm that is not there.',
        ),
      ]
    },
  ),
  ofStacks(
    'rehearsal',
    'Before listeners hear a new version of the skill, a hook talks to it; CodeDeploy may call it only by a name that begins with CodeDeployHook_.',
    stack =>
      stack
        .all('AWS::Lambda::Permission')
        .filter(({ Properties }) => Properties.Principal === 'alexa-appkit.amazon.com')
        .flatMap(({ Properties }) => {
          const alias = stack.at(Properties.FunctionName)
          const hook = stack.at(
            at(alias?.UpdatePolicy, 'CodeDeployLambdaAliasUpdate', 'BeforeAllowTrafficHook'),
          )
          const name = hook?.Properties.FunctionName
          const written = typeof name === 'string' ? name : String(at(name, 'Fn::Sub') ?? '')
          return [
            !hook && 'No function is called before traffic moves to a new version of the skill.',
            hook &&
              !HOOK_NAME.test(written) &&
              `${hook.id} is called ${written}, which CodeDeploy may not call.`,
          ]
        }),
  ),
  ofResources(
    'function-alarms',
    ['AWS::Lambda::Function'],
    'Somebody is told when a function fails or is turned away.',
    ({ id }, stack) =>
      ['Errors', 'Throttles'].map(
        metric =>
          !alarmsOn(stack, 'AWS/Lambda', metric).some(({ dimensions }) => isOfWhole(dimensions, id)) &&
          !onlyRehearses(id, metric) &&
          `No alarm looks at its ${metric}.`,
      ),
  ),
  ofStacks(
    'skill-is-fast',
    'Somebody is told when listeners wait: one turn of twenty, not the mean.',
    stack =>
      stack
        .all('AWS::Lambda::Permission')
        .filter(({ Properties }) => Properties.Principal === 'alexa-appkit.amazon.com')
        .map(({ Properties }) => {
          const skill = functionOf(Properties.FunctionName, stack)?.id
          return (
            !alarmsOn(stack, 'AWS/Lambda', 'Duration').some(
              ({ statistic, dimensions }) => statistic === 'p95' && isOfWhole(dimensions, skill),
            ) && 'No alarm looks at the 95th percentile of the skill’s Duration.'
          )
        }),
  ),
]

/** Of a whole function, and not of its newest version alone. */
const isOfWhole = (dimensions: Readonly<Record<string, Json>>, id: string | undefined) =>
  Object.keys(dimensions).length === 1 && targetOf(dimensions.FunctionName) === id

const stem = (path: string) => path.replace(/\.[cm]?[jt]s$/, '')

const exportsOf = (source: string) =>
  [...source.matchAll(/export (?:const|let|async function|function) (\w+)|export \{([^}]*)\}/g)].flatMap(
    ([, name, list = '']) =>
      name ? [name] : list.split(',').map(item => item.trim().split(' as ').at(-1) ?? ''),
  )

/** CodeDeploy calls the rehearsal once a deployment, and fails the deployment when it is turned away. */
const onlyRehearses = (id: string, metric: string) => id === 'RehearseFunction' && metric === 'Throttles'
