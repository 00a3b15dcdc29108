import { type IndexPorts, rebuildIndex } from './rebuild-index.ts'

/** The time of an episode has come: the index is built anew. It says itself when that is, so most looks cost one read. @param now milliseconds since 1970 */
export async function publishDue(ports: IndexPorts, now: number): Promise<void> {
  const known = await ports.lookupIndexes.get()
  if (known === undefined || known === 'unchanged') return
  const { nextAt } = known.index
  if (nextAt !== undefined && Date.parse(nextAt) <= now) await rebuildIndex(ports, now)
}
