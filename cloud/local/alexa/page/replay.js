/**
 * What was said, as a file for `ask dialog --replay`; undefined where nothing was. Silence cannot be replayed, and
 * the command speaks one locale.
 * https://developer.amazon.com/en-US/docs/alexa/smapi/ask-cli-command-reference.html#dialog-command
 * @param {string} skillId
 * @param {string} locale
 * @param {readonly {turn?: {utterance: string}, exchanges: readonly any[]}[]} happenings in their order
 */
export function replayFile(skillId, locale, happenings) {
  const userInput = happenings
    .filter(({ turn, exchanges }) => turn?.utterance && localeOf(exchanges, locale) === locale)
    .map(({ turn }) => turn?.utterance)
  if (userInput.length === 0) return undefined
  return `${JSON.stringify({ skillId, locale, type: 'text', userInput: [...userInput, '.quit'] }, undefined, 2)}\n`
}

/**
 * The language of what was said.
 * @template T
 * @param {readonly any[]} exchanges
 * @param {T} otherwise
 */
export const localeOf = (exchanges, otherwise) => exchanges[0]?.request.request.locale ?? otherwise
