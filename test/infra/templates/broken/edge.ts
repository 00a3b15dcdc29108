import type { Broken } from './broken.ts'
import { drop, lose, put } from './edits.ts'

const T = 'template.yaml'
const D = 'Distribution/DistributionConfig'

export const BROKEN_EDGE: readonly Broken[] = [
  {
    by: 'origin-access-control',
    what: 'the distribution asks the bucket as a stranger',
    edit: drop(T, `${D}/Origins[Id=bucket]/OriginAccessControlId`),
  },
  {
    by: 'origin-access-signs',
    what: 'the distribution does not sign',
    edit: put(T, 'BucketAccess/OriginAccessControlConfig/SigningBehavior', 'never'),
  },
  {
    by: 'bucket-lets-the-distribution-in',
    what: 'the bucket knows no distribution',
    edit: drop(T, 'ContentBucketPolicy/PolicyDocument/Statement[Sid=PublicKeysByTheDistribution]'),
  },
  {
    by: 'https-for-visitors',
    what: 'pages are read in the clear',
    edit: put(T, `${D}/DefaultCacheBehavior/ViewerProtocolPolicy`, 'allow-all'),
  },
  {
    by: 'https-for-visitors',
    what: 'audio is heard in the clear',
    edit: put(T, `${D}/CacheBehaviors[PathPattern=editions/*]/ViewerProtocolPolicy`, 'allow-all'),
  },
  {
    by: 'tls-for-visitors',
    what: 'visitors come by TLS 1.0',
    edit: put(T, `${D}/ViewerCertificate/Fn::If/1/MinimumProtocolVersion`, 'TLSv1'),
  },
  {
    by: 'tls-for-visitors',
    what: 'the distribution rents addresses',
    edit: put(T, `${D}/ViewerCertificate/Fn::If/1/SslSupportMethod`, 'vip'),
  },
  {
    by: 'https-to-origins',
    what: 'the distribution asks the pages in the clear',
    edit: put(T, `${D}/Origins[Id=site]/CustomOriginConfig/OriginProtocolPolicy`, 'match-viewer'),
  },
  {
    by: 'api-throttled',
    what: 'the API answers without a limit',
    edit: drop(T, 'SiteApi/DefaultRouteSettings/ThrottlingRateLimit'),
  },
  { by: 'api-logs', what: 'the API keeps no log', edit: drop(T, 'SiteApi/AccessLogSettings') },
  { by: 'api-alarms', what: 'nobody is told that pages fail', edit: lose(T, 'SiteApiFaults') },
]
