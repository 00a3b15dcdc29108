import type { RequestEnvelope } from 'ask-sdk-model'
import type { Understood } from '../../../cloud/local/alexa/understanding/understanding.ts'
import type { InteractionModel } from './bench-model.ts'
import { KINDS, type Kind } from './case.ts'

// Its aws-sdk warns on every start that it is old.
process.env.AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE = '1'
const { VirtualAlexa } = await import('virtual-alexa')

/** virtual-alexa cannot be told what the skill has just asked for. */
export const PEER_KINDS: readonly Kind[] = KINDS.filter(kind => kind !== 'dialog-answer')

/** What virtual-alexa, the test library that skills are mostly tested with, makes of an utterance. */
export class Peer {
  readonly #alexa: InstanceType<typeof VirtualAlexa>
  #request: RequestEnvelope['request'] | undefined

  constructor(model: InteractionModel, locale: string) {
    const { languageModel } = model.interactionModel
    this.#alexa = VirtualAlexa.Builder()
      .handler(async ({ request }) => {
        this.#request = request
        return { version: '1.0', response: { shouldEndSession: true } }
      })
      .interactionModel({ interactionModel: { languageModel } })
      .locale(locale)
      .create()
  }

  async understand(utterance: string): Promise<Understood> {
    this.#request = undefined
    try {
      await this.#alexa.utter(utterance)
    } catch (error) {
      return { kind: 'not-routed', reason: String(error), considered: [] }
    }
    return understoodOf(this.#request)
  }
}

function understoodOf(request: RequestEnvelope['request'] | undefined): Understood {
  if (request?.type === 'LaunchRequest') return { kind: 'launch', considered: [] }
  if (request?.type === 'IntentRequest')
    return { kind: 'intent', intent: request.intent, byName: false, considered: [] }
  return { kind: 'exit', considered: [] }
}
