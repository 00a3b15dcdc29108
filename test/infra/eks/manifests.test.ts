import { globSync } from 'node:fs'
import { basename } from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { FOLDER, type Read, readFile, readKustomization, render } from './render.ts'
import { findingsOf } from './rules.ts'
import { findWrongTypes } from './types.ts'

const STAGE = 'stages/dev'

/** Manifests broken on purpose: the file, what is changed in it, and what has to be said of it. */
const MUTATIONS: readonly [string, string, string | RegExp, string, RegExp][] = [
  ['a key is misspelt', 'base/deployment.yaml', 'resources:', 'resourcez:', /resourcez/u],
  [
    'a key is one level too high',
    'base/deployment.yaml',
    '      containers:',
    '      livenessProbe: {}\n      containers:',
    /livenessProbe/u,
  ],
  ['a number is a word', 'base/deployment.yaml', 'containerPort: 8080', 'containerPort: http', /TS2322/u],
  [
    'a word is none of those allowed',
    'base/deployment.yaml',
    'type: RollingUpdate',
    'type: Rolling',
    /Rolling/u,
  ],
  ['something needed is missing', 'base/autoscaler.yaml', '  maxReplicas: 6\n', '', /maxReplicas/u],
  ['a version is not there', 'base/autoscaler.yaml', 'autoscaling/v2', 'autoscaling/v3', /UnknownKind/u],
  ['a patch has a wrong key', 'stages/dev/kustomization.yaml', 'images:', 'image:', /image/u],
  [
    'a service finds no pod',
    'base/services.yaml',
    'app.kubernetes.io/name: admin',
    'app.kubernetes.io/name: site',
    /selector finds/u,
  ],
  [
    'the budget finds no pod',
    'base/disruption-budget.yaml',
    /name: admin\n$/u,
    'name: site\n',
    /selector finds/u,
  ],
  [
    'pods have another label',
    'base/deployment.yaml',
    '      labels:\n        app.kubernetes.io/name: admin',
    '      labels:\n        app.kubernetes.io/name: app',
    /selector finds/u,
  ],
  ['a port has another name', 'base/deployment.yaml', '- name: http', '- name: web', /every port/u],
  [
    'the app listens on another port',
    'base/deployment.yaml',
    'containerPort: 8080',
    'containerPort: 3000',
    /listens on another/u,
  ],
  ['a probe asks elsewhere', 'base/deployment.yaml', 'path: /healthz', 'path: /health', /asks for health/u],
  [
    'the load balancer asks elsewhere',
    'base/ingresses.yaml',
    'healthcheck-path: /healthz',
    'healthcheck-path: /',
    /asks for health/u,
  ],
  [
    'an ingress has no service',
    'base/ingresses.yaml',
    'name: admin-pages',
    'name: pages',
    /no service pages/u,
  ],
  [
    'an action has no annotation',
    'base/ingresses.yaml',
    'actions.signed-out',
    'actions.signedout',
    /no action/u,
  ],
  ['a path leads nowhere', 'base/ingresses.yaml', 'path: /events', 'path: /live', /leads nowhere/u],
  ['pages are not reached', 'base/ingresses.yaml', 'path: /\n', 'path: /shows\n', /paths are reached/u],
  [
    'the budget keeps every pod',
    'base/disruption-budget.yaml',
    'minAvailable: 1',
    'minAvailable: 2',
    /no node be drained/u,
  ],
  [
    'the budget keeps none',
    'base/disruption-budget.yaml',
    'minAvailable: 1',
    'minAvailable: 0',
    /lets all go/u,
  ],
  ['there is one pod', 'base/autoscaler.yaml', 'minReplicas: 2', 'minReplicas: 1', /1 to 6 pods/u],
  ['the autoscaler has no target', 'base/autoscaler.yaml', '    name: admin', '    name: app', /target/u],
  ['replicas are set', 'base/deployment.yaml', '  revisionHistoryLimit: 5', '  replicas: 1', /set back/u],
  [
    'a roll-out takes pods away',
    'base/deployment.yaml',
    'maxUnavailable: 0',
    'maxUnavailable: 1',
    /roll-out/u,
  ],
  [
    'all may stand in one zone',
    'base/deployment.yaml',
    'topology.kubernetes.io/zone',
    'kubernetes.io/os',
    /several zones/u,
  ],
  [
    'the pod is killed while it drains',
    'base/deployment.yaml',
    'terminationGracePeriodSeconds: 45',
    'terminationGracePeriodSeconds: 30',
    /to drain/u,
  ],
  ['SIGTERM comes at once', 'base/deployment.yaml', 'seconds: 15', 'seconds: 0', /SIGTERM/u],
  ['it may be root', 'base/deployment.yaml', 'runAsNonRoot: true', 'runAsNonRoot: false', /runAsNonRoot/u],
  [
    'it is another user than in the image',
    'base/deployment.yaml',
    'runAsUser: 1000',
    'runAsUser: 0',
    /runAsUser/u,
  ],
  [
    'system calls are not filtered',
    'base/deployment.yaml',
    'type: RuntimeDefault',
    'type: Unconfined',
    /seccompProfile/u,
  ],
  [
    'it may gain privileges',
    'base/deployment.yaml',
    'allowPrivilegeEscalation: false',
    'allowPrivilegeEscalation: true',
    /Escalation/u,
  ],
  [
    'it may write anywhere',
    'base/deployment.yaml',
    'readOnlyRootFilesystem: true',
    'readOnlyRootFilesystem: false',
    /readOnly/u,
  ],
  ['it keeps capabilities', 'base/deployment.yaml', '- ALL', '- NET_RAW', /capabilities/u],
  [
    "the cluster's token is mounted",
    'base/deployment.yaml',
    'automountServiceAccountToken: false',
    'automountServiceAccountToken: true',
    /token of the cluster/u,
  ],
  [
    'the namespace lets all in',
    'base/namespace.yaml',
    'enforce: restricted',
    'enforce: privileged',
    /namespace/u,
  ],
  [
    '/tmp cannot be written',
    'base/deployment.yaml',
    'mountPath: /tmp',
    'mountPath: /var/tmp',
    /write to \/tmp/u,
  ],
  [
    '/tmp has no end',
    'base/deployment.yaml',
    'emptyDir:\n            sizeLimit: 64Mi',
    'emptyDir: {}',
    /write to \/tmp/u,
  ],
  ['memory has no end', 'base/deployment.yaml', /limits:\n\s+memory: 512Mi/u, 'limits: {}', /end of memory/u],
  ['a setting is missing', 'stages/dev/kustomization.yaml', /\s+- MEDIA_BASE_URL=.*/u, '', /MEDIA_BASE_URL/u],
  [
    'a setting of the adapters is missing',
    'stages/dev/kustomization.yaml',
    /\s+- TABLE_NAME=.*/u,
    '',
    /TABLE_NAME is missing/u,
  ],
  [
    'a setting is misspelt',
    'stages/dev/kustomization.yaml',
    'TRUSTED_PROXIES',
    'TRUSTED_PROXY',
    /nothing reads TRUSTED_PROXY/u,
  ],
  [
    'a setting has no such value',
    'stages/dev/kustomization.yaml',
    'MEDIA_BASE_URL=https:',
    'MEDIA_BASE_URL=ftp:',
    /MEDIA_BASE_URL/u,
  ],
  [
    "a setting is the image's",
    'stages/dev/kustomization.yaml',
    '- TRUSTED_PROXIES=1',
    '- TRUSTED_PROXIES=1\n      - PORT=3000',
    /PORT is the image/u,
  ],
  [
    'a secret stands in the open',
    'stages/dev/kustomization.yaml',
    '- TRUSTED_PROXIES=1',
    '- TRUSTED_PROXIES=1\n      - SIGN_IN_TOKEN=abc',
    /no secret/u,
  ],
  [
    'a secret is missing',
    'base/secrets.yaml',
    'secretKey: SESSION_SECRET',
    'secretKey: SESSION',
    /SESSION_SECRET/u,
  ],
  [
    'an annotation is misspelt',
    'base/ingresses.yaml',
    'ssl-redirect',
    'redirect-ssl',
    /knows every annotation/u,
  ],
  [
    'an annotation for all stands twice',
    'base/ingresses.yaml',
    "group.order: '10'",
    "group.order: '10'\n    alb.ingress.kubernetes.io/scheme: internal",
    /stands once/u,
  ],
  [
    'there are two load balancers',
    'base/ingresses.yaml',
    'group.name: voiceshelf-admin',
    'group.name: other',
    /two load balancers/u,
  ],
  ['rules have no order', 'base/ingresses.yaml', "group.order: '10'", "group.order: '20'", /no order/u],
  [
    'targets are nodes',
    'base/ingresses.yaml',
    'target-type: ip',
    'target-type: instance',
    /targets are nodes/u,
  ],
  [
    'an ingress listens to HTTP alone',
    'base/ingresses.yaml',
    `'[{"HTTPS": 443}]'`,
    `'[{"HTTP": 80}]'`,
    /listen-ports/u,
  ],
  [
    'TLS is old',
    'base/ingresses.yaml',
    /ELBSecurityPolicy-TLS13\S+/u,
    'ELBSecurityPolicy-2016-08',
    /ssl-policy/u,
  ],
  ['HTTP is not sent on', 'base/ingresses.yaml', /.*ssl-redirect.*\n/u, '', /ssl-redirect/u],
  [
    'invalid headers pass',
    'base/ingresses.yaml',
    'drop_invalid_header_fields.enabled=true',
    'drop_invalid_header_fields.enabled=false',
    /invalid headers/u,
  ],
  [
    'an interface is open',
    'base/ingresses.yaml',
    /conditions\.admin-api: >-\n.*\n/u,
    'tags: a=b\n',
    /\/api is open/u,
  ],
  [
    'pages are open',
    'base/ingresses.yaml',
    /auth-type: oidc(?![\s\S]*auth-type)/u,
    'auth-type: none',
    /\/ is open/u,
  ],
  [
    'scripts are sent to a form',
    'base/ingresses.yaml',
    'request: deny',
    'request: authenticate',
    /does not deny/u,
  ],
  [
    'the identity provider is not said',
    'stages/dev/kustomization.yaml',
    '"issuer": "https://id.example.com", ',
    '',
    /has no issuer/u,
  ],
  ['all come in', 'stages/dev/kustomization.yaml', 'cidr: 10.0.0.0/20', 'cidr: 0.0.0.0/0', /all come in/u],
  [
    'out goes everything',
    'base/network-policy.yaml',
    / {2}egress:[\s\S]*?---/u,
    '  egress:\n    - {}\n---',
    /every port is open/u,
  ],
  [
    'credentials are not reached',
    'base/network-policy.yaml',
    '169.254.170.23/32',
    '169.254.169.254/32',
    /Pod Identity is not reached/u,
  ],
  ['names are not found', 'base/network-policy.yaml', 'protocol: UDP', 'protocol: TCP', /no names/u],
  ['the rest of the namespace is open', 'base/network-policy.yaml', /---[\s\S]*/u, '', /the rest is open/u],
  [
    'no stage names the image',
    'stages/dev/kustomization.yaml',
    '- name: voiceshelf-admin\n',
    '- name: admin\n',
    /image is one/u,
  ],
  [
    'the image is the latest',
    'stages/dev/kustomization.yaml',
    'newTag: replace-me',
    'newTag: latest',
    /image is one/u,
  ],
  [
    'the pods are somebody else',
    'base/deployment.yaml',
    'serviceAccountName: admin',
    'serviceAccountName: default',
    /serviceAccountName/u,
  ],
  [
    'a secret has another name',
    'base/secrets.yaml',
    'key: voiceshelf/dev/admin/session-secret',
    'key: voiceshelf/dev/session',
    /no secret voiceshelf/u,
  ],
  [
    'the role for secrets is another',
    'stages/dev/kustomization.yaml',
    'role/voiceshelf-dev-eks-secrets',
    'role/admin',
    /identities/u,
  ],
  [
    "the load balancer's client is not brought",
    'base/secrets.yaml',
    /target:\n {4}name: oidc-client/u,
    'target:\n    name: oidc',
    /client of the load/u,
  ],
]

const mutated =
  (file: string, what: string | RegExp, instead: string): Read =>
  path =>
    path === file ? readFile(path).replace(what, instead) : readFile(path)

const everything = (read: Read) => [
  ...render(read, STAGE),
  readKustomization(read, 'base'),
  readKustomization(read, STAGE),
]

describe('the manifests for Kubernetes', () => {
  let wrongTypes: string[][]
  beforeAll(() => {
    const reads = MUTATIONS.map(([, file, what, instead]) => mutated(file, what, instead))
    wrongTypes = findWrongTypes([readFile, ...reads].map(everything))
  })

  test('are what Kubernetes takes, and hold against the rules', () => {
    expect(wrongTypes[0]).toEqual([])
    expect(findingsOf(render(readFile, STAGE))).toEqual([])
  })

  test('are all applied', () => {
    const files = globSync(`${FOLDER}/base/*.yaml`).map(path => basename(path))
    expect([...readKustomization(readFile, 'base').resources, 'kustomization.yaml'].sort()).toEqual(
      files.sort(),
    )
  })

  test.each(MUTATIONS.map((mutation, at) => [...mutation, at] as const))(
    'are found out when %s',
    (_, file, what, instead, complaint, at) => {
      const read = mutated(file, what, instead)
      expect(read(file)).not.toBe(readFile(file))
      const complaints = [...(wrongTypes[at + 1] ?? []), ...findingsOf(render(read, STAGE))]
      expect(complaints).toContainEqual(expect.stringMatching(complaint))
    },
  )

  test('are found out when a patch meets nothing', () => {
    const read = mutated(
      'stages/dev/kustomization.yaml',
      'path: /spec/rules/0/host',
      'path: /spec/rules/1/host',
    )
    expect(() => render(read, STAGE)).toThrow('a patch meets nothing: replace /spec/rules/1/host')
  })

  test('are found out when a key stands twice', () => {
    const read = mutated('base/autoscaler.yaml', '  minReplicas: 2', '  minReplicas: 2\n  minReplicas: 3')
    expect(() => render(read, STAGE)).toThrow('Map keys must be unique')
  })
})
