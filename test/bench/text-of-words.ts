const SENTENCES = [
  'The harbour was quiet that morning, and the boats lay close together as if they were cold.',
  'Nobody had seen the keeper since Tuesday, but his lamp had been lit every night.',
  'She counted the steps aloud, one for each year, and at the ninetieth she stopped to listen.',
  'There was a letter on the table, folded twice, with no name on it.',
  'Far below, the tide turned over the stones like somebody looking for a coin.',
  'He said that weather is only news that has not been written down.',
  'When the bell rang, three gulls rose from the wall and did not come back.',
  'It took them until noon to find the key, and until evening to find the door.',
]

/** English of so many words, in paragraphs of a usual length; no two of them alike. */
export function textOfWords(count: number): string {
  const paragraphs: string[] = []
  for (let words = 0, at = 0; words < count; at++) {
    const sentences = Array.from(
      { length: 4 + (at % 4) },
      (_, place) => SENTENCES[(at * 3 + place * 5) % SENTENCES.length] ?? '',
    )
    const paragraph = `On day ${at + 1} it was the same. ${sentences.join(' ')}`
    words += paragraph.split(' ').length
    paragraphs.push(paragraph)
  }
  return paragraphs.join('\n\n')
}
