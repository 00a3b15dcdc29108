import { getDocumentProxy } from 'unpdf'
import { accept, type Outcome, refuse } from '../../refusal.ts'
import type { Script } from '../script.ts'
import { linesOf, type PaintedText } from './page-lines.ts'
import { readLines } from './read-lines.ts'

const MAX_PAGES = 2_000

/** A PDF with a text layer. */
export async function parsePdf(bytes: Uint8Array, language: string): Promise<Outcome<Script>> {
  const document = await open(bytes)
  if (!document.ok) return document
  const { numPages } = document.value
  try {
    if (numPages > MAX_PAGES)
      return refuse(
        'text-too-large',
        `This PDF has ${numPages} pages; at most ${MAX_PAGES} are read. Split it into parts.`,
      )
    const pages = []
    for (let number = 1; number <= numPages; number++) {
      const page = await document.value.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(linesOf(items as unknown as PaintedText[], number - 1))
      page.cleanup()
    }
    if (pages.every(lines => lines.length === 0)) return scanned()
    return accept(readLines(pages, language))
  } catch {
    return broken()
  } finally {
    await document.value.cleanup()
  }
}

async function open(bytes: Uint8Array): Promise<Outcome<Awaited<ReturnType<typeof getDocumentProxy>>>> {
  try {
    // The library takes the bytes for itself, and no Buffer.
    return accept(await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }))
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    return isLocked ? locked() : broken()
  }
}

const locked = () =>
  refuse('text-protected', 'This PDF is locked by a password. Save it without one and upload it again.')

const scanned = () =>
  refuse(
    'text-scanned',
    'This PDF holds pictures of pages and no text. Run text recognition (OCR) over it and upload the result.',
  )

const broken = () =>
  refuse('text-broken', 'This PDF is damaged and cannot be read. Export it again and upload that.')
