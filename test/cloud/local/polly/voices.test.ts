import { DescribeVoicesCommand } from '@aws-sdk/client-polly'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { VOICES } from '../../../../core/synthesis/voices.ts'
import { type RunningPolly, startPolly } from './running-polly.ts'

let polly: RunningPolly
beforeAll(async () => {
  polly = await startPolly()
})
afterAll(() => polly.stop())

test('Every voice that a text may name is one of Polly’s, with its language and its engines', async () => {
  const { Voices = [] } = await polly.client.send(new DescribeVoicesCommand())
  const told = Voices.map(({ Id, LanguageCode, SupportedEngines = [] }) => [
    Id,
    LanguageCode,
    SupportedEngines.toSorted(),
  ])
  const byId = (one: readonly unknown[], other: readonly unknown[]) =>
    String(one).localeCompare(String(other))
  const bilingual = new Set(['Aditi', 'Kajal'])
  const known = VOICES.filter(({ id, language }) => !bilingual.has(id) || language === 'en-IN').map(
    ({ id, language, engines }) => [id, language, engines.toSorted()],
  )
  expect(known.toSorted(byId)).toEqual(told.toSorted(byId))
})
