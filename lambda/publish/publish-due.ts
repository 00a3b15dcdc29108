import { type IndexPorts, rebuildIndex } from './rebuild-index.ts'

/**
 * The time of an episode has come, or what is looked up or subscribed to cannot be read or is not whole: it is
 * built anew. It says itself when that is, so most looks read three heads. @param now milliseconds since 1970
 */
export async function publishDue(ports: IndexPorts, now: number, isTimeLeft: () => boolean): Promise<void> {
  const [kept, ...behind] = await Promise.all([
    ports.lookupIndexes.look(),
    ports.topicManifests.isBehind(),
    ports.feeds.isBehind(ports.site),
  ])
  const isDue = kept?.nextAt !== undefined && Date.parse(kept.nextAt) <= now
  if (!kept || kept.isForeign || behind.includes(true) || isDue) await rebuildIndex(ports, now, isTimeLeft)
}
