import { receiveXml } from '../incoming-body.ts'
import { checkTags } from '../object-headers.ts'
import type { ObjectRecord } from '../object-index.ts'
import { type Operation, type S3Request, sendEmpty, sendXml } from '../s3-request.ts'
import { existingObject } from '../store.ts'
import { children, document, parseXml } from '../xml.ts'

export const getObjectTagging: Operation = request => {
  const { tags } = existingObject(request.store, request.bucket, request.key)
  sendXml(request, document('Tagging', { TagSet: { Tag: tags.map(({ Key, Value }) => ({ Key, Value })) } }))
}

export const putObjectTagging: Operation = async request => {
  const [tagSet = {}] = children(parseXml(await receiveXml(request), 'Tagging'), 'TagSet')
  const tags = children(tagSet, 'Tag').map(({ Key, Value }) => ({
    Key: String(Key ?? ''),
    Value: String(Value ?? ''),
  }))
  setTags(request, checkTags(tags))
  sendEmpty(request, 200)
}

export const deleteObjectTagging: Operation = request => {
  setTags(request, [])
  sendEmpty(request, 204)
}

function setTags({ store, bucket, key }: S3Request, tags: ObjectRecord['tags']): void {
  store.index.transaction(() => {
    store.index.putObject(bucket, { ...existingObject(store, bucket, key), tags })
  })
}
