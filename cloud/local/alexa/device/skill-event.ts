import type { Ask } from './requests.ts'

/** What a skill is told of its own life: a listener takes it up, or gives it up. */
export type SkillEventType = 'AlexaSkillEvent.SkillEnabled' | 'AlexaSkillEvent.SkillDisabled'

/** By what name the manifest subscribes to it, and what it carries. */
interface SkillEvent {
  readonly subscription: 'SKILL_ENABLED' | 'SKILL_DISABLED'
  readonly body?: Readonly<Record<string, string>>
}

/** https://developer.amazon.com/en-US/docs/alexa/smapi/skill-events-in-alexa-skills.html */
export const SKILL_EVENTS: Readonly<Record<SkillEventType, SkillEvent>> = {
  'AlexaSkillEvent.SkillEnabled': { subscription: 'SKILL_ENABLED' },
  'AlexaSkillEvent.SkillDisabled': {
    subscription: 'SKILL_DISABLED',
    body: { userInformationPersistenceStatus: 'NOT_PERSISTED' },
  },
}

/** Skill events come from the account: they have no device, no session and no locale. */
export const isSkillEvent = (type: string): boolean => type.startsWith('AlexaSkillEvent.')

/** @param now milliseconds since 1970 */
export function skillEvent(type: SkillEventType, now: number): Ask {
  const { body } = SKILL_EVENTS[type]
  const time = new Date(now).toISOString().replace(/\.\d+Z$/, 'Z')
  return { type, eventCreationTime: time, eventPublishingTime: time, ...(body && { body }) }
}
