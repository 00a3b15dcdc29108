import type { IntentRequest, Request, RequestEnvelope } from 'ask-sdk-model'
import type { LookupIndex } from '../../../../core/catalog/lookup-index.ts'
import type { Listener } from '../../../../core/playback/listener.ts'
import { type Episodes, type Queue, type Sleep, writeToken } from '../../../../core/playback/stream-token.ts'
import { BUILT_IN_INTENTS, CUSTOM_INTENTS } from '../../../../lambda/skill/model/intents.ts'
import { LOCALES } from '../../../../lambda/skill/speech/locales.ts'
import type { Random } from '../../../bench/understanding/random.ts'
import { SKILL_ID } from '../skill-of.ts'
import { HOSTILE, NOW } from './shelf.ts'

type Body = Readonly<Record<string, unknown>>

/** Requests of every type that the SDK's model knows, as Alexa sends them and as she does not. */
export class RequestMaker {
  readonly #random: Random
  readonly #index: LookupIndex
  readonly #ids: readonly string[]
  #token = ''

  constructor(random: Random, index: LookupIndex) {
    this.#random = random
    this.#index = index
    const all = index.all()
    this.#ids = [...Array.from({ length: all.length }, (_, at) => all.at(at)?.id ?? ''), 'gone', '__proto__']
  }

  /** @param attributes what the answer before left in the session */
  envelope(attributes: unknown): RequestEnvelope {
    const type = this.#type()
    const isOfSession = type === 'LaunchRequest' || type === 'IntentRequest' || type.endsWith('UserEvent')
    const application = { applicationId: SKILL_ID }
    const user = { userId: `amzn1.ask.account.${this.#random.below(5)}` }
    const envelope = {
      version: '1.0',
      ...(isOfSession && {
        session: {
          new: this.#chance(0.3),
          sessionId: 's',
          application,
          user,
          ...this.#attributes(attributes),
        },
      }),
      context: {
        System: { application, user, apiEndpoint: 'http://127.0.0.1:9', ...this.#device() },
        ...(this.#chance(0.8) && { AudioPlayer: this.#audioPlayer() }),
      },
      request: {
        type,
        requestId: `request-${this.#random.below(1e9)}`,
        timestamp: new Date(NOW + this.#random.below(1e9)).toISOString(),
        ...(this.#chance(0.95) && { locale: this.#locale() }),
        ...KINDS[type](this),
      },
    }
    if (this.#chance(0.3)) this.#spoil(envelope)
    return JSON.parse(JSON.stringify(envelope))
  }

  /** A listener as they may be kept. */
  listener(): Listener {
    const some = () => this.#ids.filter(() => this.#chance(0.3))
    const at = () => new Date(NOW - this.#random.below(1e9)).toISOString()
    const position = () => ({
      edition: this.edition(),
      offsetMilliseconds: this.#random.below(4e7),
      at: at(),
    })
    return {
      ...(this.#chance(0.7) && {
        current: { token: this.token(), offsetMilliseconds: this.#random.below(1e6), at: at() },
      }),
      positions: Object.fromEntries(some().map(id => [id, position()])),
      finished: some(),
      favourites: some(),
      follows: ['numbered', 'rated', 'empty', 'gone'].filter(() => this.#chance(0.4)),
      ratings: {},
      rate: this.pick([50, 100, 130, 300]),
      recaps: this.#chance(0.5),
      ...(this.#chance(0.5) && { newsHeardAt: at() }),
      ...(this.#chance(0.7) && { welcomedAt: at() }),
      ...(this.#chance(0.5) && { timeZone: this.pick(['Europe/Berlin', 'Nowhere/Atlantis', 'Asia/Tokyo']) }),
    }
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return this.#random.pick(list) ?? list[0]
  }

  id(): string {
    return this.#random.pick(this.#ids) ?? ''
  }

  edition(): string {
    return this.#index.episode(this.id())?.edition ?? this.pick(['fast-0', 'of-before', ''])
  }

  offset(): unknown {
    return this.pick<unknown>([0, 1_000, 59_000, 599_999, 36_000_000, -5, 1e15, 0.5, '7', null])
  }

  /** Ours for the most part, and often the one of before. */
  token(): string {
    if (this.#chance(0.4)) return this.#token
    this.#token = this.#newToken()
    return this.#token
  }

  #newToken(): string {
    if (this.#chance(0.15))
      return this.pick(['', 'theirs', '2[]', '2[["s"],0]', '{"a":1}', 'x'.repeat(5_000), '2[null'])
    return writeToken({
      queue: this.#queue(),
      episode: this.id(),
      edition: this.edition() || 'none',
      rate: 100,
      loop: this.#chance(0.3),
      ...(this.#chance(0.3) && {
        sleep: this.pick<Sleep>([
          { at: Math.floor(NOW / 1000) + 600 },
          { after: 'chapter' },
          { after: 'episode' },
        ]),
      }),
      ...(this.#chance(0.2) && { untilMilliseconds: 30_000 }),
      failures: this.#random.below(4),
    })
  }

  #queue(): Queue {
    const episodes: Episodes = this.pick<Episodes>([
      { order: 'show', show: 'numbered' },
      { order: 'latest' },
      { order: 'author', author: 'Jane Porter' },
      { order: 'favourites' },
      { order: 'unfinished', first: this.id() },
      { order: 'published', since: 0, until: 2_000_000_000 },
      { order: 'lasting', from: 0, to: 1_000 },
    ])
    return this.#chance(0.3)
      ? { ...episodes, shuffle: { seed: this.#random.below(2 ** 32), first: this.id() } }
      : episodes
  }

  intent(): Partial<IntentRequest> {
    const custom = [...(Object.keys(CUSTOM_INTENTS) as (keyof typeof CUSTOM_INTENTS)[]), ...LISTING]
    const name = this.#chance(0.6)
      ? (this.#random.pick(custom) ?? '')
      : (this.#random.pick([
          ...BUILT_IN_INTENTS,
          'AMAZON.ScrollUpIntent',
          'UnknownIntent',
          '__proto__',
          '',
        ]) ?? '')
    const slots = Object.keys((CUSTOM_INTENTS as Record<string, object>)[name] ?? {})
    const odd = this.#chance(0.1) ? ['title', 'stranger'] : []
    return {
      dialogState: this.pick(['STARTED', 'IN_PROGRESS', 'COMPLETED']),
      intent: {
        name,
        confirmationStatus: 'NONE',
        slots: Object.fromEntries([...slots, ...odd].map(slot => [slot, this.#slot(slot)])),
      },
    }
  }

  #slot(name: string) {
    return {
      name,
      confirmationStatus: 'NONE' as const,
      ...(this.#chance(0.85) && { value: this.heard(name) }),
      ...(this.#chance(0.3) && { resolutions: this.#resolutions() }),
    }
  }

  heard(slot: string): string {
    if (this.#chance(0.2)) return this.#random.pick([...HOSTILE, '', '?', 'x'.repeat(100_000)]) ?? ''
    switch (slot) {
      case 'number':
      case 'stars':
        return this.pick(['1', '3', '5', '12', '0', '-1', '?', '1e400', '99999999999999999999', '3.5'])
      case 'date':
        return this.pick([
          '2026-11-23',
          '2026-W47',
          '2026-W47-WE',
          '2026-11',
          '2026',
          '202X',
          'PRESENT_REF',
          '2027-WI',
          'XXXX-12-24',
          '9999-99-99',
          '2026-W99',
        ])
      case 'length':
        return this.pick(['PT30S', 'PT20M', 'P1D', 'PT0S', 'PT99999999H', 'P', '?', 'PT1.5H'])
      case 'position':
        return this.pick(['1', 'second', 'last', '9', '-1'])
      default:
        return (
          this.#random.pick([
            'the lion and the mouse',
            'market day',
            'stories',
            'jane porter',
            'the morning paper',
            'lionn mous',
            'anybody',
            'nothing yet',
            'whales',
          ]) ?? ''
        )
    }
  }

  #resolutions() {
    const id = this.pick([this.id(), 'numbered', '1', '2', 'last', 'chapter'])
    return {
      resolutionsPerAuthority: this.pick<never[]>([
        [],
        [{ authority: 'a', status: { code: 'ER_SUCCESS_NO_MATCH' }, values: [] }],
        [{ authority: 'a', status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name: 'x', id } }] }],
        [
          {
            authority: 'a',
            status: { code: 'ER_SUCCESS_MATCH' },
            values: [{ value: { name: 'x' } }, { value: { id: this.id() } }],
          },
        ],
        [{}],
        [null],
      ] as never),
    }
  }

  #attributes(before: unknown): Body {
    if (this.#chance(0.5)) return { attributes: before }
    const choice = () => ({
      kind: this.pick(['episode', 'show', 'author', 'nothing']),
      id: this.pick([this.id(), 'numbered', 'Jane Porter']),
    })
    const question = {
      about: this.pick(['carry-on', 'offer', 'which', 'list', 'forget', 'hear', 'else']),
      choices: Array.from({ length: this.#random.below(8) }, choice),
      misses: this.pick<unknown>([0, 1, 2, 99, -1, 'x', null]),
    }
    return this.pick<Body>([
      {},
      { attributes: { question } },
      { attributes: null },
      { attributes: { question: this.odd() } },
      { attributes: this.odd() },
    ])
  }

  #device(): Body {
    const apl = { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.3' } } }
    return this.pick<Body>([
      { device: { deviceId: 'd', supportedInterfaces: { AudioPlayer: {} } } },
      { device: { deviceId: 'd', supportedInterfaces: { AudioPlayer: {}, ...apl } } },
      { device: { deviceId: 'd', supportedInterfaces: apl } },
      {},
    ])
  }

  #audioPlayer(): Body {
    return {
      ...(this.#chance(0.9) && { token: this.token() }),
      ...(this.#chance(0.9) && { offsetInMilliseconds: this.offset() }),
      playerActivity: this.pick([
        'IDLE',
        'PLAYING',
        'PAUSED',
        'STOPPED',
        'FINISHED',
        'BUFFER_UNDERRUN',
        'DANCING',
      ]),
    }
  }

  #locale(): string {
    return this.#chance(0.8) ? 'en-US' : (this.#random.pick([...LOCALES, 'xx-XX', '', 'en', '../en']) ?? '')
  }

  #type(): Request['type'] {
    const types = Object.keys(KINDS) as Request['type'][]
    const ofPlayer = types.filter(type => /^(AudioPlayer|PlaybackController)/u.test(type))
    const among = this.pick([OF_LISTENERS, OF_LISTENERS, OF_LISTENERS, [...ofPlayer, ...OF_QUEUES], types])
    return this.#random.pick(among) ?? 'LaunchRequest'
  }

  #chance(share: number): boolean {
    return this.#random.next() < share
  }

  odd(): unknown {
    return this.pick<unknown>([
      null,
      0,
      -1,
      '',
      'odd',
      [],
      {},
      true,
      [null],
      { type: 1 },
      'x'.repeat(50_000),
      1e308,
    ])
  }

  /** Takes something away, or puts something else in its place. Alexa always says of whom, and to which skill. */
  #spoil(envelope: object): void {
    let place = envelope as Record<string, unknown>
    for (;;) {
      const names = Object.keys(place).filter(
        name =>
          !['application', 'user', 'type', 'System', 'context', 'request'].includes(name) ||
          this.#chance(0.5),
      )
      const name = this.#random.pick(
        names.filter(
          name =>
            name !== 'application' &&
            name !== 'user' &&
            !(name === 'type' && place === (envelope as { request?: unknown }).request),
        ),
      )
      if (name === undefined) return
      const inner = place[name]
      const isFixed = ['context', 'request', 'System'].includes(name)
      if (typeof inner === 'object' && inner !== null && (isFixed || this.#chance(0.7))) {
        place = inner as Record<string, unknown>
        continue
      }
      if (this.#chance(0.5)) delete place[name]
      else place[name] = this.odd()
      return
    }
  }
}

const OF_LISTENERS: readonly Request['type'][] = [
  ...Array<'IntentRequest'>(8).fill('IntentRequest'),
  'LaunchRequest',
  'Alexa.Presentation.APL.UserEvent',
]

const OF_QUEUES: readonly Request['type'][] = Array<'AudioPlayer.PlaybackNearlyFinished'>(10).fill(
  'AudioPlayer.PlaybackNearlyFinished',
)

/** What is answered with a list more often. */
const LISTING = ['BrowseIntent', 'WhatIsNewIntent', 'PlayDateIntent', 'PlayTitleIntent'] as const

const nothing = (): Body => ({})
const ofStream = (maker: RequestMaker): Body => ({
  token: maker.token(),
  offsetInMilliseconds: maker.offset(),
})
const ofTouch = (maker: RequestMaker): Body => ({
  token: 'list',
  arguments: maker.pick<unknown>([
    ['play', maker.id()],
    ['play', 'numbered', 'show'],
    ['play'],
    [],
    ['other', 1],
    maker.odd(),
  ]),
})
const ofError = (maker: RequestMaker): Body => ({
  reason: 'ERROR',
  error: { type: maker.pick(['INVALID_RESPONSE', 'ENDPOINT_TIMEOUT']), message: 'm' },
})

/** What each type of request carries beside what all do. A type that the SDK's model gains does not compile here. */
const KINDS: Readonly<Record<Request['type'], (maker: RequestMaker) => Body | Partial<IntentRequest>>> = {
  LaunchRequest: nothing,
  IntentRequest: maker => maker.intent(),
  SessionEndedRequest: ofError,
  SessionResumedRequest: nothing,
  CanFulfillIntentRequest: maker => maker.intent(),
  'AudioPlayer.PlaybackStarted': ofStream,
  'AudioPlayer.PlaybackStopped': ofStream,
  'AudioPlayer.PlaybackFinished': ofStream,
  'AudioPlayer.PlaybackNearlyFinished': ofStream,
  'AudioPlayer.PlaybackFailed': maker => ({
    token: maker.token(),
    error: { type: 'MEDIA_ERROR_SERVICE_UNAVAILABLE', message: 'm' },
    currentPlaybackState: maker.pick<unknown>([
      { playerActivity: 'PLAYING', token: maker.token(), offsetInMilliseconds: maker.offset() },
      undefined,
    ]),
  }),
  'PlaybackController.NextCommandIssued': nothing,
  'PlaybackController.PreviousCommandIssued': nothing,
  'PlaybackController.PlayCommandIssued': nothing,
  'PlaybackController.PauseCommandIssued': nothing,
  'System.ExceptionEncountered': maker => ({ ...ofError(maker), cause: { requestId: 'r' } }),
  'Alexa.Presentation.APL.UserEvent': ofTouch,
  'Alexa.Presentation.APLT.UserEvent': ofTouch,
  'AlexaSkillEvent.SkillDisabled': () => ({ body: { userInformationPersistenceStatus: 'NOT_PERSISTED' } }),
  'AlexaSkillEvent.SkillEnabled': nothing,
  'AlexaSkillEvent.SkillAccountLinked': nothing,
  'AlexaSkillEvent.SkillPermissionAccepted': nothing,
  'AlexaSkillEvent.SkillPermissionChanged': nothing,
  'AlexaSkillEvent.ProactiveSubscriptionChanged': nothing,
  'AlexaSkillEvent.NotificationSubscriptionChanged': nothing,
  'Alexa.Presentation.APL.LoadIndexListData': nothing,
  'Alexa.Presentation.APL.LoadTokenListData': nothing,
  'Alexa.Presentation.APL.RuntimeError': nothing,
  'Alexa.Presentation.APLA.RuntimeError': nothing,
  'Alexa.Presentation.HTML.Message': nothing,
  'Alexa.Presentation.HTML.RuntimeError': nothing,
  'Alexa.Advertisement.AdCompleted': nothing,
  'Alexa.Advertisement.AdNotRendered': nothing,
  'Alexa.Advertisement.ReadyToEnqueueAudio': nothing,
  'Alexa.Authorization.Grant': nothing,
  'Alexa.DataStore.Error': ofError,
  'Alexa.DataStore.PackageManager.InstallationError': ofError,
  'Alexa.DataStore.PackageManager.UpdateRequest': nothing,
  'Alexa.DataStore.PackageManager.UsagesInstalled': nothing,
  'Alexa.DataStore.PackageManager.UsagesRemoved': nothing,
  'AlexaHouseholdListEvent.ItemsCreated': nothing,
  'AlexaHouseholdListEvent.ItemsDeleted': nothing,
  'AlexaHouseholdListEvent.ItemsUpdated': nothing,
  'AlexaHouseholdListEvent.ListCreated': nothing,
  'AlexaHouseholdListEvent.ListDeleted': nothing,
  'AlexaHouseholdListEvent.ListUpdated': nothing,
  'Connections.Request': nothing,
  'Connections.Response': nothing,
  'CustomInterfaceController.EventsReceived': nothing,
  'CustomInterfaceController.Expired': nothing,
  'Dialog.API.Invoked': nothing,
  'Dialog.InputRequest': nothing,
  'Display.ElementSelected': () => ({ token: 'list' }),
  'GameEngine.InputHandlerEvent': nothing,
  'Messaging.MessageReceived': nothing,
  'Reminders.ReminderCreated': nothing,
  'Reminders.ReminderDeleted': nothing,
  'Reminders.ReminderStarted': nothing,
  'Reminders.ReminderStatusChanged': nothing,
  'Reminders.ReminderUpdated': nothing,
}
