import { QUOTAS, QUOTAS_READ_ON, type Quota, type QuotaName } from '../../infra/quotas.ts'
import { ASSUMED, ASSUMPTIONS } from '../cost/assumptions.ts'
import { billOf } from '../cost/bill.ts'
import { money, percent, quantity, table } from '../cost/format.ts'
import { SIZES } from '../cost/sizes.ts'
import type { Stack } from '../cost/stack.ts'
import { listenerBytes, textOf, usageOf } from '../cost/usage.ts'
import { bars } from './chart.ts'
import { type Evening, eveningOfMillion, loadsOf, type Met, metBy, mostOf } from './evening.ts'
import { LATELY_SECONDS, NOISY } from './fair-line.ts'
import type { Compared, Trial, Trials } from './imports.ts'
import { deadOf, duration, mostInASecond, quantile, receivesOf, secondsOfLate } from './summary.ts'

/** From this share of a quota on it is time to ask for more: AWS takes days to answer. */
const TIME_TO_ASK = 0.7

const FAIR_QUEUES =
  'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-fair-queues-detailed.html'

/** docs/scale.md. */
export function scalePage(stack: Stack, { atOnce, raised }: Trials): string {
  const evening = eveningOfMillion(ASSUMED)
  const met = metBy(evening)
  return `# At scale

Written by \`npm run scale -- --write\`; a test fails where it is not what that writes now. Nothing here was measured on AWS: it is reckoned, by a simulation of the queues with the settings of \`infra/template.yaml\` and the rules of \`core/synthesis/pace.ts\`, and by what the product was counted to ask of the services (\`scripts/cost/asked.ts\`). How long steps take is assumed: \`scripts/scale/times.ts\` and [cost](cost.md#what-is-assumed). The limits are those of a new account in us-east-1, in \`infra/quotas.ts\`, as they stood on ${QUOTAS_READ_ON} as far as copies of AWS's pages and memory tell: Service Quotas shows yours.

${importSection(stack, atOnce, raised)}

${eveningSection(stack, evening, met)}

## Quotas to raise, and when

AWS takes days to answer, so ask from ${percent(TIME_TO_ASK)} of a limit on. Listeners are those of one evening, with items of three months' history.

${table(['limit', 'when', 'how', 'what else'], quotasToRaise(evening, met, atOnce[0]))}

What no one raises: ${fixed().join('; ')}.

## All limits

${table(
  ['limit', 'value', 'raised on request', 'page'],
  Object.values(QUOTAS).map(({ what, value, unit, adjustable, source }: Quota) => [
    what,
    `${value.toLocaleString('en-US')} ${unit}`,
    adjustable ? 'yes' : 'no',
    `[${new URL(source).pathname.split('/').at(-1)}](${source})`,
  ]),
)}
`
}

function importSection(stack: Stack, atOnce: Trials['atOnce'], raised: readonly Trial[]): string {
  const [neural] = atOnce
  const { uploads, texts } = neural.settings
  const each = (what: string, cell: (trial: Compared) => string) => [what, ...atOnce.map(cell)]
  const words = texts.reduce((sum, text) => sum + text.words, 0) / texts.length
  return `## ${quantity(uploads)} texts at once

Texts of ${quantity(words)} words in the middle, from 400 to 8,000, cut into passages by \`core/synthesis\`; one start in two thousand meets a fault of Polly's; an hour later one more text comes into the same show.

${table(
  ['', ...atOnce.map(({ name }) => name)],
  [
    each('passages', ({ imported }) => quantity(imported.passages)),
    each('first ready', ({ imported }) => duration(quantile(readyOf(imported.uploads), 0))),
    each('half of them', ({ imported }) => duration(quantile(readyOf(imported.uploads), 0.5))),
    each('last ready', ({ imported }) => duration(quantile(readyOf(imported.uploads), 1))),
    each('from ready to heard, 99 %', ({ imported }) =>
      duration(quantile(heardAfter(imported.uploads), 0.99)),
    ),
    each('the text that came an hour later', ({ imported }) => duration(secondsOfLate(imported))),
    each('the same, were the queue first come, first served', ({ secondsOfLateInLine }) =>
      duration(secondsOfLateInLine),
    ),
    each('starts a second, in the mean', ({ imported }) => startsASecond(imported.starts).toFixed(2)),
    each('starts in the busiest second', ({ imported }) => String(mostInASecond(imported.starts))),
    each('starts that Polly had no room for', ({ imported }) => quantity(imported.throttled)),
    each('messages received more than once, and the most', ({ imported }) => {
      const { again, most } = receivesOf(imported)
      return `${quantity(again)}, ${most} times`
    }),
    each('dead letters', ({ imported }) => quantity(deadOf(imported))),
    each('rebuilds of the index that another overtook', ({ imported }) =>
      percent(imported.overtaken / (imported.overtaken + imported.invocations.index.invocations)),
    ),
    each('tasks told again by tidy', ({ imported }) => quantity(imported.broughtAgain)),
  ],
)}

What waits in the queues, of ${neural.name} (${duration(neural.imported.seconds)}):

\`\`\`
${Object.entries(neural.imported.depths)
  .map(([step, depths]) => `${step.padEnd(9)} ${bars(depths)} ${quantity(Math.max(...depths))}`)
  .join('\n')}
\`\`\`

Polly's tasks a second bound it, and nothing else comes near: the queue is the pace. Waiting costs no attempt, for a mapping takes a message out of its queue only when an invocation is free for it; what is received twice met a fault. A passage that Polly has no room for goes to the end of its group's line as a new message.

${table(['what it asks', 'at the most', 'of', ''], importRows(stack, neural))}

What to know of it:

- **Who comes later does not wait.** The queues of passages are fair ([62](decisions/0062-an-import-lets-others-through.md)): what a show asks for within an hour of the clock is one message group, and SQS gives out quiet groups first. Noisy is one that has more than ${percent(NOISY.share)} of what is in flight, if these are ${NOISY.leastInFlight} messages, or of the time that messages were in flight lately; of noisy groups the one with the fewest in flight is next, and of quiet ones the oldest message. That much [AWS says](${FAIR_QUEUES}); that lately means ${duration(LATELY_SECONDS)} is assumed. At most ${neural.imported.queues.passages.mostInFlight} passages are in flight here, so an import is told by its time alone.
- **Who comes with an import waits with it**: into the same show, in the same hour. And where so many groups wait that each has less than ${percent(NOISY.share)}, as of an import into twenty shows, all of them are quiet and the oldest message is next, whoever comes later. Then import by night, or in parts.
- **The slow engines** start one passage a second, from two functions, since a queue cannot have fewer: both may start in one second. Where Polly takes no two at once, half of the starts come back and the import lasts twice as long; nothing is lost.
- **A queue keeps a message ${QUOTAS['queue-retention'].value} days.** That is ${quantity(QUOTAS['queue-retention'].value * 86_400 * QUOTAS['polly-slow-tasks'].value)} passages of the slow engines, and ten times as many of the others; what is older is lost without a dead letter, and its episode waits for ever.

With more of Polly, ${quantity(raised[0]?.settings.uploads ?? 0)} such texts; the pace in \`core/synthesis/pace.ts\` is raised with the quota:

${table(
  [
    'Polly takes',
    'last ready',
    'started in the mean',
    'the most that wait for assemble',
    'told again by tidy',
  ],
  raised.map(({ name, imported }) => [
    name,
    duration(quantile(readyOf(imported.uploads), 1)),
    `${startsASecond(imported.starts).toFixed(0)} a second`,
    quantity(imported.queues.assembly.mostWaiting),
    quantity(imported.broughtAgain),
  ]),
)}

Where more wait for \`assemble\` than it takes in five minutes, \`tidy\` tells it again of what it has not got to, which is more work and no harm: raise its \`MaximumConcurrency\` with the quota.`
}

type Uploads = Trial['imported']['uploads']
/** Without the text that came later. */
const readyOf = (uploads: Uploads) => uploads.filter(({ at }) => at === 0).map(({ readyAt }) => readyAt)
const heardAfter = (uploads: Uploads) => uploads.map(({ heardAt, readyAt }) => heardAt - readyAt)

function startsASecond(starts: readonly number[]): number {
  const [first = 0, last = 0] = [starts[0], starts.at(-1)]
  return starts.length / Math.max(1, last - first)
}

/** Writes of one key: each start adds to the month, notes a task and has it struck off; a text is received and planned. */
const WRITES_OF_A_START = { month: 1, started: 2 }
const WRITES_OF_A_TEXT = 2

function importRows(stack: Stack, { imported, settings }: Trial): string[][] {
  const starts = mostInASecond(imported.starts)
  const ingested = settings.uploads / imported.invocations.uploads.seconds
  const lanes = (queue: string) =>
    stack.mappings.find(mapping => mapping.queue === queue)?.maximumConcurrency ?? 0
  const inFlight = Object.values(imported.queues).map(({ mostInFlight }) => mostInFlight)
  const allLanes = stack.mappings.reduce((sum, { maximumConcurrency }) => sum + maximumConcurrency, 0)
  return [
    row('Polly, in the mean', startsASecond(imported.starts), 'polly-tasks'),
    row('all functions that queues wake', allLanes, 'lambda-concurrency'),
    row('the fullest queue', Math.max(...inFlight), 'queue-in-flight'),
    row('the month’s item of the budget', starts * WRITES_OF_A_START.month, 'partition-writes'),
    row('the partition of started tasks', starts * WRITES_OF_A_START.started, 'partition-writes'),
    row(
      'one show that all texts are of',
      ingested * lanes('UploadsQueue') * WRITES_OF_A_TEXT,
      'partition-writes',
    ),
    row('`takes/`, which Polly writes', starts, 'bucket-writes'),
    row('the completion topic', starts, 'topic-publishes'),
  ]
}

const row = (what: string, peak: number, quota: QuotaName) => [
  what,
  quantity(peak),
  `${QUOTAS[quota].value.toLocaleString('en-US')} ${QUOTAS[quota].unit}`,
  share(peak / QUOTAS[quota].value),
]

const share = (of: number) => (of < 0.01 ? 'below 1 %' : percent(of))

function eveningSection(stack: Stack, evening: Evening, met: readonly Met[]): string {
  const { listeners, episodesAnEvening } = evening.size
  const { turns, listening } = loadsOf(evening)
  const [first] = met
  return `## ${quantity(listeners)} listeners in an evening

From 19 to 22 o'clock, three quarters of them along a hill and a quarter at the full and half hours, most within a minute. Each opens the skill, hears ${episodesAnEvening} episodes of ${duration(textOf(evening.size, evening.assumed).seconds)} and stops in the next; what the skill is asked in between is what a device was counted to ask it.

\`\`\`
requests to the skill a second ${bars(turns)} ${quantity(mostOf(turns))}
listening at once              ${bars(listening)} ${quantity(mostOf(listening))}
                               19:00${' '.repeat(10)}20:00${' '.repeat(10)}21:00${' '.repeat(10)}22:00
\`\`\`

${table(
  ['limit', 'in the busiest second', 'of', '', 'met with so many listeners'],
  met.map(({ quota, peak, share: of, listeners: at }) => [
    QUOTAS[quota].what,
    quantity(peak),
    `${QUOTAS[quota].value.toLocaleString('en-US')} ${QUOTAS[quota].unit}`,
    share(of),
    rounded(at),
  ]),
)}

**${first ? QUOTAS[first.quota].what : ''}** is met first. DynamoDB takes twice what a table has had before, within half an hour, so a table that has grown with its listeners does not meet it; one that is to take a million from the first evening on is warmed before. A listener's item of ${quantity(evening.itemBytes)} bytes is ${quantity(Math.ceil(evening.itemBytes / 1024))} units with each write: with the items of the first month it would be ${quantity(Math.ceil(listenerBytes(evening.size, 1) / 1024))}, and after a year ${quantity(Math.ceil(listenerBytes(evening.size, 12) / 1024))}.

An environment of Lambda answers ten requests a second, so it is the number of requests and not their ${ASSUMPTIONS.turnMilliseconds.value} ms that says how many there must be. Each new one reads the index of ${quantity(evening.indexBytes / 1e6)} MB from S3. A turn that looks for news asks whether that has changed: one object, whose prefix answers ${quantity(QUOTAS['bucket-reads'].value)} a second. The audio is CloudFront's, and far from its limits.

Such an evening costs ${money(eveningDollars(stack))} at the prices of a month's first use, and thirty of them cost what [cost](cost.md) says.`
}

const eveningDollars = (stack: Stack) =>
  billOf(usageOf({ ...SIZES.million, evenings: 1, texts: 0, tasks: 0, pages: 0 }, stack, ASSUMED)).byPart
    .listeners

/** To two digits: it is no more exact. */
const rounded = (value: number) => Number(value.toPrecision(2)).toLocaleString('en-US')

function quotasToRaise(evening: Evening, met: readonly Met[], { imported }: Trial): string[][] {
  const textsAnHour = (3600 * imported.uploads.length) / imported.seconds
  const at = (quota: QuotaName) =>
    `from ${rounded((met.find(one => one.quota === quota)?.listeners ?? 0) * TIME_TO_ASK)} listeners`
  const writes = Math.ceil(evening.itemBytes / 1024)
  return [
    [
      QUOTAS['table-new-writes'].what,
      at('table-new-writes'),
      '`WarmThroughput` of the table and of its index, days before; once paid by what it adds',
      'or grow: twice the last peak is always there',
    ],
    [
      QUOTAS['table-writes'].what,
      at('table-writes'),
      'Service Quotas, DynamoDB, “Table-level write throughput limit”',
      `a listener's item is ${writes} units a write: keep fewer positions first`,
    ],
    [
      QUOTAS['table-reads'].what,
      at('table-reads'),
      'Service Quotas, DynamoDB, “Table-level read throughput limit”',
      '',
    ],
    [
      `${QUOTAS['lambda-concurrency'].what}, and with it their requests`,
      at('lambda-requests'),
      'Service Quotas, Lambda, “Concurrent executions”',
      'reserve some for the skill, so that no import takes it',
    ],
    [
      QUOTAS['bucket-reads'].what,
      at('bucket-reads'),
      'not raised: let turns trust the index for some seconds',
      '`latestIndex` in `lambda/skill/shelf.ts`',
    ],
    [
      QUOTAS['cdn-traffic'].what,
      at('cdn-traffic'),
      'Service Quotas, CloudFront, “Data transfer rate per distribution”',
      '',
    ],
    [
      QUOTAS['polly-tasks'].what,
      `when a day’s texts take longer than they may: these are ${rounded(textsAnHour)} such texts an hour`,
      'Service Quotas, Polly',
      '`TASKS_PER_SECOND` in `core/synthesis/pace.ts` with it, then `assemble`’s `MaximumConcurrency`',
    ],
    [
      QUOTAS['polly-slow-tasks'].what,
      'before the first import by these engines',
      'Service Quotas, Polly',
      'the same',
    ],
    [
      QUOTAS['polly-looks'].what,
      'with the tasks, where many faults are followed up',
      'Service Quotas, Polly',
      '',
    ],
  ]
}

const fixed = () =>
  Object.values(QUOTAS)
    .filter(({ adjustable }: Quota) => !adjustable)
    .map(({ what, value, unit }) => `${what}, ${value.toLocaleString('en-US')} ${unit}`)
