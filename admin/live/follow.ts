import { setTimeout as delay } from 'node:timers/promises'
import { type Fact, type Looker, lookAt, lookAtEpisode, type Scope } from './look.ts'

const BEAT_MILLISECONDS = 500

/** Every so many beats everything is looked at; on the others only what is in work. */
const BEATS_OF_A_WHOLE_LOOK = 3

/** The facts of a scope: all of them first, then each again when it has changed, until the signal. */
export async function* follow(looker: Looker, scope: Scope, signal: AbortSignal): AsyncGenerator<Fact[]> {
  const told = new Map<string, string>()
  const inWork = new Map<string, Fact>()

  for (let beat = 0; !signal.aborted; beat++) {
    const facts =
      beat % BEATS_OF_A_WHOLE_LOOK === 0 ? await lookAt(looker, scope) : await lookAgain(looker, inWork)
    const news = facts.filter(({ key, data }) => told.get(key) !== JSON.stringify(data))
    for (const fact of facts) {
      told.set(fact.key, JSON.stringify(fact.data))
      if (fact.inWork) inWork.set(fact.key, fact)
      else inWork.delete(fact.key)
    }
    if (news.length > 0) yield news
    await delay(BEAT_MILLISECONDS, undefined, { signal }).catch(() => undefined)
  }
}

async function lookAgain(looker: Looker, inWork: ReadonlyMap<string, Fact>): Promise<Fact[]> {
  const facts = await Promise.all(
    [...inWork.values()].map(({ inWork }) => (inWork ? lookAtEpisode(looker, inWork) : [])),
  )
  return facts.flat()
}
