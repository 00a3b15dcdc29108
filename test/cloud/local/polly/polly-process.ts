import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { openPolly } from '../../../../cloud/local/polly/polly.ts'
import { CREDENTIALS, REGION } from '../serve.ts'

/** A local Polly whose bucket is a folder and whose topic is a file, to be killed. Sends its port to its parent. */
const [folder = ''] = process.argv.slice(2)

const polly = openPolly({
  folder,
  region: REGION,
  credentials: CREDENTIALS,
  bucketExists: async () => true,
  async putObject({ key, body }) {
    const path = join(folder, 'bucket', key)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, body)
  },
  async publish(_, message) {
    appendFileSync(join(folder, 'notices'), `${message}\n`)
    process.send?.({ told: JSON.parse(message).taskId })
  },
})
polly.server.listen(0, '127.0.0.1', () =>
  process.send?.({ port: (polly.server.address() as AddressInfo).port }),
)
process.on('disconnect', () => process.exit())
