import type { Voice } from '../../core/synthesis/voice.ts'

/** How the admin app reaches what is outside its network. */
export type Egress = 'public-ip' | 'nat'

/** Who uses it in a month, and how it is deployed. */
export interface Size {
  readonly listeners: number
  /** Days in a month on which a listener listens. */
  readonly evenings: number
  /** Episodes heard to their ends on such a day. */
  readonly episodesAnEvening: number
  /** Texts uploaded in a month. */
  readonly texts: number
  readonly wordsOfText: number
  readonly engine: Voice['engine']
  /** Episodes on the shelf before this month, of the same length. */
  readonly shelf: number
  /** Public pages looked at in a month. */
  readonly pages: number
  /** People who use the admin app; none have none, and upload with `aws s3 cp`. */
  readonly editors: number
  /** Tasks of the admin app, all the month. */
  readonly tasks: number
  readonly egress: Egress
  readonly natGateways: number
  readonly interfaceEndpoints: boolean
  /** Percent of the tasks that are Fargate Spot. */
  readonly spotPercent: number
  /** A name of one's own, in a hosted zone. */
  readonly domain: boolean
}

const NEWSROOM: Size = {
  listeners: 5_000,
  evenings: 20,
  episodesAnEvening: 3,
  texts: 600,
  wordsOfText: 800,
  engine: 'neural',
  shelf: 3_000,
  pages: 20_000,
  editors: 10,
  tasks: 2,
  egress: 'public-ip',
  natGateways: 1,
  interfaceEndpoints: false,
  spotPercent: 0,
  domain: true,
}

/** The three of docs/cost.md. */
export const SIZES = {
  hobby: {
    ...NEWSROOM,
    listeners: 20,
    texts: 30,
    wordsOfText: 1_500,
    shelf: 100,
    pages: 300,
    editors: 0,
    tasks: 0,
    domain: false,
  },
  newsroom: NEWSROOM,
  million: {
    ...NEWSROOM,
    listeners: 1_000_000,
    texts: 3_000,
    shelf: 20_000,
    pages: 2_000_000,
    editors: 50,
    egress: 'nat',
    natGateways: 2,
  },
} as const satisfies Record<string, Size>
