import { AwsError } from '../../aws-error.ts'
import { validation } from '../speech-request.ts'
import { taskShape } from '../task-shape.ts'
import type { Operation } from './operation.ts'

const MAX_RESULTS = 100
const STATUSES = ['scheduled', 'inProgress', 'completed', 'failed']

/** Newest first; a token is the place of the page's first task. */
export const listSpeechSynthesisTasks: Operation = ({ region, tasks }, { query }) => {
  const most = Number(query.get('MaxResults') ?? MAX_RESULTS)
  if (!(Number.isInteger(most) && most >= 1 && most <= MAX_RESULTS))
    throw validation(`Value at 'maxResults' must be between 1 and ${MAX_RESULTS}`)
  const status = query.get('Status') ?? undefined
  if (status && !STATUSES.includes(status))
    throw validation(`Value '${status}' at 'status' must satisfy enum value set: [${STATUSES.join(', ')}]`)
  const token = query.get('NextToken')
  const from = token === null ? 0 : Number(Buffer.from(token, 'base64url').toString() || Number.NaN)
  if (!Number.isInteger(from)) throw new AwsError('InvalidNextTokenException', 'The NextToken is invalid.')

  const found = tasks.list(status, most + 1, from)
  const next = found.length > most ? Buffer.from(String(from + most)).toString('base64url') : undefined
  return {
    json: { SynthesisTasks: found.slice(0, most).map(task => taskShape(task, region)), NextToken: next },
  }
}
