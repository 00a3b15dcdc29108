import * as z from 'zod/mini'
import { lwaToken, readSmapiCredentials } from '../../cloud/alexa/lwa-token.ts'
import { openSmapi } from '../../cloud/alexa/smapi.ts'
import { smapiRecogniser } from '../../cloud/alexa/smapi-recogniser.ts'
import { readConfig } from '../../cloud/aws/config.ts'
import { connectBucket, connectLessons } from '../../cloud/aws/connect.ts'
import { teachTitles } from './teach-titles.ts'

const config = readConfig(process.env, 'bucket', 'skillId', 'smapiBaseUrl', 'lwaBaseUrl', 'smapiCredentials')
const credentials = readSmapiCredentials(config.smapiCredentials)
const smapi = openSmapi(config.smapiBaseUrl, lwaToken(config.lwaBaseUrl, credentials))
const { lookupIndexes } = connectBucket(config)
const { lessons } = connectLessons(config)
const recogniser = smapiRecogniser(smapi, { vendorId: credentials.vendorId, skillId: config.skillId })

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
