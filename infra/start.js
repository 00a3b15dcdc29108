#!/usr/bin/env node
import * as module from 'node:module'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { requireNode24 } from './require-node.js'

requireNode24()
// The room for young objects grows while everything is loaded, and would keep 30 MB for ever after.
setFlagsFromString('--semi-space-growth-factor=1')
// Compiled code with its types stripped: the next start is quicker and takes 30 MB less.
module.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/voiceshelf', import.meta.url)))
const { start } = await import('./start.ts')
await start(process.argv.slice(2))
