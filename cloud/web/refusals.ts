import { type Outcome, refuse } from '../../core/refusal.ts'
import type { WebLimits } from './fetch-address.ts'

/** The server let us wait longer than `WebLimits` says. */
export class TooSlow extends Error {}

/** The page is larger than `WebLimits` says. */
export class TooLarge extends Error {}

const INSTEAD = 'Save the text as a file and upload that.'

export const tooManyRedirects = (limit: number) =>
  refuse(
    'page-redirects',
    `This address sends its visitors on more than ${limit} times, perhaps in a circle. Give the address that your browser shows when the page is open.`,
  )

export const refuseType = (header = '') =>
  refuse(
    'page-type',
    `There is no page, text or feed at this address; it calls itself "${header.slice(0, 60)}". Give the address of a page that can be read.`,
  )

export const refuseEncoding = () =>
  refuse('page-packed', `This page is packed in a way that is not known here. ${INSTEAD}`)

/** What an answer other than 200 means to whoever gave the address. */
export function refuseStatus(status: number): Outcome<never> {
  if (status === 404 || status === 410)
    return refuse(
      'page-not-found',
      `There is no page at this address (${status}). Look whether it is written right.`,
    )
  if (status === 401 || status === 403 || status === 407 || status === 402)
    return refuse(
      'page-forbidden',
      `This page is not open to everybody (${status}): it wants a sign-in, or does not let programs in. ${INSTEAD}`,
    )
  if (status === 429)
    return refuse('page-busy', 'This site was asked too often and wants a rest (429). Try again in an hour.')
  if (status >= 500)
    return refuse('page-broken', `This site has a fault of its own (${status}). Try again later.`)
  return refuse('page-answer', `This site gave no page but an answer of its own (${status}). ${INSTEAD}`)
}

export const tooSlow = ({ firstByteMilliseconds, totalMilliseconds }: WebLimits) =>
  refuse(
    'page-too-slow',
    `This site was too slow: it has ${firstByteMilliseconds / 1000} seconds to begin and ${totalMilliseconds / 1000} seconds in all. Try again later.`,
  )

/** What went wrong on the way, in words; undefined for what is no fault of an address or a server. */
export function refusalOf(error: unknown, limits: WebLimits): Outcome<never> | undefined {
  if (error instanceof TooSlow) return tooSlow(limits)
  if (error instanceof TooLarge)
    return refuse(
      'page-too-large',
      `This page is larger than ${limits.bodyBytes / 1024 / 1024} MB. ${INSTEAD}`,
    )
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  return typeof code === 'string' ? refusalOfCode(code) : undefined
}

function refusalOfCode(code: string): Outcome<never> | undefined {
  if (code === 'ENOTFOUND' || code === 'ENODATA')
    return refuse(
      'address-unknown',
      'There is no site of this name. Look whether its address is written right.',
    )
  if (/CERT|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH/u.test(code))
    return refuse(
      'page-certificate',
      `The certificate of this site is not in order (${code}), so what it sends could be anybody's. ${INSTEAD}`,
    )
  if (/^(?:HPE_|Z_|ERR__ERROR_FORMAT|ERR_BROTLI|ERR_ZLIB|ERR_SSL|EPROTO)/u.test(code))
    return refuse('page-garbled', `What this site answered cannot be understood (${code}). ${INSTEAD}`)
  if (code === 'ERR_STREAM_PREMATURE_CLOSE' || /^E(?!RR_)[A-Z_]+$/u.test(code))
    return refuse(
      'site-unreachable',
      `This site could not be reached, or broke off (${code}). Look whether it opens in your browser, and try again later.`,
    )
  return undefined
}
