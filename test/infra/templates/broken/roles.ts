import type { Broken } from './broken.ts'
import { add, drop, put } from './edits.ts'

const T = 'template.yaml'
const A = 'admin.yaml'
const R = 'deployer.yaml'
const TASK = 'TaskRole/Policies[PolicyName=admin]/PolicyDocument/Statement'

export const BROKEN_ROLES: readonly Broken[] = [
  {
    by: 'resources-are-named',
    what: 'the admin app may reach everything',
    edit: put(A, `${TASK}/0/Resource`, '*'),
  },
  {
    by: 'resources-are-named',
    what: 'a function may read everything',
    edit: add(T, 'SkillFunction/Policies', {
      Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }],
    }),
  },
  {
    by: 'actions-are-named',
    what: 'the admin app may do all that there is with tables',
    edit: put(A, `${TASK}/0/Action`, 'dynamodb:*'),
  },
  {
    by: 'actions-are-named',
    what: 'a function may do everything',
    edit: add(T, 'SkillFunction/Policies', {
      Statement: [{ Effect: 'Allow', Action: '*', Resource: { 'Fn::GetAtt': ['Table', 'Arn'] } }],
    }),
  },
  {
    by: 'trust-names-the-account',
    what: 'somebody else’s schedule takes on the clock’s role',
    edit: drop(T, 'SchedulesRole/AssumeRolePolicyDocument/Statement[Effect=Allow]/Condition'),
  },
  {
    by: 'trust-names-the-account',
    what: 'somebody else’s task takes on the admin app’s role',
    edit: drop(A, 'TaskRole/AssumeRolePolicyDocument/Statement[Effect=Allow]/Condition/StringEquals'),
  },
  {
    by: 'trust-is-narrow',
    what: 'every account takes on a role',
    edit: put(A, 'TaskRole/AssumeRolePolicyDocument/Statement[Effect=Allow]/Principal', { AWS: '*' }),
  },
  {
    by: 'trust-is-narrow',
    what: 'every branch of the repository deploys',
    edit: put(R, 'DeployRole/AssumeRolePolicyDocument/Statement[Effect=Allow]/Condition/StringEquals', {
      'token.actions.githubusercontent.com:sub': { 'Fn::Sub': 'repo:${GitHubRepository}:*' },
    }),
  },
  {
    by: 'trust-is-narrow',
    what: 'every repository of GitHub deploys',
    edit: drop(R, 'DeployRole/AssumeRolePolicyDocument/Statement[Effect=Allow]/Condition'),
  },
  {
    by: 'managed-policies',
    what: 'a function has S3 to itself',
    edit: add(T, 'SkillFunction/Policies', 'arn:aws:iam::aws:policy/AmazonS3FullAccess'),
  },
  {
    by: 'roles-are-passed-by-name',
    what: 'the workflow hands CloudFormation’s role to any service',
    edit: drop(
      R,
      'DeployRole/Policies[PolicyName=ask-cloudformation]/PolicyDocument/Statement[Action=iam:PassRole]/Condition',
    ),
  },
]
