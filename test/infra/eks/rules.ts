import { readFileSync } from 'node:fs'
import type { IDeployment } from 'kubernetes-models/apps/v1'
import type { IHorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2'
import type { IIngress, INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1'
import type { IPodDisruptionBudget } from 'kubernetes-models/policy/v1'
import type { IConfigMap, IContainer, INamespace, IService } from 'kubernetes-models/v1'
import { PATHS } from '../../../admin/routes.ts'
import { checkSettings } from '../../../admin/settings.ts'
import { type JsonObject, readTemplate } from '../../../infra/templates.ts'
import { ANNOTATIONS, EXCLUSIVE, PREFIX } from './annotations.ts'
import type { Manifest } from './render.ts'

/** A rule that no type can hold: what it finds, a sentence each. */
export interface ManifestRule {
  readonly says: string
  find(cluster: Cluster): string[]
}

/** All that a stage applies, with what it is held against. */
export interface Cluster {
  readonly manifests: readonly Manifest[]
  readonly deployment: IDeployment
  readonly container: IContainer
}

interface ExternalSecret extends Manifest {
  readonly spec: {
    readonly target: { readonly name: string }
    readonly data?: readonly { readonly secretKey: string; readonly remoteRef: { readonly key: string } }[]
    readonly dataFrom?: readonly { readonly extract: { readonly key: string } }[]
  }
}

interface SecretStore extends Manifest {
  readonly spec: { readonly provider: { readonly aws: { readonly role: string } } }
}

export function findingsOf(manifests: readonly Manifest[], rules = MANIFEST_RULES): string[] {
  const [deployment] = ofKind<IDeployment>(manifests, 'Deployment')
  const [container] = deployment?.spec?.template.spec?.containers ?? []
  if (!deployment || !container) return ['there is no deployment']
  return rules.flatMap(rule =>
    rule.find({ manifests, deployment, container }).map(found => `${rule.says}: ${found}`),
  )
}

const ofKind = <T>(manifests: readonly Manifest[], kind: string) =>
  manifests.filter(manifest => manifest.kind === kind) as T[]

const unless = (holds: boolean | undefined, found: string) => (holds ? [] : [found])

const podOf = ({ deployment }: Cluster) => deployment.spec?.template

const ingressesOf = ({ manifests }: Cluster) => ofKind<IIngress>(manifests, 'Ingress')

const annotationOf = ({ metadata }: { metadata?: IIngress['metadata'] }, name: string) =>
  metadata?.annotations?.[PREFIX + name]

const pathsOf = (ingress: IIngress) => ingress.spec?.rules?.flatMap(({ http }) => http?.paths ?? []) ?? []

/** What the listener says of `admin/server.ts`, in seconds. */
const DRAIN_SECONDS =
  Number(
    /DRAIN_MILLISECONDS = ([\d_]+)/u.exec(readFileSync('admin/server.ts', 'utf8'))?.[1]?.replaceAll('_', ''),
  ) / 1000

/** In seconds, for a process to end after it drained. */
const MARGIN = 5

const OF_THE_IMAGE = ['HOST', 'PORT', 'NODE_ENV']

const EKS_TEMPLATE = readTemplate('infra/eks/admin-eks.yaml')

/** As the template names them, for the stage dev. */
const secretNames = () =>
  Object.values(EKS_TEMPLATE.Resources)
    .filter(({ Type }) => Type === 'AWS::SecretsManager::Secret')
    .map(({ Properties }) => nameFor(Properties?.Name))

const nameFor = (name: unknown) => String((name as JsonObject)['Fn::Sub']).replace('${' + 'Stage}', 'dev')

export const MANIFEST_RULES: readonly ManifestRule[] = [
  {
    says: 'every selector finds the pods',
    find: cluster => {
      const { manifests, deployment } = cluster
      const labels = podOf(cluster)?.metadata?.labels ?? {}
      const selectors = [
        deployment.spec?.selector.matchLabels,
        ...(podOf(cluster)?.spec?.topologySpreadConstraints ?? []).map(
          ({ labelSelector }) => labelSelector?.matchLabels,
        ),
        ...ofKind<IService>(manifests, 'Service').map(({ spec }) => spec?.selector),
        ...ofKind<IPodDisruptionBudget>(manifests, 'PodDisruptionBudget').map(
          ({ spec }) => spec?.selector?.matchLabels,
        ),
        ...ofKind<INetworkPolicy>(manifests, 'NetworkPolicy')
          .filter(({ spec }) => Object.keys(spec?.podSelector ?? {}).length > 0)
          .map(({ spec }) => spec?.podSelector?.matchLabels),
      ]
      return selectors
        .filter(
          selector => !selector || !Object.entries(selector).every(([key, value]) => labels[key] === value),
        )
        .map(selector => JSON.stringify(selector))
    },
  },
  {
    says: 'every port is there',
    find: ({ manifests, container }) => {
      const names = new Set<unknown>(container.ports?.map(({ name }) => name))
      const probes = [container.startupProbe, container.readinessProbe, container.livenessProbe]
      const asked = [
        ...ofKind<IService>(manifests, 'Service').flatMap(({ spec }) =>
          spec?.ports?.map(port => port.targetPort),
        ),
        ...ofKind<INetworkPolicy>(manifests, 'NetworkPolicy').flatMap(({ spec }) =>
          (spec?.ingress ?? []).flatMap(({ ports }) => ports?.map(({ port }) => port)),
        ),
        ...probes.map(probe => probe?.httpGet?.port),
      ]
      const image = /ENV .*PORT=(\d+)/u.exec(readFileSync('admin/Dockerfile', 'utf8'))?.[1]
      return [
        ...asked.filter(port => !names.has(port)).map(port => `no port ${port}`),
        ...unless(String(container.ports?.[0]?.containerPort) === image, 'the image listens on another'),
      ]
    },
  },
  {
    says: 'who asks for health asks where the app answers',
    find: cluster => {
      const { startupProbe, readinessProbe, livenessProbe } = cluster.container
      return [
        ...[startupProbe, readinessProbe, livenessProbe].flatMap((probe, at) =>
          unless(probe?.httpGet?.path === PATHS.health, `probe ${at}`),
        ),
        ...ingressesOf(cluster).flatMap(ingress =>
          unless(annotationOf(ingress, 'healthcheck-path') === PATHS.health, `${ingress.metadata?.name}`),
        ),
      ]
    },
  },
  {
    says: 'a service of an ingress is there, with its port',
    find: cluster =>
      ingressesOf(cluster).flatMap(ingress =>
        pathsOf(ingress).flatMap(({ backend }) => {
          const { name, port } = backend.service ?? { name: '' }
          if (port?.name === 'use-annotation')
            return unless(annotationOf(ingress, `actions.${name}`) !== undefined, `no action ${name}`)
          const service = ofKind<IService>(cluster.manifests, 'Service').find(
            ({ metadata }) => metadata?.name === name,
          )
          return unless(
            service?.spec?.ports?.some(each => each.name === port?.name),
            `no service ${name}`,
          )
        }),
      ),
  },
  {
    says: 'every path of an ingress is one of the app, and all of its paths are reached',
    find: cluster => {
      const paths = ingressesOf(cluster).flatMap(pathsOf)
      const leads = ({ path = '', pathType }: (typeof paths)[number], to: string) =>
        path === to || (pathType === 'Prefix' && (path === '/' || to.startsWith(`${path}/`)))
      const own = paths.filter(({ backend }) => backend.service?.port?.name !== 'use-annotation')
      return [
        ...own
          .filter(path => !Object.values(PATHS).some(to => leads(path, to)))
          .map(({ path }) => `${path} leads nowhere`),
        ...Object.values(PATHS).filter(to => !own.some(path => leads(path, to))),
      ]
    },
  },
  {
    says: 'there is always one to spare, and the autoscaler alone says how many',
    find: ({ manifests, deployment }) => {
      const [autoscaler] = ofKind<IHorizontalPodAutoscaler>(manifests, 'HorizontalPodAutoscaler')
      const [budget] = ofKind<IPodDisruptionBudget>(manifests, 'PodDisruptionBudget')
      const { minReplicas = 0, maxReplicas = 0, scaleTargetRef } = autoscaler?.spec ?? {}
      return [
        ...unless(minReplicas >= 2 && maxReplicas > minReplicas, `${minReplicas} to ${maxReplicas} pods`),
        ...unless(Number(budget?.spec?.minAvailable) < minReplicas, 'the budget lets no node be drained'),
        ...unless(Number(budget?.spec?.minAvailable) >= 1, 'the budget lets all go'),
        ...unless(
          scaleTargetRef?.name === deployment.metadata?.name && scaleTargetRef?.kind === 'Deployment',
          'target',
        ),
        ...unless(deployment.spec?.replicas === undefined, 'replicas are set back at every apply'),
        ...unless(
          deployment.spec?.strategy?.rollingUpdate?.maxUnavailable === 0,
          'a roll-out takes some away',
        ),
      ]
    },
  },
  {
    says: 'pods stand in several zones',
    find: cluster => {
      const spread = podOf(cluster)?.spec?.topologySpreadConstraints ?? []
      return unless(
        spread.some(
          ({ topologyKey, maxSkew }) => topologyKey === 'topology.kubernetes.io/zone' && maxSkew === 1,
        ),
        'no constraint',
      )
    },
  },
  {
    says: 'a pod has the time to be let go of and to drain',
    find: cluster => {
      const { container } = cluster
      const grace = podOf(cluster)?.spec?.terminationGracePeriodSeconds ?? 30
      const leave = container.lifecycle?.preStop?.sleep?.seconds ?? 0
      return [
        ...unless(leave >= 10, `SIGTERM comes after ${leave} s`),
        ...unless(grace >= leave + DRAIN_SECONDS + MARGIN, `${grace} s`),
      ]
    },
  },
  {
    says: 'nobody in the pod is root, or could be',
    find: cluster => {
      const spec = podOf(cluster)?.spec
      const { securityContext: pod, hostNetwork, hostPID, volumes = [] } = spec ?? {}
      const own = cluster.container.securityContext
      const user = /^USER (\d+)/mu.exec(readFileSync('admin/Dockerfile', 'utf8'))?.[1]
      return [
        ...unless(pod?.runAsNonRoot, 'runAsNonRoot'),
        ...unless(String(pod?.runAsUser) === user, 'runAsUser'),
        ...unless(pod?.seccompProfile?.type === 'RuntimeDefault', 'seccompProfile'),
        ...unless(own?.allowPrivilegeEscalation === false, 'allowPrivilegeEscalation'),
        ...unless(own?.readOnlyRootFilesystem, 'readOnlyRootFilesystem'),
        ...unless(own?.capabilities?.drop?.includes('ALL') && !own.capabilities.add, 'capabilities'),
        ...unless(!own?.privileged && !hostNetwork && !hostPID, 'the host'),
        ...volumes.filter(volume => volume.hostPath).map(({ name }) => `volume ${name} is the host's`),
        ...unless(spec?.automountServiceAccountToken === false, 'a token of the cluster is mounted'),
        ...ofKind<INamespace>(cluster.manifests, 'Namespace').flatMap(({ metadata }) =>
          unless(metadata?.labels?.['pod-security.kubernetes.io/enforce'] === 'restricted', 'namespace'),
        ),
      ]
    },
  },
  {
    says: 'it can write to /tmp, and to no more than fits',
    find: cluster => {
      const mount = cluster.container.volumeMounts?.find(({ mountPath }) => mountPath === '/tmp')
      const volume = podOf(cluster)?.spec?.volumes?.find(({ name }) => name === mount?.name)
      return unless(volume?.emptyDir?.sizeLimit !== undefined, 'no volume of a size')
    },
  },
  {
    says: 'it asks for what it needs, and has an end of memory',
    find: ({ container: { resources } }) => [
      ...unless(resources?.requests?.cpu !== undefined, 'requests.cpu, by which it is scaled'),
      ...unless(resources?.requests?.memory !== undefined, 'requests.memory'),
      ...unless(resources?.limits?.memory !== undefined, 'limits.memory'),
    ],
  },
  {
    says: 'its environment is what the app reads, the secret part from a secret',
    find: cluster => {
      const { manifests, container } = cluster
      const maps = container.envFrom?.map(({ configMapRef }) => configMapRef?.name) ?? []
      const plain = ofKind<IConfigMap>(manifests, 'ConfigMap')
        .filter(({ metadata }) => maps.includes(metadata?.name))
        .flatMap(({ data = {} }) => Object.entries(data))
      const secrets = container.envFrom?.map(({ secretRef }) => secretRef?.name) ?? []
      const secret = ofKind<ExternalSecret>(manifests, 'ExternalSecret')
        .filter(({ spec }) => secrets.includes(spec.target.name))
        .flatMap(({ spec }) => spec.data?.map(({ secretKey }) => secretKey) ?? [])
      const given = [...plain.map(([name]) => name), ...secret]
      const of = 'a text long enough to be a secret of the tests'
      const values = { ...Object.fromEntries(plain), HOST: '0.0.0.0', PORT: '8080' }
      const checked = checkSettings({
        ...values,
        ...Object.fromEntries(secret.map(name => [name, of])),
      })
      return [
        ...(checked.settings ? [] : checked.problems),
        ...['CONTENT_BUCKET', 'TABLE_NAME', 'INDEX_QUEUE_URL', 'AWS_REGION']
          .filter(name => !given.includes(name))
          .map(name => `${name} is missing`),
        ...given.filter(name => !isRead(name)).map(name => `nothing reads ${name}`),
        ...given.filter(name => OF_THE_IMAGE.includes(name)).map(name => `${name} is the image's`),
        ...plain.filter(([name]) => /SECRET|TOKEN/u.test(name)).map(([name]) => `${name} is no secret`),
      ]
    },
  },
  {
    says: 'the load balancer knows every annotation, and each that holds for all stands once',
    find: cluster => {
      const ingresses = ingressesOf(cluster)
      const services = ofKind<IService>(cluster.manifests, 'Service')
      const names = [...ingresses, ...services].flatMap(({ metadata }) =>
        Object.keys(metadata?.annotations ?? {}),
      )
      const known = (name: string) => ANNOTATIONS.has(name) || /^(actions|conditions)\.[a-z-]+$/u.test(name)
      return [
        ...names.filter(name => name.startsWith(PREFIX) && !known(name.slice(PREFIX.length))),
        ...names.filter(name => !name.startsWith(PREFIX)),
        ...EXCLUSIVE.filter(name => names.filter(each => each === PREFIX + name).length > 1),
        ...unless(
          new Set(ingresses.map(each => annotationOf(each, 'group.name'))).size === 1,
          'two load balancers',
        ),
        ...unless(
          new Set(ingresses.map(each => annotationOf(each, 'group.order'))).size === ingresses.length,
          'no order',
        ),
        ...ingresses.flatMap(each => unless(each.spec?.ingressClassName === 'alb', 'another controller')),
        ...ingresses.flatMap(each => unless(annotationOf(each, 'target-type') === 'ip', 'targets are nodes')),
      ]
    },
  },
  {
    says: 'everything goes by HTTPS with TLS 1.3',
    find: cluster => {
      const ingresses = ingressesOf(cluster)
      const [main] = ingresses.filter(each => annotationOf(each, 'certificate-arn'))
      const attributes = (main && annotationOf(main, 'load-balancer-attributes')) ?? ''
      return [
        ...ingresses.flatMap(each =>
          unless(annotationOf(each, 'listen-ports')?.includes('"HTTPS": 443'), 'listen-ports'),
        ),
        ...unless(
          main && /^ELBSecurityPolicy-TLS13-/u.test(annotationOf(main, 'ssl-policy') ?? ''),
          'ssl-policy',
        ),
        ...unless(main && annotationOf(main, 'ssl-redirect') === '443', 'ssl-redirect'),
        ...unless(attributes.includes('drop_invalid_header_fields.enabled=true'), 'invalid headers pass'),
      ]
    },
  },
  {
    says: 'who is not signed in gets nowhere without a token, and scripts are told so',
    find: cluster =>
      ingressesOf(cluster).flatMap(ingress => pathsOf(ingress).flatMap(path => signInOf(ingress, path))),
  },
  {
    says: 'only the load balancer comes in, and out goes only what must',
    find: ({ manifests }) => {
      const policies = ofKind<INetworkPolicy>(manifests, 'NetworkPolicy')
      const rest = policies.find(({ spec }) => Object.keys(spec?.podSelector ?? {}).length === 0)?.spec
      const own = policies.find(({ metadata }) => metadata?.name === 'admin')?.spec
      const from = own?.ingress?.flatMap(({ from }) => from ?? [{}]) ?? []
      const out = own?.egress ?? []
      const reaches = (cidr: string, port: number) =>
        out.some(
          ({ to, ports }) =>
            to?.some(({ ipBlock }) => ipBlock?.cidr === cidr) && ports?.every(each => each.port === port),
        )
      return [
        ...unless(
          rest && !rest.ingress && !rest.egress && rest.policyTypes?.length === 2,
          'the rest is open',
        ),
        ...unless(own?.policyTypes?.length === 2, 'one way is open'),
        ...unless(
          from.length > 0 && from.every(({ ipBlock }) => ipBlock && !ipBlock.cidr.endsWith('/0')),
          'all come in',
        ),
        ...unless(
          out.every(({ ports }) => (ports?.length ?? 0) > 0),
          'every port is open',
        ),
        ...unless(
          out.filter(({ to }) => !to).every(({ ports }) => ports?.every(({ port }) => port === 53)),
          'all is reached',
        ),
        ...unless(reaches('0.0.0.0/0', 443), 'AWS is not reached'),
        ...unless(reaches('169.254.170.23/32', 80), 'the agent of Pod Identity is not reached'),
        ...unless(
          out.some(({ ports }) => ports?.some(({ port, protocol }) => port === 53 && protocol === 'UDP')),
          'no names',
        ),
      ]
    },
  },
  {
    says: 'the image is one that a stage names, with a tag',
    find: ({ container }) =>
      unless(/^[\w.-]+\/[\w./-]+:(?!latest$)[\w.-]+$/u.test(container.image ?? ''), `${container.image}`),
  },
  {
    says: 'identities and secrets are those of admin-eks.yaml',
    find: cluster => {
      const { manifests } = cluster
      const { ServiceAccount, Namespace } = EKS_TEMPLATE.Parameters ?? {}
      const accounts = ofKind<Manifest>(manifests, 'ServiceAccount').map(({ metadata }) => metadata.name)
      const namespaces = ofKind<Manifest>(manifests, 'Namespace').map(({ metadata }) => metadata.name)
      const secrets = ofKind<ExternalSecret>(manifests, 'ExternalSecret')
      const keys = secrets.flatMap(({ spec }) => [
        ...(spec.data ?? []).map(({ remoteRef }) => remoteRef.key),
        ...(spec.dataFrom ?? []).map(({ extract }) => extract.key),
      ])
      const role = nameFor(EKS_TEMPLATE.Resources.SecretsRole?.Properties?.RoleName)
      const [store] = ofKind<SecretStore>(manifests, 'SecretStore')
      const idps = ingressesOf(cluster).flatMap(each => annotationOf(each, 'auth-idp-oidc') ?? [])
      const targets = secrets.map(({ spec }) => spec.target.name)
      return [
        ...unless(podOf(cluster)?.spec?.serviceAccountName === ServiceAccount?.Default, 'serviceAccountName'),
        ...unless(accounts.includes(String(ServiceAccount?.Default)), 'service account'),
        ...unless(namespaces.includes(String(Namespace?.Default)), 'namespace'),
        ...keys.filter(key => !secretNames().includes(key)).map(key => `no secret ${key}`),
        ...secretNames()
          .filter(name => !keys.includes(name))
          .map(name => `${name} is not brought`),
        ...unless(
          store?.spec.provider.aws.role.endsWith(`:role/${role}`),
          `${store?.spec.provider.aws.role}`,
        ),
        ...idps.flatMap(idp =>
          unless(targets.includes(JSON.parse(idp).secretName), 'the client of the load balancer'),
        ),
      ]
    },
  },
]

/** Whether the app, the adapters or the SDK read a name of the environment. */
const isRead = (name: string) =>
  name === 'AWS_REGION' ||
  ['admin/settings.ts', 'cloud/aws/config.ts'].some(file =>
    new RegExp(`\\b${name}\\b`, 'u').test(readFileSync(file, 'utf8')),
  )

function signInOf(ingress: IIngress, { path = '', backend }: ReturnType<typeof pathsOf>[number]): string[] {
  const service = backend.service?.name ?? ''
  const isFixed = backend.service?.port?.name === 'use-annotation'
  if (annotationOf(ingress, 'auth-type') !== 'oidc') {
    const condition = annotationOf(ingress, `conditions.${service}`) ?? '[]'
    const asksToken = JSON.parse(condition).some(
      ({ field, httpHeaderConfig }: { field: string; httpHeaderConfig?: { httpHeaderName: string } }) =>
        field === 'http-header' && httpHeaderConfig?.httpHeaderName === 'Authorization',
    )
    return unless(isFixed || asksToken, `${path} is open`)
  }
  const idp = JSON.parse(annotationOf(ingress, 'auth-idp-oidc') ?? '{}')
  const wanted = path === '/' ? 'authenticate' : 'deny'
  return [
    ...unless(
      annotationOf(ingress, 'auth-on-unauthenticated-request') === wanted,
      `${path} does not ${wanted}`,
    ),
    ...['issuer', 'authorizationEndpoint', 'tokenEndpoint', 'userInfoEndpoint', 'secretName']
      .filter(name => !idp[name])
      .map(name => `${path} has no ${name}`),
  ]
}
