import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

/** What `npm start` runs, with a Polly that goes wrong on purpose. */
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/voiceshelf', import.meta.url)))
const { start } = await import('../../infra/start.ts')
const { seededFaults } = await import('./seeded-faults.ts')
const args = process.argv.slice(2)
await start(args, { faults: seededFaults(1, args[args.indexOf('--data') + 1]) })
