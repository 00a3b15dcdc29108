import Sequencer from '@jest/test-sequencer'

/** Tests that start the whole product, again and again or in a browser: who begins with one of them last waits for it alone. */
const LONG = [
  'test/faults/dying',
  'test/core/text/hostile',
  'test/infra/templates/checks',
  'test/faults/',
  'test/infra/deploy/',
  'test/infra/container/',
  'test/infra/eks/',
  'test/dialogs/',
  'test/browser/',
  'test/journey/',
]

/** Jest's own order on a machine that has run the tests before, which begins with what took longest; else by this list. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests)
    if (sorted.some(({ duration }) => duration !== undefined)) return sorted
    return sorted
      .map(test => ({ test, rank: rankOf(test.path) }))
      .sort((one, other) => one.rank - other.rank)
      .map(({ test }) => test)
  }
}

function rankOf(path) {
  const rank = LONG.findIndex(part => path.includes(part))
  return rank === -1 ? LONG.length : rank
}
