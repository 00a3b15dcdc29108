import type { APIGatewayProxyEventV2 } from 'aws-lambda'

/** What somebody asks for. */
export interface SiteRequest {
  readonly path: string
  readonly query: URLSearchParams
  /** The address that the pages are known by, without a slash at its end; absent where nobody told it. */
  readonly origin?: string
}

/** A name of hosts as DNS has them, with a port where it has one. RFC 1123, section 2.1 */
const HOST =
  /^(?=[^:]{1,253}(?::|$))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*(?::\d{1,5})?$/iu

/** The host is what a CloudFront Function wrote, for API Gateway knows only its own; what is no name of a host is none. */
export function readRequest({ rawPath, rawQueryString, headers }: APIGatewayProxyEventV2): SiteRequest {
  const host = headers['x-forwarded-host'] ?? ''
  return {
    path: rawPath,
    query: new URLSearchParams(rawQueryString),
    ...(HOST.test(host) && { origin: `https://${host.toLowerCase()}` }),
  }
}
