import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { newShow } from '../core/catalog/show.ts'
import type { AdminPorts } from './ports.ts'

const FOLDER = join(import.meta.dirname, 'samples')

const SAMPLES = ['the-clockmakers-crow.md', 'wexley-bridge-reopens.txt', 'five-slow-breaths.md']

/** Puts the three samples into the show "Samples", just as if they were uploaded. Resolves to the show's id. */
export async function loadSamples({ catalog, uploads }: AdminPorts, now: string): Promise<string> {
  const { id: show } = await catalog.addShow(newShow('Samples', now))
  for (const name of SAMPLES) await uploads.put({ show, name }, await readFile(join(FOLDER, name), 'utf8'))
  return show
}
