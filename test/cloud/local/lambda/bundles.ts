import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FunctionDefinition } from '../../../../cloud/local/lambda/function-definition.ts'

/** Writes a handler as a bundle holds it, and says how it is deployed. */
export function bundle(
  folder: string,
  name: string,
  source: string,
  settings: Partial<FunctionDefinition> = {},
): FunctionDefinition {
  const bundleFolder = join(folder, name)
  mkdirSync(bundleFolder)
  writeFileSync(join(bundleFolder, 'index.mjs'), source)
  return {
    name,
    bundleFolder,
    handler: 'index.handler',
    environment: {},
    timeoutSeconds: 20,
    memoryMegabytes: 128,
    maximumConcurrency: 20,
    idleSeconds: 5,
    ...settings,
  }
}
