import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { dynamoDBCatalog } from '../../../cloud/aws/dynamodb-catalog.ts'
import { dynamoDBFeedback } from '../../../cloud/aws/dynamodb-feedback.ts'
import type { Feedback, Rating, Report } from '../../../core/listening/feedback.ts'
import { runTable, TABLE } from './running-table.ts'

let table: Awaited<ReturnType<typeof runTable>>
let feedback: Feedback
beforeAll(async () => {
  table = await runTable()
  feedback = dynamoDBFeedback(table.client, TABLE)
})
afterAll(() => table.close())

const at = (second: number) => new Date(Date.UTC(2026, 10, 23) + second * 1000).toISOString()

const rating = (show: string, given: Partial<Rating> = {}): Rating => ({
  show,
  episode: 'crow',
  listener: 'anna',
  stars: 4,
  at: at(1),
  ...given,
})

const report = (show: string, given: Partial<Report> = {}): Report => ({
  show,
  episode: 'crow',
  listener: 'anna',
  request: 'request-1',
  offsetMilliseconds: 61_000,
  text: 'the name is wrong',
  at: at(1),
  ...given,
})

const NOTHING = { ratings: 0, problems: 0, troubled: [] }

test('A second rating of a listener replaces the first, and one that comes late does not', async () => {
  await feedback.rate(rating('rated', { stars: 2, at: at(1) }))
  await feedback.rate(rating('rated', { stars: 5, at: at(3) }))
  await feedback.rate(rating('rated', { stars: 1, at: at(2) }))
  await feedback.rate(rating('rated', { stars: 4, listener: 'ben' }))
  await feedback.rate(rating('rated', { stars: 1, episode: 'bridge' }))
  expect(await feedback.summary({ show: 'rated', episode: 'crow' })).toEqual({
    ratings: 2,
    stars: 4.5,
    problems: 0,
    troubled: [],
  })
  const ofShow = await feedback.summary({ show: 'rated' })
  expect(ofShow).toMatchObject({ ratings: 3, problems: 0 })
  expect(ofShow.stars).toBeCloseTo(10 / 3)
  expect(await feedback.summary({ show: 'unrated' })).toEqual(NOTHING)
})

test.each([0, 6, 2.5, Number.NaN])('%p stars are not kept', async stars => {
  await expect(feedback.rate(rating('starless', { stars }))).rejects.toThrow(RangeError)
  expect(await feedback.summary({ show: 'starless' })).toEqual(NOTHING)
})

test('The same request reports a problem once, and two listeners may report by requests of one name', async () => {
  for (const listener of ['anna', 'anna', 'ben']) await feedback.report(report('reported', { listener }))
  const { items, next } = await feedback.problems({ show: 'reported', episode: 'crow' })
  const problem = {
    id: expect.any(String),
    offsetMilliseconds: 61_000,
    text: 'the name is wrong',
    at: at(1),
  }
  expect(items).toEqual([problem, problem])
  expect(next).toBeUndefined()
  expect(await feedback.summary({ show: 'reported' })).toEqual({
    ratings: 0,
    problems: 2,
    troubled: [{ episode: 'crow', problems: 2 }],
  })
  expect(JSON.stringify(items)).not.toContain('anna')
})

test('Words are kept as one line of at most 1,000 characters, and a report may have none', async () => {
  await feedback.report(report('worded', { request: '1', text: ' \u0000two\nlines\u2028 ', at: at(1) }))
  await feedback.report(report('worded', { request: '2', text: '😀'.repeat(1_500), at: at(2) }))
  await feedback.report(report('worded', { request: '3', text: ' \n ', at: at(3) }))
  const { items } = await feedback.problems({ show: 'worded', episode: 'crow' })
  expect(items.map(({ text }) => text)).toEqual([undefined, '😀'.repeat(1_000), 'two lines'])
})

test('Problems come newest first, page by page, also those of one second', async () => {
  for (const request of ['1', '2', '3', '4', '5'])
    await feedback.report(report('paged', { request, text: request, at: at(Number(request) < 3 ? 1 : 2) }))
  await feedback.report(report('paged', { request: '6', episode: 'bridge' }))
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = await feedback.problems(
      { show: 'paged', episode: 'crow' },
      { limit: 2, ...(after && { after }) },
    )
    seen.push(...page.items.map(({ text = '' }) => text))
    after = page.next
  } while (after)
  expect(seen.slice(0, 3).sort()).toEqual(['3', '4', '5'])
  expect(seen.slice(3).sort()).toEqual(['1', '2'])
  expect(await feedback.summary({ show: 'paged' })).toMatchObject({
    problems: 6,
    troubled: [
      { episode: 'crow', problems: 5 },
      { episode: 'bridge', problems: 1 },
    ],
  })
})

test('A problem is dismissed from the episode that it is of, once or again', async () => {
  for (const request of ['1', '2']) await feedback.report(report('dismissed', { request, text: request }))
  const ref = { show: 'dismissed', episode: 'crow' }
  const [first, second] = (await feedback.problems(ref)).items
  const id = first?.id ?? ''
  await feedback.dismiss({ ...ref, episode: 'bridge' }, id)
  expect((await feedback.problems(ref)).items).toHaveLength(2)
  for (const _ of [1, 2]) await feedback.dismiss(ref, id)
  expect((await feedback.problems(ref)).items).toEqual([second])
})

test('Forgetting a listener erases all that they said, and nobody else', async () => {
  for (let number = 0; number < 30; number++) {
    await feedback.rate(rating('forgotten', { listener: 'zoe', episode: `episode-${number}` }))
    await feedback.report(report('forgotten', { listener: 'zoe', request: `request-${number}` }))
  }
  await feedback.rate(rating('forgotten', { stars: 3 }))
  await feedback.report(report('forgotten', { text: 'stays' }))
  await feedback.forget('zoe')
  await feedback.forget('zoe')
  expect(await feedback.summary({ show: 'forgotten' })).toMatchObject({ ratings: 1, stars: 3, problems: 1 })
  expect((await feedback.problems({ show: 'forgotten', episode: 'crow' })).items).toMatchObject([
    { text: 'stays' },
  ])
})

test('What listeners say is not among the episodes of a show', async () => {
  await feedback.rate(rating('apart'))
  await feedback.report(report('apart'))
  const catalog = dynamoDBCatalog(table.client, TABLE)
  expect(await catalog.listEpisodes('apart')).toEqual({ items: [] })
  expect(await catalog.getEpisode({ show: 'apart', episode: 'crow' })).toBeUndefined()
})

test('An episode whose id begins like another has its own feedback', async () => {
  await feedback.rate(rating('alike', { episode: 'crow-2' }))
  await feedback.report(report('alike', { episode: 'crow-2' }))
  expect(await feedback.summary({ show: 'alike', episode: 'crow' })).toEqual(NOTHING)
})
