import type { Request } from 'express'
import { z } from 'zod'
import { readMoney } from '../core/catalog/ask.ts'
import type { Show } from '../core/catalog/show.ts'
import { readUploadKey, uploadKey } from '../core/catalog/upload.ts'
import { accept, type Outcome, refuse } from '../core/refusal.ts'
import type { Limit } from '../core/synthesis/budget.ts'
import { nothingToSpeak } from '../core/text/decode-text.ts'
import { fileTooLarge, textLimit } from '../core/text/text-name.ts'

const MAX_TITLE_LENGTH = 100

/** The title of a show that is to be made, or what is wrong with it. */
export function acceptShowTitle(given: unknown): Outcome<string> {
  const title = typeof given === 'string' ? given.trim() : ''
  if (title === '')
    return refuse('title-empty', 'A show needs a title. Write one, such as "Bedtime stories".')
  if (title.length > MAX_TITLE_LENGTH)
    return refuse(
      'title-too-long',
      `The title has ${title.length} characters; at most ${MAX_TITLE_LENGTH} are allowed. Shorten it.`,
    )
  if (/[\p{Cc}\p{Cs}]/u.test(title))
    return refuse(
      'title-control',
      'The title holds control characters, such as a line break. Write it again.',
    )
  return accept(title)
}

/** A month's budget as a form sends it: `none`, or `dollars` or `characters` with an amount. */
export function acceptLimit(measure: unknown, amount: unknown): Outcome<Limit | undefined> {
  const text = typeof amount === 'string' ? amount.trim() : ''
  if (measure === 'none') return accept(undefined)
  if (measure === 'dollars') {
    const money = readMoney(text)
    return money.ok ? accept({ microDollars: money.value }) : money
  }
  if (measure === 'characters' && /^\d{1,10}$/u.test(text)) return accept({ characters: Number(text) })
  return refuse(
    'limit-invalid',
    'Choose no budget, dollars or characters; and for characters write a whole number without commas, such as 500000.',
  )
}

export const showExists = (show: Show) =>
  refuse(
    'show-exists',
    `There is already a show by that name: "${show.title}". Add your texts to it, or choose another title.`,
  )

export const uploadGone = () =>
  refuse('upload-gone', 'The text is no longer where it was uploaded to. Upload it again.')

export const inWork = () =>
  refuse(
    'episode-in-work',
    'This episode is being spoken, so it cannot be archived now. Wait until it is ready and archive it then.',
  )

const UPLOAD = z.object({
  show: z.string(),
  name: z.string(),
  size: z.number().int().nonnegative(),
  /** How the text begins, by which it may name its show. */
  start: z.string().max(20_000).optional(),
})

export type WantedUpload = z.infer<typeof UPLOAD>

/** What is to be uploaded, or why it could not be spoken. `size` is in bytes. */
export function acceptUpload({ body }: Request): Outcome<WantedUpload> {
  const given = UPLOAD.safeParse(body)
  if (!given.success)
    return refuse(
      'request-invalid',
      'Send JSON with "show" (its id), "name" (of the file) and "size" (in bytes, a whole number).',
    )
  const { show, name, size } = given.data
  const named = readUploadKey(uploadKey({ show, name }))
  if (!named.ok) return named
  if (size > textLimit(name)) return fileTooLarge(name, size)
  return size === 0 ? nothingToSpeak() : accept(given.data)
}
