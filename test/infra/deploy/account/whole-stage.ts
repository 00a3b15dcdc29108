import { expect } from '@jest/globals'
import type { Account } from './account.ts'

/** The developer's skills, but for the one that every local Alexa has. */
export async function skillsMade(account: Account) {
  const { skills } = (await account.smapi('GET', '/v1/skills?vendorId=ANYVENDOR')) as {
    skills: { skillId: string; nameByLocale: Record<string, string> }[]
  }
  return skills.slice(1)
}

const manifestOf = (account: Account, skillId: string) =>
  account.smapi('GET', `/v1/skills/${skillId}/stages/development/manifest`)

/** All that the stage dev has when it is whole. */
export async function expectWhole(account: Account): Promise<void> {
  const [skill] = await skillsMade(account)
  const { SkillFunctionArn, SiteAddress, ContentBucketName } = account.outputs('voiceshelf-dev')
  expect(account.stack('voiceshelf-dev')?.wish.parameters).toMatchObject({ SkillId: skill?.skillId })
  expect(await manifestOf(account, skill?.skillId ?? '')).toMatchObject({
    manifest: {
      apis: { custom: { endpoint: { uri: SkillFunctionArn } } },
      events: { endpoint: { uri: SkillFunctionArn } },
      privacyAndCompliance: { locales: { 'de-DE': { privacyPolicyUrl: `${SiteAddress}/privacy` } } },
    },
  })
  expect(await account.keys(ContentBucketName ?? '')).toContain('covers/_default.png')
  expect(await skillsMade(account)).toHaveLength(1)
}
