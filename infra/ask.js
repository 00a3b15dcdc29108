#!/usr/bin/env node
import { requireNode24 } from './require-node.js'

requireNode24()
const { ask } = await import('./ask.ts')
await ask(process.argv.slice(2))
