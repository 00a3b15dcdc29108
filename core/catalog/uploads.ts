import type { UploadName } from './upload.ts'

/** The port to the texts that creators bring. */
export interface Uploads {
  /** Undefined when it was taken away again. A text over the limit is not read. */
  read(key: string, limitBytes: number): Promise<UploadedText | undefined>
  /** Puts a text as `aws s3 cp` would: the event that follows is the same. */
  put(upload: UploadName, text: string | Uint8Array): Promise<void>
  /** The same where nothing is yet. False, and nothing is put, where something is. */
  putNew(upload: UploadName, text: string): Promise<boolean>
  /** Brings an upload again as it is: everything that follows an upload follows. False when it is gone. */
  repeat(key: string): Promise<boolean>
  /** What a browser posts, with the file as the last field, to put one text straight into the bucket. */
  createForm(upload: UploadName, limitBytes: number): Promise<UploadForm>
}

export type UploadedText =
  | { readonly sizeInBytes: number; readonly bytes: Uint8Array }
  | { readonly sizeInBytes: number; readonly bytes?: never }

/** A presigned POST. https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-UsingHTTPPOST.html */
export interface UploadForm {
  readonly url: string
  readonly fields: Readonly<Record<string, string>>
}
