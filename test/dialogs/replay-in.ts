import type { SkillPackage } from '../../cloud/local/alexa/skill-package.ts'
import { languageOf } from '../../cloud/local/alexa/understanding/languages/languages.ts'
import type { IntentName } from '../../lambda/skill/model/intents.ts'
import type { Locale } from '../../lambda/skill/speech/locales.ts'
import type { Replay } from './replay.ts'

/**
 * A talk of the main intents in a locale, as its own listeners say it: the example phrases of its page, samples of its
 * model, and what Alexa knows of the language.
 *
 * @param title what is asked for by its title
 */
export function replayIn(locale: Locale, { manifest, models }: SkillPackage, title: string): Replay {
  const [open = ''] = manifest.manifest?.publishingInformation?.locales?.[locale]?.examplePhrases ?? []
  const phrases = languageOf(locale)?.phrases.intents ?? {}
  const own = models.get(locale)?.interactionModel?.languageModel?.intents ?? []
  const sample = (intent: IntentName): [string, string] => {
    const [said = ''] = own.find(({ name }) => name === intent)?.samples ?? phrases[intent] ?? []
    return [said, intent]
  }
  const phrase = (intent: IntentName): [string, string] => [phrases[intent]?.[0] ?? '', intent]
  const [playTitle] = sample('PlayTitleIntent')
  const turns: [string, string][] = [
    [open, 'LaunchRequest'],
    phrase('AMAZON.HelpIntent'),
    sample('PlayLatestIntent'),
    phrase('AMAZON.PauseIntent'),
    phrase('AMAZON.ResumeIntent'),
    [open, 'LaunchRequest'],
    sample('WhatIsPlayingIntent'),
    [open, 'LaunchRequest'],
    [playTitle.replace('{title}', title), 'PlayTitleIntent'],
    [open, 'LaunchRequest'],
    phrase('AMAZON.StopIntent'),
  ]
  return {
    skillId: 'amzn1.ask.skill.00000000-0000-4000-8000-766f69636573',
    locale,
    type: 'text',
    userInput: [...turns.map(([said]) => said), '.quit'],
    understood: turns.map(([, understood]) => understood),
  }
}
