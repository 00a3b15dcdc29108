import { PRICES, PRICES_READ_ON, PRICES_REGION, type Price, priceOf } from '../../infra/prices.ts'
import { ASSUMED, ASSUMPTIONS, type AssumptionName } from './assumptions.ts'
import { type Bill, billOf } from './bill.ts'
import {
  type Choice,
  capacityChoices,
  egressChoices,
  engineChoices,
  historyChoices,
  regionChoices,
} from './choices.ts'
import { money, percent, quantity, smallMoney, table } from './format.ts'
import { SIZES, type Size } from './sizes.ts'
import type { Stack } from './stack.ts'
import { textOf, usageOf } from './usage.ts'

const NAMES = { hobby: 'a hobby', newsroom: 'a newsroom', million: '1,000,000 listeners' } as const
const PARTS = {
  standing: 'what is there without anybody',
  texts: 'making episodes',
  listeners: 'listening',
  pages: 'public pages',
  admin: 'the admin app',
} as const

/** Assumptions whose guess is worth less than this share of the bill are not worth a row. */
const WORTH_A_ROW = 0.005

/** docs/cost.md. */
export function costPage(stack: Stack): string {
  const sizes = Object.entries(SIZES) as [keyof typeof SIZES, Size][]
  const bills = sizes.map(([, size]) => billOf(usageOf(size, stack, ASSUMED)))
  const heads = sizes.map(([name]) => NAMES[name])
  const each = (what: string, cell: (bill: Bill, size: Size) => string) => [
    what,
    ...bills.map((bill, at) => cell(bill, sizes[at]?.[1] as Size)),
  ]
  return `# What a month costs

Written by \`npm run cost -- --write\`; a test fails where it is not what that writes now. In ${PRICES_REGION}, before taxes, at the prices of \`infra/prices.ts\`, as they stood on ${PRICES_READ_ON} as far as copies of AWS's pages and memory tell: look at the page before you rely on one. Functions, queues, schedules and alarms are counted in the templates. What a text, a listener and a rebuild ask of the services is counted on the product itself (\`scripts/cost/asked.ts\`, held to it by \`test/infra/cost\`). The rest is assumed, below, by name and with how far it may be off.

${table(
  ['', ...heads],
  [
    each('listeners × evenings × episodes', (_, size) =>
      [size.listeners, size.evenings, size.episodesAnEvening].map(quantity).join(' × '),
    ),
    each('texts, of how many words', (_, size) => `${quantity(size.texts)}, ${quantity(size.wordsOfText)}`),
    each('voices', (_, { engine }) => engine),
    each('admin app', (_, size) => describeAdmin(size)),
    ...Object.entries(PARTS).map(([part, what]) =>
      each(what, bill => money(bill.byPart[part as keyof typeof PARTS])),
    ),
    each('**a month**', bill => `**${money(bill.dollars)}**`),
    each('what is always free takes off', bill => money(bill.freeDollars)),
  ],
)}

What AWS always gives free is an account's, not a stack's, and is not taken off above; what it gives in a first year is not counted at all. \`npm run cost -- --size newsroom --listeners 20000 --engine generative\` computes another month; \`--help\` names all that can be said, and \`--json\` is for a program.

## What dominates

${table(
  ['', ...heads],
  [0, 1, 2, 3, 4].map(rank =>
    each(`${rank + 1}.`, ({ items, dollars }) => {
      const item = items[rank]
      return item ? `${nameOf(item.price)} ${money(item.dollars)}, ${percent(item.dollars / dollars)}` : ''
    }),
  ),
)}

${table(
  ['for', ...heads],
  [
    each('a listener a month', ({ byPart }, { listeners }) => smallMoney(byPart.listeners / listeners)),
    each('an hour that is heard', ({ byPart }, size) => smallMoney(byPart.listeners / hoursHeard(size))),
    each('an hour of audio that is made', ({ byPart }, size) => smallMoney(byPart.texts / hoursMade(size))),
    each('of which Polly', ({ items }, size) =>
      smallMoney((items.find(({ service }) => service === 'Polly')?.dollars ?? 0) / hoursMade(size)),
    ),
  ],
)}

Below a few hundred listeners the bill is alarms, the dashboard and Polly. The queues cost what their long polls cost, whether something comes or not. With many listeners it is the audio that CloudFront sends; next come the writes of the listeners' items. A hosted zone and a name of one's own are the newsroom's and the million's; the hobby has CloudFront's own name and uploads with \`aws s3 cp\`.

## Choices

Voices, for the newsroom's texts:

${table(
  ['engine', 'an hour of audio', 'a month of the newsroom'],
  engineChoices(SIZES.newsroom, ASSUMED).map(({ engine, hourOfAudio, month }) => [
    engine,
    money(hourOfAudio),
    money(month),
  ]),
)}

A changed word costs the passage that it stands in, and a take that another episode has already costs nothing: both are as if there were fewer texts.

The way out of the admin app's network, as the whole admin app costs with it, for the million's ${quantity(SIZES.million.editors)} editors:

${choicesTable(egressChoices(SIZES.million, stack, ASSUMED))}

The gateway endpoints of S3 and DynamoDB cost nothing and are there in each. Interface endpoints take AWS's traffic off the NAT gateways, but not all: the load balancer's public keys and Cognito are on the internet. For what an admin app sends they never pay; they are for those who must keep traffic off the internet.

What its ${SIZES.newsroom.tasks} tasks run on (${stack.admin.cpu} vCPU and ${quantity(stack.admin.memoryGigabytes)} GB each; Spot at the 70 % less that it may be, which changes and is no promise):

${choicesTable(capacityChoices(SIZES.newsroom, stack, ASSUMED))}

Where the listeners are, for the audio of 1,000,000:

${choicesTable(regionChoices(SIZES.million, stack, ASSUMED))}

\`PriceClass\` does not choose who may listen: those who are far from its edges are served by the nearest that it has, at that edge's price, and wait longer. These are the bytes alone; requests differ as well.

A listener is one item that is written whole with each move, so its writes cost more the more is known of them. For 1,000,000:

${table(
  ['listeners who came', 'bytes of the item', 'writes of a month'],
  historyChoices(SIZES.million, stack, ASSUMED).map(({ what, bytes, dollars }) => [
    what,
    quantity(bytes),
    money(dollars),
  ]),
)}

The months above are reckoned with three months of history. Positions are kept for 200 episodes at most, and an edition's name is 64 of a position's bytes.

## What is assumed

A row says what a guess is worth: the newsroom's and the million's month at its low and its high, others as they are. What changes both by less than half a percent has no figures.

${table(['assumed', 'value', 'range', 'newsroom', '1,000,000', 'why'], assumptionRows(stack))}

## Prices

${table(
  ['service', 'unit', 'dollars', 'always free', 'page'],
  Object.values(PRICES).map((price: Price) => [
    price.service,
    price.unit,
    tiersOf(price),
    price.alwaysFree === undefined ? '' : quantity(price.alwaysFree),
    `[${new URL(price.source).pathname}](${price.source})`,
  ]),
)}
`
}

function describeAdmin({ tasks, egress, natGateways }: Size): string {
  if (tasks === 0) return 'none'
  return `${tasks} tasks, ${egress === 'nat' ? `${natGateways} NAT gateways` : 'public addresses'}`
}

const nameOf = (price: keyof typeof PRICES) => {
  const { service, unit } = priceOf(price)
  return service === 'Polly' ? service : `${service} (${unit})`
}

const choicesTable = (choices: readonly Choice[]) =>
  table(
    ['', 'a month'],
    choices.map(({ what, dollars }) => [what, money(dollars)]),
  )

const hoursHeard = (size: Size) =>
  (size.listeners * size.evenings * size.episodesAnEvening * textOf(size, ASSUMED).seconds) / 3600

const hoursMade = (size: Size) => (size.texts * textOf(size, ASSUMED).seconds) / 3600

function assumptionRows(stack: Stack): string[][] {
  return (Object.keys(ASSUMPTIONS) as AssumptionName[]).map(name => {
    const { value, low, high, unit, why } = ASSUMPTIONS[name]
    const spans = [SIZES.newsroom, SIZES.million].map(size => spanOf(size, name, stack))
    const isWorth = spans.some(({ worth }) => worth >= WORTH_A_ROW)
    const cells = spans.map(({ low, high }) => (isWorth ? `${money(low)} to ${money(high)}` : ''))
    return [`\`${name}\`: ${unit}`, String(value), `${low} to ${high}`, ...cells, why]
  })
}

function spanOf(size: Size, name: AssumptionName, stack: Stack) {
  const monthWith = (value: number) => billOf(usageOf(size, stack, { ...ASSUMED, [name]: value })).dollars
  const low = monthWith(ASSUMPTIONS[name].low)
  const high = monthWith(ASSUMPTIONS[name].high)
  return { low, high, worth: Math.abs(high - low) / monthWith(ASSUMPTIONS[name].value) }
}

function tiersOf({ tiers }: Price): string {
  return tiers
    .map(
      ({ units, dollars }) => `${digits(dollars)}${units === undefined ? '' : ` up to ${quantity(units)}`}`,
    )
    .join(', then ')
}

/** A price as AWS writes it: for a million of what is less than a thousandth of a cent each. */
const digits = (dollars: number) =>
  dollars > 0 && dollars < 0.00001 ? `${trim(dollars * 1e6)} a million` : trim(dollars)

const trim = (value: number) => String(Number(value.toPrecision(6)))
