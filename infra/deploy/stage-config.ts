import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'smol-toml'
import { DeployError } from './deploy-error.ts'

/** What `samconfig.toml` says of a stage: the same that `sam deploy --config-env <stage>` reads. */
export interface StageConfig {
  readonly region?: string
  readonly roleArn?: string
  /** Values of the template's parameters; one that is empty says nothing. */
  readonly parameters: Readonly<Record<string, string>>
  readonly tags: Readonly<Record<string, string>>
}

/** Reads the stage's table of the file. A file that is not there, or has no such table, says nothing. */
export function readStageConfig(file: string, stage: string): StageConfig {
  if (!existsSync(file)) return { parameters: {}, tags: {} }
  const tables = parseToml(file)
  const said = { ...deployTable(tables, 'global'), ...deployTable(tables, stage) }
  return {
    ...(typeof said.region === 'string' && { region: said.region }),
    ...(typeof said.role_arn === 'string' && { roleArn: said.role_arn }),
    parameters: pairsOf(said.parameter_overrides),
    tags: pairsOf(said.tags),
  }
}

type Table = Record<string, unknown>

function parseToml(file: string): Table {
  try {
    return parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new DeployError(
      `${file} cannot be read: ${error instanceof Error ? error.message.split('\n')[0] : error}`,
    )
  }
}

function deployTable(tables: Table, stage: string): Table {
  const { deploy } = (tables[stage] ?? {}) as { deploy?: { parameters?: Table } }
  return deploy?.parameters ?? {}
}

/** SAM takes `"Name=value Other=\"two words\""`, a list of such, or a table. */
function pairsOf(said: unknown): Record<string, string> {
  if (Array.isArray(said)) return Object.assign({}, ...said.map(pairsOf))
  const pairs =
    typeof said === 'string'
      ? [...said.matchAll(PAIR)].map(([, name, quoted, plain]) => [name, quoted ?? plain])
      : Object.entries(said ?? {})
  return Object.fromEntries(pairs.map(([name, value]) => [name, String(value)]).filter(([, value]) => value))
}

const PAIR = /([\w:.-]+)=(?:"([^"]*)"|(\S*))/gu
