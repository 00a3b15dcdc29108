import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { type DynamoDBDocumentClient, UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb'

export type Item = Record<string, unknown>

/** One conditional write. Resolves to the item's attributes that `ReturnValues` asks for, undefined when the condition is false. */
export async function updateIf(
  client: DynamoDBDocumentClient,
  input: UpdateCommandInput,
): Promise<Item | undefined> {
  return unlessConditionFails(async () => (await client.send(new UpdateCommand(input))).Attributes ?? {})
}

/** What `write` resolves to, or undefined when its condition is false. */
export async function unlessConditionFails<T>(write: () => Promise<T>): Promise<T | undefined> {
  try {
    return await write()
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return undefined
    throw error
  }
}
