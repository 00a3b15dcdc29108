import { html } from 'ghtml'
import type { StandingPassage } from '../../core/synthesis/estimate.ts'
import { isMarks, type Passage } from '../../core/synthesis/passage.ts'
import type { Plan } from '../../core/synthesis/plan.ts'
import { formatMoney, priceOf } from '../../core/synthesis/price.ts'
import { count } from './measures.ts'

/** A text as it is planned, passage by passage. */
export interface PlannedScript {
  readonly plan: Plan
  readonly passages: readonly StandingPassage[]
}

/** Up to so many characters a passage stands open. */
const SHORT_CHARACTERS = 280
const OPENING_CHARACTERS = 120

/**
 * The script with what will be spoken and what stays: each passage that costs by itself, those that cost nothing
 * folded together. Its plan stands on it, by which the page's script knows that there is a newer one.
 */
export function scriptPart(script: PlannedScript | undefined): string {
  if (!script) return '<section id="script" hidden></section>'
  const { plan, passages } = script
  const fresh = passages.filter(isNew)
  return html`<section id="script" data-plan="${plan.hash}" aria-labelledby="script-title">
<h2 id="script-title">What will be spoken</h2>
<p>${count(fresh.length, 'passage')} of ${passages.length.toLocaleString('en-US')}: !${costOf(fresh)}.</p>
<ol class="script">!${runsOf(passages).map(run => runItem(run, plan))}</ol>
</section>`
}

const isNew = ({ standing }: StandingPassage) => standing === 'new'

type Run = readonly [StandingPassage, ...StandingPassage[]]

/** Each new passage alone, and what stands between two of them together. */
function runsOf(passages: readonly StandingPassage[]): Run[] {
  const runs: [StandingPassage, ...StandingPassage[]][] = []
  for (const passage of passages) {
    const last = runs.at(-1)
    if (last && !isNew(last[0]) && !isNew(passage)) last.push(passage)
    else runs.push([passage])
  }
  return runs
}

const runItem = (run: Run, plan: Plan) => (isNew(run[0]) ? newPassage(run[0], plan) : keptPassages(run))

const newPassage = (standing: StandingPassage, plan: Plan) => html`<li class="passage new">
<p class="passage-head"><strong>${whatIsNew(standing)}</strong>!${DOT}!${costOf([standing])}!${chapterOf(standing, plan)}</p>
!${folded(standing)}
</li>`

function whatIsNew({ passage, billed }: StandingPassage): string {
  if (billed.some(({ hash }) => hash === passage.hash)) return 'Will be spoken'
  return billed.every(({ hash }) => isMarks(hash))
    ? 'Its sentences will be timed'
    : 'Will be spoken at other rates'
}

const keptPassages = (run: Run) => html`<li class="passage kept">
<details><summary><strong>${run.length === 1 ? 'Stays as it is' : 'Stay as they are'}</strong>!${DOT}${count(run.length, 'passage')}, ${count(charactersOf(run.map(({ passage }) => passage)), 'character')}, nothing to pay</summary>
!${run.map(words)}
</details>
</li>`

function folded(standing: StandingPassage): string {
  const text = textOf(standing)
  if (text.length <= SHORT_CHARACTERS) return words(standing)
  const end = text.lastIndexOf(' ', OPENING_CHARACTERS)
  const opening = [...text.slice(0, end > 0 ? end : OPENING_CHARACTERS)].join('')
  return html`<details><summary>${opening.toWellFormed()}…</summary>
!${words(standing)}
</details>`
}

const words = ({ passage }: StandingPassage) =>
  passage.lines.map(({ sentences }) => html`<p>${sentences.join(' ')}</p>`).join('')

const textOf = ({ passage }: StandingPassage) => passage.lines.flatMap(({ sentences }) => sentences).join(' ')

function chapterOf({ passage }: StandingPassage, { chapters }: Plan): string {
  const title = chapters[passage.lines[0]?.chapter ?? 0]
  return title ? DOT + html`${title}` : ''
}

function costOf(standings: readonly StandingPassage[]): string {
  const billed = standings.flatMap(standing => standing.billed)
  return html`${count(charactersOf(billed), 'character')}, ${formatMoney(priceOf(billed))}`
}

const charactersOf = (passages: readonly Passage[]) =>
  passages.reduce((sum, { billedCharacters }) => sum + billedCharacters, 0)

const DOT = '<span class="dot" aria-hidden="true"> · </span>'
