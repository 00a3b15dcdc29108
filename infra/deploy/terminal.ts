import { createInterface } from 'node:readline'

/** The person who deploys: is told things, and asked. */
export interface Terminal {
  say(line?: string): void
  /** What is typed; undefined where nobody answers. */
  ask(question: string): Promise<string | undefined>
  close(): void
}

/** A terminal on this process's own streams. Input that ends is nobody's answer. */
export function openTerminal(): Terminal {
  let lines: AsyncIterator<string> | undefined
  let close = () => {}
  const open = () => {
    const reader = createInterface({ input: process.stdin })
    close = () => reader.close()
    lines = reader[Symbol.asyncIterator]()
    return lines
  }
  return {
    say: (line = '') => console.log(line),
    async ask(question) {
      process.stdout.write(`${question} `)
      const { value, done } = await (lines ?? open()).next()
      if (!process.stdin.isTTY) console.log(done ? '' : value)
      return done ? undefined : value.trim()
    },
    close: () => close(),
  }
}
