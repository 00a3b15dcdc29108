/** The part of jest's `expect` that tells how a test goes. https://jestjs.io/docs/expect#expectextendmatchers */
interface CountingExpect {
  getState(): { readonly assertionCalls?: number; readonly numPassingAsserts?: number }
}

/**
 * Whether an `expect` of the running test has failed: jest counts all and those that passed. False outside of jest,
 * and where `expect` is no global.
 */
export function hasFailedExpectation(): boolean {
  const expect: unknown = Reflect.get(globalThis, 'expect')
  if (!isCounting(expect)) return false
  const { assertionCalls = 0, numPassingAsserts = 0 } = expect.getState()
  return assertionCalls > numPassingAsserts
}

const isCounting = (expect: unknown): expect is CountingExpect =>
  typeof expect === 'function' && 'getState' in expect && typeof expect.getState === 'function'
