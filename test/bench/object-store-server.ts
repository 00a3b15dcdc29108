import { createServer } from 'node:http'
import { openObjectStore } from '../../cloud/local/s3/object-store.ts'

/** The object store in a process of its own, for the bench that measures it. Tells its parent its port, and its memory when asked. */
const [folder = '', accessKeyId = '', secretAccessKey = ''] = process.argv.slice(2)
const store = openObjectStore({
  folder,
  region: 'us-east-1',
  accountId: '000000000000',
  credentials: { accessKeyId, secretAccessKey },
})
let mostBytes = 0
setInterval(() => {
  mostBytes = Math.max(mostBytes, process.memoryUsage().rss)
}, 50)
const server = createServer(store.listener).listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.({ port: typeof address === 'object' ? address?.port : undefined })
})
process.on('message', () => process.send?.({ mostBytes }))
process.on('disconnect', () => process.exit(0))
