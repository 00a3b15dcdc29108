#!/usr/bin/env node
import { requireNode24 } from './require-node.js'

requireNode24()
const { start } = await import('./start.ts')
await start(process.argv.slice(2))
