import type { Json } from '../../../infra/templates.ts'
import { at, listAt } from '../json.ts'
import { targetOf } from '../references.ts'
import { ofResources, type Rule } from '../rule.ts'
import type { Placed } from '../stack.ts'

/**
 * What can be allowed for all resources or for none.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const WITHOUT_RESOURCES = [
  'ecr:GetAuthorizationToken',
  // Lexicons are its one kind of resource, and the project has none of Polly's.
  ...['polly:SynthesizeSpeech', 'polly:StartSpeechSynthesisTask', 'polly:GetSpeechSynthesisTask'],
  'polly:ListSpeechSynthesisTasks',
  ...['xray:PutTraceSegments', 'xray:PutTelemetryRecords', 'cloudwatch:PutMetricData'],
]

/**
 * Services that say for which account they come when they take on a role.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html
 */
const SAY_THEIR_ACCOUNT = [
  ...[
    'ecs-tasks.amazonaws.com',
    'scheduler.amazonaws.com',
    'cloudformation.amazonaws.com',
    'events.amazonaws.com',
  ],
  ...['vpc-flow-logs.amazonaws.com', 'pods.eks.amazonaws.com'],
]

/** AWS's own policies that are as narrow as their service allows. */
const MANAGED = [
  'service-role/AWSLambdaBasicExecutionRole',
  'service-role/AWSLambdaSQSQueueExecutionRole',
  'AWSXrayWriteOnlyAccess',
  'service-role/AWSCodeDeployRoleForLambda',
  'service-role/AmazonEC2ContainerServiceforEC2Role',
  'AmazonSSMManagedInstanceCore',
]

export const roleRules: readonly Rule[] = [
  ofResources(
    'resources-are-named',
    ['AWS::IAM::Role'],
    'A role may do what it may on named resources, and on all only where the service knows no resources.',
    role =>
      allowed(role).map(statement => {
        const actions = listAt(statement, 'Action').map(String)
        const narrow =
          at(statement, 'Condition') !== undefined && actions.every(action => action.startsWith('kms:'))
        const wide = actions.filter(action => !WITHOUT_RESOURCES.includes(action))
        return (
          listAt(statement, 'Resource').includes('*') &&
          !narrow &&
          wide.length > 0 &&
          `It may ${wide.join(', ')} on everything.`
        )
      }),
  ),
  ofResources(
    'actions-are-named',
    ['AWS::IAM::Role'],
    'A role is allowed single actions: what a service learns to do tomorrow is not among them.',
    role =>
      allowed(role).flatMap(statement => [
        at(statement, 'NotAction') !== undefined && 'It is allowed all but some actions.',
        ...listAt(statement, 'Action').map(
          action => /(^|:)\*$/.test(String(action)) && `It may do ${action}.`,
        ),
      ]),
  ),
  ofResources(
    'trust-names-the-account',
    ['AWS::IAM::Role'],
    'A service takes on a role for our account alone, and not for somebody else’s who names it (the confused deputy).',
    ({ Properties }) =>
      trusts(Properties).flatMap(statement =>
        listAt(statement, 'Principal', 'Service')
          .map(String)
          .map(
            service =>
              SAY_THEIR_ACCOUNT.includes(service) &&
              targetOf(at(statement, 'Condition', 'StringEquals', 'aws:SourceAccount')) !==
                'AWS::AccountId' &&
              `It trusts ${service} for whatever account it comes: it has no aws:SourceAccount.`,
          ),
      ),
  ),
  ofResources(
    'trust-is-narrow',
    ['AWS::IAM::Role'],
    'No role can be taken on by everybody, or by every workflow of GitHub.',
    ({ Properties }) =>
      trusts(Properties).flatMap(statement => {
        const principal = at(statement, 'Principal')
        const condition = at(statement, 'Condition', 'StringEquals')
        const subject = Object.entries((condition ?? {}) as Record<string, Json>).find(([key]) =>
          key.endsWith(':sub'),
        )
        return [
          (principal === '*' || listAt(principal, 'AWS').includes('*')) && 'Everybody may take it on.',
          at(principal, 'Federated') !== undefined &&
            !subject &&
            'Whom the identity provider names is not bound (:sub).',
          subject !== undefined && JSON.stringify(subject[1]).includes('*') && 'Its :sub has a wildcard.',
        ]
      }),
  ),
  ofResources(
    'managed-policies',
    ['AWS::IAM::Role'],
    'Of AWS’s own policies only those that are narrow are attached: FullAccess is for people who look around.',
    ({ Properties }) =>
      listAt(Properties, 'ManagedPolicyArns').map(arn => {
        const name = /:iam::aws:policy\/(.*)$/.exec(String(at(arn, 'Fn::Sub') ?? arn))?.[1]
        return !(name !== undefined && MANAGED.includes(name)) && `It has ${name ?? JSON.stringify(arn)}.`
      }),
  ),
  ofResources(
    'roles-are-passed-by-name',
    ['AWS::IAM::Role'],
    'Who may hand a role to a service could else hand it any role, also the administrator’s.',
    role =>
      allowed(role).map(
        statement =>
          listAt(statement, 'Action').includes('iam:PassRole') &&
          (listAt(statement, 'Resource').includes('*') ||
            at(statement, 'Condition', 'StringEquals', 'iam:PassedToService') === undefined) &&
          'It may pass roles without their name, or to any service.',
      ),
  ),
]

/** What a role is allowed to do by policies of its own. */
export const allowed = ({ Properties }: Placed): Json[] =>
  listAt(Properties, 'Policies')
    .flatMap(policy => listAt(policy, 'PolicyDocument', 'Statement'))
    .filter(statement => at(statement, 'Effect') === 'Allow')

const trusts = (properties: Placed['Properties']): Json[] =>
  listAt(properties, 'AssumeRolePolicyDocument', 'Statement').filter(
    statement => at(statement, 'Effect') === 'Allow',
  )
