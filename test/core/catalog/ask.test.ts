import { describe, expect, test } from '@jest/globals'
import { mustAsk, readAsk, readMoney } from '../../../core/catalog/ask.ts'
import type { Estimate } from '../../../core/synthesis/estimate.ts'

const estimate = (microDollars: number, plan = 'plan'): Estimate => ({
  plan,
  characters: 1_000,
  billedCharacters: microDollars / 4,
  microDollars,
  durationMilliseconds: 60_000,
  passages: 2,
  onTheShelf: 0,
})

describe('a text waits for the creator’s word', () => {
  test('never, always, or above an amount, as its show says', () => {
    const dear = estimate(2_000)
    expect(mustAsk(undefined, dear)).toBe(false)
    expect(mustAsk('never', dear)).toBe(false)
    expect(mustAsk('always', dear)).toBe(true)
    expect(mustAsk({ above: 2_000 }, dear)).toBe(false)
    expect(mustAsk({ above: 1_999 }, dear)).toBe(true)
  })

  test('not when it costs nothing', () => {
    expect(mustAsk('always', estimate(0))).toBe(false)
    expect(mustAsk({ above: 0 }, estimate(0))).toBe(false)
  })

  test('not when this plan was said yes to at this price or more', () => {
    const yes = { plan: 'plan', microDollars: 2_000 }
    expect(mustAsk('always', estimate(2_000), yes)).toBe(false)
    expect(mustAsk('always', estimate(1_000), yes)).toBe(false)
    expect(mustAsk('always', estimate(2_004), yes)).toBe(true)
    expect(mustAsk('always', estimate(2_000, 'another'), yes)).toBe(true)
  })
})

describe('an amount', () => {
  test.each([
    ['2', 2_000_000],
    ['2.5', 2_500_000],
    ['$0.75', 750_000],
    [' 10.05 ', 10_050_000],
    ['0', 0],
  ])('%j is read', (text, microDollars) => {
    expect(readMoney(text)).toEqual({ ok: true, value: microDollars })
  })

  test.each(['', '-1', '1,5', '1.234', '1e3', 'two', '2000000', '∞'])('%j is refused', text => {
    expect(readMoney(text)).toMatchObject({ ok: false, refusal: { code: 'amount-invalid' } })
  })

  test('is read only where the setting needs one', () => {
    expect(readAsk('always', '')).toEqual({ ok: true, value: 'always' })
    expect(readAsk('above', '1.50')).toEqual({ ok: true, value: { above: 1_500_000 } })
    expect(readAsk('above', '')).toMatchObject({ ok: false, refusal: { code: 'amount-invalid' } })
    expect(readAsk('sometimes', '1')).toMatchObject({ ok: false, refusal: { code: 'ask-invalid' } })
  })
})
