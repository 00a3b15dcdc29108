import { isLoopbackName } from '../../loopback.ts'

/**
 * Why a device would not play from an address; undefined where it would. HTTPS on port 443 is asked for; loopback is
 * the one exception, so that a skill can be tested on the machine it runs on.
 */
export function streamUrlProblem(text: string): string | undefined {
  if (!URL.canParse(text)) return 'it is not a URL'
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return `it must be HTTPS, not ${url.protocol}`
  if (isLoopbackName(url.hostname)) return undefined
  if (url.protocol !== 'https:') return 'it must be HTTPS; HTTP is taken here from loopback alone'
  return url.port === '' ? undefined : `it must be on port 443, not ${url.port}`
}
