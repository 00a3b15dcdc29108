import { z } from 'zod'
import type { Problem } from './problem.ts'
import { image, maybe, shapeProblems } from './shape.ts'

const REFERENCE =
  'https://developer.amazon.com/en-US/docs/alexa/custom-skills/audioplayer-interface-reference.html#images'

const METADATA = z.looseObject({
  title: maybe(z.string()),
  subtitle: maybe(z.string()),
  art: maybe(image),
  backgroundImage: maybe(image),
})

/** Checks what a screen shows of a stream: its title and its images. */
export const checkMetadata = (metadata: unknown): Problem[] =>
  metadata === undefined || metadata === null
    ? []
    : shapeProblems(METADATA, metadata, 'metadata of directive AudioPlayer.Play', REFERENCE)
