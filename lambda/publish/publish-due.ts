import { type IndexPorts, rebuildIndex } from './rebuild-index.ts'

/** The time of an episode has come, or there is no index that can be read: it is built anew. It says itself when that is, so most looks read one head. @param now milliseconds since 1970 */
export async function publishDue(ports: IndexPorts, now: number): Promise<void> {
  const kept = await ports.lookupIndexes.look()
  const isDue = kept?.nextAt !== undefined && Date.parse(kept.nextAt) <= now
  if (!kept || kept.isForeign || isDue) await rebuildIndex(ports, now)
}
