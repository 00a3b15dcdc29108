/** Something that a rule, or AWS's validator, finds, and that is right as it is. */
export interface Allowance {
  /** A rule's name or a validator's code. */
  readonly rule: string
  readonly file?: string
  readonly id?: string
  /** What the finding says, where not all of the resource's are meant. */
  readonly wrong?: RegExp
  readonly because: string
}

/** Each is needed: a test finds one that allows nothing any more. */
export const ALLOWED: readonly Allowance[] = [
  {
    rule: 'trigger-is-not-written',
    file: 'template.yaml',
    id: 'IngestFunctionRole',
    because:
      'An upload that is an address brings the text it found there as an upload of its own, which brings no more.',
  },
  {
    rule: 'retained',
    file: 'foundation.yaml',
    id: 'ArtifactsBucket',
    because: 'It holds copies of what is built from the sources, and npm run destroy empties it.',
  },
  {
    rule: 'bucket-versions',
    id: 'LogBucket',
    because: 'Its keys are written once, by services; nobody corrects a log.',
  },
  {
    rule: 'actions-are-named',
    file: 'deployer.yaml',
    id: 'ExecutionRole',
    because:
      'CloudFormation makes, reads, changes and deletes each kind of resource; the resources bear the stage’s name.',
  },
  {
    rule: 'resources-are-named',
    file: 'deployer.yaml',
    id: 'ExecutionRole',
    because: 'These resources get their ids from AWS when they are made, so that no name can bound them.',
  },
  {
    rule: 'sign-in-first',
    file: 'admin.yaml',
    id: 'ApiTokenRule',
    because: 'Programs cannot sign in on a page; the app compares the token that this rule asks for.',
  },
  {
    rule: 'sign-in-first',
    file: 'admin.yaml',
    id: 'EventsTokenRule',
    because: 'Programs cannot sign in on a page; the app compares the token that this rule asks for.',
  },
  {
    rule: 'W2509',
    wrong: /'(SmapiSecretArn|OidcClientSecretArn)'/,
    because: 'The ARN of a secret is a name, and no secret.',
  },
  {
    rule: 'W3002',
    file: 'admin.yaml',
    id: 'Network',
    because: 'sam package and sam deploy put the nested template into a bucket.',
  },
  {
    rule: 'W1001',
    wrong: /^Outputs\/.*Fn::If\.1/,
    because: 'The validator does not see that the condition of the If is the one that makes the resource.',
  },
  {
    rule: 'F1018',
    file: 'template.yaml',
    wrong: /\$\{ServerlessDeploymentApplication\}/,
    because: 'SAM makes it; the expansion, where it has to be, is validated too.',
  },
  {
    rule: 'F6101',
    file: 'template.yaml',
    wrong: /'SkillFunction\.Alias'/,
    because: 'SAM’s name for what it makes; the expansion is validated too.',
  },
  {
    rule: 'F3014',
    file: 'template.yaml',
    id: 'Distribution',
    wrong: /ViewerCertificate/,
    because:
      'The validator takes the empty certificate for none, though the distribution then has CloudFront’s own.',
  },
  {
    rule: 'W1028',
    file: 'template.yaml',
    id: 'VocabularyFunction',
    because: 'The same words stand in every function that is told the skill’s id.',
  },
  {
    rule: 'W1030',
    file: 'template.yaml',
    wrong: /'SkillId'/,
    because: 'The trigger is made only where there is a skill’s id.',
  },
  {
    rule: 'W3011',
    wrong: /UpdateReplacePolicy/,
    id: 'SkillFunctionVersion',
    because: 'SAM writes it so: a version is kept for who still runs it.',
  },
  {
    rule: 'W3011',
    wrong: /UpdateReplacePolicy/,
    id: 'SiteFunctionVersion',
    because: 'SAM writes it so: a version is kept for who still runs it.',
  },
  {
    rule: 'W9003',
    file: 'admin.yaml',
    id: 'Instances',
    because:
      'One parameter is a number for the service and a text for the instances; CloudFormation takes both.',
  },
  {
    rule: 'W9052',
    file: 'deployer.yaml',
    because:
      'Its conditions have more turns together than the validator tries; each way to deploy it is tried by itself.',
  },
]
