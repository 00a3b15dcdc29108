import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { AlexaOptions } from '../../../../../cloud/local/alexa/alexa.ts'
import { closeServer } from './media-server.ts'
import { type Answers, openToy, type Toy } from './toy-skill.ts'

export interface ToyServer extends Toy {
  /** "http://127.0.0.1:PORT" */
  readonly address: string
}

/** The toy skill's Alexa over HTTP. */
export async function serveToy(answers: Answers, options: Partial<AlexaOptions> = {}): Promise<ToyServer> {
  const toy = openToy(answers, options)
  const server = createServer(toy.listener)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = async () => {
    await closeServer(server)
    await toy.close()
  }
  return { ...toy, address: `http://127.0.0.1:${port}`, close }
}
