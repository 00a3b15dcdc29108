import type { Node } from '@babel/types'

/** Something that the analysis does not know how to follow: it says so rather than leave it out. */
export class CannotFollow extends Error {
  override name = 'CannotFollow'

  constructor(what: string, node?: Pick<Node, 'loc'> | null, file?: string) {
    const { line } = node?.loc?.start ?? {}
    const { filename = file } = node?.loc ?? {}
    super(`${filename ?? ''}${line === undefined ? '' : `:${line}`}: ${what} cannot be followed`)
  }
}
