import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, parseAllDocuments } from 'yaml'

/** One thing of the cluster, as its manifest says it. */
export interface Manifest {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: { readonly name: string; readonly annotations?: Record<string, string> }
}

/** What is used of a kustomization. https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/ */
export interface Kustomization {
  readonly apiVersion: 'kustomize.config.k8s.io/v1beta1'
  readonly kind: 'Kustomization'
  readonly namespace?: string
  readonly labels?: readonly { readonly pairs: Readonly<Record<string, string>> }[]
  readonly resources: readonly string[]
  readonly images?: readonly { readonly name: string; readonly newName: string; readonly newTag: string }[]
  readonly configMapGenerator?: readonly { readonly name: string; readonly literals: readonly string[] }[]
  readonly patches?: readonly {
    readonly target: { readonly kind: string; readonly name?: string }
    readonly patch: string
  }[]
}

/** The text of a file of `infra/eks/`; a test may give another one. */
export type Read = (path: string) => string

export const FOLDER = 'infra/eks'

export const readFile: Read = path => readFileSync(join(FOLDER, path), 'utf8')

/** A text of YAML may hold no key twice. */
export const readKustomization = (read: Read, folder: string): Kustomization =>
  parse(read(`${folder}/kustomization.yaml`), { uniqueKeys: true })

/**
 * What `kubectl apply --kustomize` would apply, as far as the kustomizations here go: resources, images, a ConfigMap
 * (without the hash in its name) and JSON patches that replace. @throws when a patch meets nothing
 */
export function render(read: Read, folder: string): Manifest[] {
  const { resources, images = [], configMapGenerator = [], patches = [] } = readKustomization(read, folder)
  const manifests = resources.flatMap(resource =>
    resource.endsWith('.yaml')
      ? readManifests(read(`${folder}/${resource}`))
      : render(read, join(folder, resource)),
  )
  for (const { name, literals } of configMapGenerator)
    manifests.push({
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name },
      data: Object.fromEntries(literals.map(literal => literal.split(/=(.*)/su).slice(0, 2))),
    } as Manifest)
  for (const { target, patch } of patches) {
    const meant = manifests.filter(
      ({ kind, metadata }) =>
        kind === target.kind && new RegExp(`^(?:${target.name ?? '.*'})$`, 'u').test(metadata.name),
    )
    if (meant.length === 0) throw new Error(`a patch meets nothing: ${JSON.stringify(target)}`)
    for (const manifest of meant)
      for (const { op, path, value } of parse(patch)) replace(manifest, op, path, value)
  }
  return manifests.map(manifest => withImages(manifest, images))
}

function readManifests(text: string): Manifest[] {
  return parseAllDocuments(text, { uniqueKeys: true }).map(document => {
    const [error] = document.errors
    if (error) throw error
    return document.toJS()
  })
}

/** RFC 6902: what is replaced has to be there. */
function replace(manifest: Manifest, op: string, path: string, value: unknown): void {
  const keys = path
    .slice(1)
    .split('/')
    .map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  const last = keys.pop() ?? ''
  let place: unknown = manifest
  for (const key of keys) place = (place as Record<string, unknown> | undefined)?.[key]
  if (op !== 'replace' || !place || !(last in (place as object)))
    throw new Error(`a patch meets nothing: ${op} ${path} of ${manifest.metadata.name}`)
  ;(place as Record<string, unknown>)[last] = structuredClone(value)
}

function withImages(manifest: Manifest, images: NonNullable<Kustomization['images']>): Manifest {
  return JSON.parse(JSON.stringify(manifest), (key, value) => {
    const image = key === 'image' && images.find(({ name }) => name === value)
    return image ? `${image.newName}:${image.newTag}` : value
  })
}
