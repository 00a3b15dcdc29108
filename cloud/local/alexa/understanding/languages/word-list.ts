/** The words of a text, parted by spaces and line ends. */
export const wordList = (text: string): string[] => text.split(/\s+/).filter(word => word !== '')

/** The phrases of a text, parted by commas and line ends. */
export const phraseList = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map(phrase => phrase.trim())
    .filter(phrase => phrase !== '')

/** Groups of phrases, parted by semicolons and line ends; the phrases of one by commas. */
export const groupList = (text: string): string[][] =>
  text
    .split(/[;\n]/)
    .map(phraseList)
    .filter(group => group.length > 0)

/** Words that count: the first is `from`, each following `step` more; those of one value are parted by "/". */
export const numbered = (text: string, from = 0, step = 1): Record<string, number> =>
  Object.fromEntries(
    wordList(text).flatMap((words, at) => words.split('/').map(word => [word, from + at * step] as const)),
  )

/** The phrases, and each in another spelling where it has one. */
export const alsoSpelled = (phrases: readonly string[], spelling: (phrase: string) => string): string[] => [
  ...new Set([...phrases, ...phrases.map(spelling)]),
]
