import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { Kustomization, Manifest } from './render.ts'

/** What describes each kind: a type of kubernetes-models, or, for what is not of Kubernetes, one of `OTHERS`. */
const TYPES: Readonly<Record<string, string>> = {
  'v1 Namespace': "import('kubernetes-models/v1').INamespace",
  'v1 ServiceAccount': "import('kubernetes-models/v1').IServiceAccount",
  'v1 Service': "import('kubernetes-models/v1').IService",
  'v1 ConfigMap': "import('kubernetes-models/v1').IConfigMap",
  'apps/v1 Deployment': "import('kubernetes-models/apps/v1').IDeployment",
  'autoscaling/v2 HorizontalPodAutoscaler':
    "import('kubernetes-models/autoscaling/v2').IHorizontalPodAutoscaler",
  'policy/v1 PodDisruptionBudget': "import('kubernetes-models/policy/v1').IPodDisruptionBudget",
  'networking.k8s.io/v1 Ingress': "import('kubernetes-models/networking.k8s.io/v1').IIngress",
  'networking.k8s.io/v1 NetworkPolicy': "import('kubernetes-models/networking.k8s.io/v1').INetworkPolicy",
  'external-secrets.io/v1 SecretStore': 'SecretStore',
  'external-secrets.io/v1 ExternalSecret': 'ExternalSecret',
  'kustomize.config.k8s.io/v1beta1 Kustomization': `import('${resolve(import.meta.dirname, 'render.ts')}').Kustomization`,
}

/** What is used of External Secrets. https://external-secrets.io/latest/api/spec/ */
const OTHERS = `
interface Named { name: string }
interface SecretStore {
  apiVersion: 'external-secrets.io/v1'
  kind: 'SecretStore'
  metadata: Named
  spec: { provider: { aws: { service: 'SecretsManager' | 'ParameterStore'; region: string; role?: string } } }
}
interface ExternalSecret {
  apiVersion: 'external-secrets.io/v1'
  kind: 'ExternalSecret'
  metadata: Named
  spec: {
    refreshInterval: string
    secretStoreRef: { kind: 'SecretStore' | 'ClusterSecretStore'; name: string }
    target: { name: string }
    data?: { secretKey: string; remoteRef: { key: string; property?: string } }[]
    dataFrom?: { extract: { key: string } }[]
  }
}
`

const CONFIGURATION = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    module: 'esnext',
    moduleResolution: 'bundler',
    target: 'es2024',
    types: [],
  },
}

/**
 * Holds manifests against the types of their kinds: what is missing, what is of another type, and, as objects are
 * written down whole, what no type knows. (The models' own validation lets unknown keys pass.)
 * @param sets lists of manifests @returns what is wrong with each
 */
export function findWrongTypes(sets: readonly (readonly (Manifest | Kustomization)[])[]): string[][] {
  const caches = 'node_modules/.cache'
  mkdirSync(caches, { recursive: true })
  const folder = mkdtempSync(join(caches, 'manifests-'))
  try {
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(CONFIGURATION))
    for (const [at, manifests] of sets.entries())
      writeFileSync(join(folder, `${at}.ts`), `${manifests.map(declare).join('\n')}\n${OTHERS}\nexport {}\n`)
    const { stdout } = spawnSync('node_modules/.bin/tsc', ['-p', folder], { encoding: 'utf8' })
    const errors = stdout.split('\n').filter(line => line.includes('error TS'))
    return sets.map((_, at) => errors.filter(line => basename(line.split('(')[0] ?? '') === `${at}.ts`))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function declare(manifest: Manifest | Kustomization, at: number): string {
  const type = TYPES[`${manifest.apiVersion} ${manifest.kind}`] ?? `UnknownKind_${manifest.kind}`
  return `export const manifest${at}: ${type} = ${JSON.stringify(manifest, undefined, 2)}`
}
