import { publicAddresses } from '../../../core/feeds/public-addresses.ts'
import type { View } from '../view.ts'

/** Everything may be read but what searching makes. */
export const robotsView: View = (_ports, { origin }) => ({
  status: 200,
  type: 'text/plain; charset=utf-8',
  body: [
    'User-agent: *',
    'Disallow: /search',
    ...(origin === undefined ? [] : [`Sitemap: ${publicAddresses(origin).sitemap}`]),
    '',
  ].join('\n'),
})
