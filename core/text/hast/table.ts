import type { Element } from 'hast'
import { childElements, isBlock } from './elements.ts'

/** A table of data as it is read: rows of cells, each with the head of its column. */
export interface DataTable {
  readonly caption?: Element
  readonly rows: readonly (readonly Cell[])[]
}

export interface Cell {
  readonly element: Element
  /** The head of its column, or of its row. */
  readonly head?: Element
}

const ROW_GROUPS = ['thead', 'tbody', 'tfoot']

/** A table's rows; undefined where it only lays out a page: then its cells are read one after another. */
export function readTable(table: Element): DataTable | undefined {
  const caption = childElements(table).find(({ tagName }) => tagName === 'caption')
  const rows = childElements(table).flatMap(child => {
    if (child.tagName === 'tr') return [child]
    return ROW_GROUPS.includes(child.tagName)
      ? childElements(child).filter(({ tagName }) => tagName === 'tr')
      : []
  })
  const cells = rows.map(row =>
    childElements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th'),
  )
  if (cells.every(row => row.length < 2) || cells.flat().some(hasBlocks)) return undefined

  const [first = [], ...rest] = cells
  const isHead = rest.length > 0 && first.every(({ tagName }) => tagName === 'th')
  const heads = isHead ? first : []
  return {
    ...(caption && { caption }),
    rows: (isHead ? rest : cells).map(row =>
      row.map((element, column) => {
        const head = heads[column]
        return head && element.tagName === 'td' ? { element, head } : { element }
      }),
    ),
  }
}

const hasBlocks = (cell: Element) => {
  const blocks = childElements(cell).filter(isBlock)
  return blocks.length > 1 || blocks.some(({ tagName }) => tagName !== 'p')
}
