import { inlineValues, type LanguageModel, type ModelIntent, sampleParts } from './interaction-model.ts'

/** An utterance that more than one intent has, so that one of them never hears it. */
export interface Conflict {
  /** The sample, with a value of each slot's type in its place. */
  readonly utterance: string
  /** The intents that read it word for word, the one that gets it first. */
  readonly intents: readonly string[]
}

/** A conflict in words, for the developer. */
export const describeConflict = ({ utterance, intents: [first, ...others] }: Conflict): string =>
  `"${utterance}" is understood as ${first}, although ${others.join(' and ')} ${others.length === 1 ? 'has' : 'have'} it too.`

/**
 * The samples that another intent reads word for word as well, as Alexa's build reports them.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/find-utterance-conflicts.html
 *
 * @param read the intents that read an utterance word for word, the chosen one first
 */
export function findConflicts(
  model: LanguageModel,
  read: (utterance: string) => readonly string[],
): Conflict[] {
  const found = new Map<string, Conflict>()
  for (const intent of model.intents) {
    for (const sample of intent.samples ?? []) {
      const utterance = withValues(sample, intent, model)
      if (utterance === undefined) continue
      const intents = read(utterance)
      if (intents.length > 1) found.set(utterance.toLowerCase(), { utterance, intents })
    }
  }
  return [...found.values()]
}

/** Undefined where a slot's type has no listed values: nothing is known of what will be said there. */
function withValues(
  sample: string,
  { slots = [] }: ModelIntent,
  { types = [] }: LanguageModel,
): string | undefined {
  let utterance = ''
  for (const part of sampleParts(sample)) {
    if ('words' in part) {
      utterance += part.words
      continue
    }
    const typeName = slots.find(({ name }) => name === part.slot)?.type
    const type = types.find(({ name }) => name === typeName)
    const [value] = type ? inlineValues(type) : []
    if (!value?.name?.value) return undefined
    utterance += value.name.value
  }
  return utterance
}
