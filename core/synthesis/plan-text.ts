import type { Show } from '../catalog/show.ts'
import { titleFromName } from '../catalog/upload.ts'
import { accept, type Outcome, refuse } from '../refusal.ts'
import { parseScript } from '../text/parse-script.ts'
import { castVoices } from './casting.ts'
import { applyLexicons } from './lexicon/apply-lexicon.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { type Plan, passagesByHash, planEdition } from './plan.ts'

/** The plan of an uploaded file in a show, whichever its front matter names, or what is wrong with its text. @param lexicons the show's before the shelf's */
export async function planText(
  text: { name: string; bytes: Uint8Array },
  show: Show,
  lexicons: readonly Lexicon[] = [],
): Promise<Outcome<Plan>> {
  const script = await parseScript(text.name, text.bytes, show.voice.language)
  if (!script.ok) return script
  const { about = {} } = script.value
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
    ...(show.rates && { rates: show.rates }),
    ...(about.number !== undefined && { number: about.number }),
    ...(about.publish !== undefined && { publishAt: new Date(about.publish).toISOString() }),
  })
  const asked = passagesByHash(plan).size
  return asked > MOST_ASKED ? tooLong(asked, plan) : accept(plan)
}

/**
 * Passages that one episode may wait for: their short names stand in its item, which DynamoDB lets have 400 KB, and
 * all are queued within ingest's minute.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html
 */
const MOST_ASKED = 20_000

const tooLong = (asked: number, { rates, marks }: Plan) =>
  refuse(
    'text-too-long',
    `This text would be spoken in ${asked.toLocaleString('en-US')} passages, and an episode can have ${MOST_ASKED.toLocaleString('en-US')}. Divide it into several texts${rates || marks ? ', or let the show offer fewer rates, or no marks of sentences' : ''}.`,
  )
