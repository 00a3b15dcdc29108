import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { type JsonObject, parseTemplate, readTemplate, type Template } from '../../../infra/templates.ts'
import { validate } from '../../../scripts/check-templates/validator.ts'

const PATH = 'infra/eks/admin-eks.yaml'
const TEXT = readFileSync(PATH, 'utf8')

const rolePolicies = ({ Resources }: Template, role: string) =>
  Resources[role]?.Properties?.Policies as unknown as { PolicyDocument: { Statement: JsonObject[] } }[]

const trustOf = ({ Resources }: Template, role: string) =>
  (Resources[role]?.Properties?.AssumeRolePolicyDocument as { Statement?: JsonObject[] } | undefined)
    ?.Statement ?? []

function findingsOf(template: Template): string[] {
  const [pods, ...others] = trustOf(template, 'PodRole')
  const [secrets] = trustOf(template, 'SecretsRole')
  const { StringEquals = {}, ArnEquals = {} } = (pods?.Condition ?? {}) as Record<string, JsonObject>
  const read = rolePolicies(template, 'SecretsRole')[0]?.PolicyDocument.Statement ?? []
  const admin = readTemplate('infra/admin.yaml')
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
  const facts: [string, boolean][] = [
    [
      'pods alone are the role',
      same(pods?.Principal, { Service: 'pods.eks.amazonaws.com' }) && others.length === 0,
    ],
    [
      'both roles may be taken with their tags',
      [pods, secrets].every(each => same(each?.Action, ['sts:AssumeRole', 'sts:TagSession'])),
    ],
    ['pods of this cluster', same(ArnEquals['aws:SourceArn'], { 'Fn::Sub': CLUSTER })],
    ['pods of this account', same(StringEquals['aws:SourceAccount'], { Ref: 'AWS::AccountId' })],
    [
      'pods of this namespace',
      same(StringEquals['aws:RequestTag/kubernetes-namespace'], { Ref: 'Namespace' }),
    ],
    [
      'pods of this service account',
      same(StringEquals['aws:RequestTag/kubernetes-service-account'], { Ref: 'ServiceAccount' }),
    ],
    ['External Secrets alone brings secrets', same(secrets?.Principal, { AWS: { Ref: 'OperatorRoleArn' } })],
    [
      'secrets are only read',
      read.every(({ Action }) =>
        same(Action, ['secretsmanager:DescribeSecret', 'secretsmanager:GetSecretValue']),
      ),
    ],
    ['secrets are named', read.every(({ Resource }) => Array.isArray(Resource) && !Resource.includes('*'))],
    [
      'the pods may do what the tasks may',
      same(rolePolicies(template, 'PodRole'), rolePolicies(admin, 'TaskRole')),
    ],
    ...validate(template, PATH).map(({ ruleId, message }): [string, boolean] => [
      `${ruleId} ${message}`,
      false,
    ]),
  ]
  return facts.filter(([, holds]) => !holds).map(([says]) => says)
}

const CLUSTER =
  'arn:$' + '{AWS::Partition}:eks:$' + '{AWS::Region}:$' + '{AWS::AccountId}:cluster/$' + '{ClusterName}'

const MUTATIONS: readonly [string, string | RegExp, string, RegExp][] = [
  [
    'another service may be the pods',
    'Service: pods.eks.amazonaws.com',
    'Service: ec2.amazonaws.com',
    /pods alone/u,
  ],
  ['sessions may not be tagged', /\s+- sts:TagSession/u, '', /with their tags/u],
  ['every cluster may be the pods', 'cluster/$' + '{ClusterName}', 'cluster/*', /of this cluster/u],
  [
    'every account may be the pods',
    /aws:SourceAccount: .*/u,
    'aws:SourceAccount: 111122223333',
    /of this account/u,
  ],
  [
    'every namespace may be the pods',
    /aws:RequestTag\/kubernetes-namespace: .*\n\s+/u,
    '',
    /of this namespace/u,
  ],
  [
    'every pod of the namespace may be the pods',
    /aws:RequestTag\/kubernetes-service-account: .*/u,
    '',
    /service account/u,
  ],
  [
    'the account may read secrets',
    'AWS: !Ref OperatorRoleArn',
    'AWS: !Ref AWS::AccountId',
    /External Secrets alone/u,
  ],
  ['secrets may be written', 'secretsmanager:GetSecretValue', 'secretsmanager:*', /only read/u],
  ['all secrets may be read', '- !Ref OidcClientSecret', `- '*'`, /secrets are named/u],
  ['the pods may do more', 'polly:SynthesizeSpeech', 'polly:*', /what the tasks may/u],
  ['the association lacks its role', /\s+RoleArn: !GetAtt PodRole.Arn/u, '', /RoleArn/u],
  ['a property is misspelt', '      ServiceAccount: !Ref', '      ServiceAcount: !Ref', /ServiceAcount/u],
]

describe('the permissions of the pods', () => {
  test('are those of the tasks on ECS, for this cluster alone', () => {
    expect(findingsOf(readTemplate(PATH))).toEqual([])
  })

  test.each(MUTATIONS)('are found out when %s', (_, what, instead, complaint) => {
    const broken = TEXT.replace(what, instead)
    expect(broken).not.toBe(TEXT)
    expect(findingsOf(parseTemplate(broken))).toContainEqual(expect.stringMatching(complaint))
  })
})
