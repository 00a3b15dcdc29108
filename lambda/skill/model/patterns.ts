/** Every text that a pattern of `Samples` stands for, without doubles, in order. */
export function textsOf(pattern: string): string[] {
  const reader = new PatternReader(pattern)
  const texts = reader.alternatives()
  if (!reader.isAtEnd) throw new SyntaxError(`"${pattern}" has a bracket that does not match`)
  return [...new Set(texts.map(text => text.trim().replace(/\s+/gu, ' ')))]
}

/** The two kinds of group, and how each closes. */
const CLOSING = new Map([
  ['(', ')'],
  ['[', ']'],
])

class PatternReader {
  readonly #pattern: string
  #at = 0

  constructor(pattern: string) {
    this.#pattern = pattern
  }

  get isAtEnd(): boolean {
    return this.#at === this.#pattern.length
  }

  /** All of "a|b c|d" up to a closing bracket or the end. */
  alternatives(): string[] {
    const all = this.#sequence()
    while (this.#pattern[this.#at] === '|') {
      this.#at++
      all.push(...this.#sequence())
    }
    return all
  }

  #sequence(): string[] {
    let texts = ['']
    while (!this.isAtEnd && !'|)]'.includes(this.#next)) {
      const parts = CLOSING.has(this.#next) ? this.#group() : [this.#words()]
      texts = texts.flatMap(text => parts.map(part => text + part))
    }
    return texts
  }

  #group(): string[] {
    const open = this.#next
    this.#at++
    const inside = this.alternatives()
    if (this.isAtEnd || this.#next !== CLOSING.get(open))
      throw new SyntaxError(`"${this.#pattern}" has a bracket that does not match`)
    this.#at++
    return open === '[' ? ['', ...inside] : inside
  }

  #words(): string {
    const start = this.#at
    while (!this.isAtEnd && !'|()[]'.includes(this.#next)) this.#at++
    return this.#pattern.slice(start, this.#at)
  }

  get #next(): string {
    return this.#pattern[this.#at] ?? ''
  }
}
