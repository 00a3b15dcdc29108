import { own } from '../own.ts'
import { streamUrlProblem } from './stream-url.ts'

type Attributes = Readonly<Record<string, string>>

/** What an attribute may be. */
type Allowed = RegExp | ((value: string) => boolean)

interface Tag {
  readonly needs?: readonly string[]
  /** Attributes that are not listed are passed over. */
  readonly allows?: Readonly<Record<string, Allowed>>
}

const MOST_BREAK_MILLISECONDS = 10_000
const SAID_AS =
  /^(characters|spell-out|cardinal|number|ordinal|digits|fraction|unit|date|time|telephone|address|interjection|expletive)$/

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/speech-synthesis-markup-language-ssml-reference.html */
const TAGS: Readonly<Record<string, Tag>> = {
  'alexa:name': { needs: ['type', 'personId'], allows: { type: /^(first|full)$/ } },
  'amazon:domain': { needs: ['name'], allows: { name: /^(conversational|fun|long-form|music|news)$/ } },
  'amazon:effect': { needs: ['name'], allows: { name: /^whispered$/ } },
  'amazon:emotion': {
    needs: ['name', 'intensity'],
    allows: { name: /^(excited|disappointed)$/, intensity: /^(low|medium|high)$/ },
  },
  audio: { needs: ['src'], allows: { src: isAudioSource } },
  break: { allows: { strength: /^(none|x-weak|weak|medium|strong|x-strong)$/, time: isBreakTime } },
  emphasis: { allows: { level: /^(strong|moderate|reduced)$/ } },
  lang: { needs: ['xml:lang'] },
  p: {},
  phoneme: { needs: ['ph'], allows: { alphabet: /^(ipa|x-sampa)$/ } },
  prosody: {
    allows: {
      rate: /^(x-slow|slow|medium|fast|x-fast|\d+(\.\d+)?%)$/,
      pitch: /^(x-low|low|medium|high|x-high|[+-]\d+(\.\d+)?%)$/,
      volume: /^(silent|x-soft|soft|medium|loud|x-loud|[+-]\d+(\.\d+)?dB)$/,
    },
  },
  s: {},
  'say-as': { needs: ['interpret-as'], allows: { 'interpret-as': SAID_AS } },
  speak: {},
  sub: { needs: ['alias'] },
  voice: { needs: ['name'] },
  w: { needs: ['role'] },
}

/** Why Alexa would not speak a tag; undefined where she would. */
export function tagProblem(name: string, attributes: Attributes): string | undefined {
  const tag = own(TAGS, name)
  if (!tag) return `Unsupported tag <${name}>`
  const missing = tag.needs?.find(needed => own(attributes, needed) === undefined)
  if (missing !== undefined) return `The tag <${name}> needs the attribute ${missing}`
  const wrong = Object.entries(tag.allows ?? {}).find(([attribute, allowed]) => {
    const value = own(attributes, attribute)
    return value !== undefined && !(allowed instanceof RegExp ? allowed.test(value) : allowed(value))
  })
  if (wrong) return `The attribute ${wrong[0]} of <${name}> may not be "${own(attributes, wrong[0])}"`
  return undefined
}

function isAudioSource(url: string): boolean {
  return url.startsWith('soundbank://') || streamUrlProblem(url) === undefined
}

function isBreakTime(time: string): boolean {
  const [, amount, unit] = /^(\d*\.?\d+)(s|ms)$/.exec(time) ?? []
  return amount !== undefined && Number(amount) * (unit === 's' ? 1000 : 1) <= MOST_BREAK_MILLISECONDS
}
