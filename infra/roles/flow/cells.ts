import { ANY_TEXT, type Value, type Values } from './values.ts'

/** A piece of the program that is looked at again whenever something that it read has grown. */
export type Task = () => void

/** Where values meet: a variable, a field, what a function gives back. It only ever grows. */
export class Cell {
  readonly values = new Set<Value>()
  readonly readers = new Set<Task>()
  /** Holds so many texts that none of them says anything. */
  isWide = false
}

/** More texts than this in one place are words, and no names. */
const MOST_TEXTS = 48

/** What is still to be looked at, until nothing grows any more. */
export class Worklist {
  readonly #due = new Set<Task>()
  #current: Task | undefined

  schedule(task: Task): void {
    this.#due.add(task)
  }

  read(cell: Cell): Values {
    if (this.#current) cell.readers.add(this.#current)
    return cell.values
  }

  add(cell: Cell, values: Iterable<Value>): void {
    const before = cell.values.size
    for (const value of values) if (value.kind !== 'text' || !cell.isWide) cell.values.add(value)
    if (cell.values.size === before) return
    widen(cell)
    for (const reader of cell.readers) this.#due.add(reader)
  }

  run(): void {
    for (const task of this.#due) {
      this.#due.delete(task)
      this.#current = task
      task()
    }
    this.#current = undefined
  }
}

function widen(cell: Cell): void {
  const texts = [...cell.values].filter(value => value.kind === 'text')
  if (texts.length <= MOST_TEXTS) return
  for (const text of texts) cell.values.delete(text)
  cell.values.add(ANY_TEXT)
  cell.isWide = true
}
