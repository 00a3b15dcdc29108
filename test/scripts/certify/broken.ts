import { readFileSync } from 'node:fs'
import type { IntentRequest, RequestEnvelope, Response } from 'ask-sdk-model'
import { sentences } from '../../../lambda/skill/speech/en.ts'
import type { Locale } from '../../../lambda/skill/speech/locales.ts'
import type { SentencesByKey } from '../../../scripts/certify/subject.ts'
import { modelPath, type PackageCopy } from './package-copy.ts'

/** Something that is broken on purpose, and the rule that must say so. */
export interface Broken {
  readonly rule: string
  readonly what: string
  /** Breaks a copy of the package. */
  readonly breaks?: (copy: PackageCopy) => void
  /** Breaks the skill's answers. */
  readonly answers?: (response: Response, request: RequestEnvelope) => Response
  /** Breaks the sentences. */
  readonly says?: (sentences: SentencesByKey) => SentencesByKey
  readonly locale?: Locale
}

const icon = (size: string) => readFileSync(`skill-package/assets/images/en-US_${size}Icon.png`)

const intentOf = ({ request }: RequestEnvelope) =>
  request.type === 'IntentRequest' ? (request as IntentRequest).intent.name : request.type
const say = (text: string) => ({ outputSpeech: { type: 'SSML', ssml: `<speak>${text}</speak>` } }) as const
const when =
  (name: string, answer: (response: Response) => Response): NonNullable<Broken['answers']> =>
  (response, request) =>
    intentOf(request) === name ? answer(response) : response
const ended = (response: Response): Response => ({ ...response, reprompt: undefined, shouldEndSession: true })

export const BROKEN: readonly Broken[] = [
  { rule: 'manifest', what: 'is no JSON', breaks: copy => copy.write('skill.json', '{') },
  { rule: 'manifest', what: 'has no manifest in it', breaks: copy => copy.write('skill.json', '{}') },
  {
    rule: 'store-texts',
    what: 'has a summary of 161 characters',
    breaks: copy =>
      copy.page(page => {
        page.summary = 'a'.repeat(161)
      }),
  },
  {
    rule: 'store-texts',
    what: 'has no description',
    breaks: copy =>
      copy.page(page => {
        delete page.description
      }),
  },
  {
    rule: 'store-texts',
    what: 'has keywords of more than 150 characters',
    breaks: copy =>
      copy.page(page => {
        page.keywords = ['story'.repeat(31)]
      }),
  },
  {
    rule: 'store-translated',
    what: 'has an English page in German',
    locale: 'de-DE',
    breaks: copy =>
      copy.manifest(({ publishingInformation: { locales } }) => {
        locales['de-DE'] = locales['en-US']
      }),
  },
  {
    rule: 'testing-instructions',
    what: 'has no testing instructions',
    breaks: copy =>
      copy.manifest(({ publishingInformation }) => {
        delete publishingInformation.testingInstructions
      }),
  },
  {
    rule: 'interfaces',
    what: 'does not ask for AUDIO_PLAYER',
    breaks: copy =>
      copy.manifest(({ apis }) => {
        apis.custom.interfaces.shift()
      }),
  },
  {
    rule: 'skill-events',
    what: 'does not hear that it is disabled',
    breaks: copy =>
      copy.manifest(({ events }) => {
        events.subscriptions.pop()
      }),
  },
  {
    rule: 'privacy',
    what: 'has a privacy policy on plain http',
    breaks: copy =>
      copy.manifest(({ privacyAndCompliance: { locales } }) => {
        locales['en-US'].privacyPolicyUrl = 'http://voiceshelf.example/privacy'
      }),
  },
  {
    rule: 'privacy',
    what: 'does not say whether it has advertisements',
    breaks: copy =>
      copy.manifest(({ privacyAndCompliance }) => {
        delete privacyAndCompliance.containsAds
      }),
  },
  { rule: 'icons', what: 'lacks an icon', breaks: copy => copy.remove('assets/images/en-US_smallIcon.png') },
  {
    rule: 'icons',
    what: 'has an icon of the wrong size',
    breaks: copy => copy.write('assets/images/en-US_largeIcon.png', icon('small')),
  },
  {
    rule: 'icons',
    what: 'has an icon that is no PNG',
    breaks: copy => copy.write('assets/images/en-US_smallIcon.png', 'GIF89a'),
  },
  { rule: 'locales', what: 'lacks a model', breaks: copy => copy.remove(modelPath('en-US')) },
  {
    rule: 'locales',
    what: 'has a page of a language that is not there',
    breaks: copy =>
      copy.manifest(({ publishingInformation: { locales } }) => {
        locales['xx-XX'] = locales['en-US']
      }),
  },
  {
    rule: 'builds',
    what: 'has a title of 141 characters',
    breaks: copy =>
      copy.model(({ types }) => {
        types[0].values[0].name.value = 'a'.repeat(141)
      }),
  },
  {
    rule: 'builds',
    what: 'has a slot with two types',
    breaks: copy =>
      copy.intent('PlayOldestIntent', intent => {
        intent.slots[0].type = 'EpisodeTitle'
      }),
  },
  {
    rule: 'builds',
    what: 'has a search query without words beside it',
    breaks: copy =>
      copy.intent('PlayTopicIntent', intent => {
        intent.samples.push('{topic}')
      }),
  },
  {
    rule: 'invocation-name',
    what: 'has a name of one word',
    breaks: copy =>
      copy.model(model => {
        model.invocationName = 'voiceshelf'
      }),
  },
  {
    rule: 'invocation-name',
    what: 'has a wake word in its name',
    breaks: copy =>
      copy.model(model => {
        model.invocationName = 'alexa shelf'
      }),
  },
  {
    rule: 'invocation-name',
    what: 'has a launch word in its name',
    breaks: copy =>
      copy.model(model => {
        model.invocationName = 'open shelf'
      }),
  },
  {
    rule: 'intents',
    what: 'lacks AMAZON.ResumeIntent',
    breaks: copy =>
      copy.model(model => {
        model.intents = model.intents.filter(
          (intent: { name: string }) => intent.name !== 'AMAZON.ResumeIntent',
        )
      }),
  },
  {
    rule: 'intents',
    what: 'has an intent without samples',
    breaks: copy =>
      copy.intent('PlayRandomIntent', intent => {
        intent.samples = []
      }),
  },
  {
    rule: 'intents',
    what: 'never fills a slot',
    breaks: copy =>
      copy.intent('PlayLatestIntent', intent => {
        intent.samples = ['play the latest']
      }),
  },
  {
    rule: 'fallback-sensitivity',
    what: 'sets it in French',
    locale: 'fr-FR',
    breaks: copy => copy.model(() => {}, 'fr-FR'),
  },
  {
    rule: 'sample-texts',
    what: 'has a digit in a sample',
    breaks: copy =>
      copy.intent('PlayShortIntent', intent => {
        intent.samples.push('play 5 minutes')
      }),
  },
  {
    rule: 'sample-texts',
    what: 'has a wake word in a sample',
    breaks: copy =>
      copy.intent('PlayShortIntent', intent => {
        intent.samples.push('alexa play something short')
      }),
  },
  {
    rule: 'sample-texts',
    what: 'has a sample twice',
    breaks: copy =>
      copy.intent('PlayShortIntent', intent => {
        intent.samples.push(intent.samples[0])
      }),
  },
  {
    rule: 'slot-values',
    what: 'has a word for two positions',
    breaks: copy =>
      copy.model(({ types }) => {
        types
          .find((type: { name: string }) => type.name === 'ListPosition')
          .values[1].name.synonyms.push('one')
      }),
  },
  {
    rule: 'spaces-around-slots',
    what: 'joins a slot to its particle',
    locale: 'ja-JP',
    breaks: copy =>
      copy.model(({ intents }) => {
        intents[2].samples = ['{title}を再生']
      }, 'ja-JP'),
  },
  {
    rule: 'dialog',
    what: 'does not ask for the problem',
    breaks: copy =>
      copy.model((_, model) => {
        delete model.dialog
      }),
  },
  {
    rule: 'conflicts',
    what: 'has a sample of two intents',
    breaks: copy =>
      copy.intent('PlayShortIntent', intent => {
        intent.samples.push('surprise me')
      }),
  },
  {
    rule: 'conflicts',
    what: 'has a sample that Alexa takes for another intent',
    breaks: copy =>
      copy.intent('PlayShortIntent', intent => {
        intent.samples.push('start over')
      }),
  },
  {
    rule: 'samples-understood',
    what: 'has a sample that another intent gets',
    breaks: copy =>
      copy.intent('PlayUnfinishedIntent', intent => {
        intent.samples.push('surprise me')
      }),
  },
  {
    rule: 'example-phrases',
    what: 'has an example without the wake word',
    breaks: copy =>
      copy.page(page => {
        page.examplePhrases[1] = 'ask voice shelf to play the latest'
      }),
  },
  {
    rule: 'example-phrases',
    what: 'has an example without its name',
    breaks: copy =>
      copy.page(page => {
        page.examplePhrases[1] = 'Alexa, play the latest'
      }),
  },
  {
    rule: 'example-phrases',
    what: 'has an example that is no sample',
    breaks: copy =>
      copy.page(page => {
        page.examplePhrases[2] = 'Alexa, ask voice shelf to order a pizza'
      }),
  },
  {
    rule: 'example-phrases',
    what: 'has an example twice',
    breaks: copy =>
      copy.page(page => {
        page.examplePhrases[2] = page.examplePhrases[1]
      }),
  },
  {
    rule: 'example-phrases',
    what: 'does not open with its first example',
    breaks: copy =>
      copy.page(page => {
        page.examplePhrases.reverse()
      }),
  },

  { rule: 'sentences-complete', what: 'lacks a sentence', says: ({ help: _, ...others }) => others },
  {
    rule: 'sentences-complete',
    what: 'has an empty sentence',
    says: sentences => ({ ...sentences, help: ' ' }),
  },
  {
    rule: 'sentence-values',
    what: 'leaves the title out',
    says: sentences => ({ ...sentences, playing: 'Here it is.' }),
  },
  {
    rule: 'sentence-values',
    what: 'names a value that is not given',
    says: sentences => ({ ...sentences, playing: '{{title}} {{titel}}' }),
  },
  {
    rule: 'sentences-translated',
    what: 'has an English sentence in German',
    locale: 'de-DE',
    says: sentences => sentences,
  },
  {
    rule: 'no-wake-word',
    what: 'has a wake word in a sentence',
    says: sentences => ({ ...sentences, help: 'Say: Alexa, ask voice shelf to play.' }),
  },
  {
    rule: 'own-name',
    what: 'says another name',
    locale: 'de-DE',
    says: sentences => sentences,
    breaks: copy =>
      copy.model(model => {
        model.invocationName = 'mein hörregal'
      }, 'de-DE'),
  },

  { rule: 'can-be-talked-to', what: 'has no model', breaks: copy => copy.remove(modelPath('en-US')) },
  {
    rule: 'answers-legal',
    what: 'says more than 8,000 characters',
    answers: when('AMAZON.HelpIntent', response => ({ ...response, ...say('a '.repeat(4_001)) })),
  },
  {
    rule: 'answers-legal',
    what: 'speaks while the player plays',
    answers: when('AudioPlayer.PlaybackStarted', () => say('Here we go.')),
  },
  { rule: 'launch-asks', what: 'says hello and goes', answers: when('LaunchRequest', ended) },
  {
    rule: 'launch-asks',
    what: 'opens without a word',
    answers: when('LaunchRequest', () => ({ shouldEndSession: false })),
  },
  {
    rule: 'examples-work',
    what: 'answers an example with nothing',
    answers: when('PlayLatestIntent', () => ({ shouldEndSession: true })),
  },
  {
    rule: 'examples-play',
    what: 'talks where it should play',
    answers: when('PlayLatestIntent', () => ({ ...say('Here it is.'), shouldEndSession: true })),
  },
  { rule: 'help-keeps-the-session', what: 'helps and goes', answers: when('AMAZON.HelpIntent', ended) },
  {
    rule: 'fallback-asks',
    what: 'gives up when it does not understand',
    answers: when('AMAZON.FallbackIntent', ended),
  },
  {
    rule: 'stop-stops',
    what: 'does not stop',
    answers: when('AMAZON.PauseIntent', () => ({ shouldEndSession: true })),
  },
  {
    rule: 'stop-stops',
    what: 'goes on asking after "cancel"',
    answers: when('AMAZON.CancelIntent', () => ({
      ...say('Really?'),
      reprompt: say('Really?'),
      shouldEndSession: false,
    })),
  },
  {
    rule: 'questions-wait',
    what: 'asks and does not listen',
    answers: when('AMAZON.StopIntent', () => ({ ...say('Will you come back?'), shouldEndSession: true })),
  },
  {
    rule: 'questions-wait',
    what: 'listens without a reprompt',
    answers: when('AMAZON.HelpIntent', ({ reprompt: _, ...response }) => response),
  },
  {
    rule: 'every-intent-answered',
    what: 'fails',
    answers: when('PlayLatestIntent', () => ({
      ...say(sentences.fault),
      shouldEndSession: true,
    })),
  },
  {
    rule: 'no-leftovers',
    what: 'says "undefined"',
    answers: when('AMAZON.HelpIntent', response => ({ ...response, ...say('Say undefined.') })),
  },
  {
    rule: 'no-leftovers',
    what: 'says a placeholder',
    says: sentences => ({ ...sentences }),
    answers: when('AMAZON.HelpIntent', response => ({ ...response, ...say('Say {{title}}.') })),
  },
  {
    rule: 'answers-do-not-wake',
    what: 'wakes every Echo in the house',
    answers: when('AMAZON.HelpIntent', response => ({ ...response, ...say('Say, Alexa, play.') })),
  },
  {
    rule: 'answers-translated',
    what: 'says an English sentence in German',
    locale: 'de-DE',
    answers: when('AMAZON.HelpIntent', response => ({ ...response, ...say(sentences.welcomeBack) })),
  },
]
