import { notImplemented } from '../aws-error.ts'
import { deleteBucketCors, getBucketCors, putBucketCors } from './operations/bucket-cors.ts'
import {
  getBucketNotificationConfiguration,
  putBucketNotificationConfiguration,
} from './operations/bucket-notification.ts'
import {
  createBucket,
  deleteBucket,
  getBucketLocation,
  getBucketVersioning,
  headBucket,
  listBuckets,
} from './operations/buckets.ts'
import { copyObject } from './operations/copy-object.ts'
import { deleteObject } from './operations/delete-object.ts'
import { deleteObjects } from './operations/delete-objects.ts'
import { getObject } from './operations/get-object.ts'
import { listObjects, listObjectsV2 } from './operations/list-objects.ts'
import {
  abortMultipartUpload,
  completeMultipartUpload,
  createMultipartUpload,
  listMultipartUploads,
  listParts,
  uploadPart,
  uploadPartCopy,
} from './operations/multipart.ts'
import { putObject } from './operations/put-object.ts'
import { deleteObjectTagging, getObjectTagging, putObjectTagging } from './operations/tagging.ts'
import type { Operation, S3Request } from './s3-request.ts'

/** What each method does where no parameter says otherwise, and what it does for a parameter of the query. */
interface Routes {
  readonly [method: string]: {
    readonly plain?: Operation
    readonly [parameter: string]: Operation | undefined
  }
}

const SERVICE: Routes = { GET: { plain: listBuckets } }

const BUCKET: Routes = {
  GET: {
    plain: listObjects,
    'list-type': listObjectsV2,
    location: getBucketLocation,
    versioning: getBucketVersioning,
    cors: getBucketCors,
    notification: getBucketNotificationConfiguration,
    uploads: listMultipartUploads,
  },
  HEAD: { plain: headBucket },
  PUT: { plain: createBucket, cors: putBucketCors, notification: putBucketNotificationConfiguration },
  DELETE: { plain: deleteBucket, cors: deleteBucketCors },
  POST: { delete: deleteObjects },
}

const OBJECT: Routes = {
  GET: { plain: getObject, tagging: getObjectTagging, uploadId: listParts },
  HEAD: { plain: getObject },
  PUT: { plain: putObject, tagging: putObjectTagging, uploadId: uploadPart },
  DELETE: { plain: deleteObject, tagging: deleteObjectTagging, uploadId: abortMultipartUpload },
  POST: { uploads: createMultipartUpload, uploadId: completeMultipartUpload },
}

/** Parameters that name a part of S3 which may not be here. https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations.html */
const SUBRESOURCES = [
  ...[
    'accelerate',
    'acl',
    'analytics',
    'attributes',
    'cors',
    'delete',
    'encryption',
    'intelligent-tiering',
    'inventory',
  ],
  ...[
    'legal-hold',
    'lifecycle',
    'list-type',
    'location',
    'logging',
    'metrics',
    'notification',
    'object-lock',
  ],
  ...[
    'ownershipControls',
    'policy',
    'policyStatus',
    'publicAccessBlock',
    'renameObject',
    'replication',
    'requestPayment',
  ],
  ...[
    'restore',
    'retention',
    'select',
    'session',
    'tagging',
    'torrent',
    'uploadId',
    'uploads',
    'versioning',
    'versions',
  ],
  ...['versionId', 'website'],
]

/** @throws {AwsError} NotImplemented, by the name of what is asked for */
export function operationOf(request: S3Request): Operation {
  const { method, bucket, key, query, raw } = request
  const routes = key ? OBJECT : bucket ? BUCKET : SERVICE
  const subresource = SUBRESOURCES.find(name => query.has(name))
  if (routes === OBJECT && method === 'PUT' && raw.headers['x-amz-copy-source'])
    return subresource === 'uploadId' ? uploadPartCopy : copyObject
  const operation = routes[method]?.[subresource ?? 'plain']
  if (!operation)
    throw notImplemented(
      'S3',
      `${method} of ${key ? 'an object' : 'a bucket'}${subresource ? `'s ${subresource}` : ''}`,
    )
  return operation
}
