import { skillEvent } from '../../cloud/local/alexa/device/skill-event.ts'
import {
  createAlexa,
  type InvocableSkill,
  type TestAlexa,
  type Turn,
} from '../../cloud/local/alexa/testing.ts'
import type { InteractionModel } from '../../cloud/local/alexa/understanding/interaction-model.ts'
import type { Locale } from '../../lambda/skill/speech/locales.ts'
import { phraseFor, samplesSaid, topicIn } from './said-in.ts'
import { EPISODE_MILLISECONDS, MEDIA, SKILL_ID } from './shelf-skill.ts'

/** Why something was said. */
export type Purpose =
  | 'launch'
  | 'example'
  | 'help'
  | 'stop'
  | 'cancel'
  | 'nonsense'
  | 'intent'
  | 'answer'
  | 'event'

/** One thing that was said to the skill, or done, and what came of it. */
export interface Said {
  readonly purpose: Purpose
  readonly utterance: string
  /** What was meant, by the model's samples; for 'intent' alone. */
  readonly intent?: string
  /** Something played before. */
  readonly wasPlaying: boolean
  readonly turn: Turn
}

/** All that was said to the skill in a locale. */
export interface Conversation {
  readonly said: readonly Said[]
}

/** Words of no language, and nothing to do with anything. */
const NONSENSE = {
  latin: 'banana xylophone banana',
  ja: 'ばななもくきんばなな',
  ar: 'موزة كسيلوفون موزة',
  hi: 'केला ज़ाइलोफ़ोन केला',
}

/**
 * Says to the skill what a tester would: the example phrases, help, stop and cancel, nonsense, and a sample of every
 * intent, both in a session and while something plays.
 */
export async function talkIn(
  folder: string,
  locale: Locale,
  model: InteractionModel | undefined,
  examples: readonly string[],
  skill: () => InvocableSkill,
): Promise<Conversation | undefined> {
  if (!model) return undefined
  const alexa = open(folder, locale, skill())
  if (!alexa) return undefined
  const talk = new Talk(alexa, locale, model)
  try {
    await talk.hold(examples)
  } finally {
    await alexa.close()
  }
  return { said: talk.said }
}

function open(folder: string, locale: Locale, skill: InvocableSkill): TestAlexa | undefined {
  try {
    return createAlexa({
      skillPackage: folder,
      skillId: SKILL_ID,
      locale,
      handler: skill,
      streams: url =>
        url.startsWith(`${MEDIA}/`) ? { durationMilliseconds: EPISODE_MILLISECONDS } : undefined,
    })
  } catch {
    return undefined
  }
}

class Talk {
  readonly said: Said[] = []
  readonly #alexa: TestAlexa
  readonly #locale: Locale
  readonly #model: InteractionModel

  constructor(alexa: TestAlexa, locale: Locale, model: InteractionModel) {
    this.#alexa = alexa
    this.#locale = locale
    this.#model = model
  }

  async hold(examples: readonly string[]): Promise<void> {
    const stop = phraseFor(this.#locale, 'AMAZON.StopIntent')
    const cancel = phraseFor(this.#locale, 'AMAZON.CancelIntent')
    for (const phrase of examples) {
      await this.#say('example', phrase, undefined, { newSession: true })
      await this.#alexa.advance('20 seconds')
    }
    await this.#say('stop', stop)
    await this.#open()
    await this.#say('help', phraseFor(this.#locale, 'AMAZON.HelpIntent'))
    await this.#say('stop', stop)
    await this.#open()
    await this.#say('cancel', cancel)
    await this.#open()
    await this.#say('nonsense', nonsenseIn(this.#locale))
    await this.#say('stop', stop)
    for (const { intent, utterance } of this.#oneOfEach()) {
      await this.#open()
      await this.#say('intent', utterance, intent)
      await this.#answer()
    }
    await this.#giveUp()
  }

  /** What was asked is answered: by yes, or, where Alexa fills a slot, by any words. */
  async #answer(): Promise<void> {
    const { turn } = this.said.at(-1) ?? {}
    if (!turn?.happened.isListening) return
    const isAskedForWords = turn.request === undefined
    await this.#say(
      'answer',
      isAskedForWords ? topicIn(this.#locale) : phraseFor(this.#locale, 'AMAZON.YesIntent'),
    )
  }

  /** The listener disables the skill. */
  async #giveUp(): Promise<void> {
    const type = 'AlexaSkillEvent.SkillDisabled'
    const turn = await this.#alexa.send(skillEvent(type, this.#alexa.clock.now()))
    this.said.push({ purpose: 'event', utterance: type, wasPlaying: false, turn })
  }

  /** In a session of its own, with nothing playing before. */
  async #open(): Promise<void> {
    const { invocationName = '' } = this.#model.interactionModel?.languageModel ?? {}
    await this.#say('launch', invocationName, undefined, { newSession: true })
  }

  #oneOfEach() {
    return Map.groupBy(samplesSaid(this.#model, this.#locale), ({ intent }) => intent)
      .values()
      .flatMap(([first]) => (first ? [first] : []))
  }

  async #say(
    purpose: Purpose,
    utterance: string,
    intent?: string,
    options?: { newSession: true },
  ): Promise<void> {
    const wasPlaying = this.#alexa.device.player.activity === 'PLAYING'
    const turn = await this.#alexa.say(utterance, options)
    this.said.push({ purpose, utterance, wasPlaying, turn, ...(intent !== undefined && { intent }) })
  }
}

function nonsenseIn(locale: Locale): string {
  const language = locale.slice(0, 2)
  return language === 'ja' || language === 'ar' || language === 'hi' ? NONSENSE[language] : NONSENSE.latin
}
