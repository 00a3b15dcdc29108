/** The part of jest's `expect` that tells how a test goes. https://jestjs.io/docs/expect#expectextendmatchers */
interface CountingExpect {
  getState(): {
    readonly currentTestName?: string
    readonly assertionCalls?: number
    readonly numPassingAsserts?: number
  }
}

/**
 * The name of the running test, where an `expect` of it has failed: jest counts all and those that passed. Undefined
 * outside of jest, and where `expect` is no global.
 */
export function failedTest(): string | undefined {
  const expect: unknown = Reflect.get(globalThis, 'expect')
  if (!isCounting(expect)) return undefined
  const { currentTestName = '', assertionCalls = 0, numPassingAsserts = 0 } = expect.getState()
  return assertionCalls > numPassingAsserts ? currentTestName : undefined
}

const isCounting = (expect: unknown): expect is CountingExpect =>
  typeof expect === 'function' && 'getState' in expect && typeof expect.getState === 'function'
