export const PREFIX = 'alb.ingress.kubernetes.io/'

/** Those that hold for the load balancer as a whole, so that one ingress of a group may have them. */
export const EXCLUSIVE: readonly string[] = [
  'load-balancer-name',
  'ip-address-type',
  'scheme',
  'subnets',
  'security-groups',
  'load-balancer-attributes',
  'wafv2-acl-arn',
  'ssl-redirect',
  'inbound-cidrs',
  'ssl-policy',
]

/**
 * Names that the AWS Load Balancer Controller knows and that are of use here, besides `actions.…` and `conditions.…`.
 * It passes over all others without a word.
 * https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/
 */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  ...EXCLUSIVE,
  'group.name',
  'group.order',
  'tags',
  'listen-ports',
  'certificate-arn',
  'target-type',
  'backend-protocol',
  'target-group-attributes',
  'healthcheck-port',
  'healthcheck-protocol',
  'healthcheck-path',
  'healthcheck-interval-seconds',
  'healthcheck-timeout-seconds',
  'healthy-threshold-count',
  'unhealthy-threshold-count',
  'success-codes',
  'auth-type',
  'auth-idp-cognito',
  'auth-idp-oidc',
  'auth-on-unauthenticated-request',
  'auth-scope',
  'auth-session-cookie',
  'auth-session-timeout',
])
