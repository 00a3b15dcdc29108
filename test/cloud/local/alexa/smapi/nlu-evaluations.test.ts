import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type AskCommand, askCommand, printed } from '../toy-skill/ask-command.ts'
import { SKILL_ID } from '../toy-skill/toy-skill.ts'
import { answerOf, openSmapi, type SmapiClient } from './smapi-client.ts'

let smapi: SmapiClient
let ask: AskCommand
beforeAll(async () => {
  smapi = await openSmapi()
  ask = askCommand(smapi.toy.address)
})
afterAll(async () => {
  ask.remove()
  await smapi.toy.close()
})

const ANNOTATIONS = {
  data: [
    {
      inputs: { utterance: 'play the lion' },
      expected: [{ intent: { name: 'SongIntent', slots: { song: { value: 'the lion' } } } }],
    },
    { inputs: { utterance: 'play the latest' }, expected: [{ intent: { name: 'LatestIntent' } }] },
    { inputs: { utterance: 'please help me' }, expected: [{ intent: { name: 'LatestIntent' } }] },
  ],
}
const CSV = `utterance,referenceTimestamp,intent,slot[song]
play the lion,,SongIntent,the lion
play the latest,,LatestIntent,
`

const SETS = `/v1/skills/${SKILL_ID}/nluAnnotationSets`
const EVALUATIONS = `/v1/skills/${SKILL_ID}/nluEvaluations`

/** A new set with annotations; gives its path and its id. */
async function newSet(
  annotations: unknown = ANNOTATIONS,
  name = 'Talk',
): Promise<{ path: string; id: string }> {
  const created = await smapi.request('POST', SETS, { locale: 'en-US', name })
  expect(created.status).toBe(201)
  const { id } = await answerOf(created)
  const path = `${SETS}/${id}`
  expect(created.headers.get('location')).toBe(path)
  expect((await smapi.request('POST', `${path}/annotations`, annotations, JSON_TYPE)).status).toBe(200)
  return { path, id }
}
const JSON_TYPE = { 'Content-Type': 'application/json' }

async function newEvaluation(annotationId: string): Promise<string> {
  const inputs = { locale: 'en-US', stage: 'development', source: { annotationId } }
  const created = await smapi.request('POST', EVALUATIONS, inputs)
  expect(created.status).toBe(200)
  return `${EVALUATIONS}/${(await answerOf(created)).id}`
}

const run = (command: string, ...options: string[]) =>
  ask.run(['smapi', command, '--skill-id', SKILL_ID, ...options])

test('ask smapi makes a set, fills it, evaluates the model by it and shows what failed', async () => {
  const made = await run('create-nlu-annotation-set', '--locale', 'en-US', '--name', 'By hand')
  expect(made.code).toBe(0)
  const { id } = printed(made)
  writeFileSync(join(ask.folder, 'annotations.json'), JSON.stringify(ANNOTATIONS))
  const filled = await run(
    'update-annotations-for-nlu-annotation-sets',
    ...['--annotation-id', id, '--content-type', 'application/json'],
    ...['--update-nlu-annotation-set-annotations-request', 'file:annotations.json'],
  )
  expect(filled.code).toBe(0)
  const kept = await run(
    'get-annotations-for-nlu-annotation-sets',
    '--annotation-id',
    id,
    '--accept',
    'application/json',
  )
  expect(printed(kept)).toEqual(ANNOTATIONS)

  const begun = await run(
    'create-nlu-evaluations',
    '--locale',
    'en-US',
    '--stage',
    'development',
    '--source-annotation-id',
    id,
  )
  expect(begun.code).toBe(0)
  const of = ['--evaluation-id', printed(begun).id]
  expect(printed(await run('get-nlu-evaluation', ...of))).toMatchObject({
    status: 'FAILED',
    inputs: { locale: 'en-US', stage: 'development', source: { annotationId: id } },
  })
  const results = await run('get-result-for-nlu-evaluations', ...of, '--test-case-status', 'FAILED')
  expect(printed(results)).toMatchObject({
    totalFailed: 1,
    testCases: [
      {
        status: 'FAILED',
        inputs: { utterance: 'please help me' },
        expected: [{ intent: { name: 'LatestIntent' } }],
        actual: { intent: { name: 'AMAZON.HelpIntent' } },
      },
    ],
  })
})

describe('An annotation set', () => {
  test('is listed with how much is in it, renamed, and deleted', async () => {
    const { path, id } = await newSet()
    expect((await smapi.request('PUT', `${path}/properties`, { name: 'Renamed' })).status).toBe(201)
    const properties = await smapi.get(`${path}/properties`)
    expect(properties).toEqual({
      locale: 'en-US',
      name: 'Renamed',
      numberOfEntries: 3,
      updatedTimestamp: expect.stringMatching(/Z$/),
    })
    expect((await smapi.get(`${SETS}?locale=en-US&maxResults=1`)).annotationSets).toEqual([
      { annotationId: id, ...properties },
    ])
    expect((await smapi.request('DELETE', path)).status).toBe(204)
    expect((await smapi.request('GET', `${path}/properties`)).status).toBe(404)
  })

  test('comes and goes as CSV', async () => {
    const { path } = await newSet()
    const url = new URL(`${path}/annotations`, smapi.toy.address)
    const sent = await fetch(url, { method: 'POST', headers: { 'Content-Type': 'text/csv' }, body: CSV })
    expect(sent.status).toBe(200)
    expect(await smapi.get(`${path}/annotations`)).toEqual({ data: ANNOTATIONS.data.slice(0, 2) })
    const back = await fetch(url, { headers: { Accept: 'text/csv' } })
    expect(back.headers.get('content-type')).toContain('text/csv')
    expect(await back.text()).toBe(CSV)
  })

  test('may be sent as CSV by ask smapi', async () => {
    const { path, id } = await newSet()
    writeFileSync(join(ask.folder, 'annotations.csv'), CSV)
    const filled = await run(
      'update-annotations-for-nlu-annotation-sets',
      ...['--annotation-id', id, '--content-type', 'text/csv'],
      ...['--update-nlu-annotation-set-annotations-request', 'file:annotations.csv'],
    )
    expect(filled.code).toBe(0)
    expect(await smapi.get(`${path}/annotations`)).toEqual({ data: ANNOTATIONS.data.slice(0, 2) })
  })

  test.each<[string, unknown, Record<string, string>, number, string]>([
    ['without data', {}, JSON_TYPE, 400, 'data'],
    ['without an utterance', { data: [{ inputs: {}, expected: [] }] }, JSON_TYPE, 400, 'utterance'],
    [
      'that expect nothing',
      { data: [{ inputs: { utterance: 'x' }, expected: [] }] },
      JSON_TYPE,
      400,
      'expected',
    ],
    [
      'of a time that is none',
      {
        data: [
          { inputs: { utterance: 'x', referenceTimestamp: 'noon' }, expected: [{ intent: { name: 'A' } }] },
        ],
      },
      JSON_TYPE,
      400,
      'referenceTimestamp',
    ],
    ['of another kind', {}, { 'Content-Type': 'text/html' }, 415, 'text/csv'],
  ])('keeps what it has where it is sent annotations %s', async (_, body, headers, status, message) => {
    const { path } = await newSet()
    const refused = await smapi.request('POST', `${path}/annotations`, body, headers)
    expect(refused.status).toBe(status)
    expect(JSON.stringify(await answerOf(refused))).toContain(message)
    expect(await smapi.get(`${path}/annotations`)).toEqual(ANNOTATIONS)
  })

  test('needs a name and a locale of Alexa', async () => {
    for (const body of [{ locale: 'en-US' }, { locale: 'xx-XX', name: 'A' }, {}, undefined]) {
      expect((await smapi.request('POST', SETS, body)).status).toBe(400)
    }
  })
})

describe('An evaluation', () => {
  /** The statuses of the cases of a set. */
  async function statuses(...data: unknown[]): Promise<string[]> {
    const { id } = await newSet({ data })
    const { testCases } = await smapi.get(`${await newEvaluation(id)}/results`)
    return testCases.map(({ status }: { status: string }) => status)
  }
  const annotation = (utterance: string, name: string, slots?: object, rest: object = {}) => ({
    inputs: { utterance, ...rest },
    expected: [{ intent: { name, ...(slots ? { slots } : {}) } }],
  })

  test('passes a case whose intent is right, and whose slots are where any are expected', async () => {
    expect(
      await statuses(
        annotation('play the lion', 'SongIntent'),
        annotation('play the lion', 'SongIntent', { song: { value: 'The Lion' } }),
        annotation('play the lion', 'SongIntent', { song: { value: 'the mouse' } }),
        annotation('play the lion', 'SongIntent', {}),
        annotation('play the lion', 'LatestIntent'),
      ),
    ).toEqual(['PASSED', 'PASSED', 'FAILED', 'FAILED', 'FAILED'])
  })

  test('passes a case of which one expectation is met', async () => {
    const expected = [{ intent: { name: 'AMAZON.HelpIntent' } }, { intent: { name: 'LatestIntent' } }]
    expect(await statuses({ inputs: { utterance: 'play the latest' }, expected })).toEqual(['PASSED'])
  })

  test('is listed by its locale and its set, the newest first', async () => {
    const { id } = await newSet({ data: [annotation('play the latest', 'LatestIntent')] })
    const paths = [await newEvaluation(id), await newEvaluation(id)]
    const { evaluations } = await smapi.get(`${EVALUATIONS}?annotationId=${id}&locale=en-US`)
    expect(evaluations.map((one: { id: string }) => `${EVALUATIONS}/${one.id}`)).toEqual(paths.toReversed())
    expect(evaluations[0]).toMatchObject({ status: 'PASSED', startTimestamp: expect.any(String) })
    expect((await smapi.get(`${EVALUATIONS}?locale=de-DE`)).evaluations).toEqual([])
  })

  test('gives its results page by page', async () => {
    const { id } = await newSet()
    const path = `${await newEvaluation(id)}/results`
    const first = await smapi.get(`${path}?maxResults=2`)
    const second = await smapi.get(`${path}?maxResults=2&nextToken=${first.paginationContext.nextToken}`)
    expect(first.paginationContext).toEqual({ nextToken: expect.any(String), totalCount: '3' })
    expect(await smapi.get(first._links.next.href)).toEqual(second)
    expect([...first.testCases, ...second.testCases]).toHaveLength(3)
    expect(second.paginationContext.nextToken).toBeUndefined()
    expect((await smapi.get(`${path}?actualIntentName=SongIntent`)).testCases).toHaveLength(1)
  })

  test('gives a thousand results at once, and ten evaluations', async () => {
    const { id } = await newSet({ data: Array(60).fill(annotation('play the latest', 'LatestIntent')) })
    const path = await newEvaluation(id)
    expect((await smapi.get(`${path}/results`)).testCases).toHaveLength(60)
    expect((await smapi.request('GET', `${path}/results?maxResults=1001`)).status).toBe(400)
    for (let more = 0; more < 10; more++) await newEvaluation(id)
    const ofSet = `${EVALUATIONS}?annotationId=${id}`
    expect((await smapi.get(ofSet)).evaluations).toHaveLength(10)
    expect((await smapi.get(`${ofSet}&maxResults=100`)).evaluations).toHaveLength(11)
    expect((await smapi.get(`${ofSet}&stage=live`)).evaluations).toEqual([])
  })

  test.each([
    ['STATUS', ['play the lion', 'please help me', 'play the latest']],
    ['ACTUAL_INTENT', ['please help me', 'play the latest', 'play the lion']],
    ['EXPECTED_INTENT', ['play the latest', 'please help me', 'play the lion']],
  ])('gives its results in the order of %s', async (field, order) => {
    const { id } = await newSet({
      data: [
        annotation('play the lion', 'ZooIntent'),
        annotation('play the latest', 'LatestIntent'),
        annotation('please help me', 'NewsIntent'),
      ],
    })
    const { testCases } = await smapi.get(`${await newEvaluation(id)}/results?sort.field=${field}`)
    expect(testCases.map(({ inputs }: { inputs: { utterance: string } }) => inputs.utterance)).toEqual(order)
  })

  test('is not sorted by what it does not have', async () => {
    const { id } = await newSet()
    const sorted = `${await newEvaluation(id)}/results?sort.field=constructor`
    expect((await smapi.request('GET', sorted)).status).toBe(400)
  })

  test('is refused for a set or a locale that is not there', async () => {
    const { id } = await newSet()
    const inputs = { locale: 'en-US', stage: 'development', source: { annotationId: 'none' } }
    expect((await smapi.request('POST', EVALUATIONS, inputs)).status).toBe(404)
    const other = { locale: 'de-DE', stage: 'development', source: { annotationId: id } }
    expect((await smapi.request('POST', EVALUATIONS, other)).status).toBe(400)
    const live = { locale: 'en-US', stage: 'live', source: { annotationId: id } }
    expect((await smapi.request('POST', EVALUATIONS, live)).status).toBe(404)
    expect((await smapi.request('GET', `${EVALUATIONS}/none`)).status).toBe(404)
  })
})
