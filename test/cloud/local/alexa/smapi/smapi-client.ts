import { serveToy, type ToyServer } from '../toy-skill/toy-server.ts'

export interface SmapiClient {
  readonly toy: ToyServer
  /** Asks for a path, or a whole address. */
  request(method: string, url: string, body?: unknown, headers?: Record<string, string>): Promise<Response>
  /** The JSON that a GET is answered with. */
  get(url: string): ReturnType<typeof answerOf>
}

/** SMAPI by plain requests, where a command of `ask` would hide the answer or take too long. */
export async function openSmapi(): Promise<SmapiClient> {
  const toy = await serveToy({})
  const request: SmapiClient['request'] = (method, url, body, headers = {}) =>
    fetch(new URL(url, toy.address), {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  return { toy, request, get: async url => answerOf(await request('GET', url)) }
}

export const answerOf = async (response: Response) => JSON.parse(await response.text())

/** A model that builds. */
export const modelNamed = (invocationName: string, ...samples: string[]) => ({
  interactionModel: {
    languageModel: {
      invocationName,
      intents: [{ name: 'NewsIntent', samples: ['the news', ...samples] }, { name: 'AMAZON.StopIntent' }],
    },
  },
})
