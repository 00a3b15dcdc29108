/** What titles of a language are made of, as their writers write. */
export interface BenchVocabulary {
  /** BCP 47 of the shows; also what its listeners speak. */
  readonly tag: string
  readonly nouns: string
  readonly adjectives: string
  readonly names: string
  readonly places: string
  /** `{noun}`, `{adjective}`, `{name}`, `{place}` and `{number}` are filled in. */
  readonly templates: readonly string[]
  readonly shows: readonly string[]
  /** As they stand in front of a title in a series. */
  readonly series: readonly string[]
}
