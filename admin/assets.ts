import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import express, { type RequestHandler } from 'express'
import { contentHash } from '../core/content-hash.ts'
import { links } from './routes.ts'

const FOLDER = join(import.meta.dirname, 'public')

/** A file of `public/` by an address that changes with its content, so that it may be kept for ever. */
const versioned = (file: string) =>
  links.asset(file, contentHash(readFileSync(join(FOLDER, file), 'utf8')).slice(0, 12))

export const ASSETS = {
  style: versioned('admin.css'),
  script: versioned('admin.js'),
  icon: versioned('icon.svg'),
}

export const serveAssets = (): RequestHandler =>
  express.static(FOLDER, { immutable: true, maxAge: '1y', index: false, redirect: false })
