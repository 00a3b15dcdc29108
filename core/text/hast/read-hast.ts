import type { Element, Nodes, Root } from 'hast'
import { withoutAddresses } from '../addresses.ts'
import { ChapterWriter } from '../chapter-writer.ts'
import { type ReaderWords, readerWords } from '../reader-words.ts'
import type { Markup, Script } from '../script.ts'
import type { Speakers } from '../speakers.ts'
import { attribute, findElement, isBlock, isHeading, isSilent, plainText } from './elements.ts'
import { inlineMarkup } from './inline-markup.ts'
import { findNotes, type Notes, type OutsideNotes } from './notes.ts'
import { readTable } from './table.ts'

/**
 * Reads a document as a good reader would: headings open chapters, notes come at the end of their chapter, tables are
 * told row by row, and what nobody sees is not heard. @param language BCP 47
 */
export function readHast(
  root: Root,
  language: string,
  { speakers, outside }: { speakers?: Speakers | undefined; outside?: OutsideNotes | undefined } = {},
): Script {
  const reader = new HastReader(language, speakers, findNotes(root, outside))
  reader.read(root)
  return reader.finish(root)
}

/** What holds for an element and all that is in it. */
interface Around {
  readonly markup: readonly Markup[]
  readonly isQuotation: boolean
}

const PLAIN: Around = { markup: [], isQuotation: false }

class HastReader {
  readonly #writer: ChapterWriter
  readonly #words: ReaderWords
  readonly #notes: Notes
  readonly #language: string
  #title: string | undefined
  /** Of the open chapter, in the order of their marks. */
  #owedNotes: Element[] = []
  #owesCode = false
  /** Of the open paragraph. */
  #owedImages: string[] = []

  constructor(language: string, speakers: Speakers | undefined, notes: Notes) {
    this.#writer = new ChapterWriter(language, speakers)
    this.#words = readerWords(language)
    this.#notes = notes
    this.#language = language
  }

  finish(root: Root): Script {
    this.#endParagraph(PLAIN)
    this.#readOwedNotes()
    const named = findElement(root, 'title')
    return this.#writer.script(this.#title ?? (named && withSpaces(plainText(named))))
  }

  read(node: Nodes, around: Around = PLAIN): void {
    if (node.type === 'text') this.#say(node.value, around)
    else if (node.type === 'element') this.#readElement(node, around)
    else if ('children' in node) this.#readChildren(node, around)
  }

  #say(text: string, { markup }: Around): void {
    if (this.#owesCode && /[\p{L}\p{N}]/u.test(text)) {
      this.#owesCode = false
      this.#writer.say(this.#words.code)
      this.#writer.endParagraph()
    }
    this.#writer.say(withoutAddresses(text), markup)
  }

  #readChildren(node: Extract<Nodes, { children: unknown }>, around: Around): void {
    for (const child of node.children) this.read(child, around)
  }

  #readElement(element: Element, around: Around): void {
    if (isSilent(element) || this.#notes.isNote(element)) return
    if (isBlock(element)) this.#readBlock(element, around)
    else this.#readInline(element, around)
  }

  #readBlock(element: Element, around: Around): void {
    this.#endParagraph(around)
    if (isHeading(element)) this.#readHeading(element, around)
    else {
      const own = BLOCKS[element.tagName]
      if (own) own(this, element, around)
      else this.#readChildren(element, around)
      this.#endParagraph(element.tagName === 'blockquote' ? { ...around, isQuotation: true } : around)
    }
  }

  #readHeading(element: Element, around: Around): void {
    this.#readOwedNotes()
    this.#readChildren(element, around)
    const title = this.#writer.endHeading()
    if (title && element.tagName === 'h1') this.#title ??= title
    this.#readOwedImages()
  }

  #readInline(element: Element, around: Around): void {
    const own = INLINE[element.tagName]
    if (own) own(this, element, around)
    else this.#readMarked(element, around)
  }

  #readMarked(element: Element, around: Around): void {
    const own = inlineMarkup(element, this.#language)
    this.#readChildren(element, own ? { ...around, markup: [...around.markup, own] } : around)
  }

  readLink(link: Element, around: Around): void {
    const note = this.#notes.referredBy(link)
    if (note) this.#oweNote(note)
    else if (!this.#notes.isBackLink(link)) this.#readMarked(link, around)
  }

  breakLine(): void {
    this.#writer.say(' ')
    this.#writer.say('', [WEAK_BREAK])
  }

  sayFormula(formula: Element, { markup }: Around): void {
    this.#writer.say(attribute(formula, 'alttext') ?? plainText(formula), markup)
  }

  quote(element: Element, around: Around): void {
    const [open, close] = this.#words.quotes
    this.#writer.say(open, around.markup)
    this.#readChildren(element, around)
    this.#writer.say(close, around.markup)
  }

  /** The base is shown, and its reading is said. */
  readRuby(element: Element, around: Around): void {
    const readings = element.children.filter(child => child.type === 'element' && child.tagName === 'rt')
    const base = element.children.filter(child => child.type !== 'element' || !/^r[tp]/u.test(child.tagName))
    const alias = readings.map(plainText).join('')
    const text = base.map(plainText).join('')
    this.#writer.say(text, alias ? [...around.markup, { tag: 'sub', attributes: { alias } }] : around.markup)
  }

  oweImage(image: Element): void {
    const says = withSpaces(attribute(image, 'alt') ?? '')
    if (/\p{L}/u.test(says)) this.#owedImages.push(says)
  }

  #oweNote(note: Element): void {
    if (!this.#owedNotes.includes(note)) this.#owedNotes.push(note)
  }

  #endParagraph({ isQuotation }: Around): void {
    this.#writer.endParagraph(isQuotation ? { isQuotation } : {})
    this.#readOwedImages()
  }

  #readOwedImages(): void {
    for (const says of this.#owedImages.splice(0)) {
      this.#writer.say(`${this.#words.image}: ${says}`)
      this.#writer.endParagraph()
    }
  }

  #readOwedNotes(): void {
    const owed = this.#owedNotes
    this.#owedNotes = []
    for (const [at, note] of owed.entries()) {
      this.#writer.say(`${this.#words.note} ${at + 1}: `)
      this.#readNote(note)
      this.#endParagraph(PLAIN)
    }
  }

  /** A note is one paragraph, whatever stands around its words. */
  #readNote(note: Element): void {
    const inline = (node: Nodes): void => {
      if (node.type === 'element' && isBlock(node)) {
        this.#writer.say(' ')
        for (const child of node.children) inline(child)
      } else this.read(node)
    }
    for (const child of note.children) inline(child)
  }

  breakScene(): void {
    this.#writer.breakScene()
  }

  /** It is named where it stands between words; code alone is nothing to hear. */
  nameCode(): void {
    this.#owesCode = true
  }

  readQuotation(element: Element, around: Around): void {
    this.#readChildren(element, { ...around, isQuotation: true })
  }

  readTable(element: Element, around: Around): void {
    const table = readTable(element)
    if (!table) {
      this.#readChildren(element, around)
      return
    }
    if (table.caption) this.#readChildren(table.caption, around)
    for (const row of table.rows) {
      this.#endParagraph(around)
      const said = row.filter(({ element }) => /[\p{L}\p{N}]/u.test(plainText(element)))
      for (const [at, { element, head }] of said.entries()) {
        if (at > 0) this.#writer.say('; ')
        if (head && /[\p{L}\p{N}]/u.test(plainText(head))) {
          this.#readWithin(head, around)
          this.#writer.say(': ')
        }
        this.#readWithin(element, around)
      }
    }
  }

  /** A cell's words, also where they stand in a paragraph. */
  #readWithin(cell: Element, around: Around): void {
    for (const child of cell.children) {
      if (child.type === 'element' && child.tagName === 'p') this.#readChildren(child, around)
      else this.read(child, around)
    }
  }

  readOrderedList(list: Element, around: Around): void {
    let number = Number(attribute(list, 'start') ?? 1)
    for (const child of list.children) {
      if (child.type === 'element' && child.tagName === 'li') this.#readNumbered(child, number++, around)
      else this.read(child, around)
    }
  }

  #readNumbered(item: Element, number: number, around: Around): void {
    if (isSilent(item) || this.#notes.isNote(item)) return
    this.#endParagraph(around)
    this.#writer.say(`${number})`, [...around.markup, { tag: 'sub', attributes: { alias: `${number},` } }])
    this.#writer.say(' ')
    const [first, ...rest] = item.children.filter(child => child.type !== 'text' || child.value.trim() !== '')
    if (first?.type === 'element' && first.tagName === 'p') this.#readChildren(first, around)
    else if (first) this.read(first, around)
    for (const child of rest) this.read(child, around)
    this.#endParagraph(around)
  }
}

const WEAK_BREAK: Markup = { tag: 'break', attributes: { strength: 'weak' } }

type ElementReader = (reader: HastReader, element: Element, around: Around) => void

const INLINE: Readonly<Record<string, ElementReader>> = {
  a: (reader, element, around) => reader.readLink(element, around),
  br: reader => reader.breakLine(),
  img: (reader, element) => reader.oweImage(element),
  math: (reader, element, around) => reader.sayFormula(element, around),
  q: (reader, element, around) => reader.quote(element, around),
  ruby: (reader, element, around) => reader.readRuby(element, around),
}

const BLOCKS: Readonly<Record<string, ElementReader>> = {
  hr: reader => reader.breakScene(),
  pre: reader => reader.nameCode(),
  blockquote: (reader, element, around) => reader.readQuotation(element, around),
  table: (reader, element, around) => reader.readTable(element, around),
  ol: (reader, element, around) => reader.readOrderedList(element, around),
}

const withSpaces = (text: string) => text.replace(/\s+/gu, ' ').trim()
