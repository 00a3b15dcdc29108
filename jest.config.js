import { availableParallelism } from 'node:os'

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/test/strip-types.js' },
  testSequencer: '<rootDir>/test/longest-first.js',
  // Never in jest's own process: what a failed test leaves open would keep the run from ending.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  // Ends a test that hangs; a busy machine may be many times slower than a quiet one.
  testTimeout: 240_000,
}
