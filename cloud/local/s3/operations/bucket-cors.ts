import { AwsError } from '../../aws-error.ts'
import { receiveXml } from '../incoming-body.ts'
import type { CorsRule } from '../object-index.ts'
import { type Operation, sendEmpty, sendXml } from '../s3-request.ts'
import { existingBucket } from '../store.ts'
import { children, document, malformed, parseXml, texts } from '../xml.ts'

const METHODS = ['GET', 'PUT', 'POST', 'DELETE', 'HEAD']

export const putBucketCors: Operation = async request => {
  const configuration = parseXml(await receiveXml(request), 'CORSConfiguration')
  const cors = children(configuration, 'CORSRule').map(readRule)
  if (cors.length === 0) throw malformed()
  const { store, bucket } = request
  store.index.transaction(() => store.index.putBucket({ ...existingBucket(store, bucket), cors }))
  sendEmpty(request, 200)
}

export const getBucketCors: Operation = request => {
  const { cors } = existingBucket(request.store, request.bucket)
  if (!cors) throw new AwsError('NoSuchCORSConfiguration', 'The CORS configuration does not exist', 404)
  const CORSRule = cors.map(rule => ({
    AllowedOrigin: rule.AllowedOrigins,
    AllowedMethod: rule.AllowedMethods,
    AllowedHeader: rule.AllowedHeaders,
    ExposeHeader: rule.ExposeHeaders,
    MaxAgeSeconds: rule.MaxAgeSeconds,
  }))
  sendXml(request, document('CORSConfiguration', { CORSRule }))
}

export const deleteBucketCors: Operation = request => {
  const { store, bucket } = request
  store.index.transaction(() => {
    const { cors: _, ...rest } = existingBucket(store, bucket)
    store.index.putBucket(rest)
  })
  sendEmpty(request, 204)
}

function readRule(rule: Record<string, unknown>): CorsRule {
  const AllowedMethods = texts(rule, 'AllowedMethod')
  const unknown = AllowedMethods.find(method => !METHODS.includes(method))
  if (unknown)
    throw new AwsError(
      'InvalidRequest',
      `Found unsupported HTTP method in CORS config. Unsupported method is ${unknown}`,
    )
  const AllowedOrigins = texts(rule, 'AllowedOrigin')
  if (AllowedMethods.length === 0 || AllowedOrigins.length === 0) throw malformed()
  return {
    AllowedOrigins,
    AllowedMethods,
    AllowedHeaders: texts(rule, 'AllowedHeader'),
    ExposeHeaders: texts(rule, 'ExposeHeader'),
    ...(rule.MaxAgeSeconds !== undefined && { MaxAgeSeconds: Number(rule.MaxAgeSeconds) }),
  }
}
