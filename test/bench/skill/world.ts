import { join } from 'node:path'
import { CreateTableCommand } from '@aws-sdk/client-dynamodb'
import { CreateBucketCommand } from '@aws-sdk/client-s3'
import { build, stop } from 'esbuild'
import { connectBucket } from '../../../cloud/aws/connect.ts'
import { type FunctionHost, openFunctionHost } from '../../../cloud/local/lambda/function-host.ts'
import { packLookupIndex } from '../../../core/catalog/lookup/build-lookup-index.ts'
import { BUNDLE_SETTINGS, BUNDLES, buildFunctions } from '../../../infra/build.ts'
import { FUNCTIONS, SKILL_ID } from '../../../infra/wiring.ts'
import { runTable, TABLE } from '../../cloud/aws/running-table.ts'
import { runStore } from '../../cloud/local/s3/running-store.ts'
import { ACCOUNT_ID, CREDENTIALS, REGION } from '../../cloud/local/serve.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { snapshotOfMany } from './many-episodes.ts'

/** The official set-up's table, with the key that its adapter makes. */
const OFFICIAL_TABLE = 'official'

/** Both skills as bundles, beside a table and a bucket. */
export async function openWorld() {
  const folder = temporaryFolder()
  const [table, store] = await Promise.all([runTable(), runStore()])
  await table.client.send(
    new CreateTableCommand({
      TableName: OFFICIAL_TABLE,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    }),
  )
  await buildFunctions()
  const official = join(folder.path, 'official')
  await build({
    ...BUNDLE_SETTINGS,
    entryPoints: [{ in: 'test/bench/skill/official-skill.ts', out: 'index' }],
    outdir: official,
  })
  await stop()

  const environment = {
    TABLE_NAME: TABLE,
    MEDIA_BASE_URL: 'https://media.example',
    SKILL_ID,
    AWS_ENDPOINT_URL_DYNAMODB: table.url,
    AWS_ENDPOINT_URL_S3: store.url,
    POWERTOOLS_LOG_LEVEL: 'SILENT',
  }
  const bundles = { ours: join(BUNDLES, 'skill'), official }
  const { timeoutSeconds, memoryMegabytes } = FUNCTIONS.skill
  const common = {
    handler: 'index.handler',
    timeoutSeconds,
    memoryMegabytes,
    maximumConcurrency: 1,
    idleSeconds: 600,
  }
  return {
    bundles,
    /** A host without a warm process, and without code that was compiled before, as a new environment on Lambda; of the shelf in this bucket. */
    openHost: (run: number, bucket: string): Promise<FunctionHost> =>
      openFunctionHost({
        region: REGION,
        accountId: ACCOUNT_ID,
        credentials: CREDENTIALS,
        functions: [
          {
            ...common,
            name: 'ours',
            bundleFolder: bundles.ours,
            environment: { ...environment, CONTENT_BUCKET: bucket },
          },
          {
            ...common,
            name: 'official',
            bundleFolder: official,
            environment: { ...environment, TABLE_NAME: OFFICIAL_TABLE },
          },
        ],
        cacheFolder: join(folder.path, `cache${run}`),
        log: () => {},
      }),
    /** Fills a shelf of so many episodes, in a bucket of its own. */
    async fillShelf(episodes: number): Promise<string> {
      const bucket = `shelf-of-${episodes}`
      await store.client.send(new CreateBucketCommand({ Bucket: bucket }))
      Object.assign(process.env, environmentOfClients(store.url))
      const { lookupIndexes } = connectBucket({ bucket })
      const index = { bytes: packLookupIndex(snapshotOfMany(episodes)) }
      if (!(await lookupIndexes.replace(index, undefined))) throw new Error('the shelf was not filled')
      return bucket
    },
    async close() {
      await Promise.all([table.close(), store.close()])
      folder.remove()
    },
  }
}

const environmentOfClients = (s3: string) => ({
  AWS_REGION: REGION,
  AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
  AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
  AWS_ENDPOINT_URL_S3: s3,
})
