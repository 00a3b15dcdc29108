import type { Router } from 'express'

/** What a show's or an episode's id may look like. Anything else in an address names nothing, and is not asked for. */
export const isId = (text: string) => /^[a-z0-9-]{1,64}$/u.test(text)

/** Lets a router's routes match only where the names in the address can be names. */
export function onlyIds(router: Router): Router {
  for (const name of ['show', 'episode'])
    router.param(name, (_request, _response, next, value) => (isId(String(value)) ? next() : next('route')))
  return router
}
