import type { Readable } from 'node:stream'
import busboy from 'busboy'
import { AwsError } from '../../aws-error.ts'
import { authorizeForm } from '../post-policy.ts'
import { type Operation, type S3Request, sendEmpty, sendXml } from '../s3-request.ts'
import { commitObject, existingBucket } from '../store.ts'
import { document } from '../xml.ts'
import { objectOf } from './put-object.ts'

/** Every field but the file; each is small. https://docs.aws.amazon.com/AmazonS3/latest/API/RESTObjectPOST.html */
const MAX_FIELD_BYTES = 20 * 1024

/** Where a form's key wants the name of the chosen file. */
const FILE_NAME_PLACE = `$${'{filename}'}`

interface Form {
  /** By their names in lower case. */
  readonly fields: ReadonlyMap<string, string>
  readonly file: Readable
  readonly fileName: string
}

/** A browser's form post: its policy says what may be put where, until when. */
export const postObject: Operation = async request => {
  const { store, bucket, response } = request
  existingBucket(store, bucket)
  const { fields, file, fileName } = await readForm(request)
  const key = (fields.get('key') ?? '').replaceAll(FILE_NAME_PLACE, fileName)
  const lengths = authorizeForm(store, bucket, fields)
  const body = await store.bodies.write(within(file, lengths.most), { checksums: [] })
  if (body.size < lengths.least) {
    store.bodies.remove([body])
    throw new AwsError('EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size')
  }
  const about = {
    headers: { 'content-type': fields.get('content-type') ?? 'binary/octet-stream' },
    metadata: metadataOf(fields),
    tags: [],
  }
  const object = objectOf(key, body, about, store.now())
  commitObject(store, bucket, object, 'ObjectCreated:Post')

  response.setHeader('etag', object.eTag)
  response.setHeader('location', `http://${request.raw.headers.host}/${bucket}/${encodeURIComponent(key)}`)
  const status = fields.get('success_action_status')
  if (status === '201')
    return sendXml(request, document('PostResponse', { Bucket: bucket, Key: key, ETag: object.eTag }), 201)
  sendEmpty(request, status === '200' ? 200 : 204)
}

/** Reads the fields up to the file, which S3 wants last. */
function readForm({ raw }: S3Request): Promise<Form> {
  return new Promise((resolve, reject) => {
    const malformed = (reason: string) =>
      new AwsError(
        'MalformedPOSTRequest',
        `The body of your POST request is not well-formed multipart/form-data: ${reason}`,
      )
    const fields = new Map<string, string>()
    let parser: busboy.Busboy
    try {
      parser = busboy({
        headers: raw.headers,
        defParamCharset: 'utf8',
        limits: { files: 1, fieldSize: MAX_FIELD_BYTES },
      })
    } catch (error) {
      return reject(malformed((error as Error).message))
    }
    parser.on('field', (name, value, { valueTruncated }) => {
      if (valueTruncated)
        reject(
          new AwsError(
            'MaxPostPreDataLengthExceeded',
            'Your POST request fields preceding the upload file were too large.',
          ),
        )
      fields.set(name.toLowerCase(), value)
    })
    parser.on('file', (_, file, { filename }) => {
      raw.once('close', () => {
        if (!raw.complete) file.destroy(malformed('it broke off'))
      })
      resolve({ fields, file, fileName: filename ?? '' })
    })
    parser.on('error', error => reject(malformed((error as Error).message)))
    parser.on('finish', () =>
      reject(new AwsError('InvalidArgument', 'POST requires exactly one file upload per request.')),
    )
    raw.pipe(parser)
  })
}

async function* within(file: Readable, most: number): AsyncGenerator<Uint8Array> {
  let length = 0
  for await (const chunk of file) {
    length += chunk.length
    if (length > most)
      throw new AwsError('EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size')
    yield chunk
  }
}

const metadataOf = (fields: ReadonlyMap<string, string>) =>
  Object.fromEntries(
    [...fields].flatMap(([name, value]) =>
      name.startsWith('x-amz-meta-') ? [[name.slice('x-amz-meta-'.length), value]] : [],
    ),
  )
