import { editDistance } from './edit-distance.ts'
import type { LanguageWords } from './language-words.ts'
import type { InvocationPhrases } from './languages/language.ts'
import { standsAt } from './token-phrases.ts'
import type { Token } from './tokens.ts'

/** What an utterance asks for by the skill's name. */
export type Invocation =
  | { readonly kind: 'launch' }
  /** What is asked, in the ways it may be cut out of the utterance, the likeliest first. */
  | { readonly kind: 'request'; readonly requests: readonly InvocationRequest[] }

export interface InvocationRequest {
  readonly tokens: readonly Token[]
  /** The skill is meant even where what is asked is not in its model: it was addressed by a verb. */
  readonly isSure: boolean
}

/** One side of a form, before or after the name: literal words around the request, if that stands there. */
interface Side {
  readonly before: readonly string[]
  readonly hasRequest: boolean
  readonly after: readonly string[]
}

interface Form {
  readonly left: Side
  readonly right: Side
  readonly isLaunch: boolean
  readonly literalWords: number
}

/** Finds the invocation name and what surrounds it: "open X", "ask X to U", "U from X". */
export class InvocationForms {
  readonly #name: readonly string[]
  readonly #joinedName: string
  readonly #articles: readonly (readonly string[])[]
  readonly #forms: readonly Form[]
  readonly #words: LanguageWords

  constructor(name: string, { articles, launch, request }: InvocationPhrases, words: LanguageWords) {
    const { tokeniser } = words
    this.#words = words
    this.#name = tokeniser.keys(name)
    this.#joinedName = this.#name.join('')
    this.#articles = [[], ...articles.map(article => tokeniser.keys(article))]
    const forms = [...launch, ...request].map(pattern => formOf(pattern, text => tokeniser.keys(text)))
    this.#forms = forms.toSorted((a, b) => b.literalWords - a.literalWords)
  }

  /** "öffne mal bitte X": fillers stand before the name as well. */
  #withoutFillers(tokens: readonly Token[]): Token[] {
    return tokens.filter((_, at) => this.#words.fillerAt(tokens, at) !== 1)
  }

  /** Undefined where the utterance does not call the skill by its name. */
  find(tokens: readonly Token[]): Invocation | undefined {
    for (let at = 0; at < tokens.length; at++) {
      const length = this.#nameAt(tokens, at)
      if (length === 0) continue
      const [before, after] = [tokens.slice(0, at), tokens.slice(at + length)]
      const found = this.#read(before, after) ?? this.#read(this.#withoutFillers(before), after)
      if (found) return found
    }
    return undefined
  }

  /** How many words the name takes at a position: it may be heard as one word, or with a letter wrong. */
  #nameAt(tokens: readonly Token[], at: number): number {
    if (standsAt(tokens, at, this.#name)) return this.#name.length
    let joined = ''
    for (let end = at; end < Math.min(tokens.length, at + this.#name.length + 1); end++) {
      joined += tokens[end]?.key ?? ''
      if (joined.length > this.#joinedName.length + 1) return 0
      const wrong = this.#joinedName.length >= LONG_NAME ? 1 : 0
      if (editDistance(joined, this.#joinedName, wrong) <= wrong) return end + 1 - at
    }
    return 0
  }

  #read(before: readonly Token[], after: readonly Token[]): Invocation | undefined {
    const requests: InvocationRequest[] = []
    for (const article of this.#articles) {
      if (!standsAt(before, before.length - article.length, article)) continue
      const left = before.slice(0, before.length - article.length)
      for (const form of this.#forms) {
        const asked = [
          ...(requestIn(form.left, left) ?? NO_MATCH),
          ...(requestIn(form.right, after) ?? NO_MATCH),
        ]
        if (asked.includes(undefined)) continue
        if (form.isLaunch) return { kind: 'launch' }
        const words = asked.flatMap(token => token ?? [])
        requests.push({ tokens: words, isSure: form.literalWords > 0 })
      }
    }
    return requests.length > 0 ? { kind: 'request', requests } : undefined
  }
}

const LONG_NAME = 8
const NO_MATCH: readonly undefined[] = [undefined]

/** The words of the request on one side of the name; undefined where the side does not fit. */
function requestIn(
  { before, hasRequest, after }: Side,
  tokens: readonly Token[],
): readonly Token[] | undefined {
  const words = tokens.length - before.length - after.length
  const isLong = hasRequest ? words > 0 : words === 0
  if (!isLong || !standsAt(tokens, 0, before)) return undefined
  if (!standsAt(tokens, tokens.length - after.length, after)) return undefined
  return tokens.slice(before.length, tokens.length - after.length)
}

function formOf(pattern: string, keys: (text: string) => readonly string[]): Form {
  const [left = '', right = ''] = pattern.split('{name}')
  const sides = [left, right].map(text => sideOf(text, keys))
  const [leftSide = EMPTY_SIDE, rightSide = EMPTY_SIDE] = sides
  const literalWords = sides.reduce((sum, { before, after }) => sum + before.length + after.length, 0)
  const isLaunch = !leftSide.hasRequest && !rightSide.hasRequest
  return { left: leftSide, right: rightSide, isLaunch, literalWords }
}

const EMPTY_SIDE: Side = { before: [], hasRequest: false, after: [] }

function sideOf(text: string, keys: (text: string) => readonly string[]): Side {
  const [before = '', after] = text.split('{request}')
  return { before: keys(before), hasRequest: after !== undefined, after: keys(after ?? '') }
}
