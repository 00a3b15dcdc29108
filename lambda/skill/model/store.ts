/** What the skill's page in the store says in a language: `store/<language>.ts` exports it as `store: StoreTexts`. */
export interface StoreTexts {
  /** The name on the page, at most 50 characters: the invocation name as a title. */
  readonly name: string
  /** One sentence, at most 160 characters. */
  readonly summary: string
  /** What it is and how to use it: plain text in paragraphs, at most 4,000 characters, no price and no other product. */
  readonly description: string
  /**
   * What a listener tries first. Each begins with "Alexa," and the words that open or ask `{name}`, the invocation
   * name; the rest is a sample of `samples/<language>.ts`, with words for its slots. The first opens the skill alone.
   */
  readonly examples: readonly [string, string, string]
  /** What people look for: at most 30, together at most 150 characters. */
  readonly keywords: readonly string[]
}
