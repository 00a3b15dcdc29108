import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What the public pages load besides themselves, as it stands in the bucket. */
export interface SiteFile {
  readonly key: string
  readonly body: Buffer
  readonly contentType: string
  readonly cacheControl: string
}

const FOLDER = fileURLToPath(new URL('../lambda/site/public/', import.meta.url))

/** Keys stay while files change, so a page and its style sheet fit again after so long. */
const CACHE_CONTROL = 'public, max-age=300'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** The files of `lambda/site/public/`, for `npm start` and `npm run deploy` to put. */
export const siteFiles = (): SiteFile[] =>
  readdirSync(FOLDER).map(name => {
    const contentType = TYPES[extname(name)]
    if (!contentType) throw new Error(`lambda/site/public/${name} is of no type that the pages have`)
    return {
      key: `site/${name}`,
      body: readFileSync(`${FOLDER}${name}`),
      contentType,
      cacheControl: CACHE_CONTROL,
    }
  })
