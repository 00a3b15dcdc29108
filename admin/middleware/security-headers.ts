import type { RequestHandler } from 'express'
import helmet from 'helmet'

/**
 * Pages load only what is theirs, the audio of the distribution, and nothing inline but a word's preview; the script also sends texts
 * to the bucket, and the form that signs out may lead to the identity provider. All origins come from the settings,
 * never from a request.
 */
export function securityHeaders(origins: {
  media: string
  upload: string
  signOut?: string
}): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        mediaSrc: [origins.media, 'data:'],
        imgSrc: ["'self'", origins.media],
        connectSrc: ["'self'", origins.media, origins.upload],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'", ...(origins.signOut === undefined ? [] : [origins.signOut])],
        frameAncestors: ["'none'"],
      },
    },
    xFrameOptions: { action: 'deny' },
  })
}
