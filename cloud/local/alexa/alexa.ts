import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { type Clock, realClock } from './clock.ts'
import { Account } from './device/account.ts'
import type { Invoke } from './device/call-skill.ts'
import type { Device } from './device/device.ts'
import type { EchoName } from './device/echo.ts'
import type { FetchStream } from './device/stream/fetch-stream.ts'
import { createListener } from './http/listener.ts'
import { type InvokeFunction, invokeEndpoint } from './invoke-endpoint.ts'
import { Skill } from './skill.ts'
import { DEFAULT_LOCALE, readSkillPackage } from './skill-package.ts'
import { Builds } from './smapi/builds.ts'
import { Catalogs } from './smapi/catalogs/catalogs.ts'
import { LastHundred } from './smapi/last-hundred.ts'
import { AnnotationSets } from './smapi/nlu/annotation-sets.ts'
import { Simulations } from './smapi/simulations.ts'
import { SkillStore } from './smapi/skill-store.ts'
import { type HostedSkill, Skills } from './smapi/skills.ts'
import { SlotTypes } from './smapi/slot-types/slot-types.ts'
import { Smapi } from './smapi/smapi.ts'
import { KeptList } from './smapi/versions/kept-list.ts'
import { describeConflict } from './understanding/conflicts.ts'

export { type Clock, movableClock, realClock } from './clock.ts'
export { SkillPackageError } from './skill-package.ts'

export interface AlexaOptions {
  /** The folder with `skill.json` and `interactionModels/custom/<locale>.json`. */
  readonly skillPackage: string
  /** "amzn1.ask.skill.…": the id that requests carry and that SMAPI knows the skill by. */
  readonly skillId: string
  /**
   * Invokes the skill's endpoint with a request envelope. Resolves to its response, or undefined where it has none;
   * rejects when the function failed. Alexa waits 8 seconds.
   */
  readonly invoke: Invoke
  /** Invokes a function of the local Lambda, for skills made by SMAPI whose endpoint is one. */
  readonly invokeFunction?: InvokeFunction
  /** Keeps the players of the devices, and the skills made by SMAPI, between starts; without it they are forgotten. */
  readonly folder?: string
  /** The wall's clock where it is left out. */
  readonly clock?: Clock
  /** Lines for the developer: what a real device would not tell them. */
  readonly log?: (line: string) => void
  /** The language that the devices listen in; "en-US" where it is left out. */
  readonly locale?: string
  /** Gets the streams that are played; over HTTP where it is left out. */
  readonly fetchStream?: FetchStream
  /** Where the listener is reached, for `context.System.apiEndpoint`; asked at every request. */
  readonly baseUrl: () => string
}

/** A local Alexa with one skill, and the devices of one account. */
export interface Alexa {
  /** SMAPI, the devices and their page, for a server on loopback. */
  readonly listener: RequestListener
  /** The default device: an Echo with a screen. */
  readonly device: Device
  /** All devices of the account by their names. */
  readonly devices: Readonly<Record<EchoName, Device>>
  /** Waits for what happens now; nothing more happens by itself. */
  close(): Promise<void>
}

/** @throws {SkillPackageError} where the skill package cannot be used. */
export function openAlexa(options: AlexaOptions): Alexa {
  const {
    skillPackage,
    skillId,
    folder,
    invokeFunction,
    clock = realClock(),
    log = () => {},
    baseUrl,
  } = options
  const host = (skill: Skill, invoke: Invoke, kept?: string): HostedSkill => ({
    skill,
    account: new Account({ ...options, folder: kept, invoke, skill, clock, log, apiEndpoint: baseUrl }),
    invoke,
    clock,
    simulations: new Simulations(),
    builds: new Builds(skill, () => clock.now()),
    annotationSets: new AnnotationSets(),
    evaluations: new LastHundred(),
    isEnabled: false,
  })
  const catalogs = new Catalogs(new KeptList({ folder, file: 'catalogs.json', log }))
  const slotTypes = new SlotTypes(new KeptList({ folder, file: 'slot-types.json', log }))
  const skill = new Skill(skillId, readSkillPackage(skillPackage, options.locale), catalogs.valuesOf)
  const own = host(skill, options.invoke, folder)
  warnOfConflicts(skill, options.locale, log)
  const store = new SkillStore(folder && join(folder, 'skills'), log)
  const skills = new Skills(
    { ...own, isEnabled: true },
    (id, made) => {
      const skill = new Skill(id, made, catalogs.valuesOf)
      return host(skill, invokeEndpoint(skill, invokeFunction))
    },
    store,
  )
  const { devices, defaultDevice: device } = own.account
  return {
    listener: createListener(
      own.account,
      skill,
      new Smapi({ skills, catalogs, slotTypes }, baseUrl, log),
      log,
    ),
    device,
    devices,
    close: () => skills.close(),
  }
}

/** As Alexa's build does: of the language that the devices listen in. */
function warnOfConflicts(skill: Skill, locale = DEFAULT_LOCALE, log: (line: string) => void): void {
  for (const conflict of skill.understanding(locale)?.conflicts() ?? []) log(describeConflict(conflict))
}
