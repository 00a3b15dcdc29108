import { z } from 'zod'
import type { Problem } from './problem.ts'
import { LIMITS } from './rules.ts'

/** JSON's null stands for nothing. */
export const maybe = <T extends z.ZodType>(shape: T) => shape.nullish()

export const someText = z.string().min(1)
export const anyObject = z.record(z.string(), z.unknown())
export const imageUrl = z.string().max(LIMITS.imageUrlCharacters)

/** An image of a stream. */
export const image = z.looseObject({
  contentDescription: maybe(z.string()),
  sources: maybe(z.array(z.looseObject({ url: imageUrl.min(1), size: maybe(z.string()) }))),
})

/**
 * What of a value is not as it must be.
 * @param where stands before the path in messages: "directive AudioPlayer.Play".
 */
export function shapeProblems(shape: z.ZodType, value: unknown, where: string, hint: string): Problem[] {
  const checked = shape.safeParse(value)
  if (checked.success) return []
  return checked.error.issues.slice(0, MAX_PROBLEMS).map(issue => ({
    message: `Invalid value for ${z.core.toDotPath(issue.path) || 'it'} in ${where}: ${issue.message}`,
    hint,
  }))
}

/** Whoever has so many has seen enough. */
const MAX_PROBLEMS = 5
