import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What `npm start` runs, with what its services are asked for written down beside its data. */
enableCompileCache(fileURLToPath(new URL('../../../node_modules/.cache/voiceshelf', import.meta.url)))
const { recordRequests } = await import('./record-requests.ts')
const { start } = await import('../../../infra/start.ts')
const args = process.argv.slice(2)
recordRequests(join(args[args.indexOf('--data') + 1], 'requests.jsonl'))
await start(args)
