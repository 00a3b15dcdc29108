import type { ResponseEnvelope } from 'ask-sdk-model'
import { openAlexa } from '../alexa.ts'
import { type Clock, movableClock } from '../clock.ts'
import { ANSWER_WITHIN_MILLISECONDS, type Invoke } from '../device/call-skill.ts'
import { askEndpoint } from './endpoint.ts'
import { type AskSkill, askFunction, type InvocableSkill, type LambdaHandler } from './skill-function.ts'
import { fetchGiven, type GivenStreams } from './streams.ts'
import { DevicesTalk } from './talk.ts'
import { TestAlexa } from './test-alexa.ts'

/** Where the skill runs: in this process, or behind an address or in a file. */
type Where =
  /** A function for AWS Lambda, or what `SkillBuilders.custom()….create()` gives. */
  | { readonly handler: LambdaHandler | InvocableSkill; readonly endpoint?: undefined }
  /** "http://localhost:3000/", or the file of a bundle and its export: "dist/skill.mjs#handler". */
  | { readonly endpoint: string; readonly handler?: undefined }

export type CreateAlexaOptions = Where & {
  /** The folder with `skill.json` and `interactionModels/custom/<locale>.json`. */
  readonly skillPackage: string
  /** The id that requests carry; give it where the skill checks it. */
  readonly skillId?: string
  /** The language of the device: "en-US" where it is left out. */
  readonly locale?: string
  /** Where it is left out, time stands still until `alexa.advance`. */
  readonly clock?: Clock
  /** What the streams are. Those that are not given are fetched from loopback; from elsewhere they fail. */
  readonly streams?: GivenStreams
  /**
   * How long the skill may take by the wall's clock, while Alexa's stands still; then it has taken Alexa's 8 seconds.
   * 4,000 where it is left out: jest lets a test take 5,000.
   */
  readonly waitsMilliseconds?: number
  /** Lines for the developer, as they come; they stand in the transcript too. */
  readonly log?: (line: string) => void
}

/** Looks like one, and is nobody's. */
const SOME_SKILL_ID = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000'
const WAITS_MILLISECONDS = 4_000
/** No interface of Alexa answers a skill here; the port of "discard" refuses. */
const NO_API = 'http://127.0.0.1:9'

/**
 * An Alexa with one skill, for a test. It needs no network and no account, and its time is the test's.
 * @throws {SkillPackageError} where the skill package cannot be used.
 * @throws {TypeError} where neither or both of handler and endpoint are given, or the endpoint is not on this machine.
 */
export function createAlexa(options: CreateAlexaOptions): TestAlexa {
  const { skillPackage, skillId = SOME_SKILL_ID, locale, streams = {}, log = () => {} } = options
  const clock = options.clock ?? movableClock()
  const talk = new DevicesTalk()
  const alexa = openAlexa({
    skillPackage,
    skillId,
    clock,
    ...(locale === undefined ? {} : { locale }),
    invoke: patiently(askOf(options), clock, options.waitsMilliseconds ?? WAITS_MILLISECONDS),
    fetchStream: fetchGiven(streams),
    baseUrl: () => NO_API,
    log: line => {
      talk.writeDown(line)
      log(line)
    },
  })
  return new TestAlexa(alexa, clock, talk)
}

function askOf({ handler, endpoint }: CreateAlexaOptions): AskSkill {
  if (handler !== undefined && endpoint === undefined) return askFunction(handler)
  if (handler === undefined && endpoint !== undefined) return askEndpoint(endpoint)
  throw new TypeError('createAlexa needs the skill: give it one of "handler" and "endpoint"')
}

/** A skill that never answers would wait for ever by a clock that stands still: it has then taken too long. */
const patiently =
  (ask: AskSkill, clock: Clock, waitsMilliseconds: number): Invoke =>
  async request => {
    const tooLate = clock.now() + ANSWER_WITHIN_MILLISECONDS
    const timer = setTimeout(() => clock.advance(tooLate - clock.now()), waitsMilliseconds)
    const callOff = clock.alarm(tooLate, () => clearTimeout(timer))
    try {
      return overTheWire(await ask(request))
    } finally {
      callOff()
      clearTimeout(timer)
    }
  }

/** An answer crosses as JSON; whether it is one, the device finds out. */
function overTheWire(answer: unknown): ResponseEnvelope | undefined {
  const json = JSON.stringify(answer)
  return json === undefined ? undefined : JSON.parse(json)
}
