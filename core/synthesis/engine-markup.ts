import type { Markup, MarkupTag } from '../text/script.ts'
import type { Voice } from './voice.ts'

type Attributes = Markup['attributes']
type Engine = Voice['engine']

/**
 * The markup that an engine speaks. Polly refuses a whole passage for one tag that its engine lacks, so a tag
 * is said by the nearest that the engine has, or plainly.
 * https://docs.aws.amazon.com/polly/latest/dg/supportedtags.html
 */
export function speakableMarkup(markup: readonly Markup[], engine: Engine): readonly Markup[] {
  if (engine === 'standard') return markup.filter(({ tag }) => tag !== 'amazon:domain')
  return markup.flatMap(one => {
    const nearest = NEAREST[one.tag]
    return nearest ? nearest(one, engine) : [one]
  })
}

const NEAREST: Partial<Record<MarkupTag, (markup: Markup, engine: Engine) => readonly Markup[]>> = {
  emphasis: ({ attributes }) => EMPHASIS[attributes.level ?? 'moderate'] ?? [],
  prosody: ({ attributes }) => prosody(attributes),
  'amazon:auto-breaths': () => [],
  'amazon:breath': () => [],
  'amazon:domain': (markup, engine) => (engine === 'neural' ? [markup] : []),
  'amazon:effect': (markup, engine) =>
    engine !== 'generative' && markup.attributes.name === 'drc' ? [DYNAMIC_RANGE_COMPRESSION] : [],
}

/** Louder and slower, as the standard engine itself says what is emphasised. Each is one object, so that it stays open from run to run. */
const EMPHASIS: Readonly<Record<string, readonly Markup[]>> = {
  strong: [{ tag: 'prosody', attributes: { rate: '90%', volume: 'loud' } }],
  moderate: [{ tag: 'prosody', attributes: { volume: 'loud' } }],
  reduced: [{ tag: 'prosody', attributes: { volume: 'soft' } }],
}

const DYNAMIC_RANGE_COMPRESSION: Markup = { tag: 'amazon:effect', attributes: { name: 'drc' } }

/** Only the standard engine has pitch and a longest duration. */
function prosody({ rate, volume }: Attributes): readonly Markup[] {
  if (!rate && !volume) return []
  return [{ tag: 'prosody', attributes: { ...(rate && { rate }), ...(volume && { volume }) } }]
}
