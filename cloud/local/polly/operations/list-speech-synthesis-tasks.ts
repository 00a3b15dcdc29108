import { AwsError } from '../../aws-error.ts'
import { invalidRequest, readOneOf } from '../request-fields.ts'
import { taskShape } from '../task-shape.ts'
import { TASK_STATUSES } from '../task-store.ts'
import type { Operation } from './operation.ts'

const MAX_RESULTS = 100

/** Newest first; a token is the place of the page's first task. */
export const listSpeechSynthesisTasks: Operation = ({ region, tasks }, { query }) => {
  const most = Number(query.get('MaxResults') ?? MAX_RESULTS)
  if (!(Number.isInteger(most) && most >= 1 && most <= MAX_RESULTS))
    throw invalidRequest(`Value at 'MaxResults' must be between 1 and ${MAX_RESULTS}`)
  const status = readOneOf(Object.fromEntries(query), 'Status', TASK_STATUSES)
  const from = readToken(query.get('NextToken'))

  const found = tasks.list(status, most + 1, from)
  const next = found.length > most ? Buffer.from(String(from + most)).toString('base64url') : undefined
  return {
    json: { SynthesisTasks: found.slice(0, most).map(task => taskShape(task, region)), NextToken: next },
  }
}

function readToken(token: string | null): number {
  if (token === null) return 0
  const from = Buffer.from(token, 'base64url').toString()
  if (/^\d{1,9}$/u.test(from)) return Number(from)
  throw new AwsError('InvalidNextTokenException', 'The NextToken is invalid.')
}
