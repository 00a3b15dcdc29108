/** Dollars for the eye: cents below a hundred, whole ones from there on. */
export const money = (dollars: number): string =>
  dollars < 100 ? `$${dollars.toFixed(2)}` : `$${Math.round(dollars).toLocaleString('en-US')}`

/** What is less than a cent, in as many places as two digits of it need. */
export const smallMoney = (dollars: number): string =>
  dollars === 0 || dollars >= 0.1 ? money(dollars) : `$${dollars.toPrecision(2)}`.replace(/\.?0+$/u, '')

/** A quantity in as many places as are read. */
export const quantity = (value: number): string =>
  value >= 1_000_000_000
    ? `${(value / 1_000_000_000).toFixed(2)} billion`
    : value >= 1_000_000
      ? `${(value / 1_000_000).toFixed(2)} million`
      : value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 2 : 0 })

export const percent = (share: number): string => `${Math.round(share * 100)} %`

/** A Markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
