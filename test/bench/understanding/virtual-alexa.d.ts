/** The slice of virtual-alexa that the bench uses. https://github.com/bespoken/virtual-alexa */
declare module 'virtual-alexa' {
  import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model'

  interface Builder {
    handler(skill: (event: RequestEnvelope) => Promise<ResponseEnvelope>): Builder
    interactionModel(model: object): Builder
    locale(locale: string): Builder
    create(): VirtualAlexa
  }

  export class VirtualAlexa {
    static Builder(): Builder
    /** Throws if no sample fits. */
    utter(utterance: string): Promise<unknown>
  }
}
