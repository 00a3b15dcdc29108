import type { Show } from '../catalog/show.ts'
import { titleFromName } from '../catalog/upload.ts'
import { accept, type Outcome } from '../refusal.ts'
import { parseScript } from '../text/parse-script.ts'
import { type Plan, planEdition } from './plan.ts'

/** The plan of an uploaded file in a show, or what is wrong with its text. */
export async function planText(
  text: { name: string; bytes: Uint8Array },
  show: Show,
): Promise<Outcome<Plan>> {
  const script = await parseScript(text.name, text.bytes, show.voice.language)
  if (!script.ok) return script
  const title = script.value.title ?? titleFromName(text.name)
  return accept(
    planEdition(script.value, { title, show: { id: show.id, title: show.title }, voice: show.voice }),
  )
}
