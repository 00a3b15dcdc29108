import { createHash } from 'node:crypto'
import { AlbJwtVerifier } from 'aws-jwt-verify'
import { AlbJwksCache } from 'aws-jwt-verify/alb-cache'
import { JwtBaseError, JwtExpiredError } from 'aws-jwt-verify/error'
import { Router } from 'express'
import { loadBalancerKeys } from './load-balancer-keys.ts'
import { type SignIn, SignInUnavailable, type Visitor } from './visitor.ts'

/** The load balancer in front, which signs people in and says on each request who it is. */
export interface LoadBalancer {
  readonly arn: string
  /** The identity provider's, as the load balancer was told. */
  readonly issuer: string
  readonly clientId: string
  /** Where a browser goes once the load balancer's session is forgotten. */
  readonly signOutUrl: string
  /** Where its public keys are; of its region unless told. */
  readonly keysUrl?: string
}

/** The claims of who is signed in, as a token that the load balancer signs anew for each request. */
const CLAIMS = 'x-amzn-oidc-data'

/** The load balancer cuts what it keeps in the browser into so many cookies at most. */
const SESSION_COOKIES = [0, 1, 2, 3].map(number => `AWSELBAuthSessionCookie-${number}`)

/**
 * By the load balancer. Its word is checked on every request, for the header could be anybody's who reaches the app
 * past it: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/listener-authenticate-users.html
 */
export function signInByLoadBalancer(loadBalancer: LoadBalancer): SignIn {
  const claimsOf = claimsReader(loadBalancer)
  return {
    async person(request) {
      const token = request.get(CLAIMS)
      const claims = token === undefined ? undefined : await claimsOf(token)
      return claims?.sub ? visitorNamed(loadBalancer.issuer, claims.sub) : undefined
    },
    routes: Router(),
    signOut(_request, response) {
      for (const name of SESSION_COOKIES)
        response.clearCookie(name, { path: '/', secure: true, httpOnly: true, sameSite: 'none' })
      response.redirect(303, loadBalancer.signOutUrl)
    },
    says: {
      page: 'Close this page and open the address anew: you are then asked who you are.',
      program: 'open the admin page in a browser',
    },
  }
}

/** The claims of a token that is this load balancer's, for this client, and has not expired; undefined of any other. */
function claimsReader({ arn, issuer, clientId, keysUrl }: LoadBalancer) {
  const verifier = AlbJwtVerifier.create(
    { albArn: arn, issuer, clientId, ...(keysUrl && { jwksUri: keysUrl }), customJwtCheck: requireTime },
    { jwksCache: new AlbJwksCache({ fetcher: loadBalancerKeys }) },
  )
  return async (token: string) => {
    try {
      return await verifier.verify(token)
    } catch (error) {
      if (error instanceof JwtBaseError) return undefined
      throw new SignInUnavailable('The word of the load balancer cannot be checked', { cause: error })
    }
  }
}

/** The time is in the header, where the library does not look; a token without one would last for ever. */
function requireTime({ header: { exp } }: { header: { exp: number } }): void {
  if (!(exp > Date.now() / 1000))
    throw new JwtExpiredError('The token has expired, or does not say when', exp)
}

/** The same person is the same visitor in every browser and task. Who it is stays with the identity provider. */
const visitorNamed = (issuer: string, subject: string): Visitor => ({
  id: createHash('sha256').update(`${issuer} ${subject}`).digest('base64url'),
  by: 'load-balancer',
})
