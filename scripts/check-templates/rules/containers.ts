import type { Json } from '../../../infra/templates.ts'
import { at, isTrue, listAt } from '../json.ts'
import { referencesIn, targetOf } from '../references.ts'
import { ofResources, type Rule } from '../rule.ts'
import type { Placed, Stack } from '../stack.ts'

export const containerRules: readonly Rule[] = [
  ofResources(
    'target-type',
    ['AWS::ECS::Service'],
    'A task with an address of its own (awsvpc) is a target by ip; one behind its instance’s ports (bridge) is a target by instance.',
    (service, stack) => {
      const mode = modeOf(taskOf(service, stack))
      const wanted = mode === 'awsvpc' ? 'ip' : 'instance'
      return listAt(service.Properties, 'LoadBalancers').map(balancer => {
        const group = stack.at(at(balancer, 'TargetGroupArn'))
        const type = group?.Properties.TargetType ?? 'instance'
        return (
          group !== undefined &&
          type !== wanted &&
          `${group.id} has TargetType ${type} with network mode ${mode}.`
        )
      })
    },
  ),
  ofResources(
    'balanced-container',
    ['AWS::ECS::Service'],
    'The load balancer sends to a container and a port that the task has.',
    (service, stack) =>
      listAt(service.Properties, 'LoadBalancers').map(balancer => {
        const name = at(balancer, 'ContainerName')
        const container = containersOf(taskOf(service, stack)).find(each => at(each, 'Name') === name)
        if (!container) return `The task has no container ${name}.`
        const port = String(at(balancer, 'ContainerPort'))
        const has = listAt(container, 'PortMappings').some(
          mapping => String(at(mapping, 'ContainerPort')) === port,
        )
        return !has && `Container ${name} has no port ${port}.`
      }),
  ),
  ofResources(
    'dynamic-ports',
    ['AWS::ECS::TaskDefinition'],
    'Two tasks on one instance need two ports of it, so in bridge mode Docker chooses them.',
    task =>
      modeOf(task) !== 'bridge'
        ? []
        : containersOf(task)
            .flatMap(container => listAt(container, 'PortMappings'))
            .map(
              mapping => Number(at(mapping, 'HostPort') ?? 0) !== 0 && 'HostPort is not 0 in bridge mode.',
            ),
  ),
  ofResources(
    'container-confined',
    ['AWS::ECS::TaskDefinition'],
    'Who breaks into the app is not root, and can change nothing but /tmp.',
    task =>
      containersOf(task).flatMap(container => [
        !/^[1-9]\d*(:|$)/.test(String(at(container, 'User'))) && 'User is not a number above 0.',
        !isTrue(at(container, 'ReadonlyRootFilesystem')) && 'ReadonlyRootFilesystem is not true.',
        isTrue(at(container, 'Privileged')) && 'It is privileged.',
        !writableFolders(container).includes('/tmp') && 'Nothing is mounted at /tmp.',
      ]),
  ),
  ofResources(
    'container-logs',
    ['AWS::ECS::TaskDefinition'],
    'What a container says is kept in a log group of the stack’s.',
    (task, stack) =>
      containersOf(task).map(
        container =>
          stack.at(at(container, 'LogConfiguration', 'Options', 'awslogs-group'))?.Type !==
            'AWS::Logs::LogGroup' && 'awslogs-group names no log group of the stack.',
      ),
  ),
  ofResources(
    'container-architecture',
    ['AWS::ECS::TaskDefinition'],
    'The image is for arm64, which is also the cheaper processor.',
    ({ Properties }) => [
      at(Properties, 'RuntimePlatform', 'CpuArchitecture') !== 'ARM64' &&
        'RuntimePlatform.CpuArchitecture is not ARM64.',
    ],
  ),
  ofResources(
    'time-to-drain',
    ['AWS::ECS::TaskDefinition'],
    'ECS waits for a task that it stopped until it has ended what it began, and then a little.',
    (task, _, { project: { drainSeconds } }) =>
      containersOf(task).map(container => {
        const waits = Number(at(container, 'StopTimeout') ?? 30)
        return waits <= drainSeconds && `It is killed after ${waits} s, and takes ${drainSeconds} s to drain.`
      }),
  ),
  ofResources(
    'task-roles-apart',
    ['AWS::ECS::TaskDefinition'],
    'The app may not read the secrets that ECS reads to start it, and ECS may not do what the app does.',
    ({ Properties }, stack) => {
      const [task, execution] = [stack.at(Properties.TaskRoleArn), stack.at(Properties.ExecutionRoleArn)]
      return [
        !task && 'It has no TaskRoleArn.',
        !execution && 'It has no ExecutionRoleArn.',
        task !== undefined && task.id === execution?.id && `${task.id} is both.`,
      ]
    },
  ),
  ofResources(
    'secrets-are-referred-to',
    ['AWS::ECS::TaskDefinition', 'AWS::Lambda::Function'],
    'What stands in an environment is read by everybody who may look at the function or the task: secrets are named by their ARN.',
    resource =>
      environmentOf(resource).map(
        ([name]) =>
          /(SECRET|TOKEN|PASSWORD|CREDENTIALS|PRIVATE|API_KEY)/.test(name) &&
          !/_(ARN|URL|NAME)$/.test(name) &&
          `Its environment has ${name} in the clear.`,
      ),
  ),
  ofResources(
    'environment-names',
    ['AWS::ECS::TaskDefinition'],
    'A name that is given twice has the value that ECS happens to take.',
    resource => {
      const names = [...environmentOf(resource), ...secretsOf(resource)].map(([name]) => name)
      return names.map(
        (name, place) => names.indexOf(name) !== place && `Its environment names ${name} twice.`,
      )
    },
  ),
  ofResources(
    'rollback',
    ['AWS::ECS::Service'],
    'A version that does not come up gives way to the one before, without anybody.',
    ({ Properties }) =>
      ['Enable', 'Rollback'].map(
        name =>
          !isTrue(at(Properties, 'DeploymentConfiguration', 'DeploymentCircuitBreaker', name)) &&
          `DeploymentCircuitBreaker.${name} is not true.`,
      ),
  ),
  ofResources(
    'two-zones',
    ['AWS::ECS::Service', 'AWS::ElasticLoadBalancingV2::LoadBalancer', 'AWS::AutoScaling::AutoScalingGroup'],
    'When one zone fails, the other goes on.',
    ({ Type, Properties }, stack) => {
      const awsvpc = at(Properties, 'NetworkConfiguration', 'AwsvpcConfiguration')
      if (Type === 'AWS::ECS::Service' && awsvpc === undefined) return []
      const subnets = listAt(awsvpc ?? Properties, awsvpc ? 'Subnets' : subnetsKey(Type))
      const zones = new Set(subnets.flatMap(subnet => zonesOf(subnet, stack)))
      return [zones.size < 2 && 'Its subnets are of one zone.']
    },
  ),
  ofResources(
    'instance-metadata',
    ['AWS::EC2::LaunchTemplate'],
    'A request that the app is tricked into cannot fetch the instance’s credentials (IMDSv2), and its disk is encrypted.',
    ({ Properties }) => [
      at(Properties, 'LaunchTemplateData', 'MetadataOptions', 'HttpTokens') !== 'required' &&
        'HttpTokens is not required.',
      ...listAt(Properties, 'LaunchTemplateData', 'BlockDeviceMappings').map(
        device => !isTrue(at(device, 'Ebs', 'Encrypted')) && `${at(device, 'DeviceName')} is not encrypted.`,
      ),
    ],
  ),
  ofResources(
    'scaling-range',
    ['AWS::ApplicationAutoScaling::ScalableTarget', 'AWS::AutoScaling::AutoScalingGroup'],
    'At least as many as at least, at most as many as at most.',
    ({ Properties }) => {
      const least = Number(Properties.MinCapacity ?? Properties.MinSize)
      const most = Number(Properties.MaxCapacity ?? Properties.MaxSize)
      return [
        !(least >= 1) && `The minimum is ${least}.`,
        !(least <= most) && `The minimum ${least} is above the maximum ${most}.`,
      ]
    },
  ),
  ofResources(
    'service-scales',
    ['AWS::ECS::Service'],
    'More tasks come when the processor or the requests of each ask for them.',
    ({ id }, stack) => {
      const policies = stack
        .all('AWS::ApplicationAutoScaling::ScalingPolicy')
        .map(({ Properties }) =>
          at(
            Properties,
            'TargetTrackingScalingPolicyConfiguration',
            'PredefinedMetricSpecification',
            'PredefinedMetricType',
          ),
        )
      return ['ECSServiceAverageCPUUtilization', 'ALBRequestCountPerTarget'].map(
        metric => !policies.includes(metric) && `Nothing scales ${id} by ${metric}.`,
      )
    },
  ),
]

const taskOf = ({ Properties }: Placed, stack: Stack) => stack.at(Properties.TaskDefinition)

const containersOf = (task: Placed | undefined): Json[] => listAt(task?.Properties, 'ContainerDefinitions')

/** Fargate knows one mode, and does not mind when it is not named. */
function modeOf(task: Placed | undefined): string {
  const fargate = listAt(task?.Properties, 'RequiresCompatibilities').includes('FARGATE')
  return String(task?.Properties.NetworkMode ?? (fargate ? 'awsvpc' : 'bridge'))
}

const writableFolders = (container: Json): Json[] =>
  [
    ...listAt(container, 'MountPoints').filter(mount => !isTrue(at(mount, 'ReadOnly'))),
    ...listAt(container, 'LinuxParameters', 'Tmpfs'),
  ].map(mount => at(mount, 'ContainerPath') ?? null)

function environmentOf(resource: Placed): [string, Json | undefined][] {
  if (resource.Type === 'AWS::Lambda::Function')
    return Object.entries((at(resource.Properties, 'Environment', 'Variables') ?? {}) as Record<string, Json>)
  return containersOf(resource)
    .flatMap(container => listAt(container, 'Environment'))
    .map(variable => [String(at(variable, 'Name')), at(variable, 'Value')])
}

const secretsOf = (task: Placed): [string, Json | undefined][] =>
  containersOf(task)
    .flatMap(container => listAt(container, 'Secrets'))
    .map(secret => [String(at(secret, 'Name')), at(secret, 'ValueFrom')])

const subnetsKey = (type: string) =>
  type === 'AWS::AutoScaling::AutoScalingGroup' ? 'VPCZoneIdentifier' : 'Subnets'

/** Of a subnet that somebody else made nothing is known; each is taken for a zone. */
function zonesOf(subnet: Json, stack: Stack): string[] {
  const [network, output] = outputIn(subnet)
  const nested = stack.nested.get(network ?? '')
  if (nested && output) {
    const ids = referencesIn(nested.template.Outputs?.[output]?.Value)
    return ids.map(({ id }) =>
      JSON.stringify(nested.template.Resources[id]?.Properties?.AvailabilityZone ?? id),
    )
  }
  return [JSON.stringify(stack.at(subnet)?.Properties.AvailabilityZone ?? targetOf(subnet) ?? subnet)]
}

/** The nested stack and its output in `!Split [',', !GetAtt Network.Outputs.PublicSubnetIds]`. */
function outputIn(value: Json): (string | undefined)[] {
  const [reference] = referencesIn(value)
  return [reference?.id, /^Outputs\.(.+)$/.exec(reference?.attribute ?? '')?.[1]]
}
