import { html } from 'ghtml'
import { publicAddresses } from '../../../core/feeds/public-addresses.ts'
import { ASSETS, HERE } from '../addresses.ts'

export interface Layout {
  readonly title: string
  /** HTML. */
  readonly body: string
  /** Plain, for search engines and for those whom a link is sent to. */
  readonly description?: string
  /** From the root; absent for what is no page of its own, such as an error. */
  readonly path?: string
  /** Where the pages are known by: without it no address is whole. */
  readonly origin?: string | undefined
  /** The key of a picture in the bucket. */
  readonly cover?: string | undefined
  /** The show whose podcast this page belongs to. */
  readonly podcast?: { readonly id: string; readonly title: string }
  /** What was searched for. */
  readonly words?: string
}

/** A whole page around its body. */
export const layout = ({ title, body, podcast, words = '', ...page }: Layout) => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === NAME ? NAME : `${title} · ${NAME}`}</title>
!${told(title, page)}
<link rel="icon" href="${ASSETS.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${ASSETS.style}">
!${podcast ? html`<link rel="alternate" type="application/rss+xml" title="${podcast.title}" href="${HERE.podcast(podcast.id)}">` : ''}
<script src="${ASSETS.script}" type="module"></script>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header class="top">
<a class="brand" href="${HERE.home}"><img src="${ASSETS.icon}" alt="" width="28" height="28"> ${NAME}</a>
<form class="search" action="${HERE.search}" role="search"><input type="search" name="q" aria-label="Title, show or author" placeholder="Title, show or author" maxlength="200" value="${words}"> <button>Search</button></form>
</header>
<main id="content" tabindex="-1">
!${body}
</main>
<footer class="foot">
<p>Made with Voiceshelf: texts that you can ask for by voice.</p>
<p><a href="${HERE.privacy}">Privacy</a></p>
</footer>
</body>
</html>
`

/** What others are told of the page; one without an address of its own is for nobody's index. */
function told(
  title: string,
  { description, path, origin, cover }: Pick<Layout, 'description' | 'path' | 'origin' | 'cover'>,
): string {
  if (path === undefined) return '<meta name="robots" content="noindex">'
  const property = (name: string, content: string) => html`<meta property="og:${name}" content="${content}">`
  return [
    ...(description ? [html`<meta name="description" content="${description}">`] : []),
    ...(description ? [property('description', description)] : []),
    property('site_name', NAME),
    property('type', 'website'),
    property('title', title),
    ...(origin === undefined
      ? []
      : [
          html`<link rel="canonical" href="${origin}${path}">`,
          property('url', `${origin}${path}`),
          property('image', publicAddresses(origin).cover(cover)),
        ]),
  ].join('\n')
}

export const NAME = 'Voiceshelf'
