import type { Values } from './resolve.ts'

/** One way to deploy a template: the values of its parameters. */
export interface Deployment {
  readonly name: string
  /** Its path within `infra/`. */
  readonly template: string
  readonly values: Values
}

const SKILL = { SkillId: 'amzn1.ask.skill.00000000-0000-4000-8000-766f69636573' }

const SECRET = 'arn:aws:secretsmanager:eu-west-1:123456789012:secret'

const DOMAIN = {
  DomainName: 'shelf.example.com',
  HostedZoneId: 'Z0123456789ABCDEFGHIJ',
  SiteCertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-4000-8000-000000000000',
}

const ADMIN = {
  HostedZoneId: DOMAIN.HostedZoneId,
  AdminImage: '123456789012.dkr.ecr.eu-west-1.amazonaws.com/voiceshelf-admin:1',
  AdminDomainName: 'admin.example.com',
}

const OIDC = {
  AdminSignIn: 'oidc',
  OidcIssuer: 'https://id.example.com',
  OidcAuthorizationEndpoint: 'https://id.example.com/authorize',
  OidcTokenEndpoint: 'https://id.example.com/token',
  OidcUserInfoEndpoint: 'https://id.example.com/userinfo',
  OidcClientId: 'voiceshelf',
  OidcClientSecretArn: `${SECRET}:oidc-AbCdEf`,
  OidcSignOutAddress: 'https://id.example.com/logout',
}

const EXISTING_VPC = {
  VpcId: 'vpc-0123456789abcdef0',
  PublicSubnetIds: 'subnet-0123456789abcdef0,subnet-0123456789abcdef1',
  PrivateSubnetIds: 'subnet-0123456789abcdef2,subnet-0123456789abcdef3',
}

const of = (template: string, deployments: Readonly<Record<string, Values>>): Deployment[] =>
  Object.entries(deployments).map(([name, values]) => ({ name, template, values }))

/** Ways that between them take every turn of every condition. */
export const DEPLOYMENTS: readonly Deployment[] = [
  ...of('foundation.yaml', { any: { Stage: 'dev' } }),
  ...of('certificate.yaml', {
    any: { DomainName: DOMAIN.DomainName, HostedZoneId: DOMAIN.HostedZoneId },
  }),
  ...of('deployer.yaml', {
    'first of the account': { Stage: 'dev', GitHubRepository: 'example/voiceshelf' },
    'next of the account': {
      Stage: 'prod',
      GitHubRepository: 'example/voiceshelf',
      GitHubEnvironment: 'production',
      GitHubProviderArn: 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com',
    },
  }),
  ...of('template.yaml', {
    minimal: { Stage: 'dev', Canary: 'AllAtOnce' },
    'a skill and a domain': {
      Stage: 'staging',
      ...SKILL,
      ...DOMAIN,
      AlarmEmail: 'on-call@example.com',
      SmapiSecretArn: `${SECRET}:smapi-AbCdEf`,
    },
    'all of it, on Fargate and Spot': {
      Stage: 'prod',
      ...SKILL,
      ...DOMAIN,
      ...ADMIN,
      AlarmEmail: 'on-call@example.com',
      SmapiSecretArn: `${SECRET}:smapi-AbCdEf`,
      FargateSpotPercent: '50',
      NatGateways: '2',
      InterfaceEndpoints: 'yes',
    },
    'in North Virginia': { 'AWS::Region': 'us-east-1', Stage: 'dev', ...SKILL },
    'on EC2': { Stage: 'staging', ...SKILL, ...ADMIN, AdminCapacity: 'ec2', AdminMinimumTasks: '2' },
    'in an existing network': { Stage: 'prod', ...SKILL, ...ADMIN, ...EXISTING_VPC },
    'without NAT, by another provider': {
      Stage: 'staging',
      ...SKILL,
      ...ADMIN,
      ...OIDC,
      Egress: 'public-ip',
    },
  }),
  ...of('eks/admin-eks.yaml', {
    any: {
      Stage: 'prod',
      ClusterName: 'shared',
      OperatorRoleArn: 'arn:aws:iam::123456789012:role/admins',
      ContentBucketName: 'voiceshelf-prod-content',
      TableArn: 'arn:aws:dynamodb:eu-west-1:123456789012:table/voiceshelf-prod',
      IndexQueueArn: 'arn:aws:sqs:eu-west-1:123456789012:voiceshelf-prod-index',
    },
  }),
]
