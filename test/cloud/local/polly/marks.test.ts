import {
  type SpeechMarkType,
  StartSpeechSynthesisTaskCommand,
  SynthesizeSpeechCommand,
} from '@aws-sdk/client-polly'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { millisecondsOf, readMp3 } from '../../../../core/synthesis/mp3.ts'
import { BUCKET, type RunningPolly, startPolly, TOPIC_ARN } from './running-polly.ts'

let polly: RunningPolly
beforeAll(async () => {
  polly = await startPolly()
})
afterAll(() => polly.stop())

interface Mark {
  readonly time: number
  readonly type: string
  readonly start: number
  readonly end: number
  readonly value: string
}

const read = (bytes: Uint8Array): Mark[] =>
  Buffer.from(bytes)
    .toString()
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

const SPEECH = { VoiceId: 'Joanna', Engine: 'neural' } as const
const SENTENCES: SpeechMarkType[] = ['sentence']
const MARKS = { ...SPEECH, OutputFormat: 'json' as const, SpeechMarkTypes: SENTENCES }

async function marksOf(Text: string, TextType: 'ssml' | 'text' = 'ssml') {
  const { AudioStream, ContentType, RequestCharacters } = await polly.client.send(
    new SynthesizeSpeechCommand({ ...MARKS, Text, TextType }),
  )
  return {
    marks: read((await AudioStream?.transformToByteArray()) ?? new Uint8Array()),
    ContentType,
    RequestCharacters,
  }
}

const SSML =
  '<speak><p><s>Ducks at the café slept.</s><s><prosody volume="loud">Three</prosody> ships &amp; a boat came in, one after another.</s></p><p><s>They <sub alias="left again at noon">left</sub>.</s></p></speak>'

describe('marks of sentences', () => {
  test('say when each begins, by its bytes in what was sent, and are billed as its audio is', async () => {
    const { marks, ContentType, RequestCharacters } = await marksOf(SSML)
    expect(ContentType).toBe('application/x-json-stream')
    expect(RequestCharacters).toBe(82)
    const bytes = Buffer.from(SSML)
    expect(marks.map(({ start, end }) => bytes.subarray(start, end).toString())).toEqual([
      'Ducks at the café slept.',
      'Three</prosody> ships &amp; a boat came in, one after another.',
      'They <sub alias="left again at noon">left</sub>.',
    ])
    const times = marks.map(({ time }) => time)
    expect(times).toEqual(times.toSorted((one, other) => one - other))
    expect(times[0]).toBeLessThan(200)
    const { AudioStream } = await polly.client.send(
      new SynthesizeSpeechCommand({ ...SPEECH, OutputFormat: 'mp3', Text: SSML, TextType: 'ssml' }),
    )
    const audio = readMp3((await AudioStream?.transformToByteArray()) ?? new Uint8Array())
    expect(times[1]).toBeGreaterThan(1_000)
    expect(times[2]).toBeLessThan(millisecondsOf(audio) - 800)
  })

  test('of plain text go by its full stops', async () => {
    const { marks } = await marksOf('A & B came. Nobody left!', 'text')
    expect(marks.map(({ value, start, end }) => [value, start, end])).toEqual([
      ['A & B came.', 0, 11],
      ['Nobody left!', 12, 24],
    ])
    expect(marks[1]?.time).toBeGreaterThan(500)
  })

  test('are written by a task beside where its audio would be', async () => {
    const { SynthesisTask } = await polly.client.send(
      new StartSpeechSynthesisTaskCommand({
        ...MARKS,
        Text: SSML,
        TextType: 'ssml',
        OutputS3BucketName: BUCKET,
        OutputS3KeyPrefix: 'takes/x',
        SnsTopicArn: TOPIC_ARN,
      }),
    )
    await polly.untilTold(1)
    expect(polly.objects[0]?.key).toBe(`takes/x.${SynthesisTask?.TaskId}.marks`)
    expect(read(polly.objects[0]?.body ?? new Uint8Array())).toHaveLength(3)
    expect(polly.notices[0]?.message).toMatchObject({ outputFormat: 'json', speechMarkTypes: ['sentence'] })
  })

  test.each([
    ['none are named', { SpeechMarkTypes: undefined }, 'ValidationException'],
    ['the format is another', { OutputFormat: 'mp3' as const }, 'MarksNotSupportedForFormatException'],
    ['they are of words', { SpeechMarkTypes: ['word'] satisfies SpeechMarkType[] }, 'NotImplemented'],
  ])('are refused where %s', async (_, given, name) => {
    const speak = new SynthesizeSpeechCommand({ ...MARKS, Text: 'Hello.', ...given })
    await expect(polly.client.send(speak)).rejects.toMatchObject({ name })
  })
})
