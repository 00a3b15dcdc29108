import { checkManifest } from '../../../cloud/local/alexa/check-manifest.ts'
import { ICON_SIDES } from '../../../lambda/skill/model/manifest.ts'
import { inEachLocale, type Problem, type Rule } from '../rule.ts'
import type { Manifest, Subject } from '../subject.ts'

/** skill.json and the icons. */

const REMAKE = 'Run "npm run models".'
const IN_STORE = 'Change it in lambda/skill/model/store, and run "npm run models".'

const page = ({ manifest }: Subject, locale: string) =>
  manifest?.manifest?.publishingInformation?.locales?.[locale]

const manifest: Rule = {
  name: 'manifest',
  says: 'SMAPI takes skill.json',
  find: ({ manifest }) =>
    manifest === undefined
      ? [{ wrong: 'skill.json is missing or no JSON.', todo: REMAKE }]
      : checkManifest(manifest).map(wrong => ({ wrong, todo: REMAKE })),
}

/** https://developer.amazon.com/en-US/docs/alexa/smapi/skill-manifest.html */
const LENGTHS = {
  name: { least: 2, most: 50 },
  summary: { least: 10, most: 160 },
  description: { least: 30, most: 4_000 },
} as const
const KEYWORDS = { most: 30, characters: 150 }
const INSTRUCTIONS_CHARACTERS = 4_000

const texts = inEachLocale(
  'store-texts',
  "the store's texts are there and no longer than they may be",
  (subject, locale) => {
    const shown = page(subject, locale)
    if (!shown) return []
    const problems: string[] = Object.entries(LENGTHS).flatMap(([field, { least, most }]) => {
      const { length } = shown[field as keyof typeof LENGTHS] ?? ''
      return length < least || length > most
        ? [`The ${field} has ${length} characters; ${least} to ${most} are right.`]
        : []
    })
    const { keywords = [] } = shown
    const { length } = keywords.join(',')
    if (keywords.length === 0 || keywords.length > KEYWORDS.most)
      problems.push(`There are ${keywords.length} keywords; 1 to ${KEYWORDS.most} are right.`)
    if (length > KEYWORDS.characters)
      problems.push(`The keywords have ${length} characters together; ${KEYWORDS.characters} are allowed.`)
    return problems.map(wrong => ({ wrong, todo: IN_STORE }))
  },
)

const translated = inEachLocale(
  'store-translated',
  "the store's texts are in the language of the locale",
  (subject, locale) => {
    const shown = page(subject, locale)
    const english = page(subject, 'en-US')
    if (!shown || !english || locale.startsWith('en-')) return []
    const fields = ['summary', 'description'] as const
    return fields
      .filter(field => shown[field] === english[field])
      .map(field => ({ wrong: `The ${field} is the English one.`, todo: IN_STORE }))
  },
)

const instructions: Rule = {
  name: 'testing-instructions',
  says: 'testers are told how to try the skill',
  find({ manifest }) {
    const { testingInstructions = '' } = manifest?.manifest?.publishingInformation ?? {}
    const { length } = testingInstructions
    if (length > 0 && length <= INSTRUCTIONS_CHARACTERS) return []
    return [
      {
        wrong: `They have ${length} characters; 1 to ${INSTRUCTIONS_CHARACTERS} are right.`,
        todo: 'Change them in lambda/skill/model/manifest.ts.',
      },
    ]
  },
}

const isThere = (
  name: string,
  says: string,
  missing: (manifest: Manifest) => string[],
  what: string,
): Rule => ({
  name,
  says,
  find: ({ manifest }) =>
    (manifest ? missing(manifest) : []).map(name => ({
      wrong: `${name} is missing.`,
      todo: `${what} Add it in lambda/skill/model/manifest.ts.`,
    })),
})

const interfaces = isThere(
  'interfaces',
  'skill.json asks for what the skill sends: audio and screens',
  ({ manifest }) =>
    ['AUDIO_PLAYER', 'ALEXA_PRESENTATION_APL'].filter(
      type => !manifest?.apis?.custom?.interfaces?.some(own => own.type === type),
    ),
  'Without it Alexa rejects the answers.',
)

const events = isThere(
  'skill-events',
  'the skill hears when a listener gives it up, so that everything about them is erased',
  ({ manifest }) =>
    ['SKILL_ENABLED', 'SKILL_DISABLED'].filter(
      name => !manifest?.events?.subscriptions?.some(({ eventName }) => eventName === name),
    ),
  'A listener who disables the skill must be forgotten.',
)

const privacy = inEachLocale(
  'privacy',
  'each locale has an https address of its privacy policy, and the compliance questions are answered',
  ({ manifest }, locale) => {
    if (!manifest) return []
    const { privacyAndCompliance = {} } = manifest.manifest ?? {}
    const { privacyPolicyUrl = '' } = privacyAndCompliance.locales?.[locale] ?? {}
    const problems: Problem[] = []
    if (!privacyPolicyUrl.startsWith('https://') || !URL.canParse(privacyPolicyUrl))
      problems.push({ wrong: `"${privacyPolicyUrl}" is no https address.`, todo: REMAKE })
    const { allowsPurchases, usesPersonalInfo, isChildDirected, isExportCompliant, containsAds } =
      privacyAndCompliance
    const answers = { allowsPurchases, usesPersonalInfo, isChildDirected, isExportCompliant, containsAds }
    for (const [question, answer] of Object.entries(answers))
      if (typeof answer !== 'boolean') problems.push({ wrong: `"${question}" has no answer.`, todo: REMAKE })
    return problems
  },
)

/** A PNG file's first bytes, then its first chunk: its length, "IHDR", the width, the height, the bits, the kind of colour. */
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const HEADER_BYTES = 26
const COLOURS = new Map([
  [2, 'RGB'],
  [6, 'RGBA'],
])
const ICON_BYTES = 1_000_000

const icons = inEachLocale(
  'icons',
  'each locale has a PNG of 108 and one of 512 pixels',
  (subject, locale) => {
    const shown = page(subject, locale)
    if (!shown) return []
    return (['small', 'large'] as const).flatMap(size => {
      const uri = shown[`${size}IconUri`] ?? ''
      const wrong = iconProblem(subject.files.get(uri.replace(/^file:\/\//u, '')), ICON_SIDES[size])
      return wrong
        ? [
            {
              wrong: `The ${size} icon "${uri}" ${wrong}`,
              todo: 'Run "npm run models", or "npm run icons" before it where the art is to change.',
            },
          ]
        : []
    })
  },
)

function iconProblem(bytes: Uint8Array | undefined, side: number): string {
  if (!bytes) return 'is not in the package.'
  const file = Buffer.from(bytes)
  if (file.length < HEADER_BYTES || !file.subarray(0, PNG.length).equals(PNG)) return 'is no PNG.'
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)]
  if (width !== side || height !== side)
    return `has ${width} × ${height} pixels; ${side} × ${side} are right.`
  if (!COLOURS.has(file[25] ?? -1)) return 'is not in full colour.'
  return file.length > ICON_BYTES ? `has ${file.length} bytes; ${ICON_BYTES} are allowed.` : ''
}

export const storeRules: readonly Rule[] = [
  manifest,
  texts,
  translated,
  instructions,
  interfaces,
  events,
  privacy,
  icons,
]
