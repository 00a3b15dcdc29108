import type { Json } from '../../../infra/templates.ts'
import { alarmsOn } from '../alarms.ts'
import { at, listAt } from '../json.ts'
import { referencesIn, targetOf } from '../references.ts'
import { ofResources, type Rule } from '../rule.ts'
import type { Placed, Stack } from '../stack.ts'

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html */
const VIEWER_TLS = ['TLSv1.2_2021', 'TLSv1.2_2025', 'TLSv1.3_2025']

export const edgeRules: readonly Rule[] = [
  ofResources(
    'origin-access-control',
    ['AWS::CloudFront::Distribution'],
    'Objects are had by the distribution alone, which signs what it asks of the bucket.',
    ({ Properties }, stack) =>
      originsOf(Properties).map(
        origin =>
          isBucket(at(origin, 'DomainName'), stack) &&
          stack.at(at(origin, 'OriginAccessControlId'))?.Type !== 'AWS::CloudFront::OriginAccessControl' &&
          `Origin ${at(origin, 'Id')} has no OriginAccessControlId.`,
      ),
  ),
  ofResources(
    'origin-access-signs',
    ['AWS::CloudFront::OriginAccessControl'],
    'An access control that does not sign each request opens nothing.',
    ({ Properties }) => [
      at(Properties, 'OriginAccessControlConfig', 'SigningBehavior') !== 'always' &&
        'SigningBehavior is not always.',
      at(Properties, 'OriginAccessControlConfig', 'SigningProtocol') !== 'sigv4' &&
        'SigningProtocol is not sigv4.',
    ],
  ),
  ofResources(
    'bucket-lets-the-distribution-in',
    ['AWS::CloudFront::Distribution'],
    'The bucket’s policy knows the distribution, and no other, or every object is refused.',
    ({ id, Properties }, stack) =>
      originsOf(Properties).map(origin => {
        const bucket = targetOf(at(origin, 'DomainName'))
        if (!isBucket(at(origin, 'DomainName'), stack)) return false
        const allowed = stack
          .all('AWS::S3::BucketPolicy')
          .filter(policy => targetOf(policy.Properties.Bucket) === bucket)
          .flatMap(policy => listAt(policy.Properties, 'PolicyDocument', 'Statement'))
          .some(
            statement =>
              at(statement, 'Principal', 'Service') === 'cloudfront.amazonaws.com' &&
              listAt(statement, 'Action').includes('s3:GetObject') &&
              referencesIn(at(statement, 'Condition')).some(reference => reference.id === id),
          )
        return !allowed && `The policy of ${bucket} does not let it read.`
      }),
  ),
  ofResources(
    'origins-exist',
    ['AWS::CloudFront::Distribution'],
    'Each behaviour asks an origin that the distribution has.',
    ({ Properties }) =>
      behavioursOf(Properties).map(behaviour => {
        const origin = at(behaviour, 'TargetOriginId')
        return (
          !originsOf(Properties).some(each => at(each, 'Id') === origin) && `There is no origin ${origin}.`
        )
      }),
  ),
  ofResources(
    'https-for-visitors',
    ['AWS::CloudFront::Distribution'],
    'Who comes by http is sent on to https.',
    ({ Properties }) =>
      behavioursOf(Properties).map(
        behaviour =>
          !['redirect-to-https', 'https-only'].includes(String(at(behaviour, 'ViewerProtocolPolicy'))) &&
          `ViewerProtocolPolicy of ${at(behaviour, 'PathPattern') ?? 'the default behaviour'} allows http.`,
      ),
  ),
  ofResources(
    'tls-for-visitors',
    ['AWS::CloudFront::Distribution'],
    'Under our own name no connection is older than TLS 1.2.',
    ({ Properties }) => {
      const certificate = at(Properties, 'DistributionConfig', 'ViewerCertificate')
      return [
        at(certificate, 'AcmCertificateArn') !== undefined &&
          !VIEWER_TLS.includes(String(at(certificate, 'MinimumProtocolVersion'))) &&
          `MinimumProtocolVersion is none of ${VIEWER_TLS.join(', ')}.`,
        at(certificate, 'AcmCertificateArn') !== undefined &&
          at(certificate, 'SslSupportMethod') !== 'sni-only' &&
          'SslSupportMethod is not sni-only: an address of one’s own costs 600 dollars a month.',
      ]
    },
  ),
  ofResources(
    'https-to-origins',
    ['AWS::CloudFront::Distribution'],
    'What the distribution asks for it asks for by https.',
    ({ Properties }) =>
      originsOf(Properties).map(
        origin =>
          at(origin, 'CustomOriginConfig') !== undefined &&
          at(origin, 'CustomOriginConfig', 'OriginProtocolPolicy') !== 'https-only' &&
          `Origin ${at(origin, 'Id')} is not asked by https only.`,
      ),
  ),
  ofResources(
    'api-throttled',
    ['AWS::ApiGatewayV2::Stage'],
    'No visitor’s eagerness takes the account’s whole concurrency, or our money.',
    ({ Properties }) =>
      ['ThrottlingRateLimit', 'ThrottlingBurstLimit'].map(
        limit =>
          !(Number(at(Properties, 'DefaultRouteSettings', limit)) > 0) &&
          `DefaultRouteSettings has no ${limit}.`,
      ),
  ),
  ofResources(
    'api-logs',
    ['AWS::ApiGatewayV2::Stage'],
    'What was asked and how it was answered stands in a log of the stack’s.',
    ({ Properties }, stack) => [
      stack.at(at(Properties, 'AccessLogSettings', 'DestinationArn'))?.Type !== 'AWS::Logs::LogGroup' &&
        'AccessLogSettings names no log group of the stack.',
    ],
  ),
  ofResources(
    'api-alarms',
    ['AWS::ApiGatewayV2::Api'],
    'Somebody is told when visitors get errors.',
    ({ id }, stack) => [
      !alarmsOn(stack, 'AWS/ApiGateway', '5xx').some(({ dimensions }) => targetOf(dimensions.ApiId) === id) &&
        'No alarm looks at its 5xx.',
    ],
  ),
]

const originsOf = (properties: Placed['Properties']) => listAt(properties, 'DistributionConfig', 'Origins')

const behavioursOf = (properties: Placed['Properties']): (Json | undefined)[] => [
  at(properties, 'DistributionConfig', 'DefaultCacheBehavior'),
  ...listAt(properties, 'DistributionConfig', 'CacheBehaviors'),
]

const isBucket = (domain: Json | undefined, stack: Stack) => stack.at(domain)?.Type === 'AWS::S3::Bucket'
