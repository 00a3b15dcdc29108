import { accept, type Outcome, refuse } from '../refusal.ts'

export interface Picture {
  readonly kind: PictureKind
  /** In pixels. */
  readonly width: number
  readonly height: number
}

export type PictureKind = 'jpg' | 'png'

export const PICTURE_TYPES: Readonly<Record<PictureKind, string>> = { jpg: 'image/jpeg', png: 'image/png' }

/** What a show's picture may be. Alexa's screens show art from 480 pixels on. */
export const COVER_LIMITS = { bytes: 5 * 1024 * 1024, leastPixels: 480, mostPixels: 6_000 } as const

/** What podcast apps ask for. https://podcasters.apple.com/support/896-artwork-requirements */
const PODCAST_PIXELS = 1_400

/** Whether a file can be a show's picture, by its own bytes: a name and a type may say anything. */
export function readCover(bytes: Uint8Array): Outcome<Picture> {
  const picture = pngSize(bytes) ?? jpegSize(bytes)
  if (!picture)
    return refuse('cover-format', 'This file is no JPEG and no PNG. Choose a picture that is one of them.')
  const { width, height } = picture
  const { leastPixels, mostPixels } = COVER_LIMITS
  if (Math.min(width, height) < leastPixels || Math.max(width, height) > mostPixels)
    return refuse(
      'cover-size',
      `This picture has ${width} × ${height} pixels. Choose one with at least ${leastPixels} and at most ${mostPixels} on each side.`,
    )
  return accept(picture)
}

/** The refusal of a file that is too large, before it is read. */
export const coverTooLarge = (sizeInBytes: number) =>
  refuse(
    'cover-too-large',
    `This picture has ${(sizeInBytes / 1024 / 1024).toFixed(1)} MB; at most ${COVER_LIMITS.bytes / 1024 / 1024} MB are allowed. Make it smaller and choose it again.`,
  )

/** What about a picture podcast apps would not like, in words. */
export function coverAdvice({ width, height }: Pick<Picture, 'width' | 'height'>): string | undefined {
  if (width !== height)
    return `It is not square (${width} × ${height} pixels): Alexa and podcast apps cut or frame it.`
  if (width < PODCAST_PIXELS)
    return `Alexa shows it well. Podcast apps ask for at least ${PODCAST_PIXELS.toLocaleString('en-US')} pixels on each side; it has ${width}.`
  return undefined
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** The header chunk is the first. https://www.w3.org/TR/png-3/#11IHDR */
function pngSize(bytes: Uint8Array): Picture | undefined {
  if (bytes.length < 24 || PNG.some((byte, at) => bytes[at] !== byte)) return undefined
  const view = viewOf(bytes)
  return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) }
}

/** From marker to marker up to the frame's header. https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.1 and B.2.2 */
function jpegSize(bytes: Uint8Array): Picture | undefined {
  const view = viewOf(bytes)
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return undefined
  let at = 2
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (isFrame(marker)) return { kind: 'jpg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

/** SOF0 to SOF15, but for the tables that stand among them. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
