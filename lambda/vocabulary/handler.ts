import * as z from 'zod/mini'
import { type GetCredentials, lwaToken, readSmapiCredentials } from '../../cloud/alexa/lwa-token.ts'
import { openSmapi } from '../../cloud/alexa/smapi.ts'
import { smapiRecogniser } from '../../cloud/alexa/smapi-recogniser.ts'
import { readConfig } from '../../cloud/aws/config.ts'
import { connectBucket, connectLessons, connectSmapiSecret } from '../../cloud/aws/connect.ts'
import { teachTitles } from './teach-titles.ts'

const config = readConfig(process.env, 'bucket', 'skillId', 'smapiBaseUrl', 'lwaBaseUrl', 'smapiSecretArn')
const { readSmapiSecret } = connectSmapiSecret(config)
const credentials: GetCredentials = async options => readSmapiCredentials(await readSmapiSecret(options))
const smapi = openSmapi(config.smapiBaseUrl, lwaToken(config.lwaBaseUrl, credentials))
const { lookupIndexes } = connectBucket(config)
const { lessons } = connectLessons(config)
const recogniser = smapiRecogniser(smapi, { credentials, skillId: config.skillId })

const Errand = z.object({
  errand: z.literal('teach-titles'),
  paceSeconds: z.number(),
  trustSeconds: z.number(),
})

/** The clock. */
export async function handler(event: unknown): Promise<void> {
  const { paceSeconds, trustSeconds } = Errand.parse(event)
  const patience = { pace: paceSeconds * 1000, trust: trustSeconds * 1000 }
  await teachTitles({ lookupIndexes, lessons, recogniser }, patience, Date.now())
}
