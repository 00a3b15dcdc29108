import { AwsError } from '../../aws-error.ts'
import { type Operation, sendEmpty, sendXml } from '../s3-request.ts'
import { existingBucket } from '../store.ts'
import { document } from '../xml.ts'

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const BUCKET_NAME = /^(?!xn--)(?!\d+\.\d+\.\d+\.\d+$)[a-z0-9](?:[a-z0-9-]|\.(?!\.)){1,61}[a-z0-9]$/u

/** Creating one's own bucket again is no error, as in us-east-1. */
export const createBucket: Operation = request => {
  const { store, bucket, response } = request
  if (!BUCKET_NAME.test(bucket)) throw new AwsError('InvalidBucketName', 'The specified bucket is not valid.')
  if (!store.index.getBucket(bucket))
    store.index.putBucket({ name: bucket, createdAt: store.now().getTime() })
  response.setHeader('location', `/${bucket}`)
  sendEmpty(request, 200)
}

export const headBucket: Operation = request => {
  existingBucket(request.store, request.bucket)
  request.response.setHeader('x-amz-bucket-region', request.store.region)
  sendEmpty(request, 200)
}

export const deleteBucket: Operation = request => {
  const { store, bucket } = request
  store.index.transaction(() => {
    existingBucket(store, bucket)
    const isEmpty =
      store.index.listObjects(bucket, '', '', 1).length === 0 && store.index.listUploads(bucket).length === 0
    if (!isEmpty) throw new AwsError('BucketNotEmpty', 'The bucket you tried to delete is not empty', 409)
    store.index.deleteBucket(bucket)
  })
  sendEmpty(request, 204)
}

export const listBuckets: Operation = request => {
  const { store } = request
  const Bucket = store.index
    .listBuckets()
    .map(({ name, createdAt }) => ({ Name: name, CreationDate: new Date(createdAt).toISOString() }))
  const Owner = { ID: store.credentials.accessKeyId }
  sendXml(request, document('ListAllMyBucketsResult', { Buckets: { Bucket }, Owner }))
}

/** us-east-1 is said by saying nothing. */
export const getBucketLocation: Operation = request => {
  const { region } = request.store
  existingBucket(request.store, request.bucket)
  sendXml(request, document('LocationConstraint', region === 'us-east-1' ? undefined : region))
}

/** A bucket that never had versions says so by an empty answer. */
export const getBucketVersioning: Operation = request => {
  existingBucket(request.store, request.bucket)
  sendXml(request, document('VersioningConfiguration', {}))
}
