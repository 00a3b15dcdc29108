import type { v1 } from 'ask-smapi-model'
import type { Locale } from '../speech/locales.ts'
import { invocationNameIn, locales, spelled, toldIn } from './locales.ts'

type Manifest = Omit<v1.skill.Manifest.SkillManifest, 'events'> & {
  /** Its endpoint, as that of the skill, is given where it is deployed. */
  readonly events: Omit<v1.skill.Manifest.SkillManifestEvents, 'endpoint'>
}

/** Where the skill's icons lie in its package: `assets/images/<locale>_smallIcon.png`. */
export const iconPath = (locale: Locale, size: 'small' | 'large') => `assets/images/${locale}_${size}Icon.png`

/** The sides of the icons in pixels. */
export const ICON_SIDES = { small: 108, large: 512 } as const

/**
 * What Amazon's console sees: `skill.json`.
 * https://developer.amazon.com/en-US/docs/alexa/smapi/skill-manifest.html
 *
 * @param site where the public pages are, without a slash at its end: the page /privacy is there
 */
export function manifestOf(site: string): { manifest: Manifest } {
  return {
    manifest: {
      manifestVersion: '1.0',
      apis: {
        custom: {
          interfaces: [{ type: 'AUDIO_PLAYER' }, { type: 'ALEXA_PRESENTATION_APL' }],
        },
      },
      events: { subscriptions: [{ eventName: 'SKILL_ENABLED' }, { eventName: 'SKILL_DISABLED' }] },
      publishingInformation: {
        category: 'NOVELTY',
        distributionCountries: [],
        isAvailableWorldwide: true,
        testingInstructions: TESTING,
        locales: ofEach(texts),
      },
      privacyAndCompliance: {
        allowsPurchases: false,
        containsAds: false,
        isChildDirected: false,
        isExportCompliant: true,
        usesPersonalInfo: false,
        locales: ofEach(() => ({ privacyPolicyUrl: `${site}/privacy` })),
      },
    },
  }
}

const ofEach = <T>(make: (locale: Locale) => T): Record<string, T> =>
  Object.fromEntries(locales().map(locale => [locale, make(locale)]))

function texts(locale: Locale): v1.skill.Manifest.SkillManifestLocalizedPublishingInformation {
  const { name, summary, description, examples, keywords } = toldIn(locale).store
  const inRegion = (text: string) => spelled(locale, text)
  return {
    name,
    summary: inRegion(summary),
    description: inRegion(description),
    examplePhrases: examples.map(phrase => inRegion(phrase.replace('{name}', invocationNameIn(locale)))),
    keywords: keywords.map(inRegion),
    smallIconUri: `file://${iconPath(locale, 'small')}`,
    largeIconUri: `file://${iconPath(locale, 'large')}`,
  }
}

const TESTING = `No account is needed, and nothing has to be set up: a shelf with three short episodes is there for the test.

1. "Alexa, open voice shelf": you are welcomed and asked what to hear. Say "play the latest".
2. While it plays: "Alexa, pause", "Alexa, resume", "Alexa, next", "Alexa, previous", "Alexa, start over".
3. "Alexa, ask voice shelf to skip forward ten seconds", "… to go back one sentence", "… how long is left", "… to stop in twenty minutes".
4. "Alexa, open voice shelf", then "help": what can be said is told, and the session stays open. "Stop" ends it.
5. "Alexa, ask voice shelf to forget me", then "yes": everything about the listener is erased. The same happens when the skill is disabled.

Screens show the title, the show and, where the device can, captions. All other languages have the same commands.`
