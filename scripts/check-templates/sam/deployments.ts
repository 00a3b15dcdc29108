import type { JsonObject, Resource } from '../../../infra/templates.ts'

/**
 * Ways to move traffic that CodeDeploy comes with for Lambda.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/automating-updates-to-serverless-apps.html
 */
export const DEPLOYMENT_PREFERENCES = [
  ...[
    'Canary10Percent5Minutes',
    'Canary10Percent10Minutes',
    'Canary10Percent15Minutes',
    'Canary10Percent30Minutes',
  ],
  ...['Linear10PercentEvery1Minute', 'Linear10PercentEvery2Minutes', 'Linear10PercentEvery3Minutes'],
  ...['Linear10PercentEvery10Minutes', 'AllAtOnce'],
]

const application = 'ServerlessDeploymentApplication'

export const deploymentApplication: Record<string, Resource> = {
  [application]: { Type: 'AWS::CodeDeploy::Application', Properties: { ComputePlatform: 'Lambda' } },
}

const arn = { 'Fn::GetAtt': ['CodeDeployServiceRole', 'Arn'] }

/** The role that deployments have which name none of their own. */
export const deploymentRole = {
  arn,
  resource: {
    CodeDeployServiceRole: {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            {
              Action: ['sts:AssumeRole'],
              Effect: 'Allow',
              Principal: { Service: ['codedeploy.amazonaws.com'] },
            },
          ],
        },
        ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSCodeDeployRoleForLambda'],
      },
    },
  },
}

interface Group {
  readonly properties: JsonObject
  /** How an alias is to be updated. */
  readonly update: JsonObject
}

/** How a function's traffic is moved to its new version; undefined where it just moves. */
export function deploymentGroup(id: string, preference?: JsonObject): Group | undefined {
  if (!preference || preference.Enabled === false || preference.Enabled === 'false') return undefined
  const { Type, Alarms, Hooks, Role, TriggerConfigurations } = preference
  const { PreTraffic, PostTraffic } = (Hooks ?? {}) as JsonObject
  return {
    properties: {
      ApplicationName: { Ref: application },
      AutoRollbackConfiguration: {
        Enabled: true,
        Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'],
      },
      ...(Array.isArray(Alarms) && {
        AlarmConfiguration: { Enabled: true, Alarms: Alarms.map(Name => ({ Name })) },
      }),
      // What is none of them is taken for the name of the account's own.
      DeploymentConfigName: DEPLOYMENT_PREFERENCES.includes(String(Type))
        ? `CodeDeployDefault.Lambda${Type}`
        : (Type ?? null),
      DeploymentStyle: { DeploymentType: 'BLUE_GREEN', DeploymentOption: 'WITH_TRAFFIC_CONTROL' },
      ServiceRoleArn: Role ?? arn,
      ...(TriggerConfigurations && { TriggerConfigurations }),
    },
    update: {
      CodeDeployLambdaAliasUpdate: {
        ApplicationName: { Ref: application },
        DeploymentGroupName: { Ref: `${id}DeploymentGroup` },
        ...(PreTraffic && { BeforeAllowTrafficHook: PreTraffic }),
        ...(PostTraffic && { AfterAllowTrafficHook: PostTraffic }),
      },
    },
  }
}
