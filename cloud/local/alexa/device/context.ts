import { createHash } from 'node:crypto'
import type { Context, interfaces, SupportedInterfaces, User } from 'ask-sdk-model'
import type { Skill } from '../skill.ts'
import type { Echo } from './echo.ts'

/** What a device looks like to a skill while it is asked something. */
export interface DeviceSurroundings {
  readonly skill: Skill
  readonly echo: Echo
  readonly player: interfaces.audioplayer.AudioPlayerState
  /** Of the APL document that is shown. */
  readonly document?: interfaces.alexa.presentation.apl.RenderedDocumentState
  /** Where Alexa's own interfaces would be; goes into `context.System.apiEndpoint`. */
  readonly apiEndpoint: string
}

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html#context-object */
export function contextOf({ skill, echo, player, document, apiEndpoint }: DeviceSurroundings): Context {
  return {
    System: {
      application: { applicationId: skill.id },
      user: userOf(skill.id),
      device: {
        deviceId: deviceIdOf(skill.id, echo),
        supportedInterfaces: supportedInterfaces(skill, echo),
      },
      apiEndpoint,
      apiAccessToken: accessTokenOf(skill.id, echo),
    },
    ...(skill.streamsAudio ? { AudioPlayer: player } : {}),
    ...(document ? { 'Alexa.Presentation.APL': document } : {}),
    ...(echo.viewport ? { Viewport: echo.viewport } : {}),
  }
}

/** What a skill is given where nothing comes from a device. */
export const accountContextOf = ({ skill, echo, apiEndpoint }: DeviceSurroundings): Context => ({
  System: {
    application: { applicationId: skill.id },
    user: userOf(skill.id),
    apiEndpoint,
    apiAccessToken: accessTokenOf(skill.id, echo),
  },
})

/** Whether an APL document can be shown: by the device, and by what the skill's manifest asks for. */
export const showsApl = (skill: Skill, { viewport }: Echo): boolean =>
  viewport !== undefined && skill.hasInterface('ALEXA_PRESENTATION_APL')

const supportedInterfaces = (skill: Skill, echo: Echo): SupportedInterfaces => ({
  ...(skill.streamsAudio ? { AudioPlayer: {} } : {}),
  ...(showsApl(skill, echo) ? { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } } : {}),
})

/** The account's, for a skill: the same on all its devices and at every start. */
export const userOf = (skillId: string): User => ({ userId: madeUpId('amzn1.ask.account', skillId, 'user') })

export const deviceIdOf = (skillId: string, { name }: Echo): string =>
  madeUpId('amzn1.ask.device', skillId, name)

/** Opens Alexa's own interfaces to the skill, for one device. */
export const accessTokenOf = (skillId: string, { name }: Echo): string =>
  madeUpId('local', skillId, `access from ${name}`)

/** Looks like Alexa's ids, which are long and scoped to a skill. */
const madeUpId = (prefix: string, skillId: string, what: string) =>
  `${prefix}.${createHash('sha512').update(`${skillId} ${what}`).digest('hex').toUpperCase()}`
