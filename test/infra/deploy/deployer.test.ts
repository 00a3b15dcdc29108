import { describe, expect, test } from '@jest/globals'
import { type JsonObject, readTemplate } from '../../../infra/templates.ts'
import { resolve } from '../../../scripts/check-templates/resolve.ts'

const deployer = readTemplate('infra/deployer.yaml')
const given = {
  Stage: 'dev',
  GitHubRepository: 'them/shelf',
  'AWS::Partition': 'aws',
  'AWS::AccountId': '123456789012',
}

interface Statement {
  readonly Effect: string
  readonly Action: string | string[]
  readonly Resource: string | string[]
  readonly Condition?: Record<string, Record<string, unknown>>
}

function roleOf(name: string, values: object = {}) {
  const { Properties = {} } = resolve(deployer, { ...given, ...values }).Resources[name] ?? {}
  const policies = Properties.Policies as unknown as { PolicyDocument: { Statement: Statement[] } }[]
  const trust = Properties.AssumeRolePolicyDocument as unknown as { Statement: Statement[] }
  return {
    trust: trust.Statement,
    statements: policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement),
  }
}

const actionsOf = (statements: readonly Statement[]) => statements.flatMap(({ Action }) => [Action].flat())

describe('The role of a pipeline', () => {
  const subjectWith = (values: object) =>
    roleOf('DeployRole', values).trust[0]?.Condition?.StringEquals?.[
      'token.actions.githubusercontent.com:sub'
    ]

  test('is taken by one environment of one repository, or by one branch, and by no pattern', () => {
    expect(subjectWith({ GitHubEnvironment: 'production' })).toBe('repo:them/shelf:environment:production')
    expect(subjectWith({})).toBe('repo:them/shelf:ref:refs/heads/main')
    expect(roleOf('DeployRole').trust.map(({ Condition }) => Object.keys(Condition ?? {}))).toEqual([
      ['StringEquals'],
    ])
  })

  test('deletes nothing, reads nothing that people brought, and knows no other stage', () => {
    const { statements } = roleOf('DeployRole')
    expect(actionsOf(statements).filter(action => /:Delete(?!ChangeSet)|\*/u.test(action))).toEqual([])
    expect(actionsOf(statements).filter(action => action.startsWith('dynamodb'))).toEqual([])
    const places = statements
      .flatMap(({ Resource }) => [Resource].flat())
      .filter(place => typeof place === 'string')
    const astray = places.filter(place => !/voiceshelf-dev|transform\/Serverless/u.test(place))
    // Asking the registry for a password has no resource.
    expect(astray).toEqual(['*'])
    const readable = statements.filter(({ Action }) => [Action].flat().includes('s3:GetObject'))
    expect(readable.flatMap(({ Resource }) => Resource)).toEqual([
      'arn:aws:s3:::voiceshelf-dev-foundation-*',
      'arn:aws:s3:::voiceshelf-dev-*/covers/_default.png',
      'arn:aws:s3:::voiceshelf-dev-*/site/*',
    ])
  })

  test('hands a role to CloudFormation alone', () => {
    const passing = roleOf('DeployRole').statements.filter(({ Action }) => Action === 'iam:PassRole')
    expect(passing.map(({ Condition }) => Condition)).toEqual([
      { StringEquals: { 'iam:PassedToService': 'cloudformation.amazonaws.com' } },
    ])
  })
})

describe('The role of CloudFormation', () => {
  /** The prefix of a type's actions, where it is not its service's name. */
  const PREFIXES: Readonly<Record<string, readonly string[]>> = {
    ApplicationAutoScaling: ['application-autoscaling'],
    CertificateManager: ['acm'],
    Cognito: ['cognito-idp'],
    ElasticLoadBalancingV2: ['elasticloadbalancing'],
    Serverless: ['lambda', 'apigateway', 'codedeploy', 'cloudformation', 'iam'],
    // Its public parameters name the newest machine image.
    SSM: ['ssm'],
  }
  const templates = ['template', 'admin', 'network', 'foundation', 'certificate'].map(
    name => `infra/${name}.yaml`,
  )
  const used = new Set(
    templates
      .map(path => readTemplate(path))
      .flatMap(({ Resources, Parameters = {} }) => [
        ...Object.values(Resources).map(({ Type }) => Type),
        ...Object.values(Parameters as unknown as Record<string, JsonObject>)
          .map(({ Type }) => String(Type))
          .filter(type => type.startsWith('AWS::SSM')),
      ])
      .map(type => type.split('::')[1] ?? '')
      .flatMap(service => PREFIXES[service] ?? [service.toLowerCase()]),
  )
  const { statements, trust } = roleOf('ExecutionRole')
  const allowed = new Set(actionsOf(statements).map(action => action.split(':')[0] ?? ''))

  test('may make every kind of thing that the templates have, and no other', () => {
    expect([...used].filter(service => !allowed.has(service))).toEqual([])
    expect([...allowed].filter(service => !used.has(service))).toEqual([])
  })

  test('is nobody else, makes roles under the stage’s name alone, and gives them no policy that is made for people', () => {
    expect(trust).toMatchObject([{ Principal: { Service: 'cloudformation.amazonaws.com' } }])
    const roles = statements.filter(({ Action }) => [Action].flat().some(action => action.startsWith('iam:')))
    for (const { Resource } of roles)
      expect(Resource).toMatch(
        /^arn:aws:iam::123456789012:(role|instance-profile)\/(voiceshelf-dev-|aws-service-role\/)/u,
      )
    const attaching = roles.filter(({ Action }) => [Action].flat().includes('iam:AttachRolePolicy'))
    for (const { Condition } of attaching)
      for (const arn of Object.values(Condition?.ArnLike ?? {}).flat())
        expect(arn).not.toMatch(/Administrator|PowerUser|FullAccess|\/\*$(?<!service-role\/\*)/u)
  })
})
