import mammoth from 'mammoth'
import { accept, type Outcome, refuse } from '../refusal.ts'
import { parseHtml } from './parse-html.ts'
import { readZip, ZipError } from './read-zip.ts'
import type { Script } from './script.ts'

/** Word's XML is many times its text. */
const LIMITS = { entries: 5_000, bytes: 60 * 1024 * 1024 }

/** Word's own styles that mammoth does not know as what they mean. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
]

/** A Word document (.docx), by way of the HTML that it means. */
export async function parseDocx(bytes: Uint8Array, language: string): Promise<Outcome<Script>> {
  try {
    const parts = await readZip(bytes, LIMITS, name => !name.startsWith('word/media/'))
    if (!parts.has('[Content_Types].xml')) return broken('it is no Word document')
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: STYLES,
        // Only what it is said to show is read; its bytes are not.
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    )
    return accept(parseHtml(value, language))
  } catch (error) {
    if (error instanceof RangeError) throw error
    return broken(error instanceof ZipError ? error.message : 'its parts do not fit together')
  }
}

const broken = (why: string) =>
  refuse(
    'text-broken',
    `This Word document cannot be read: ${why}. Open it in Word, save it again as .docx, and upload it.`,
  )
