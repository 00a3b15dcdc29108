import { readdirSync, readFileSync } from 'node:fs'
import type { HttpAnswer } from './answer.ts'

const FOLDER = new URL('../page/', import.meta.url)

/** By a file's ending; files with another are not served. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

/** The files of the page by their addresses: page.html is "/", echo.js is "/page/echo.js". */
const FILES: ReadonlyMap<string, string> = new Map(
  readdirSync(FOLDER).map(name => [name === 'page.html' ? '/' : `/page/${name}`, name]),
)

/** Media comes from wherever a stream may: loopback, or HTTPS. */
const MEDIA = 'http://localhost:* http://127.0.0.1:* http://*.localhost:* https:'

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  `img-src 'self' data: ${MEDIA}`,
  `media-src 'self' blob: ${MEDIA}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The page's files; undefined for any other path. */
export function pageAnswer(path: string): HttpAnswer | undefined {
  const name = FILES.get(path)
  const contentType = CONTENT_TYPES[name?.split('.').at(-1) ?? '']
  if (name === undefined || contentType === undefined) return undefined
  return {
    status: 200,
    headers: { 'Content-Type': contentType, 'Content-Security-Policy': CONTENT_SECURITY_POLICY },
    body: readFileSync(new URL(name, FOLDER)),
  }
}
