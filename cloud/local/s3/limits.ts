/** S3's limits. https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html and UsingMetadata.html */
export const MAX_KEY_BYTES = 1024
export const MAX_USER_METADATA_BYTES = 2 * 1024
export const MAX_OBJECT_BYTES = 5 * 1024 ** 3
export const MIN_PART_BYTES = 5 * 1024 ** 2
export const MAX_PARTS = 10_000
export const MAX_LIST_KEYS = 1_000
export const MAX_DELETE_KEYS = 1_000
export const MAX_TAGS = 10
/** Of an XML body, as DeleteObjects and CompleteMultipartUpload send it. */
export const MAX_XML_BYTES = 4 * 1024 ** 2
