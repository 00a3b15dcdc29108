/** What could not be measured without an account, by name, with how far it may be off. */
export interface Assumption {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly unit: string
  readonly why: string
}

export const ASSUMPTIONS = {
  turnMilliseconds: {
    value: 25,
    low: 10,
    high: 80,
    unit: 'ms billed for a request to the skill',
    why: 'a warm turn takes 3 ms here, and 512 MB has 0.29 of a core, with two trips to DynamoDB of 4 to 10 ms',
  },
  coldShare: {
    value: 0.005,
    low: 0.001,
    high: 0.03,
    unit: 'of requests that meet a cold start of 1 s',
    why: 'the skill starts in 0.22 s here with a whole core; more often where few listen',
  },
  ingestSeconds: {
    value: 1.5,
    low: 0.7,
    high: 4,
    unit: 's of ingest for a text of 1,000 words',
    why: '27 operations of the table, mostly one after another, and the reading of the text',
  },
  assembleSecondsOfBatch: {
    value: 0.8,
    low: 0.3,
    high: 2,
    unit: 's of assemble for ten takes',
    why: 'ten objects read side by side and 22 operations of the table',
  },
  assembleSecondsOfHour: {
    value: 13,
    low: 6,
    high: 30,
    unit: 's of assemble for an hour of audio that is joined and listened to',
    why: '10 hours are joined in 7 to 11 s and decoded in 29 s with a whole core, here with 0.29 of one',
  },
  rebuildSeconds: {
    value: 3,
    low: 1,
    high: 10,
    unit: 's of publish for a rebuild',
    why: 'up to 128 shards of topics, read and written 16 at once, and the catalog',
  },
  shardsOfText: {
    value: 120,
    low: 70,
    high: 128,
    unit: 'shards of topics that a text touches',
    why: 'each stem is in one of 128; the few words of the test’s text touch 69',
  },
  pageMilliseconds: {
    value: 80,
    low: 30,
    high: 200,
    unit: 'ms billed for a public page',
    why: 'one or two reads of the table and the index in memory',
  },
  bytesASecond: {
    value: 6_000,
    low: 4_000,
    high: 8_000,
    unit: 'bytes of MP3 for a second',
    why: '100,000 characters are 36 MB in 6,030 s with the local engine at 48 kbit/s, which is what Polly is known to write',
  },
  charactersASecond: {
    value: 14,
    low: 11,
    high: 18,
    unit: 'characters spoken in a second',
    why: 'English with the local engine (core/synthesis/expected-length.ts)',
  },
  heardShare: {
    value: 0.8,
    low: 0.5,
    high: 1,
    unit: 'of an episode whose bytes a device fetches',
    why: 'who stops early has fetched less',
  },
  requestsOfEpisode: {
    value: 3,
    low: 1,
    high: 15,
    unit: 'requests of a device for an episode’s audio',
    why: 'devices read in ranges, each in its own way',
  },
  originReads: {
    value: 20,
    low: 5,
    high: 60,
    unit: 'reads of the bucket by CloudFront for an edition',
    why: 'one for each regional cache, of which there are a dozen or so, and again for what was dropped',
  },
  logBytes: {
    value: 900,
    low: 500,
    high: 2_500,
    unit: 'bytes of logs of an invocation',
    why: 'START, END and REPORT as JSON, and a line of our own now and then',
  },
  traceShare: {
    value: 0.05,
    low: 0.05,
    high: 0.05,
    unit: 'of invocations traced beyond the first of each second',
    why: 'the sampling of active tracing, https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html',
  },
  editorGigabytes: {
    value: 2,
    low: 0.5,
    high: 10,
    unit: 'GB a month between an editor and the admin app',
    why: 'pages and previews; texts and audio go past it',
  },
} as const satisfies Record<string, Assumption>

export type AssumptionName = keyof typeof ASSUMPTIONS
export type Assumed = Readonly<Record<AssumptionName, number>>

export const ASSUMED: Assumed = Object.fromEntries(
  Object.entries(ASSUMPTIONS).map(([name, { value }]) => [name, value]),
) as Record<AssumptionName, number>
