import type { Template } from '../templates.ts'
import { DEPLOYMENTS } from './actions.ts'
import type { Permission } from './permissions.ts'

/** What a template says to allow just this, as YAML to be put under `Statement:`. */
export function statementsOf(allowed: readonly Permission[], template: Template): string {
  return groupsOf(allowed)
    .flatMap(group => [...commentOf(group), ...statement(group, template)])
    .join('\n')
}

interface Group {
  readonly actions: readonly string[]
  readonly resources: readonly string[]
  readonly partitions: readonly string[]
}

/** One statement for each set of things that the same is done to, and those with the same set together. */
function groupsOf(allowed: readonly Permission[]): readonly Group[] {
  const byAction = [
    ...Map.groupBy(allowed, ({ action, partition }) => `${action} ${partition === undefined}`).values(),
  ]
  const alike = Map.groupBy(
    byAction,
    all => `${serviceOf(all)} ${setOf(all).join()} ${partitionsOf(all).join()}`,
  )
  return [...alike.values()]
    .map(all => ({
      actions: [...new Set(all.flat().map(({ action }) => action))].sort(),
      resources: setOf(all.flat()),
      partitions: partitionsOf(all.flat()),
    }))
    .sort((one, other) => orderOf(one).localeCompare(orderOf(other), 'en'))
}

const serviceOf = ([first]: readonly Permission[]) => first?.action.split(':')[0]
const setOf = (all: readonly Permission[]) => [...new Set(all.map(({ resource }) => resource))].sort()
const partitionsOf = (all: readonly Permission[]) =>
  [...new Set(all.flatMap(({ partition }) => partition ?? []))].sort()

const SERVICES = ['s3', 'dynamodb', 'sqs', 'polly', 'sns', 'kms']
const orderOf = ({ actions: [first = ''] }: Group) =>
  `${String(SERVICES.indexOf(first.split(':')[0] ?? '') + 1 || SERVICES.length + 1).padStart(2, '0')} ${first}`

function commentOf({ actions }: Group): string[] {
  if (actions.includes('s3:ListBucket')) return ['# For S3 says 403, not 404, to who may not list.']
  if (actions[0]?.startsWith('polly:')) return ['# Speech has no resource of its own.']
  if (actions.includes('sns:Publish'))
    return ['# Polly tells the topic, and writes takes, with the rights of who asks it.']
  return []
}

const statement = ({ actions, resources, partitions }: Group, template: Template): string[] => [
  '- Effect: Allow',
  '  Action:',
  ...actions.map(action => `    - ${action}`),
  ...listed(
    '  Resource:',
    resources.map(resource => arnOf(resource, template)),
  ),
  ...(partitions.length === 0
    ? []
    : [
        '  Condition:',
        '    ForAllValues:StringLike:',
        '      dynamodb:LeadingKeys:',
        ...partitions.map(partition => `        - ${partition.includes('#') ? `'${partition}'` : partition}`),
      ]),
]

const listed = (name: string, values: readonly string[]) =>
  values.length === 1 ? [`${name} ${values[0]}`] : [name, ...values.map(value => `    - ${value}`)]

const DEPLOYMENT_GROUP = 'arn:${AWS::Partition}:codedeploy:${AWS::Region}:${AWS::AccountId}:deploymentgroup'

/** The expression for a resource, or for what is within it. */
function arnOf(resource: string, { Resources, Parameters = {} }: Template): string {
  const [, logicalId = '', rest = ''] = /^(\w*)(.*)$/su.exec(resource) ?? []
  const parameter = [`${logicalId}Arn`, `${logicalId}Name`].find(name => name in Parameters)
  if (logicalId === DEPLOYMENTS) return `!Sub '${DEPLOYMENT_GROUP}:\${${logicalId}}${rest}'`
  if (!(logicalId in Resources) && !parameter) return resource === '*' ? "'*'" : `'${resource}'`
  if (parameter?.endsWith('Name')) return `!Sub 'arn:\${AWS::Partition}:s3:::\${${parameter}}${rest}'`
  const isByRef = parameter !== undefined || Resources[logicalId]?.Type === 'AWS::SNS::Topic'
  const attribute = isByRef ? (parameter ?? logicalId) : `${logicalId}.Arn`
  if (rest) return `!Sub '\${${attribute}}${rest}'`
  return isByRef ? `!Ref ${attribute}` : `!GetAtt ${attribute}`
}
