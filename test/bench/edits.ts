import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { newShow } from '../../core/catalog/show.ts'
import type { Take } from '../../core/synthesis/edition.ts'
import { estimateSynthesis } from '../../core/synthesis/estimate.ts'
import type { Plan } from '../../core/synthesis/plan.ts'
import { planText } from '../../core/synthesis/plan-text.ts'
import { readDraft, writeDraft } from './edits/draft.ts'
import { EDITS } from './edits/edits.ts'
import { inventTexts } from './edits/texts.ts'
import { Random } from './understanding/random.ts'

const HELP = `node test/bench/edits.ts [FILE.md ...] [--times N] [--seed N] [--json]: the characters that are billed again after an edit
of a text of 100,000 characters whose every passage is on the shelf, for every kind of edit at N random places of each
text (20); of invented texts of several forms, or of the files given`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  },
})
if (values.help) {
  console.log(HELP)
  process.exit()
}

const show = newShow('Bench', '2026-11-23T00:00:00Z')

async function planOf(text: string): Promise<Plan> {
  const plan = await planText({ name: 'text.md', bytes: new TextEncoder().encode(text) }, show)
  if (!plan.ok) throw new Error(plan.refusal.message)
  return plan.value
}

const anyTake: Take = { key: '', bytes: 0, frameCount: 0, sampleRateHz: 24_000, samplesPerFrame: 576 }
const shelfOf = ({ passages }: Plan) => new Map(passages.map(({ hash }) => [hash, anyTake]))

interface Row {
  readonly text: string
  readonly edit: string
  readonly characters: number
  readonly passages: number
  /** Of the characters of the text, in percent. */
  readonly meanPercent: number
  readonly worstPercent: number
  /** How many edits of a hundred cost more than 1.5 percent. */
  readonly overPercent: number
}

async function measure(name: string, text: string, times: number, seed: number): Promise<Row[]> {
  const draft = readDraft(text)
  const before = await planOf(writeDraft(draft))
  const shelf = shelfOf(before)
  const { characters } = estimateSynthesis(before, shelf)
  const rows: Row[] = []
  for (const [edit, change] of Object.entries(EDITS)) {
    const random = new Random(String(seed))
    const billed: number[] = []
    for (
      let changed = change(draft, random);
      changed && billed.length < times;
      changed = change(draft, random)
    )
      billed.push(estimateSynthesis(await planOf(writeDraft(changed)), shelf).billedCharacters)
    if (billed.length === 0) continue
    const percent = billed.map(one => (100 * one) / characters)
    rows.push({
      text: name,
      edit,
      characters,
      passages: before.passages.length,
      meanPercent: percent.reduce((sum, one) => sum + one, 0) / times,
      worstPercent: Math.max(...percent),
      overPercent: (100 * percent.filter(one => one > 1.5).length) / times,
    })
  }
  return rows
}

const seed = Number(values.seed)
const texts =
  positionals.length > 0
    ? positionals.map(file => [file, readFileSync(file, 'utf8')] as const)
    : Object.entries(inventTexts(seed))
const rows: Row[] = []
for (const [name, text] of texts) rows.push(...(await measure(name, text, Number(values.times), seed)))
if (values.json) console.log(JSON.stringify(rows))
else {
  console.log(`${'text'.padEnd(34)}${'edit'.padEnd(24)}   mean %  worst %  over 1.5 %`)
  for (const { text, edit, meanPercent, worstPercent, overPercent } of rows)
    console.log(
      `${text.padEnd(34)}${edit.padEnd(24)}${meanPercent.toFixed(2).padStart(9)}${worstPercent.toFixed(2).padStart(9)}${overPercent.toFixed(0).padStart(12)}`,
    )
}
