import { receiveXml } from '../incoming-body.ts'
import { MAX_DELETE_KEYS } from '../limits.ts'
import { type Operation, sendXml } from '../s3-request.ts'
import { commitRemoval, existingBucket } from '../store.ts'
import { children, document, malformed, parseXml } from '../xml.ts'

export const deleteObjects: Operation = async request => {
  const { store, bucket } = request
  existingBucket(store, bucket)
  const deletion = parseXml(await receiveXml(request), 'Delete')
  const keys = children(deletion, 'Object').map(({ Key }) => String(Key ?? ''))
  if (keys.length === 0 || keys.length > MAX_DELETE_KEYS || keys.includes('')) throw malformed()
  for (const key of keys) commitRemoval(store, bucket, key)
  const isQuiet = deletion.Quiet === 'true'
  sendXml(request, document('DeleteResult', isQuiet ? {} : { Deleted: keys.map(Key => ({ Key })) }))
}
