import { checkDelete } from '../conditions.ts'
import { type Operation, sendEmpty } from '../s3-request.ts'
import { commitRemoval } from '../store.ts'

export const deleteObject: Operation = request => {
  commitRemoval(request.store, request.bucket, request.key, checkDelete(request))
  sendEmpty(request, 204)
}
