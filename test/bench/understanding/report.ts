import { KINDS } from './case.ts'
import { describeExpected, describeGiven } from './judge.ts'
import type { Outcome } from './measure.ts'

export interface Row {
  readonly group: string
  readonly cases: number
  readonly intentRightPercent: number
  readonly frameRightPercent: number
}

/** A row for each kind of case that was asked. */
export const rowsByKind = (outcomes: readonly Outcome[]): Row[] =>
  KINDS.flatMap(kind =>
    rowOf(
      kind,
      outcomes.filter(({ asked }) => asked.kind === kind),
    ),
  )

/** A row for each model, or for each locale. */
export const rowsBy = (key: 'model' | 'locale', outcomes: readonly Outcome[]): Row[] =>
  [...Map.groupBy(outcomes, outcome => outcome[key])].flatMap(([group, own]) => rowOf(group, own))

function rowOf(group: string, outcomes: readonly Outcome[]): Row[] {
  if (outcomes.length === 0) return []
  const percent = (right: keyof Outcome) =>
    (100 * outcomes.filter(outcome => outcome[right]).length) / outcomes.length
  return [
    {
      group,
      cases: outcomes.length,
      intentRightPercent: percent('isIntentRight'),
      frameRightPercent: percent('isFrameRight'),
    },
  ]
}

export interface Speed {
  readonly p50: number
  readonly p99: number
  readonly worst: number
}

/** In microseconds for one utterance. */
export function speedOf(outcomes: readonly Pick<Outcome, 'microseconds'>[]): Speed {
  const times = outcomes.map(({ microseconds }) => microseconds).sort((one, other) => one - other)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { p50: at(0.5), p99: at(0.99), worst: at(1) }
}

export const describeSpeed = ({ p50, p99, worst }: Speed): string =>
  `p50 ${p50.toFixed(0)} µs, p99 ${p99.toFixed(0)} µs, worst ${worst.toFixed(0)} µs`

/** The peer's rows, if there are any, stand beside those of the same group. */
export function tableOf(title: string, rows: readonly Row[], peer: readonly Row[] = []): string {
  const width = Math.max(title.length, ...rows.map(({ group }) => group.length))
  const peerHead = peer.length > 0 ? '  virtual-alexa: intent %  frame %' : ''
  const lines = rows.map(row => {
    const other = peer.find(({ group }) => group === row.group)
    const figures = `${percentOf(row.intentRightPercent)}  ${percentOf(row.frameRightPercent)}  ${String(row.cases).padStart(6)}`
    const peerFigures = other
      ? `  ${percentOf(other.intentRightPercent).padStart(23)}  ${percentOf(other.frameRightPercent)}`
      : ''
    return `${row.group.padEnd(width)}  ${figures}${peerFigures}`
  })
  return [`${title.padEnd(width)}  intent %   frame %   cases${peerHead}`, ...lines].join('\n')
}

const percentOf = (percent: number) => percent.toFixed(1).padStart(8)

/** A failing case in three lines: what was said, expected and given. */
export const describeFailure = ({ asked, given, model }: Outcome): string =>
  [
    `[${asked.kind}] ${model}: "${asked.utterance}"${describeSituation(asked.situation.dialog)}`,
    `    expected ${describeExpected(asked)}`,
    `    given    ${describeGiven(given)}`,
  ].join('\n')

const describeSituation = (dialog: Outcome['asked']['situation']['dialog']) =>
  dialog?.asks === 'slot' ? `  (asked for ${dialog.intent}.${dialog.slot})` : ''
