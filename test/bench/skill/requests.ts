import { SKILL_ID } from '../../../infra/wiring.ts'

const application = { applicationId: SKILL_ID }

/** What Alexa sends, as of the listener of this number. */
export function envelope(request: object, listener = 0, audioPlayer: object = {}): object {
  const user = { userId: `amzn1.ask.account.bench${listener}` }
  return {
    version: '1.0',
    session: { new: true, sessionId: 's', application, user },
    context: {
      System: {
        application,
        user,
        device: { deviceId: 'd', supportedInterfaces: { AudioPlayer: {} } },
        apiEndpoint: 'https://api.amazonalexa.com',
        apiAccessToken: '',
      },
      AudioPlayer: audioPlayer,
    },
    request: { requestId: 'r', timestamp: new Date().toISOString(), locale: 'en-US', ...request },
  }
}

export const launch = { type: 'LaunchRequest' }

export const intent = (name: string, slots: Readonly<Record<string, string>> = {}) => ({
  type: 'IntentRequest',
  dialogState: 'COMPLETED',
  intent: {
    name,
    confirmationStatus: 'NONE',
    slots: Object.fromEntries(Object.entries(slots).map(([slot, value]) => [slot, { name: slot, value }])),
  },
})

/** What the device tells of a stream. */
export const playback = (name: string, token: string, offsetInMilliseconds: number) => ({
  type: `AudioPlayer.${name}`,
  token,
  offsetInMilliseconds,
})
