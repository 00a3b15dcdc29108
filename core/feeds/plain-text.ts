/** What XML 1.0 has no way to write, and half a character. https://www.w3.org/TR/xml/#charsets */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is meant
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

/** A text that XML, JSON and a player's screen can carry: on one line, without control characters. */
export const plainText = (text: string) => text.replace(UNWRITABLE, '').replace(/\s+/gu, ' ').trim()
