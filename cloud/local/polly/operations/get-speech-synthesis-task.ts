import { AwsError } from '../../aws-error.ts'
import { taskShape } from '../task-shape.ts'
import type { Operation } from './operation.ts'

const TASK_ID = /^[a-zA-Z0-9_-]{1,100}$/u

export const getSpeechSynthesisTask: Operation = ({ region, tasks }, { path: [id = ''] }) => {
  if (!TASK_ID.test(id)) throw new AwsError('InvalidTaskIdException', 'The provided Task ID is not valid.')
  const task = tasks.get(id)
  if (!task)
    throw new AwsError(
      'SynthesisTaskNotFoundException',
      'The Speech Synthesis task with requested Task ID cannot be found.',
    )
  return { json: { SynthesisTask: taskShape(task, region) } }
}
