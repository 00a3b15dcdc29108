import type { Catalog } from '../../core/catalog/catalog.ts'
import { newShow } from '../../core/catalog/show.ts'
import { type TakenItem, takeItems } from '../../core/catalog/source.ts'
import type { UploadName } from '../../core/catalog/upload.ts'
import type { Uploads } from '../../core/catalog/uploads.ts'
import { type Outcome, refuse } from '../../core/refusal.ts'
import {
  type AddressFile,
  MAX_ADDRESS_FILE_BYTES,
  readAddressFile,
  withoutAddressExtension,
  writeAddressFile,
} from '../../core/text/address-file.ts'
import type { Feed } from '../../core/text/read-feed.ts'
import { type Found, readWebPage } from '../../core/text/read-web-page.ts'
import { writeWebDocument } from '../../core/text/web-document.ts'
import type { WebPages } from '../../core/text/web-pages.ts'
import type { Arrival } from './ingest-upload.ts'

export interface VisitPorts {
  readonly catalog: Catalog
  readonly uploads: Uploads
  readonly webPages: WebPages
}

/**
 * An address arrived instead of a text. What stands there is uploaded in its turn and comes back by the same door: a
 * page as one text, a feed as its newest. The address itself becomes no episode.
 */
export async function visitAddress(
  ports: VisitPorts,
  { show: folder, name }: UploadName,
  arrival: Arrival,
): Promise<void> {
  const { catalog, uploads } = ports
  const { key, at } = arrival
  const { id: show } = await catalog.addShow(newShow(folder, at))
  const found = await visit(ports, key)
  if (!found.ok) return catalog.refuseUpload({ key, at, ...found.refusal })

  if (found.value.kind === 'feed') await takeFrom(ports, show, found.value, arrival)
  else {
    const { extension, content } = found.value
    await uploads.put({ show, name: withoutAddressExtension(name) + extension }, content)
  }
  await catalog.dismissRefusedUpload(key)
}

/** Reads the address as it is now, which is this upload's or a newer one's, and what stands there now. */
async function visit({ uploads, webPages }: VisitPorts, key: string): Promise<Outcome<Found>> {
  const file = await uploads.read(key, MAX_ADDRESS_FILE_BYTES)
  if (!file) return refuse('text-gone', 'The address was taken away before it was read. Upload it again.')
  const read = readAddressFile(file.bytes ?? new Uint8Array())
  if (!read.ok) return read
  const page = await webPages.visit(read.value.address)
  if (!page.ok) return page
  const found = readWebPage(page.value)
  return (found.ok && found.value.kind === 'feed' && refuseFeed(found.value.feed, read.value)) || found
}

/** A feed whose texts were feeds could go on without an end. */
function refuseFeed({ items }: Feed, { isItem }: AddressFile) {
  if (isItem)
    return refuse(
      'feed-in-feed',
      'A text of a feed leads to another feed. Add the address of that feed if you want its texts.',
    )
  if (items.length > 0) return undefined
  return refuse(
    'feed-empty',
    'There is no text in this feed. Add it again when it has one, or add the address of a page.',
  )
}

/** The names are noted before anything is put, so that a text whose title changes meanwhile is not taken twice. */
async function takeFrom(
  { catalog, uploads }: VisitPorts,
  show: string,
  { feed, address }: Found & { kind: 'feed' },
  { key, sequencer, at }: Arrival,
): Promise<void> {
  const known = await catalog.getSource(show, key)
  const { taken, names } = takeItems(feed.items, known?.names)
  const { title } = feed
  const source = { show, key, address, ...(title && { title }), lookedAt: at, names }
  if (!(await catalog.noteSource(source, sequencer))) return
  // The oldest first, so that the newest is the show's newest episode.
  for (const item of taken.toReversed()) await uploads.putNew(...uploadOf(show, item))
}

function uploadOf(show: string, { name, item }: TakenItem): [UploadName, string] {
  const { html, address = '' } = item
  return html === undefined
    ? [{ show, name: `${name}.url` }, writeAddressFile(address, { isItem: true })]
    : [{ show, name: `${name}.html` }, writeWebDocument({ ...item, html })]
}
