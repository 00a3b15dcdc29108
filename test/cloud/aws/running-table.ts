import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { openDynamoDB } from '../../../cloud/local/dynamodb/dynamodb.ts'
import { createTable } from '../../../infra/create-table.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { CREDENTIALS, REGION, serve } from '../local/serve.ts'

export const TABLE = 'table'

/** The table as it is provisioned, on disk, with a real client of it. */
export async function runTable() {
  const folder = temporaryFolder()
  const dynamodb = openDynamoDB({ folder: folder.path })
  const server = await serve(dynamodb.server)
  const plain = new DynamoDBClient({ region: REGION, credentials: CREDENTIALS, endpoint: server.url })
  await createTable(plain, TABLE)
  await createTable(plain, TABLE)
  return {
    url: server.url,
    client: DynamoDBDocumentClient.from(plain, { marshallOptions: { removeUndefinedValues: true } }),
    async close() {
      plain.destroy()
      await dynamodb.close()
      folder.remove()
    },
  }
}
