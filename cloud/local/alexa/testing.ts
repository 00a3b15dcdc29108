/** The local Alexa in tests: `createAlexa`, and matchers for jest's `expect`. README.md, "In jest". */
export { type Clock, movableClock, realClock } from './clock.ts'
export { type CreateAlexaOptions, createAlexa } from './testing/create-alexa.ts'
export type { Duration } from './testing/duration.ts'
export { type AlexaMatchers, alexaMatchers } from './testing/matchers/matchers.ts'
export type { InvocableSkill, LambdaContext, LambdaHandler } from './testing/skill-function.ts'
export type { GivenStream, GivenStreams } from './testing/streams.ts'
export type { TestAlexa } from './testing/test-alexa.ts'
export type { Turn } from './testing/turn.ts'
