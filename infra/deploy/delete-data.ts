import {
  DeleteTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
  UpdateTableCommand,
} from '@aws-sdk/client-dynamodb'
import {
  DeleteRepositoryCommand,
  DescribeRepositoriesCommand,
  type ECRClient,
  RepositoryNotFoundException,
} from '@aws-sdk/client-ecr'
import {
  DeleteBucketCommand,
  DeleteObjectsCommand,
  HeadBucketCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandOutput,
  NoSuchBucket,
  NotFound,
  type S3Client,
} from '@aws-sdk/client-s3'
import type { Resource } from './cloudformation/left-behind.ts'
import { DeployError } from './deploy-error.ts'

/** The services that hold what people brought. */
export interface DataClients {
  readonly s3: S3Client
  readonly dynamodb: DynamoDBClient
  readonly ecr: ECRClient
}

/** How data of a kind is looked for and deleted, with the thing that holds it. Deleting what is gone does nothing. */
interface Holder {
  isThere(clients: DataClients, name: string): Promise<boolean>
  remove(clients: DataClients, name: string): Promise<void>
}

const HOLDERS: Readonly<Record<string, Holder>> = {
  'AWS::S3::Bucket': {
    isThere: ({ s3 }, Bucket) => unless(NotFound, s3.send(new HeadBucketCommand({ Bucket }))),
    async remove({ s3 }, Bucket) {
      await emptyBucket(s3, Bucket)
      await unless(NoSuchBucket, s3.send(new DeleteBucketCommand({ Bucket })))
    },
  },
  'AWS::DynamoDB::Table': {
    isThere: ({ dynamodb }, TableName) =>
      unless(ResourceNotFoundException, dynamodb.send(new DescribeTableCommand({ TableName }))),
    async remove({ dynamodb }, TableName) {
      const { Table } = await dynamodb.send(new DescribeTableCommand({ TableName }))
      if (Table?.DeletionProtectionEnabled)
        await dynamodb.send(new UpdateTableCommand({ TableName, DeletionProtectionEnabled: false }))
      await unless(ResourceNotFoundException, dynamodb.send(new DeleteTableCommand({ TableName })))
    },
  },
  'AWS::ECR::Repository': {
    isThere: ({ ecr }, repositoryName) =>
      unless(
        RepositoryNotFoundException,
        ecr.send(new DescribeRepositoriesCommand({ repositoryNames: [repositoryName] })),
      ),
    async remove({ ecr }, repositoryName) {
      await unless(
        RepositoryNotFoundException,
        ecr.send(new DeleteRepositoryCommand({ repositoryName, force: true })),
      )
    },
  },
}

/** Those of the resources that are still there and whose data this can delete. */
export async function dataIn(clients: DataClients, resources: readonly Resource[]): Promise<Resource[]> {
  const isThere = await Promise.all(
    resources.map(({ type, physicalId }) => HOLDERS[type]?.isThere(clients, physicalId) ?? false),
  )
  return resources.filter((_, at) => isThere[at])
}

/** Deletes what it holds, and the thing itself. Nothing brings it back. */
export async function deleteData(clients: DataClients, { type, physicalId }: Resource): Promise<void> {
  await HOLDERS[type]?.remove(clients, physicalId)
}

/** Whether this deletes data of its kind. */
export const isData = ({ type }: Resource) => type in HOLDERS

/** Deletes every version of every object, so that the bucket can be deleted. A bucket that is gone is empty. */
export async function emptyBucket(s3: S3Client, Bucket: string): Promise<void> {
  for (;;) {
    // What is deleted is not listed again, so it is always the first page.
    const { Versions = [], DeleteMarkers = [] } = await versionsIn(s3, Bucket)
    const Objects = [...Versions, ...DeleteMarkers].map(({ Key, VersionId }) => ({ Key, VersionId }))
    if (Objects.length === 0) return
    const { Errors = [] } = await s3.send(
      new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }),
    )
    if (Errors.length)
      throw new DeployError(
        `${Errors.length} objects of ${Bucket} could not be deleted: ${Errors[0]?.Message}`,
      )
  }
}

async function versionsIn(s3: S3Client, Bucket: string): Promise<Partial<ListObjectVersionsCommandOutput>> {
  try {
    return await s3.send(new ListObjectVersionsCommand({ Bucket }))
  } catch (error) {
    if (error instanceof Error && error.name === 'NoSuchBucket') return {}
    throw error
  }
}

/** Whether it went well; false where the thing is not there. */
async function unless(missing: new (...args: never[]) => Error, done: Promise<unknown>): Promise<boolean> {
  try {
    await done
    return true
  } catch (error) {
    if (error instanceof missing) return false
    throw error
  }
}
