import { openFunctionHost } from '../../../../cloud/local/lambda/function-host.ts'
import { ACCOUNT_ID, CREDENTIALS, REGION } from '../serve.ts'
import { bundle } from './bundles.ts'

/** A host in a process of its own, to be killed: `node host-process.ts FOLDER PORT` invokes a handler that dials the port. */
const [folder = '', port = ''] = process.argv.slice(2)

const SOURCE = `import { connect } from 'node:net'
export const handler = async ({ port }) => {
  await new Promise(resolve => connect(port, '127.0.0.1', resolve))
  for (;;);
}`

const host = await openFunctionHost({
  region: REGION,
  accountId: ACCOUNT_ID,
  credentials: CREDENTIALS,
  functions: [bundle(folder, 'busy', SOURCE)],
  cacheFolder: folder,
  log: () => {},
})
await host.invoke('busy', { port: Number(port) })
