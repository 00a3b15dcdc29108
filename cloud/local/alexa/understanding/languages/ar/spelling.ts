/** As it is mostly typed: no hamza on an alif, "ه" for "ة" and "ي" for "ى" at the end of a word. */
export const plainSpelling = (phrase: string): string =>
  phrase
    .replace(/[أإآ]/g, 'ا')
    .replace(/ة(?=\s|$)/g, 'ه')
    .replace(/ى(?=\s|$)/g, 'ي')
