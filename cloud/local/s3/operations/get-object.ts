import { pipeline } from 'node:stream/promises'
import { checkRead } from '../conditions.ts'
import { objectHeaders } from '../object-headers.ts'
import { readRange } from '../range.ts'
import { header, type Operation, sendEmpty } from '../s3-request.ts'
import { existingObject } from '../store.ts'

/** GetObject, and HeadObject, which is the same without a body. */
export const getObject: Operation = async request => {
  const { store, bucket, key, method, response } = request
  const object = existingObject(store, bucket, key)
  if (checkRead(request, object) === 'not modified') {
    response.setHeader('etag', object.eTag)
    return sendEmpty(request, 304)
  }
  const range = readRange(header(request, 'range'), object.size)
  const { start, end } = range ?? { start: 0, end: object.size - 1 }
  response.writeHead(range ? 206 : 200, {
    ...objectHeaders(request, object, range),
    'content-length': String(end - start + 1),
    ...(range && { 'content-range': `bytes ${start}-${end}/${object.size}` }),
  })
  if (method === 'HEAD' || object.size === 0) response.end()
  else await pipeline(store.bodies.read(object.segments, start, end), response)
}
