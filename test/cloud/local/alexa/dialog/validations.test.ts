import { describe, expect, test } from '@jest/globals'
import type { Slot } from 'ask-sdk-model'
import type { v1 } from 'ask-smapi-model'
import type { DialogSlot } from '../../../../../cloud/local/alexa/dialog/dialog-model.ts'
import { isValid } from '../../../../../cloud/local/alexa/dialog/validations.ts'

type Rule = v1.skill.interactionModel.SlotValidation

/** A Wednesday. */
const NOW = Date.UTC(2026, 3, 15, 10, 30)

const slotOf = (value: string, rest: Partial<Slot> = {}): Slot => ({
  name: 'it',
  value,
  confirmationStatus: 'NONE',
  ...rest,
})

const resolved = (code: 'ER_SUCCESS_MATCH' | 'ER_SUCCESS_NO_MATCH', name?: string): Partial<Slot> => ({
  resolutions: {
    resolutionsPerAuthority: [
      { authority: 'City', status: { code }, values: name ? [{ value: { name, id: '1' } }] : [] },
    ],
  },
})

const rulesOf = (type: string): DialogSlot => ({
  name: 'it',
  type,
  validations: [],
  knownValues: new Set(['seattle', 'emerald city']),
})

const keeps = (rule: Rule, type: string, value: string, rest?: Partial<Slot>) =>
  isValid(rule, slotOf(value, rest), rulesOf(type), NOW)

describe('hasEntityResolutionMatch', () => {
  const rule: Rule = { type: 'hasEntityResolutionMatch', prompt: 'p' }
  test.each<[string, Partial<Slot>, boolean]>([
    ['with a match', resolved('ER_SUCCESS_MATCH', 'Seattle'), true],
    ['without a match', resolved('ER_SUCCESS_NO_MATCH'), false],
  ])('takes what resolution says of a value %s', (_, rest, expected) => {
    expect(keeps(rule, 'City', 'seattle', rest)).toBe(expected)
  })

  test.each([
    ['Emerald City', true],
    ['Atlantis', false],
  ])('looks a value up that the skill put in: %s', (value, expected) => {
    expect(keeps(rule, 'City', value)).toBe(expected)
  })
})

describe('Sets', () => {
  test.each<[string, Partial<Slot>, boolean]>([
    ['seattle', {}, true],
    ['SEATTLE', {}, true],
    ['the emerald city', resolved('ER_SUCCESS_MATCH', 'Seattle'), true],
    ['boston', {}, false],
  ])('%s with %j is in the set: %s', (value, rest, expected) => {
    expect(keeps({ type: 'isInSet', prompt: 'p', values: ['Seattle'] }, 'City', value, rest)).toBe(expected)
    expect(keeps({ type: 'isNotInSet', prompt: 'p', values: ['Seattle'] }, 'City', value, rest)).toBe(
      !expected,
    )
  })
})

const COMPARISONS = ['isGreaterThan', 'isGreaterThanOrEqualTo', 'isLessThan', 'isLessThanOrEqualTo'] as const

describe('Comparisons', () => {
  test.each<[string, string, string, (typeof COMPARISONS)[number][]]>([
    ['AMAZON.NUMBER', '9', '10', ['isLessThan', 'isLessThanOrEqualTo']],
    ['AMAZON.NUMBER', '10', '10', ['isGreaterThanOrEqualTo', 'isLessThanOrEqualTo']],
    ['AMAZON.NUMBER', '11', '10', ['isGreaterThan', 'isGreaterThanOrEqualTo']],
    ['AMAZON.NUMBER', '?', '10', []],
    ['AMAZON.DATE', '2026-05-01', '2026-04-30', ['isGreaterThan', 'isGreaterThanOrEqualTo']],
    ['AMAZON.DATE', '2026-W01', '2026-01', ['isLessThan', 'isLessThanOrEqualTo']],
    ['AMAZON.TIME', '09:30', '10:00', ['isLessThan', 'isLessThanOrEqualTo']],
    ['AMAZON.TIME', 'EV', '18:00', ['isGreaterThanOrEqualTo', 'isLessThanOrEqualTo']],
    ['AMAZON.DURATION', 'PT90M', 'PT1H', ['isGreaterThan', 'isGreaterThanOrEqualTo']],
  ])('of %s: %s against %s', (type, value, limit, kept) => {
    expect(COMPARISONS.filter(rule => keeps({ type: rule, prompt: 'p', value: limit }, type, value))).toEqual(
      kept,
    )
  })
})

describe('Spans that are counted from now', () => {
  test.each<[string, string, { start?: string; end?: string }, boolean]>([
    ['AMAZON.DATE', '2026-04-15', { start: 'P0D' }, true],
    ['AMAZON.DATE', '2026-04-14', { start: 'P0D' }, false],
    ['AMAZON.DATE', '2026-04-22', { start: 'P0D', end: 'P1W' }, true],
    ['AMAZON.DATE', '2026-04-23', { start: 'P0D', end: 'P1W' }, false],
    ['AMAZON.DATE', '2026-05-15', { end: 'P1M' }, true],
    ['AMAZON.DATE', '2026-W17', { start: 'P1D', end: 'P5D' }, true],
    ['AMAZON.DATE', '2026-W16-WE', { start: 'P3D', end: 'P3D' }, true],
    ['AMAZON.DATE', '2026-SU', { start: 'P1M', end: 'P2M' }, true],
    ['AMAZON.DATE', '202X', { start: '-P10Y', end: 'P0D' }, true],
    ['AMAZON.DATE', 'PRESENT_REF', { start: 'P0D', end: 'P1D' }, true],
    ['AMAZON.DATE', '2025-04-15', { start: '-P1Y', end: 'P0D' }, true],
    ['AMAZON.DATE', 'someday', {}, false],
    ['AMAZON.TIME', '11:00', { start: 'PT0S', end: 'PT1H' }, true],
    ['AMAZON.TIME', '12:00', { start: 'PT0S', end: 'PT1H' }, false],
    ['AMAZON.TIME', '00:00', { start: 'PT0S' }, false],
  ])('%s %s is in %j: %s', (type, value, span, expected) => {
    expect(keeps({ type: 'isInDuration', prompt: 'p', ...span }, type, value)).toBe(expected)
    expect(keeps({ type: 'isNotInDuration', prompt: 'p', ...span }, type, value)).toBe(!expected)
  })
})
