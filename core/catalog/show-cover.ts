import type { Picture, PictureKind } from './picture.ts'
import type { UploadForm } from './uploads.ts'

/** The picture that a show has. */
export interface ShowCover {
  readonly kind: PictureKind
  /** Changes with its bytes. */
  readonly version: string
  /** Absent where it was put there by hand. */
  readonly pixels?: Pick<Picture, 'width' | 'height'>
}

/** The port by which a creator gives a show its picture: it is sent aside, looked at, and only then everybody's. */
export interface ShowCovers {
  present(show: string): Promise<ShowCover | undefined>
  /** How a browser sends one straight to the bucket. */
  createForm(show: string, limitBytes: number): Promise<UploadForm>
  /** What was sent last and not yet kept; without bytes when it is larger than allowed. */
  sent(show: string, limitBytes: number): Promise<{ sizeInBytes: number; bytes?: Uint8Array } | undefined>
  /** Puts it in the place of the one that is there. */
  keep(show: string, picture: Picture, bytes: Uint8Array): Promise<void>
  remove(show: string): Promise<void>
}
