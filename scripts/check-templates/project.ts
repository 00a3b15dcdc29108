import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'smol-toml'
import { type JsonObject, readTemplate, type Template } from '../../infra/templates.ts'

/** All that is checked, as it is written. */
export interface Project {
  /** By their paths within `infra/`: "template.yaml", "eks/admin-eks.yaml". */
  readonly templates: Readonly<Record<string, Template>>
  readonly samconfig: JsonObject
  /** The functions' source texts, by their paths from the root. */
  readonly sources: Readonly<Record<string, string>>
  /** What is said of each alarm. */
  readonly runbook: string
  /** How long the admin app keeps a connection open that nobody uses, in seconds. */
  readonly keepAliveSeconds: number
  /** How long the admin app takes at most to end what it has begun, when it is told to stop. */
  readonly drainSeconds: number
}

/** Reads what stands in a folder, the project's own if none is named. */
export function readProject(root = '.'): Project {
  const text = (path: string) => readFileSync(join(root, path), 'utf8')
  return {
    templates: Object.fromEntries(
      templatesIn(join(root, 'infra')).map(path => [path, readTemplate(join(root, 'infra', path))]),
    ),
    samconfig: parse(text('samconfig.toml')) as JsonObject,
    sources: Object.fromEntries(globSync('lambda/**/*.ts', { cwd: root }).map(path => [path, text(path)])),
    runbook: text('docs/runbook.md'),
    keepAliveSeconds: secondsIn(text('admin/server.ts'), 'KEEP_ALIVE_MILLISECONDS'),
    drainSeconds: secondsIn(text('admin/server.ts'), 'DRAIN_MILLISECONDS'),
  }
}

/** Beside templates, Kubernetes' manifests are YAML too. */
const templatesIn = (folder: string) =>
  globSync('**/*.yaml', { cwd: folder })
    .filter(path => /^AWSTemplateFormatVersion:/m.test(readFileSync(join(folder, path), 'utf8')))
    .sort()

function secondsIn(source: string, constant: string): number {
  const [, milliseconds] = new RegExp(`${constant} = ([\\d_]+)`).exec(source) ?? []
  if (!milliseconds) throw new Error(`admin/server.ts does not say its ${constant}`)
  return Number(milliseconds.replaceAll('_', '')) / 1000
}
