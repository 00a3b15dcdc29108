import type { JsonObject } from '../../../../infra/templates.ts'
import type { Broken } from './broken.ts'
import { drop, put, reword } from './edits.ts'

const T = 'template.yaml'

const samconfig =
  (stage: string, command: string, change: (parameters: JsonObject) => void): Broken['edit'] =>
  copy => {
    const commands = copy.samconfig[stage] as Record<string, { parameters: JsonObject }>
    const section = commands[command]
    if (!section) throw new Error(`samconfig.toml has no ${stage}.${command}`)
    change(section.parameters)
  }

export const BROKEN_WIRING: readonly Broken[] = [
  {
    by: 'present-references',
    what: 'what a condition leaves out is still referred to',
    edit: drop(T, '#Resources/TitlesSchedule/Condition'),
  },
  {
    by: 'nested-parameters',
    what: 'a child is not given what it needs',
    edit: drop(T, 'AdminStack/Parameters/IndexQueueArn'),
  },
  {
    by: 'nested-parameters',
    what: 'a child is given what it does not have',
    edit: put(T, 'AdminStack/Parameters/AdminImages', 'x'),
  },
  {
    by: 'nested-parameters',
    what: 'a child does not allow what its parent does',
    edit: put('admin.yaml', '#Parameters/FargateSpotPercent/AllowedValues', [0, 100]),
  },
  {
    by: 'nested-parameters',
    what: 'a yes without quotes is a truth value',
    edit: reword('network.yaml', /^ {6}- 'yes'\n {6}- 'no'$/m, () => '      - yes\n      - no'),
  },
  {
    by: 'nested-parameters',
    what: 'a nested template is not there',
    edit: put(T, 'AdminStack/Location', 'amdin.yaml'),
  },
  {
    by: 'nested-outputs',
    what: 'a child has no such output',
    edit: drop('network.yaml', '#Outputs/TaskSubnetIds'),
  },
  {
    by: 'samconfig-options',
    what: 'an option of sam is misspelt',
    edit: samconfig('prod', 'deploy', parameters => {
      parameters.confirm_change_set = true
    }),
  },
  {
    by: 'samconfig-options',
    what: 'a flag of sam is a text',
    edit: samconfig('dev', 'build', parameters => {
      parameters.parallel = 'yes'
    }),
  },
  {
    by: 'samconfig-options',
    what: 'a word is none of an option’s',
    edit: samconfig('prod', 'deploy', parameters => {
      parameters.on_failure = 'RETRY'
    }),
  },
  {
    by: 'samconfig-options',
    what: 'sam has no such command',
    edit: copy => {
      ;(copy.samconfig.dev as JsonObject).deply = { parameters: {} }
    },
  },
  {
    by: 'samconfig-parameters',
    what: 'a stage gives a parameter that the template lacks',
    edit: samconfig('prod', 'deploy', parameters => {
      parameters.parameter_overrides = ['Stage=prod', 'LogRetention=90']
    }),
  },
  {
    by: 'samconfig-parameters',
    what: 'a stage gives a value that the template does not allow',
    edit: samconfig('prod', 'deploy', parameters => {
      parameters.parameter_overrides = 'Stage=prod Canary=Canary10Percent6Minutes'
    }),
  },
  {
    by: 'samconfig-stages',
    what: 'one stage deploys another',
    edit: samconfig('prod', 'deploy', parameters => {
      parameters.parameter_overrides = ['Stage=dev']
    }),
  },
  {
    by: 'samconfig-stages',
    what: 'production changes without a question',
    edit: samconfig('prod', 'deploy', parameters => {
      parameters.confirm_changeset = false
    }),
  },
  {
    by: 'samconfig-stages',
    what: 'two stages are one stack',
    edit: samconfig('prod', 'deploy', parameters => {
      parameters.stack_name = 'voiceshelf-dev'
    }),
  },
  {
    by: 'samconfig-stages',
    what: 'a stage is missing',
    edit: copy => {
      delete copy.samconfig.staging
    },
  },
  // What AWS's own validator sees, in the text or in what is deployed.
  {
    by: 'F1020',
    deployed: 'minimal',
    what: 'a setting refers to what is not there',
    edit: put(T, 'SkillFunction/Environment/Variables/TABLE_NAME', { Ref: 'Tabel' }),
  },
  {
    by: 'E9004',
    what: 'an attribute is misspelt',
    edit: put(T, 'UploadsQueue/RedrivePolicy/deadLetterTargetArn', {
      'Fn::GetAtt': ['UploadsDeadLetters', 'Arrn'],
    }),
  },
  {
    by: 'F3004',
    what: 'the site is told its own address',
    deployed: 'minimal',
    edit: put(T, 'SiteFunction/Environment/Variables/SITE_ADDRESS', {
      'Fn::GetAtt': ['Distribution', 'DomainName'],
    }),
  },
  {
    by: 'F3004',
    what: 'a bucket wakes a function whose role names the bucket',
    deployed: 'minimal',
    edit: put(T, 'ContentBucket/NotificationConfiguration/LambdaConfigurations', [
      { Event: 's3:ObjectCreated:*', Function: { 'Fn::GetAtt': ['IngestFunction', 'Arn'] } },
    ]),
  },
  {
    by: 'used-parameters',
    what: 'a parameter is never used',
    edit: put(T, '#Parameters/Forgotten', { Type: 'String', Default: '' }),
  },
  {
    by: 'W3030',
    what: 'an OFF without quotes is a truth value',
    edit: reword(T, /^( +Mode: )'OFF'$/m, (_, key) => `${key}OFF`),
  },
  {
    by: 'W8001',
    what: 'a condition is never used',
    edit: put(T, '#Conditions/Forgotten', { 'Fn::Equals': [{ Ref: 'Stage' }, 'dev'] }),
  },
  {
    by: 'W7001',
    what: 'a map is never used',
    edit: put(T, '#Mappings', { Forgotten: { one: { two: 'three' } } }),
  },
  { by: 'F3002', what: 'a property is misspelt', edit: put(T, 'UploadsQueue/VisibilityTimeOut', 360) },
  { by: 'F3003', what: 'what a resource needs is missing', edit: drop(T, 'Table/KeySchema') },
  {
    by: 'F3006',
    what: 'a type of resource is misspelt',
    edit: put(T, '#Resources/UploadsQueue/Type', 'AWS::SQS::Queu'),
  },
  {
    by: 'E1028',
    what: 'an If asks a condition that is not there',
    edit: put(T, 'Table/DeletionProtectionEnabled', { 'Fn::If': ['IsProd', true, false] }),
  },
  {
    by: 'F2012',
    what: 'a parameter’s default is none of its values',
    edit: put(T, '#Parameters/Stage/Default', 'production'),
  },
  {
    by: 'origins-exist',
    deployed: 'minimal',
    what: 'a behaviour names an origin that is not there',
    edit: put(T, 'Distribution/DistributionConfig/DefaultCacheBehavior/TargetOriginId', 'pages'),
  },
  {
    by: 'schedule-expressions',
    what: 'a schedule’s rate is not as AWS writes it',
    edit: put(T, 'OverdueSchedule/ScheduleExpression', 'rate(5 minute)'),
  },
  {
    by: 'reserved-settings',
    deployed: 'minimal',
    what: 'a function’s setting has a name of Lambda’s own',
    edit: put(T, 'SkillFunction/Environment/Variables/AWS_REGION', 'eu-west-1'),
  },
  { by: 'E0001', what: 'SAM would refuse the template', edit: drop(T, 'SkillFunction/AutoPublishAlias') },
  {
    by: 'E3047',
    what: 'Fargate has no task of that size',
    edit: put('admin.yaml', 'TaskDefinition/Memory', '256'),
    deployed: 'all of it, on Fargate and Spot',
  },
  {
    by: 'E3510',
    what: 'a policy is of a version that IAM does not have',
    edit: put('admin.yaml', 'TaskRole/Policies[PolicyName=admin]/PolicyDocument/Version', '2012-10-18'),
  },
]
