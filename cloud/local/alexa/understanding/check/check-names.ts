import type { LanguageModel } from '../interaction-model.ts'
import { problem } from './problem.ts'

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/create-the-interaction-model-for-your-skill.html */
const MAX_INTENTS = 250
const INVOCATION_NAME_CHARACTERS = { least: 2, most: 50 }

/** https://developer.amazon.com/en-US/docs/alexa/custom-skills/choose-the-invocation-name-for-a-custom-skill.html */
export function checkInvocationName({ invocationName }: LanguageModel): string[] {
  const refuse = (reason: string) => [problem('InvalidInvocationName', reason)]
  const { length } = invocationName.trim()
  const { least, most } = INVOCATION_NAME_CHARACTERS
  if (length === 0) return refuse('The invocation name is empty.')
  if (length < least || length > most) {
    return refuse(`The invocation name "${invocationName}" must have ${least} to ${most} characters.`)
  }
  if (invocationName !== invocationName.toLowerCase()) {
    return refuse(`The invocation name "${invocationName}" must be in lower case.`)
  }
  if (/[^\p{L}\p{M}\s'’.\-・ー]/u.test(invocationName)) {
    return refuse(
      `The invocation name "${invocationName}" may have letters, spaces, apostrophes and periods; ` +
        'numbers must be spelled out.',
    )
  }
  return []
}

const INTENT_NAME = /^(AMAZON\.[A-Za-z<>@[\].]+|[A-Za-z][A-Za-z_]*)$/
const SLOT_NAME = /^[A-Za-z][A-Za-z0-9_.]*$/
const TYPE_NAME = /^(AMAZON\.)?[A-Za-z][A-Za-z0-9_]*$/

export function checkIntentNames({ intents }: LanguageModel): string[] {
  const problems: string[] = []
  if (intents.length > MAX_INTENTS) {
    problems.push(problem('TooManyIntents', `A model has ${MAX_INTENTS} intents at most.`))
  }
  const seen = new Set<string>()
  for (const { name } of intents) {
    if (seen.has(name)) {
      problems.push(problem('DuplicateIntentName', `The intent "${name}" is defined more than once.`))
    }
    seen.add(name)
    if (!INTENT_NAME.test(name)) {
      problems.push(
        problem(
          'InvalidIntentName',
          `The intent name "${name}" must begin with a letter and have letters and underscores alone.`,
        ),
      )
    }
  }
  return problems
}

export function checkSlotNames({ intents }: LanguageModel): string[] {
  return intents.flatMap(intent => {
    const names = (intent.slots ?? []).map(({ name }) => name)
    const wrong = names
      .filter(name => !SLOT_NAME.test(name))
      .map(name =>
        problem(
          'InvalidSlotName',
          `The slot name "${name}" of intent "${intent.name}" must begin with a letter and have letters, digits and ` +
            'underscores alone.',
        ),
      )
    const twice = names
      .filter((name, at) => names.indexOf(name) !== at)
      .map(name =>
        problem(
          'DuplicateSlotName',
          `The slot "${name}" of intent "${intent.name}" is defined more than once.`,
        ),
      )
    return [...wrong, ...twice]
  })
}

export function checkTypeNames({ types = [] }: LanguageModel): string[] {
  const names = types.map(({ name = '' }) => name)
  const wrong = names
    .filter(name => !TYPE_NAME.test(name))
    .map(name =>
      problem(
        'InvalidSlotTypeName',
        `The slot type name "${name}" must begin with a letter and have letters, digits and underscores alone.`,
      ),
    )
  const twice = names
    .filter((name, at) => names.indexOf(name) !== at)
    .map(name => problem('DuplicateSlotTypeName', `The slot type "${name}" is defined more than once.`))
  return [...wrong, ...twice]
}
