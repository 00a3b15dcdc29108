/** The dot below a letter ("ज़") and the moon above one ("हाँ") are often left out, or written as a dot above. */
export const plainSpelling = (phrase: string): string =>
  phrase.replace(/\u093c/g, '').replace(/\u0901/g, '\u0902')
