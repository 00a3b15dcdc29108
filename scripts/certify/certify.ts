import type { Finding, Rule } from './rule.ts'
import { modelRules } from './rules/models.ts'
import { sentenceRules } from './rules/sentences.ts'
import { storeRules } from './rules/store.ts'
import { talkRules } from './rules/talk.ts'
import { understandingRules } from './rules/understanding.ts'
import type { Subject } from './subject.ts'

/** All rules, in the order of the report. */
export const RULES: readonly Rule[] = [
  ...storeRules,
  ...modelRules,
  ...understandingRules,
  ...sentenceRules,
  ...talkRules,
]

/** What a rule found; nothing is good. */
export interface Verdict {
  readonly rule: Rule
  readonly findings: readonly Finding[]
}

/** Holds a skill against every rule. */
export async function certify(subject: Subject, rules: readonly Rule[] = RULES): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const rule of rules) verdicts.push({ rule, findings: await rule.find(subject) })
  return verdicts
}
