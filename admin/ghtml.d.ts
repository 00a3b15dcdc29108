declare module 'ghtml' {
  type Piece = string | number | null | undefined | readonly string[]

  /** Escapes every `${piece}`; `!${piece}` takes it as the HTML it is. */
  export function html(literals: TemplateStringsArray, ...pieces: readonly Piece[]): string
}
