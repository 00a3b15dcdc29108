import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { RequestEnvelope, Response } from 'ask-sdk-model'
import { closeServer } from '../toy-skill/media-server.ts'

/** A skill that is a web service, and gives one answer to whatever it is asked. */
export interface WebSkill {
  readonly address: string
  readonly requests: readonly RequestEnvelope[]
  close(): Promise<void>
}

export async function openWebSkill(response: Response): Promise<WebSkill> {
  const requests: RequestEnvelope[] = []
  const server = createServer(async (request, answer) => {
    requests.push(JSON.parse(await text(request)))
    answer.setHeader('Content-Type', 'application/json')
    answer.end(JSON.stringify({ version: '1.0', response }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, requests, close: () => closeServer(server) }
}
