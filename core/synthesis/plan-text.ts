import { type Show, showId } from '../catalog/show.ts'
import { titleFromName } from '../catalog/upload.ts'
import { accept, type Outcome, refuse } from '../refusal.ts'
import { parseScript } from '../text/parse-script.ts'
import { castVoices } from './casting.ts'
import { applyLexicons } from './lexicon/apply-lexicon.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { type Plan, passagesByHash, planEdition } from './plan.ts'

/** The plan of an uploaded file in a show, or what is wrong with its text. @param lexicons the show's before the shelf's */
export async function planText(
  text: { name: string; bytes: Uint8Array },
  show: Show,
  lexicons: readonly Lexicon[] = [],
): Promise<Outcome<Plan>> {
  const script = await parseScript(text.name, text.bytes, show.voice.language)
  if (!script.ok) return script
  const { about = {} } = script.value
  if (about.show !== undefined && showId(about.show) !== show.id) return otherShow(about.show, show)
  const casting = castVoices(script.value, {
    narrator: show.voice,
    ...(show.quotation && { quotation: show.quotation }),
  })
  if (!casting.ok) return casting
  const title = script.value.title ?? titleFromName(text.name)
  const spoken = applyLexicons(script.value, lexicons, casting.value)
  const { id, title: showTitle } = show
  const plan = planEdition(spoken, {
    title,
    show: { id, title: showTitle },
    voiceOf: casting.value,
    ...(show.marks && { marks: true }),
    ...(about.publish !== undefined && { publishAt: new Date(about.publish).toISOString() }),
  })
  const passages = passagesByHash(plan).size
  return passages > MOST_PASSAGES ? tooManyPassages(passages) : accept(plan)
}

/** What an episode waits for must fit into its item, and be queued within ingest's minute. */
const MOST_PASSAGES = 20_000

const tooManyPassages = (passages: number) =>
  refuse(
    'text-too-many-passages',
    `The voices of this text take turns so often that ${passages.toLocaleString('en')} parts would be spoken; at most ${MOST_PASSAGES.toLocaleString('en')} can be one episode. Split it.`,
  )

const otherShow = (named: string, { id, title }: Show) =>
  refuse(
    'show-other',
    `The front matter says that this text belongs to "${named}", and it was put into "${title}" (${id}). Put it into uploads/${showId(named)}/, or take the line out.`,
  )
