import type { Understood } from '../../../cloud/local/alexa/understanding/understanding.ts'
import type { Case } from './case.ts'
import type { ModelCases } from './cases.ts'
import { buildEngine, type Engine } from './engine.ts'
import { type Judgement, judge } from './judge.ts'

export interface Outcome extends Judgement {
  readonly model: string
  readonly locale: string
  readonly asked: Case
  readonly given: Understood
  readonly microseconds: number
}

export interface Measured {
  readonly outcomes: readonly Outcome[]
  /** The models whose locale is not supported. */
  readonly unsupported: readonly string[]
}

/** Asks virtual-alexa what it can be asked. */
export async function measurePeer(all: readonly ModelCases[]): Promise<Outcome[]> {
  const { Peer, PEER_KINDS } = await import('./peer.ts')
  const outcomes: Outcome[] = []
  for (const { model, cases } of all) {
    const peer = new Peer(model.given, model.locale)
    for (const asked of cases.filter(({ kind }) => PEER_KINDS.includes(kind))) {
      const began = performance.now()
      const given = await peer.understand(asked.utterance)
      const microseconds = (performance.now() - began) * 1000
      outcomes.push({
        model: model.name,
        locale: model.locale,
        asked,
        given,
        microseconds,
        ...judge(asked, given),
      })
    }
  }
  return outcomes
}

const WARM_UP_UTTERANCES = 200

/** Asks every case, after a warm-up that is not timed. */
export function measure(all: readonly ModelCases[]): Measured {
  const unsupported: string[] = []
  const outcomes = all.flatMap(({ model, cases }) => {
    const engine = buildEngine(model.given, model.locale)
    if (!engine) {
      unsupported.push(model.name)
      return []
    }
    for (const asked of cases.slice(0, WARM_UP_UTTERANCES))
      engine.understand(asked.utterance, asked.situation)
    return cases.map(asked => ({ model: model.name, locale: model.locale, ...ask(engine, asked) }))
  })
  return { outcomes, unsupported }
}

function ask(engine: Engine, asked: Case) {
  const began = performance.now()
  const given = engine.understand(asked.utterance, asked.situation)
  const microseconds = (performance.now() - began) * 1000
  return { asked, given, microseconds, ...judge(asked, given) }
}
