import { readFileSync } from 'node:fs'
import type { HttpAnswer } from './answer.ts'

const FILES: Readonly<Record<string, { file: string; contentType: string }>> = {
  '/': { file: 'page.html', contentType: 'text/html; charset=utf-8' },
  '/page.js': { file: 'page.js', contentType: 'text/javascript; charset=utf-8' },
  '/page.css': { file: 'page.css', contentType: 'text/css; charset=utf-8' },
}

/** Media comes from wherever a stream may: loopback, or HTTPS. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: http://localhost:* http://127.0.0.1:* https:",
  "media-src 'self' blob: http://localhost:* http://127.0.0.1:* https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The page's files; undefined for any other path. */
export function pageAnswer(path: string): HttpAnswer | undefined {
  const known = Object.hasOwn(FILES, path) ? FILES[path] : undefined
  if (!known) return undefined
  return {
    status: 200,
    headers: { 'Content-Type': known.contentType, 'Content-Security-Policy': CONTENT_SECURITY_POLICY },
    body: readFileSync(new URL(`../page/${known.file}`, import.meta.url)),
  }
}
