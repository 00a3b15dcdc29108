import { describe, expect, test } from '@jest/globals'
import {
  acceptWithin,
  fits,
  lastDay,
  leftInWords,
  type MonthsBudget,
  monthOf,
} from '../../../core/synthesis/budget.ts'

const month = (limit?: MonthsBudget['limit'], characters = 900): MonthsBudget => ({
  month: '2026-11',
  used: { characters, microDollars: characters * 16 },
  ...(limit && { limit }),
})
const HUNDRED = { characters: 100, microDollars: 1_600 }

describe('a month’s budget', () => {
  test('has room up to its last character or micro-dollar, and any without a limit', () => {
    expect(fits(month(), { characters: 1e9, microDollars: 16e9 })).toBe(true)
    expect(fits(month({ characters: 1_000 }), HUNDRED)).toBe(true)
    expect(fits(month({ characters: 999 }), HUNDRED)).toBe(false)
    expect(fits(month({ microDollars: 16_000 }), HUNDRED)).toBe(true)
    expect(fits(month({ microDollars: 15_999 }), HUNDRED)).toBe(false)
  })

  test('says how much is needed, how much is left and until when, and what to do', () => {
    expect(acceptWithin(month({ characters: 999 }), HUNDRED)).toEqual({
      ok: false,
      refusal: {
        code: 'over-budget',
        message:
          "This text needs 100 characters, and 99 characters are left of this month's budget, which lasts to the end of 30 November (UTC). Raise the budget, or wait until then, and try again: what is spoken already is kept.",
      },
    })
    expect(acceptWithin(month({ microDollars: 15_999 }), HUNDRED)).toMatchObject({
      refusal: { message: expect.stringContaining('needs $0.01, and $0.00 is left') },
    })
  })

  test('is never less than used up, though it was lowered', () => {
    expect(leftInWords(month({ characters: 10 }))).toBe('0 characters are left')
    expect(leftInWords(month({ microDollars: 10 }))).toBe('$0.00 is left')
  })

  test('is of a month by UTC', () => {
    expect(monthOf('2026-12-01T00:30:00+01:00')).toBe('2026-11')
    expect(monthOf(Date.UTC(2027, 0, 1))).toBe('2027-01')
    expect(['2026-12', '2027-02', '2028-02'].map(lastDay)).toEqual([
      '31 December',
      '28 February',
      '29 February',
    ])
  })
})
