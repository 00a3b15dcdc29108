import type { Broken } from './broken.ts'
import { drop, lose, put } from './edits.ts'

const T = 'template.yaml'
const F = 'foundation.yaml'

export const BROKEN_STORAGE: readonly Broken[] = [
  {
    by: 'retained',
    what: 'the table goes with the stack',
    edit: put(T, '#Resources/Table/DeletionPolicy', 'Delete'),
  },
  {
    by: 'retained',
    what: 'a bucket that is replaced takes all with it',
    edit: drop(T, '#Resources/ContentBucket/UpdateReplacePolicy'),
  },
  {
    by: 'retained',
    what: 'the images to go back to go',
    edit: drop(F, '#Resources/AdminRepository/DeletionPolicy'),
  },
  {
    by: 'table-restored',
    what: 'the table cannot be put back',
    edit: put(T, 'Table/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled', false),
  },
  {
    by: 'table-encrypted',
    what: 'the table says nothing of encryption',
    edit: drop(T, 'Table/SSESpecification'),
  },
  {
    by: 'table-protected',
    what: 'the table in production can be deleted',
    edit: put(T, 'Table/DeletionProtectionEnabled', false),
  },
  {
    by: 'bucket-versions',
    what: 'what is written over is gone',
    edit: put(T, 'ContentBucket/VersioningConfiguration/Status', 'Suspended'),
  },
  {
    by: 'bucket-encrypted',
    what: 'the bucket says nothing of encryption',
    edit: drop(T, 'ContentBucket/BucketEncryption'),
  },
  {
    by: 'bucket-private',
    what: 'a policy may make the bucket public',
    edit: put(T, 'ContentBucket/PublicAccessBlockConfiguration/BlockPublicPolicy', false),
  },
  {
    by: 'bucket-private',
    what: 'objects are of who brought them',
    edit: drop(T, 'ContentBucket/OwnershipControls'),
  },
  {
    by: 'bucket-tls',
    what: 'the bucket is read in the clear',
    edit: drop(T, 'ContentBucketPolicy/PolicyDocument/Statement[Sid=OnlyByTls]'),
  },
  {
    by: 'bucket-tls',
    what: 'only the bucket itself is closed to plain HTTP, and not its objects',
    edit: put(T, 'ContentBucketPolicy/PolicyDocument/Statement[Sid=OnlyByTls]/Resource', {
      'Fn::GetAtt': ['ContentBucket', 'Arn'],
    }),
  },
  { by: 'bucket-tls', what: 'a bucket has no policy at all', edit: lose(F, 'ArtifactsBucketPolicy') },
  {
    by: 'bucket-not-public',
    what: 'everybody reads the bucket',
    edit: put(
      T,
      'ContentBucketPolicy/PolicyDocument/Statement[Sid=PublicKeysByTheDistribution]/Principal',
      '*',
    ),
  },
  {
    by: 'bucket-not-public',
    what: 'anybody’s distribution reads the bucket',
    edit: drop(T, 'ContentBucketPolicy/PolicyDocument/Statement[Sid=PublicKeysByTheDistribution]/Condition'),
  },
  {
    by: 'cut-off-uploads',
    what: 'parts of uploads stay for ever',
    edit: drop(
      T,
      'ContentBucket/LifecycleConfiguration/Rules[Id=MistakesCanBeUndoneForAMonth]/AbortIncompleteMultipartUpload',
    ),
  },
  {
    by: 'images-stay',
    what: 'a tag moves to another image',
    edit: put(F, 'AdminRepository/ImageTagMutability', 'MUTABLE'),
  },
  {
    by: 'images-stay',
    what: 'nobody looks through an image',
    edit: drop(F, 'AdminRepository/ImageScanningConfiguration'),
  },
]
