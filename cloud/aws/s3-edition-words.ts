import type { S3Client } from '@aws-sdk/client-s3'
import type { EditionWords, Words } from '../../core/synthesis/edition-words.ts'
import type { TranscriptLine } from '../../core/synthesis/transcript.ts'
import { editionKey } from './s3-keys.ts'
import { readObject } from './s3-objects.ts'

/** A line as it was written before paragraphs were counted. */
type WrittenLine = Omit<TranscriptLine, 'paragraph'> & Partial<Pick<TranscriptLine, 'paragraph'>>

/** The words that `s3Editions` writes beside an edition's audio. */
export const s3EditionWords = (client: S3Client, bucket: string): EditionWords => ({
  async get(ref, hash) {
    const bytes = await readObject(client, bucket, editionKey(ref, hash, 'json'))
    if (!bytes) return undefined
    const { language, chapters, transcript } = JSON.parse(Buffer.from(bytes).toString()) as Words & {
      readonly transcript: readonly WrittenLine[]
    }
    return { language, chapters, transcript: transcript.map(withParagraph) }
  },
})

/** What is known of an old line's paragraph is its chapter. */
const withParagraph = (line: WrittenLine): TranscriptLine => ({
  ...line,
  paragraph: line.paragraph ?? line.chapter,
})
