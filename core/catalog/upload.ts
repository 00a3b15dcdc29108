import { contentHash } from '../content-hash.ts'
import { accept, type Outcome, refuse } from '../refusal.ts'
import { isAddressName, textExtension } from '../text/text-name.ts'

/** What a key under `uploads/` says: `uploads/<show>/<name>`. */
export interface UploadName {
  /** As it stands in the key: a folder's name, not yet a show's id. */
  readonly show: string
  readonly name: string
}

/** What a key says: one straight under `uploads/` names no show. */
export type FoundName = Pick<UploadName, 'name'> & Partial<UploadName>

export const UPLOADS_PREFIX = 'uploads/'

/** Of the show's folder and of the file's name each, in characters. */
export const MAX_NAME_LENGTH = 200

/** The key that an upload is put under. */
export const uploadKey = ({ show, name }: UploadName) => `${UPLOADS_PREFIX}${show}/${name}`

/** Reads the key of an upload, or says what is wrong with its name. */
export function readUploadKey(key: string): Outcome<FoundName> {
  const [show = '', ...rest] = key.slice(UPLOADS_PREFIX.length).split('/')
  if (rest.length === 0) return acceptFileName({ name: show })
  return acceptUploadName({ show, name: rest.join('/') })
}

/** Whether a text may be uploaded under these names. */
export function acceptUploadName(upload: UploadName): Outcome<UploadName> {
  const { show } = upload
  if (show.trim() === '') return noShow()
  if (show === '.' || show === '..') return isPath()
  if (show.length > MAX_NAME_LENGTH) return tooLong('folder', show.length)
  return /\p{Cc}/u.test(show) ? isControl() : acceptFileName(upload)
}

function acceptFileName<T extends FoundName>(upload: T): Outcome<T> {
  const { name } = upload
  if (/[/\\]|^\.\.?$/u.test(name)) return isPath()
  if (name.length > MAX_NAME_LENGTH) return tooLong('file', name.length)
  if (/\p{Cc}/u.test(name)) return isControl()
  if (isAddressName(name)) return accept(upload)
  const extension = textExtension(name)
  return extension.ok ? accept(upload) : extension
}

/** In code points; with the hash and an ending it stays far below `MAX_NAME_LENGTH`. */
const MAX_WORDS_LENGTH = 60

/** A name for what came from the web, without an ending: words that a person knows it by, and a hash of what it is known by there. */
export function nameFromWords(words: string, id: string): string {
  const slug = words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+/u, '')
  const short = [...slug].slice(0, MAX_WORDS_LENGTH).join('').replace(/-+$/u, '')
  return `${short}${short && '-'}${contentHash(id).slice(0, 10)}`
}

/** The title that a file's name gives: `the_lion-king.txt` is "The lion king". */
export function titleFromName(name: string): string {
  const words = name
    .replace(/\.[^.]+$/u, '')
    .replace(/[_-]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return words.charAt(0).toUpperCase() + words.slice(1) || 'Untitled'
}

export const noShow = () =>
  refuse(
    'show-missing',
    'The text belongs to no show. Put it into a folder: uploads/<show>/<name>, such as uploads/stories/the-lion.txt; or name the show in its front matter.',
  )

const isPath = () =>
  refuse(
    'name-path',
    'The file name holds a path such as "../" or a folder. Upload the file straight into the show, without "/" or "\\" in its name.',
  )

const isControl = () =>
  refuse(
    'name-control',
    'The name holds control characters, such as a line break. Rename the file and upload it again.',
  )

const tooLong = (what: 'file' | 'folder', length: number) =>
  refuse(
    'name-too-long',
    `The ${what} name has ${length} characters; at most ${MAX_NAME_LENGTH} are allowed. Shorten it and upload it again.`,
  )
