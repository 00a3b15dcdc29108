import type { Broken } from './broken.ts'
import { add, all, drop, gain, lose, put } from './edits.ts'

const A = 'admin.yaml'
const N = 'network.yaml'
const ATTRIBUTES = 'LoadBalancer/LoadBalancerAttributes'
const CONTAINER = 'TaskDefinition/ContainerDefinitions[Name=admin]'

const forward = (group: string, order: number) => ({
  Order: order,
  Type: 'forward',
  TargetGroupArn: { Ref: group },
})

export const BROKEN_ADMIN: readonly Broken[] = [
  {
    by: 'listens-by-https',
    what: 'port 80 leads to the app',
    edit: put(A, 'HttpListener/DefaultActions', [forward('PagesTargetGroup', 1)]),
  },
  { by: 'listens-by-https', what: 'HTTPS is at another port', edit: put(A, 'HttpsListener/Port', 8443) },
  {
    by: 'listener-tls',
    what: 'browsers come by TLS 1.0',
    edit: put(A, 'HttpsListener/SslPolicy', 'ELBSecurityPolicy-2016-08'),
  },
  {
    by: 'sign-in-first',
    what: 'pages need no sign-in',
    edit: put(A, 'PagesRule/Actions', [forward('PagesTargetGroup', 1)]),
  },
  {
    by: 'sign-in-first',
    what: 'the sign-in comes after the page',
    edit: put(A, 'PagesRule/Actions[Order=2]/Order', 1),
  },
  {
    by: 'sign-in-first',
    what: 'what no rule is for leads to the app',
    edit: put(A, 'HttpsListener/DefaultActions', [forward('PagesTargetGroup', 1)]),
  },
  {
    by: 'sign-in-is-asked-for',
    what: 'strangers pass the sign-in',
    edit: put(A, 'ApiRule/Actions/0/Fn::If/1/AuthenticateCognitoConfig/OnUnauthenticatedRequest', 'allow'),
  },
  {
    by: 'invalid-headers',
    what: 'headers are read in two ways',
    edit: put(A, `${ATTRIBUTES}[Key=routing.http.drop_invalid_header_fields.enabled]/Value`, 'false'),
  },
  {
    by: 'keep-alive',
    what: 'the load balancer keeps connections longer than the app',
    edit: put(A, `${ATTRIBUTES}[Key=idle_timeout.timeout_seconds]/Value`, '120'),
  },
  {
    by: 'keep-alive',
    what: 'the app closes connections before the load balancer does',
    edit: copy => {
      copy.keepAliveSeconds = 5
    },
  },
  {
    by: 'balancer-protected',
    what: 'the load balancer in production can be deleted',
    edit: put(A, `${ATTRIBUTES}[Key=deletion_protection.enabled]/Value`, 'false'),
  },
  {
    by: 'open-to-all',
    what: 'the app is open to everybody',
    edit: gain(A, 'Shortcut', {
      Type: 'AWS::EC2::SecurityGroupIngress',
      Properties: {
        GroupId: { 'Fn::GetAtt': ['AppSecurityGroup', 'GroupId'] },
        IpProtocol: 'tcp',
        FromPort: 8080,
        ToPort: 8080,
        CidrIp: '0.0.0.0/0',
      },
    }),
  },
  {
    by: 'open-to-all',
    what: 'the load balancer takes connections to every port',
    edit: put(A, 'LoadBalancerSecurityGroup/SecurityGroupIngress[FromPort=80]/ToPort', 65535),
  },
  {
    by: 'only-by-the-load-balancer',
    what: 'another group speaks to the app',
    edit: put(A, 'AppFromLoadBalancer/SourceSecurityGroupId', {
      'Fn::GetAtt': ['AppSecurityGroup', 'GroupId'],
    }),
  },
  {
    by: 'balancer-reaches-the-app',
    what: 'the load balancer may not speak to the app',
    edit: lose(A, 'AppFromLoadBalancer'),
  },
  {
    by: 'balancer-reaches-the-app',
    what: 'on EC2 only the container’s own port is open',
    edit: all(put(A, 'AppFromLoadBalancer/FromPort', 8080), put(A, 'AppFromLoadBalancer/ToPort', 8080)),
  },
  {
    by: 'target-type',
    what: 'TargetType is instance with awsvpc',
    edit: put(A, 'PagesTargetGroup/TargetType', 'instance'),
  },
  {
    by: 'target-type',
    what: 'TargetType is ip with bridge',
    edit: put(A, 'ApiTargetGroup/TargetType', 'ip'),
  },
  {
    by: 'balanced-container',
    what: 'the service names a container that the task lacks',
    edit: put(A, 'Service/LoadBalancers/0/ContainerName', 'web'),
  },
  {
    by: 'balanced-container',
    what: 'the service names a port that the container lacks',
    edit: put(A, 'Service/LoadBalancers/1/ContainerPort', 3000),
  },
  {
    by: 'dynamic-ports',
    what: 'an instance has room for one task alone',
    edit: put(A, `${CONTAINER}/PortMappings[ContainerPort=8080]/HostPort`, 8080),
  },
  { by: 'container-confined', what: 'the app is root', edit: put(A, `${CONTAINER}/User`, '0:0') },
  { by: 'container-confined', what: 'nobody says who the app is', edit: drop(A, `${CONTAINER}/User`) },
  {
    by: 'container-confined',
    what: 'the app may change its own files',
    edit: put(A, `${CONTAINER}/ReadonlyRootFilesystem`, false),
  },
  { by: 'container-confined', what: 'the app has no /tmp', edit: drop(A, `${CONTAINER}/MountPoints`) },
  { by: 'container-confined', what: 'the app is privileged', edit: put(A, `${CONTAINER}/Privileged`, true) },
  { by: 'container-logs', what: 'the app’s log is nowhere', edit: drop(A, `${CONTAINER}/LogConfiguration`) },
  {
    by: 'container-architecture',
    what: 'the task waits for another processor than the image’s',
    edit: put(A, 'TaskDefinition/RuntimePlatform/CpuArchitecture', 'X86_64'),
  },
  {
    by: 'task-roles-apart',
    what: 'the app has the role that starts it',
    edit: put(A, 'TaskDefinition/TaskRoleArn', { 'Fn::GetAtt': ['ExecutionRole', 'Arn'] }),
  },
  { by: 'task-roles-apart', what: 'the app has no role', edit: drop(A, 'TaskDefinition/TaskRoleArn') },
  {
    by: 'secrets-are-referred-to',
    what: 'a secret stands in the task’s environment',
    edit: add(A, `${CONTAINER}/Environment`, { Name: 'SESSION_SECRET', Value: 'swordfish' }),
  },
  {
    by: 'secrets-are-referred-to',
    what: 'a secret stands in a function’s environment',
    edit: put('template.yaml', 'VocabularyFunction/Environment/Variables/SMAPI_CREDENTIALS', '{}'),
  },
  {
    by: 'environment-names',
    what: 'a setting is given twice',
    edit: add(A, `${CONTAINER}/Environment`, { Name: 'PORT', Value: '80' }),
  },
  {
    by: 'rollback',
    what: 'a version that does not come up stays',
    edit: put(A, 'Service/DeploymentConfiguration/DeploymentCircuitBreaker/Rollback', false),
  },
  {
    by: 'time-to-drain',
    what: 'ECS kills the app while it drains',
    edit: put(A, `${CONTAINER}/StopTimeout`, 10),
  },
  {
    by: 'time-to-drain',
    what: 'the app drains for longer than ECS waits',
    edit: copy => {
      copy.drainSeconds = 60
    },
  },
  {
    by: 'instance-metadata',
    what: 'a request fetches the instance’s credentials',
    edit: put(A, 'LaunchTemplate/LaunchTemplateData/MetadataOptions/HttpTokens', 'optional'),
  },
  {
    by: 'instance-metadata',
    what: 'the instance’s disk is not encrypted',
    edit: put(
      A,
      'LaunchTemplate/LaunchTemplateData/BlockDeviceMappings[DeviceName=/dev/xvda]/Ebs/Encrypted',
      false,
    ),
  },
  {
    by: 'health-check',
    what: 'health is asked of a page behind the sign-in',
    edit: put(A, 'ApiTargetGroup/HealthCheckPath', '/'),
  },
  { by: 'gateway-endpoints', what: 'the table is reached by NAT', edit: lose(N, 'TableEndpoint') },
  {
    by: 'gateway-endpoints',
    what: 'the bucket’s endpoint costs an hour’s price',
    edit: put(N, 'S3Endpoint/VpcEndpointType', 'Interface'),
  },
  {
    by: 'by-invitation',
    what: 'anybody makes themselves a creator',
    edit: put(A, 'UserPool/AdminCreateUserConfig/AllowAdminCreateUserOnly', false),
  },
  {
    by: 'keys-rotate',
    what: 'a key stays the same for ever',
    edit: drop('template.yaml', 'TopicsKey/EnableKeyRotation'),
  },
  {
    by: 'two-zones',
    what: 'both subnets of its own are in one zone',
    edit: put(N, 'PublicSubnetB/AvailabilityZone', { 'Fn::Select': [0, { 'Fn::GetAZs': '' }] }),
  },
  { by: 'scaling-range', what: 'no task is enough', edit: put(A, 'Scaling/MinCapacity', 0) },
  { by: 'scaling-range', what: 'the least is more than the most', edit: put(A, 'Scaling/MaxCapacity', 1) },
  {
    by: 'service-scales',
    what: 'nothing asks for more tasks when requests come',
    edit: all(lose(A, 'ScalingByPages'), lose(A, 'ScalingByApi')),
  },
  { by: 'log-retention', what: 'a log is kept for ever', edit: drop(A, 'AdminLogs/RetentionInDays') },
  { by: 'alarm-tells', what: 'an alarm tells nobody', edit: put(A, 'MissingTasks/AlarmActions', []) },
  {
    by: 'alarm-in-runbook',
    what: 'an alarm does not say where to read on',
    edit: put('template.yaml', 'SkillErrors/AlarmDescription', 'It fails.'),
  },
  {
    by: 'alarm-in-runbook',
    what: 'the runbook has no place that an alarm names',
    edit: copy => {
      copy.runbook = copy.runbook.replace('<a id="clock-stopped"></a>', '')
    },
  },
  {
    by: 'alarm-without-data',
    what: 'CloudWatch decides what silence means',
    edit: drop('template.yaml', 'SkillErrors/TreatMissingData'),
  },
]
