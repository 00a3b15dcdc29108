import { type Request, type Response, Router } from 'express'
import { newShow, type Show, showId } from '../core/catalog/show.ts'
import { nameFromWords } from '../core/catalog/upload.ts'
import { accept, type Outcome } from '../core/refusal.ts'
import { writeAddressFile } from '../core/text/address-file.ts'
import { readPublicAddress } from '../core/text/web-address.ts'
import { onlyIds } from './middleware/names.ts'
import type { AddressPart } from './pages/address-part.ts'
import { homePage } from './pages/home-page.ts'
import { showPage } from './pages/show-page.ts'
import type { PageOptions } from './pages.ts'
import type { AdminPorts } from './ports.ts'
import { readRefused, readShelf, readShow } from './read-shelf.ts'
import { acceptShowTitle, uploadGone } from './requests.ts'
import { links, PATHS } from './routes.ts'

/** What the forms about addresses of the web do: an address becomes an upload, like a text. */
export function addressRoutes(ports: AdminPorts, { mediaBaseUrl, contextOf }: PageOptions): Router {
  const { catalog, uploads } = ports
  const router = onlyIds(Router())

  async function refuse(request: Request, response: Response, folder: string, address: AddressPart) {
    const context = contextOf(request, response)
    response.status(422)
    const show = await catalog.getShow(showId(folder))
    if (show) {
      response.send(showPage({ ...(await readShow(ports, show)), address, mediaBaseUrl }, context))
      return
    }
    const [shelf, refused] = await Promise.all([readShelf(ports), readRefused(ports)])
    response.send(homePage({ ...shelf, refused, address }, context))
  }

  /** The address, and the show it is for, which is made when it is not there yet. */
  async function accepted(folder: string, given: string): Promise<Outcome<{ show: Show; address: URL }>> {
    const address = readPublicAddress(given)
    if (!address.ok) return address
    const title = acceptShowTitle(folder)
    if (!title.ok) return title
    const show = await catalog.addShow(newShow(title.value, new Date().toISOString()))
    return accept({ show, address: address.value })
  }

  router.post(PATHS.addresses, async (request, response) => {
    const { show: folder, address: given } = textsOf(request.body)
    const wanted = await accepted(folder, given)
    if (!wanted.ok) {
      const wrong = { refusal: wanted.refusal, address: given }
      return refuse(request, response, folder, { wrong })
    }
    const { show, address } = wanted.value
    await uploads.put({ show: show.id, name: uploadNameOf(address) }, writeAddressFile(address.href))
    response.redirect(303, links.visiting(show.id))
  })

  router.post(PATHS.sources, async (request, response, next) => {
    const { show } = request.params
    const source = (await catalog.listSources(show)).find(({ key }) => key === request.body?.key)
    if (!source) return next()
    if (await uploads.repeat(source.key)) return response.redirect(303, links.visiting(show))
    const wrong = { refusal: uploadGone().refusal, address: source.address }
    await refuse(request, response, show, { wrong })
  })

  return router
}

const textsOf = (body: Record<string, unknown> = {}) => ({
  show: String(body.show ?? ''),
  address: String(body.address ?? ''),
})

/** The same whenever the same address is given: it is looked at again, and becomes no second upload. */
const uploadNameOf = ({ host, pathname, href }: URL) => `${nameFromWords(host + decoded(pathname), href)}.url`

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}
