import type { Slot, slu } from 'ask-sdk-model'
import type { v1 } from 'ask-smapi-model'
import { own } from '../own.ts'
import type { DialogSlot } from './dialog-model.ts'
import {
  addDuration,
  durationMilliseconds,
  readDate,
  readDuration,
  readTime,
  startOfDay,
} from './iso-8601.ts'

type SlotValidation = v1.skill.interactionModel.SlotValidation
export type ValidationType = SlotValidation['type']
type Rule<T extends ValidationType> = Extract<SlotValidation, { type: T }>

/** A value that is to be checked. */
interface Given {
  readonly slot: Slot
  readonly rules: DialogSlot
  /** Milliseconds since 1970. */
  readonly now: number
}

/**
 * Every rule, by its type in the model.
 * https://developer.amazon.com/en-US/docs/alexa/custom-skills/validate-slot-values.html#validation-rules
 */
const RULES: { readonly [T in ValidationType]: (rule: Rule<T>, given: Given) => boolean } = {
  hasEntityResolutionMatch: (_, given) => hasMatch(given),
  isInSet: ({ values }, given) => isInSet(values, given),
  isNotInSet: ({ values }, given) => !isInSet(values, given),
  isGreaterThan: ({ value }, given) => compared(value, given, difference => difference > 0),
  isGreaterThanOrEqualTo: ({ value }, given) => compared(value, given, difference => difference >= 0),
  isLessThan: ({ value }, given) => compared(value, given, difference => difference < 0),
  isLessThanOrEqualTo: ({ value }, given) => compared(value, given, difference => difference <= 0),
  isInDuration: ({ start, end }, given) => isInDuration(start, end, given),
  isNotInDuration: ({ start, end }, given) => !isInDuration(start, end, given),
}

export const VALIDATION_TYPES: ReadonlySet<string> = new Set(Object.keys(RULES))

/** Whether the value of a filled slot keeps a rule. */
export function isValid<T extends ValidationType>(
  rule: Rule<T> & { type: T },
  slot: Slot,
  rules: DialogSlot,
  now: number,
): boolean {
  return RULES[rule.type](rule, { slot, rules, now })
}

const matches = (slot: Slot): slu.entityresolution.Resolution[] =>
  (slot.resolutions?.resolutionsPerAuthority ?? []).filter(({ status }) => status.code === 'ER_SUCCESS_MATCH')

/** A value that the skill put in by updatedIntent may come without resolutions: then the type itself is asked. */
const hasMatch = ({ slot, rules }: Given): boolean =>
  slot.resolutions ? matches(slot).length > 0 : rules.knownValues.has(slot.value?.toLowerCase() ?? '')

function isInSet(values: readonly string[], { slot }: Given): boolean {
  const resolved = matches(slot).flatMap(match => (match.values ?? []).map(({ value }) => value.name))
  const given = new Set([slot.value ?? '', ...resolved].map(value => value.toLowerCase()))
  return values.some(value => given.has(value.toLowerCase()))
}

/** How a value of a type is ordered; what is no value of it is not comparable. */
const ORDERS: Readonly<Record<string, (value: string, now: number) => number | undefined>> = {
  'AMAZON.DATE': readDate,
  'AMAZON.TIME': value => readTime(value),
  'AMAZON.DURATION': value => {
    const duration = readDuration(value)
    return duration && durationMilliseconds(duration)
  },
}

function compared(limit: string, { slot, rules, now }: Given, isRight: (difference: number) => boolean) {
  const order = own(ORDERS, rules.type) ?? readNumber
  const [value, bound] = [order(slot.value ?? '', now), order(limit, now)]
  return value !== undefined && bound !== undefined && isRight(value - bound)
}

function readNumber(text: string): number | undefined {
  const number = Number(text)
  return text.trim() === '' || Number.isNaN(number) ? undefined : number
}

function timeOfToday(value: string, now: number): number | undefined {
  const time = readTime(value)
  return time === undefined ? undefined : startOfDay(now) + time
}

/** The span reaches from `start` to `end`, both counted from now; one that is left out leaves that side open. */
function isInDuration(
  start: string | undefined,
  end: string | undefined,
  { slot, rules, now }: Given,
): boolean {
  const isDate = rules.type === 'AMAZON.DATE'
  const moment = isDate ? readDate(slot.value ?? '', now) : timeOfToday(slot.value ?? '', now)
  if (moment === undefined) return false
  const bound = (text: string | undefined, open: number) => {
    const duration = text === undefined ? undefined : readDuration(text)
    if (!duration) return open
    const reached = addDuration(now, duration)
    return isDate ? startOfDay(reached) : reached
  }
  return moment >= bound(start, Number.NEGATIVE_INFINITY) && moment <= bound(end, Number.POSITIVE_INFINITY)
}
