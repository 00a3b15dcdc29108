import { accept, type Outcome } from '../refusal.ts'
import { decodeText } from './decode-text.ts'
import { readFrontMatter } from './front-matter.ts'
import { textExtension } from './text-name.ts'

const WITH_FRONT_MATTER = ['.txt', '.md', '.markdown']

/** The title of the show that a text says it belongs to, undefined where it says nothing; or why that cannot be read. */
export function showNamed(name: string, bytes: Uint8Array): Outcome<string | undefined> {
  const extension = textExtension(name)
  if (!extension.ok || !WITH_FRONT_MATTER.includes(extension.value)) return accept(undefined)
  const text = decodeText(bytes)
  const parted = text.ok ? readFrontMatter(text.value) : text
  return parted.ok ? accept(parted.value.about.show) : parted
}
