import { html as xml } from 'ghtml'
import type { LookupIndex } from '../../../core/catalog/lookup-index.ts'
import { type PublicAddresses, publicAddresses } from '../../../core/feeds/public-addresses.ts'
import { badRequest } from '../messages.ts'
import type { View } from '../view.ts'
import { readPageNumber } from './list-pages.ts'

/** Of a map: it may have 50,000, but a function's answer has at most 6 MB. https://www.sitemaps.org/protocol.html */
const ADDRESSES_OF_A_MAP = 20_000

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** The addresses of all pages, as robots read them; a map of maps where one cannot hold them. */
export const sitemapView: View = async ({ index }, { query, origin }) => {
  const number = readPageNumber(query)
  if (number === undefined) return badRequest('The number of the map is a whole number from 1 on.')
  // Maps have whole addresses alone, and nobody told ours.
  if (origin === undefined) return undefined
  const addresses = publicAddresses(origin)
  const shelf = await index()
  const shows = shelf.shows.filter(({ id }) => shelf.ofShow(id).length > 0)
  const all = 1 + shows.length + shelf.all().length
  const maps = Math.ceil(all / ADDRESSES_OF_A_MAP)
  if (number > maps) return undefined
  const from = (number - 1) * ADDRESSES_OF_A_MAP
  const isMapOfMaps = maps > 1 && !query.has('page')
  const places = Array.from({ length: Math.min(ADDRESSES_OF_A_MAP, all - from) }, (_, at) => from + at)
  return {
    status: 200,
    type: 'application/xml; charset=utf-8',
    body: isMapOfMaps
      ? mapOfMaps(addresses, maps)
      : xml`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="${NAMESPACE}">
!${places.map(place => urlAt(addresses, shelf, shows, place)).join('\n')}
</urlset>
`,
  }
}

/** The shelf, its shows, and then the episodes, oldest first. */
function urlAt(
  addresses: PublicAddresses,
  shelf: LookupIndex,
  shows: readonly { readonly id: string }[],
  place: number,
): string {
  if (place === 0) return xml`<url><loc>${addresses.home}</loc></url>`
  const show = shows[place - 1]
  if (show) return xml`<url><loc>${addresses.show(show.id)}</loc></url>`
  const episode = shelf.all().at(place - 1 - shows.length)
  if (!episode) return ''
  const address = addresses.episode({ show: episode.show, episode: episode.id })
  return xml`<url><loc>${address}</loc><lastmod>${episode.publishedAt}</lastmod></url>`
}

const mapOfMaps = ({ sitemap }: PublicAddresses, maps: number) => xml`<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="${NAMESPACE}">
!${Array.from({ length: maps }, (_, at) => xml`<sitemap><loc>${sitemap}?page=${at + 1}</loc></sitemap>`).join('\n')}
</sitemapindex>
`
