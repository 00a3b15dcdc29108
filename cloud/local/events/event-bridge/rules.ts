import { AwsError } from '../../aws-error.ts'
import type { EventState } from '../state.ts'
import { isObject, isOperator } from './matches.ts'

export const RULE_SCHEMA = `
  CREATE TABLE IF NOT EXISTS rules (name TEXT PRIMARY KEY, pattern TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS targets (rule TEXT NOT NULL, id TEXT NOT NULL, arn TEXT NOT NULL, PRIMARY KEY (rule, id));
`

export interface Rule {
  readonly name: string
  /** JSON. */
  readonly pattern: string
}

export interface Target {
  readonly rule: string
  readonly id: string
  /** Of an SQS queue. */
  readonly arn: string
}

export const ruleArn = ({ region, accountId }: EventState, name: string) =>
  `arn:aws:events:${region}:${accountId}:rule/${name}`

export const listRuleRows = ({ database }: EventState) =>
  database.prepare('SELECT * FROM rules ORDER BY name').all() as unknown as Rule[]

export const targetsOf = ({ database }: EventState, rule: string) =>
  database.prepare('SELECT * FROM targets WHERE rule = ? ORDER BY id').all(rule) as unknown as Target[]

/** @throws {AwsError} ResourceNotFoundException */
export function existingRule(state: EventState, name: string | undefined): Rule {
  const rule = listRuleRows(state).find(row => row.name === name)
  if (!rule)
    throw new AwsError('ResourceNotFoundException', `Rule ${name} does not exist on EventBus default.`)
  return rule
}

/** @throws {AwsError} InvalidEventPatternException when the pattern is not JSON or asks for what is not there */
export function readPattern(text: string | undefined): Record<string, unknown> {
  let pattern: unknown
  try {
    pattern = JSON.parse(text ?? '')
  } catch {
    throw invalid('it is not JSON')
  }
  if (!isObject(pattern)) throw invalid('it is not an object')
  check(pattern)
  return pattern
}

function check(pattern: Record<string, unknown>): void {
  for (const [field, wanted] of Object.entries(pattern)) {
    if (isObject(wanted)) check(wanted)
    else if (!Array.isArray(wanted)) throw invalid(`"${field}" must be an object or an array`)
    else for (const condition of wanted) checkCondition(condition)
  }
}

function checkCondition(condition: unknown): void {
  if (!isObject(condition)) return
  for (const operator of Object.keys(condition))
    if (!isOperator(operator)) throw invalid(`Unrecognized match type ${operator}`)
}

const invalid = (reason: string) =>
  new AwsError('InvalidEventPatternException', `Event pattern is not valid. Reason: ${reason}`)
