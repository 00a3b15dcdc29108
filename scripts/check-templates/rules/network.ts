import type { Json } from '../../../infra/templates.ts'
import { at, isTrue, listAt } from '../json.ts'
import { targetOf } from '../references.ts'
import { ofResources, type Rule } from '../rule.ts'
import type { Placed, Stack } from '../stack.ts'

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html */
const TLS_1_3 = /^ELBSecurityPolicy-TLS13-1-[23]-/

const IDLE_SECONDS = 60

export const networkRules: readonly Rule[] = [
  ofResources(
    'listens-by-https',
    ['AWS::ElasticLoadBalancingV2::Listener'],
    'Nothing is served in the clear; who comes to port 80 is sent on to 443.',
    ({ Properties }) => {
      if (Properties.Protocol === 'HTTPS')
        return [Number(Properties.Port) !== 443 && `It listens to ${Properties.Port}.`]
      return listAt(Properties, 'DefaultActions').map(
        action =>
          !(at(action, 'Type') === 'redirect' && at(action, 'RedirectConfig', 'Protocol') === 'HTTPS') &&
          'Without HTTPS it does something else than to redirect to HTTPS.',
      )
    },
  ),
  ofResources(
    'listener-tls',
    ['AWS::ElasticLoadBalancingV2::Listener'],
    'Browsers get TLS 1.3, and nobody gets less than 1.2.',
    ({ Properties }) => [
      Properties.Protocol === 'HTTPS' &&
        !(TLS_1_3.test(String(Properties.SslPolicy)) && !/-Ext/.test(String(Properties.SslPolicy))) &&
        `SslPolicy ${Properties.SslPolicy} is none of TLS 1.3.`,
    ],
  ),
  ofResources(
    'sign-in-first',
    ['AWS::ElasticLoadBalancingV2::Listener', 'AWS::ElasticLoadBalancingV2::ListenerRule'],
    'Nobody reaches the app who is not signed in; each way around is named with its reason.',
    ({ Properties }) => {
      const actions = [...listAt(Properties, 'DefaultActions'), ...listAt(Properties, 'Actions')]
      const place = (action: Json) => Number(at(action, 'Order') ?? 1)
      const signIn = actions.filter(action => String(at(action, 'Type')).startsWith('authenticate-'))
      return actions.map(
        action =>
          at(action, 'Type') === 'forward' &&
          !signIn.some(first => place(first) < place(action)) &&
          'It forwards without a sign-in before it.',
      )
    },
  ),
  ofResources(
    'sign-in-is-asked-for',
    ['AWS::ElasticLoadBalancingV2::Listener', 'AWS::ElasticLoadBalancingV2::ListenerRule'],
    'A sign-in that lets strangers pass is none.',
    ({ Properties }) =>
      [...listAt(Properties, 'DefaultActions'), ...listAt(Properties, 'Actions')]
        .flatMap(action => [at(action, 'AuthenticateCognitoConfig'), at(action, 'AuthenticateOidcConfig')])
        .map(
          config =>
            at(config, 'OnUnauthenticatedRequest') === 'allow' && 'OnUnauthenticatedRequest is allow.',
        ),
  ),
  ofResources(
    'invalid-headers',
    ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
    'Headers that two servers may read in two ways are dropped, for they smuggle requests.',
    balancer => [
      !isTrue(attribute(balancer, 'routing.http.drop_invalid_header_fields.enabled')) &&
        'routing.http.drop_invalid_header_fields.enabled is not true.',
    ],
  ),
  ofResources(
    'keep-alive',
    ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
    'The app keeps idle connections for longer than the load balancer, or requests meet a door that just closes (502).',
    (balancer, _, { project: { keepAliveSeconds } }) => {
      const idle = Number(attribute(balancer, 'idle_timeout.timeout_seconds') ?? IDLE_SECONDS)
      return [
        idle >= keepAliveSeconds &&
          `It keeps idle connections for ${idle} s, and the app for ${keepAliveSeconds} s.`,
      ]
    },
  ),
  ofResources(
    'balancer-protected',
    ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
    'In production nobody deletes the load balancer by mistake.',
    (balancer, stack) => [
      stack.production &&
        !isTrue(attribute(balancer, 'deletion_protection.enabled')) &&
        'deletion_protection.enabled is not true.',
    ],
  ),
  ofResources(
    'health-check',
    ['AWS::ElasticLoadBalancingV2::TargetGroup'],
    'Health is asked of the page that costs nothing and needs no sign-in.',
    ({ Properties }) => [Properties.HealthCheckPath !== '/healthz' && 'HealthCheckPath is not /healthz.'],
  ),
  ofResources(
    'gateway-endpoints',
    ['AWS::EC2::VPC'],
    'S3 and DynamoDB are reached by endpoints that cost nothing, and not by the NAT gateway, which is paid for each byte.',
    ({ id }, stack) =>
      ['s3', 'dynamodb'].map(
        service =>
          !stack
            .all('AWS::EC2::VPCEndpoint')
            .some(
              ({ Properties }) =>
                Properties.VpcEndpointType === 'Gateway' &&
                targetOf(Properties.VpcId) === id &&
                String(at(Properties.ServiceName, 'Fn::Sub') ?? Properties.ServiceName).endsWith(
                  `.${service}`,
                ),
            ) && `It has no gateway endpoint for ${service}.`,
      ),
  ),
  ofResources(
    'by-invitation',
    ['AWS::Cognito::UserPool'],
    'Nobody gives themselves an account of the admin app.',
    ({ Properties }) => [
      !isTrue(at(Properties, 'AdminCreateUserConfig', 'AllowAdminCreateUserOnly')) &&
        'AllowAdminCreateUserOnly is not true.',
    ],
  ),
  ofResources(
    'open-to-all',
    ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
    'Only a load balancer takes connections from everywhere, and only to its listeners’ ports.',
    ({ id, Type, Properties }, stack) => {
      const group = Type === 'AWS::EC2::SecurityGroup' ? id : targetOf(Properties.GroupId)
      const rules =
        Type === 'AWS::EC2::SecurityGroup' ? listAt(Properties, 'SecurityGroupIngress') : [Properties]
      const ofBalancer = groupsOf(stack, 'AWS::ElasticLoadBalancingV2::LoadBalancer').has(group ?? '')
      return rules
        .filter(isOpen)
        .map(
          rule =>
            !(
              ofBalancer &&
              [80, 443].includes(Number(at(rule, 'FromPort'))) &&
              at(rule, 'FromPort') === at(rule, 'ToPort')
            ) && `${group} takes connections to ${at(rule, 'FromPort') ?? 'all ports'} from everywhere.`,
        )
    },
  ),
  ofResources(
    'only-by-the-load-balancer',
    ['AWS::ECS::Service', 'AWS::EC2::LaunchTemplate'],
    'The app trusts what the load balancer says of who signed in, so nobody else may speak to it.',
    (resource, stack) => {
      const balancers = groupsOf(stack, 'AWS::ElasticLoadBalancingV2::LoadBalancer')
      return [...groupsOfResource(resource)].flatMap(group =>
        ingressOf(group, stack).map(
          rule =>
            !balancers.has(targetOf(at(rule, 'SourceSecurityGroupId')) ?? '') &&
            `${group} takes connections from others than the load balancer.`,
        ),
      )
    },
  ),
  ofResources(
    'balancer-reaches-the-app',
    ['AWS::ECS::Service'],
    'What the load balancer may not reach is unhealthy for ever.',
    (service, stack) => {
      const ec2 = stack.all('AWS::EC2::LaunchTemplate')
      const groups = new Set([service, ...ec2].flatMap(resource => [...groupsOfResource(resource)]))
      const balancers = groupsOf(stack, 'AWS::ElasticLoadBalancingV2::LoadBalancer')
      const ports = containerPorts(service, stack)
      return [...groups].flatMap(group =>
        ports.map(
          port =>
            !ingressOf(group, stack).some(
              rule =>
                balancers.has(targetOf(at(rule, 'SourceSecurityGroupId')) ?? '') && includes(rule, port),
            ) && `${group} does not take the load balancer’s connections to port ${port}.`,
        ),
      )
    },
  ),
]

const attribute = ({ Properties }: Placed, key: string): Json | undefined =>
  at(
    listAt(Properties, 'LoadBalancerAttributes').find(each => at(each, 'Key') === key),
    'Value',
  )

const isOpen = (rule: Json | undefined) =>
  at(rule, 'CidrIp') === '0.0.0.0/0' || at(rule, 'CidrIpv6') === '::/0'

function groupsOfResource({ Properties }: Placed): Set<string> {
  const groups = [
    ...listAt(Properties, 'SecurityGroups'),
    ...listAt(Properties, 'NetworkConfiguration', 'AwsvpcConfiguration', 'SecurityGroups'),
    ...listAt(Properties, 'LaunchTemplateData', 'SecurityGroupIds'),
    ...listAt(Properties, 'LaunchTemplateData', 'NetworkInterfaces').flatMap(each => listAt(each, 'Groups')),
  ]
  return new Set(groups.map(targetOf).filter(id => id !== undefined))
}

const groupsOf = (stack: Stack, type: string): Set<string> =>
  new Set(stack.all(type).flatMap(resource => [...groupsOfResource(resource)]))

/** What a group takes in, by rules within it and beside it. */
const ingressOf = (group: string, stack: Stack): Json[] => [
  ...listAt(stack.template.Resources[group]?.Properties, 'SecurityGroupIngress'),
  ...stack
    .all('AWS::EC2::SecurityGroupIngress')
    .filter(({ Properties }) => targetOf(Properties.GroupId) === group)
    .map(({ Properties }) => Properties),
]

/** Docker takes the lowest of the ports that it may choose from as well as the highest. */
function containerPorts(service: Placed, stack: Stack): number[] {
  const task = stack.at(service.Properties.TaskDefinition)?.Properties
  if (at(task, 'NetworkMode') === 'bridge') return [32768, 65535]
  return listAt(service.Properties, 'LoadBalancers').map(balancer => Number(at(balancer, 'ContainerPort')))
}

const includes = (rule: Json, port: number) =>
  Number(at(rule, 'FromPort')) <= port && port <= Number(at(rule, 'ToPort'))
