import { html } from 'ghtml'
import { ASSETS } from '../assets.ts'
import { TOKEN_FIELD } from '../middleware/forged-requests.ts'
import { links, PATHS } from '../routes.ts'

/** What every page of a known visitor needs. */
export interface PageContext {
  /** What this page's forms carry against forged requests. */
  readonly token: string
}

export interface Layout {
  readonly title: string
  /** HTML. */
  readonly body: string
  /** Absent on pages for those who are not signed in. */
  readonly context?: PageContext
  /** The events that keep this page as things are. */
  readonly follows?: string
}

/** A whole page around its body. */
export const layout = ({ title, body, context, follows }: Layout) => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
!${context ? html`<meta name="csrf-token" content="${context.token}">` : ''}
<title>${title === NAME ? NAME : `${title} · ${NAME}`}</title>
<link rel="icon" href="${ASSETS.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${ASSETS.style}">
<script src="${ASSETS.script}" type="module"></script>
</head>
<body!${follows ? html` data-follows="${follows}"` : ''}>
<a class="skip" href="#content">Skip to the content</a>
<header class="top">
<a class="brand" href="${PATHS.home}"><img src="${ASSETS.icon}" alt="" width="28" height="28"> ${NAME}</a>
!${context ? visitorLinks(context) : ''}
</header>
<main id="content" tabindex="-1">
!${body}
</main>
<p id="announcer" class="unseen" role="status"></p>
</body>
</html>
`

const visitorLinks = (context: PageContext) =>
  html`<div class="top-links"><a href="${links.lexicon()}">Pronunciation</a> <a href="${PATHS.budget}">Budget</a> !${form(PATHS.signOut, context, html`<button class="quiet">Sign out</button>`)}</div>`

/** A form that changes something. */
export const form = (action: string, { token }: PageContext, content: string) =>
  html`<form method="post" action="${action}"><input type="hidden" name="${TOKEN_FIELD}" value="${token}">!${content}</form>`

const NAME = 'Voiceshelf'
