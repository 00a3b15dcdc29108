import { BUDGET_LIMIT } from '../../../cloud/aws/dynamodb-keys.ts'
import type { Asked } from '../../../scripts/cost/asked.ts'
import type { RunningCloud } from '../../lambda/running-cloud.ts'

const NOTHING: Asked = {
  tableWrites: 0,
  tableReads: 0,
  bucketWrites: 0,
  bucketReads: 0,
  queueRequests: 0,
}

/** https://aws.amazon.com/s3/pricing/: DELETE is free, and a multipart upload is billed part by part. */
const BUCKET_READS = new Set(['GetObjectCommand', 'HeadObjectCommand'])
const BUCKET_FREE = new Set(['DeleteObjectCommand', 'DeleteObjectsCommand', 'AbortMultipartUploadCommand'])
const TABLE_READS = new Set(['GetCommand', 'GetItemCommand', 'QueryCommand', 'BatchGetCommand'])

/** The budget's limit is read once a second, however much is done in it. */
function isOfTheClock(input: object): boolean {
  const { pk, sk } = 'Key' in input ? (input.Key as typeof BUDGET_LIMIT) : {}
  return pk === BUDGET_LIMIT.pk && sk === BUDGET_LIMIT.sk
}

interface Consumed {
  readonly CapacityUnits?: number
}

/**
 * Counts what the ports of a cloud ask from now on. The local DynamoDB reckons capacity as DynamoDB does; an index's
 * share is in it.
 */
export function countAsked({ table, store, sqs }: RunningCloud) {
  let asked: { -readonly [what in keyof Asked]: number } = { ...NOTHING }
  table.middlewareStack.add(
    (next, { commandName = '' }) =>
      async args => {
        Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' })
        const result = await next(args)
        const consumed = (result.output as { ConsumedCapacity?: Consumed | Consumed[] }).ConsumedCapacity
        if (isOfTheClock(args.input)) return result
        const units = [consumed ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0)
        if (TABLE_READS.has(commandName)) asked.tableReads += units
        else asked.tableWrites += units
        return result
      },
    { step: 'initialize', priority: 'high' },
  )
  store.client.middlewareStack.add(
    (next, { commandName = '' }) =>
      args => {
        if (BUCKET_READS.has(commandName)) asked.bucketReads++
        else if (!BUCKET_FREE.has(commandName)) asked.bucketWrites++
        return next(args)
      },
    { step: 'initialize' },
  )
  sqs.middlewareStack.add(
    next => args => {
      asked.queueRequests++
      return next(args)
    },
    { step: 'initialize' },
  )
  return {
    /** What was asked while this was done. */
    async during(act: () => Promise<void>): Promise<Asked> {
      asked = { ...NOTHING }
      await act()
      return { ...asked }
    },
  }
}
