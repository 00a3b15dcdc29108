import {
  GetSpeechSynthesisTaskCommand,
  ListSpeechSynthesisTasksCommand,
  PollyClient,
  StartSpeechSynthesisTaskCommand,
  type StartSpeechSynthesisTaskCommandInput,
  SynthesizeSpeechCommand,
  type SynthesizeSpeechCommandInput,
} from '@aws-sdk/client-polly'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { RATES } from '../../../../cloud/local/polly/limits.ts'
import { CREDENTIALS, REGION } from '../serve.ts'
import { BUCKET, type RunningPolly, startPolly } from './running-polly.ts'

let polly: RunningPolly
beforeAll(async () => {
  polly = await startPolly()
})
afterAll(() => polly.stop())

/** The error that a request ends with, as the SDK names it. */
async function refusal(sent: Promise<unknown>): Promise<{ name: string; message: string; status?: number }> {
  try {
    await sent
  } catch (error) {
    const { name, message, $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } }
    return { name, message, ...($metadata?.httpStatusCode && { status: $metadata.httpStatusCode }) }
  }
  throw new Error('the request was not refused')
}

const speak = (input: object) =>
  polly.client.send(
    new SynthesizeSpeechCommand({
      OutputFormat: 'mp3',
      VoiceId: 'Joanna',
      Text: 'Hello',
      ...input,
    } as SynthesizeSpeechCommandInput),
  )

const start = (input: object) =>
  polly.client.send(
    new StartSpeechSynthesisTaskCommand({
      OutputFormat: 'mp3',
      VoiceId: 'Joanna',
      Text: 'Hello',
      OutputS3BucketName: BUCKET,
      ...input,
    } as StartSpeechSynthesisTaskCommandInput),
  )

const speakSsml = (Text: string, Engine = 'standard') => speak({ Text, TextType: 'ssml', Engine })

describe('A request to speak is refused', () => {
  const cases: ReadonlyArray<readonly [string, object, string, number?]> = [
    ['with a voice that is none', { VoiceId: 'Nobody' }, 'ValidationException'],
    ['with an engine that is none', { Engine: 'steam' }, 'ValidationException'],
    ['with an engine that the voice has not', { Engine: 'long-form' }, 'EngineNotSupportedException'],
    [
      'with the standard engine that a neural voice has not',
      { VoiceId: 'Olivia' },
      'EngineNotSupportedException',
    ],
    ['with a language that the voice has not', { LanguageCode: 'de-DE' }, 'LanguageNotSupportedException'],
    ['with a language that is none', { LanguageCode: 'xx-XX' }, 'ValidationException'],
    ['at a rate that MP3 has not', { SampleRate: '44100' }, 'InvalidSampleRateException'],
    [
      'at a rate that PCM has not',
      { OutputFormat: 'pcm', SampleRate: '24000' },
      'InvalidSampleRateException',
    ],
    ['with marks beside audio', { SpeechMarkTypes: ['sentence'] }, 'MarksNotSupportedForFormatException'],
    [
      'with SSML marks of plain text',
      { SpeechMarkTypes: ['ssml'], OutputFormat: 'json' },
      'SsmlMarksNotSupportedForTextTypeException',
    ],
    ['with a lexicon that is not there', { LexiconNames: ['places'] }, 'LexiconNotFoundException', 404],
    ['with more lexicons than five', { LexiconNames: [...'abcdef'] }, 'ValidationException'],
    ['without text', { Text: '' }, 'InvalidSsmlException|ValidationException'],
    ['with a text type that is none', { TextType: 'markdown' }, 'ValidationException'],
    ['in a format that is none', { OutputFormat: 'flac' }, 'ValidationException'],
    ['with a number for text', { Text: 7 }, 'SerializationException|ValidationException'],
  ]
  for (const [what, input, name, status = 400] of cases)
    test(what, async () => {
      const refused = await refusal(speak(input))
      expect(name.split('|')).toContain(refused.name)
      expect(refused.status).toBe(status)
      expect((await refusal(start(input))).name).toBe(refused.name)
    })

  for (const OutputFormat of ['ogg_vorbis', 'ogg_opus', 'mulaw', 'alaw'])
    test(`in the format ${OutputFormat}, which is not here, by its name`, async () => {
      const refused = await refusal(speak({ OutputFormat }))
      expect(refused.message).toContain(OutputFormat)
    })

  test('when it has more than 3,000 characters, or 6,000 with its tags', async () => {
    expect((await refusal(speak({ Text: 'a'.repeat(3_001) }))).name).toBe('TextLengthExceededException')
    const tags = `<speak>${'<break time="1ms"/>'.repeat(320)}a</speak>`
    expect((await refusal(speakSsml(tags))).name).toBe('TextLengthExceededException')
  })

  test('as a task when it has more than 100,000 characters, or 200,000 with its tags', async () => {
    expect((await refusal(start({ Text: 'a'.repeat(100_001) }))).name).toBe('TextLengthExceededException')
    const tags = `<speak>${'<mark name="m"/>'.repeat(13_000)}a</speak>`
    expect((await refusal(start({ Text: tags, TextType: 'ssml' }))).name).toBe('TextLengthExceededException')
  })

  test('only above its limit: tags are not billed', async () => {
    const text = `<speak>${`<s>${'word '.repeat(5)}</s>`.repeat(100)}</speak>`
    expect((await speakSsml(text)).RequestCharacters).toBe(2_500)
  })
})

describe('SSML is refused', () => {
  const broken: ReadonlyArray<readonly [string, string, string?]> = [
    ['without a root', 'Hello'],
    ['with another root', '<voice>Hello</voice>'],
    ['with two roots', '<speak>a</speak><speak>b</speak>'],
    ['with text behind its root', '<speak>a</speak>b'],
    ['with a tag that is not closed', '<speak><p>Hello</speak>'],
    ['with tags that overlap', '<speak><p><s>Hello</p></s></speak>'],
    ['with a bare &', '<speak>salt & pepper</speak>'],
    ['with an entity that XML has not', '<speak>a&nbsp;b</speak>'],
    ['with a bare <', '<speak>1 < 2</speak>'],
    ['with an attribute without quotes', '<speak><break time=1s/></speak>'],
    ['with an attribute twice', '<speak><break time="1s" time="2s"/></speak>'],
    ['with a document type', '<!DOCTYPE speak [<!ENTITY a "b">]><speak>&a;</speak>'],
    ['with a tag that Polly has not', '<speak><voice name="Amy">Hello</voice></speak>'],
    ['with audio', '<speak><audio src="https://example.com/a.mp3"/></speak>'],
    ['with an attribute that the tag has not', '<speak><break length="1s"/></speak>'],
    ['with a break of more than ten seconds', '<speak><break time="11s"/></speak>'],
    ['with a break without a unit', '<speak><break time="1"/></speak>'],
    ['with a strength that is none', '<speak><break strength="huge"/></speak>'],
    ['with a root in its root', '<speak><speak>Hello</speak></speak>'],
    ['with a rate that is none', '<speak><prosody rate="quick">Hello</prosody></speak>'],
    ['with say-as that says nothing', '<speak><say-as>1</say-as></speak>'],
    ['with tags nested thousands deep', `<speak>${'<p>'.repeat(800)}a${'</p>'.repeat(800)}</speak>`],
    ['with a character that XML has not', '<speak>a\u0001b</speak>'],
    ['with emphasis for a neural voice', '<speak><emphasis>Hello</emphasis></speak>', 'neural'],
    ['with a pitch for a neural voice', '<speak><prosody pitch="high">Hello</prosody></speak>', 'neural'],
    [
      'with a longest duration for a neural voice',
      '<speak><prosody amazon:max-duration="2s">Hello</prosody></speak>',
      'neural',
    ],
    [
      'with a rate for some words of a generative voice’s sentence',
      '<speak><p><s>Hello <prosody rate="slow">there</prosody></s></p></speak>',
      'generative',
    ],
    [
      'with whispering for a neural voice',
      '<speak><amazon:effect name="whispered">Hello</amazon:effect></speak>',
      'neural',
    ],
    [
      'with breaths for a neural voice',
      '<speak><amazon:auto-breaths>a</amazon:auto-breaths></speak>',
      'neural',
    ],
    ['as news for a standard voice', '<speak><amazon:domain name="news">a</amazon:domain></speak>'],
  ]
  for (const [what, text, engine] of broken)
    test(what, async () => {
      expect(await refusal(speakSsml(text, engine))).toMatchObject({
        name: 'InvalidSsmlException',
        status: 400,
      })
    })

  test('as a task too, however deep it is nested', async () => {
    const Text = `<speak>${'<p>'.repeat(25_000)}a${'</p>'.repeat(25_000)}</speak>`
    expect((await refusal(start({ Text, TextType: 'ssml' }))).name).toBe('InvalidSsmlException')
  })

  const taken: ReadonlyArray<readonly [string, string, string?]> = [
    ['a declaration', '<?xml version="1.0"?><speak>a</speak>'],
    ['entities', '<speak>&lt;a&gt; &amp; &quot;b&apos; &#8217; &#x2019;</speak>'],
    ['a comment and CDATA', '<speak><!-- unsaid -->a<![CDATA[ < b ]]></speak>'],
    ['emphasis', '<speak><emphasis level="strong">a</emphasis></speak>'],
    ['whispering', '<speak><amazon:effect name="whispered">a</amazon:effect></speak>'],
    ['compression', '<speak><amazon:effect name="drc">a</amazon:effect></speak>', 'neural'],
    ['news', '<speak><amazon:domain name="news">a</amazon:domain></speak>', 'neural'],
    [
      'a rate for a whole sentence of a generative voice',
      '<speak><p><s><prosody rate="slow">Hello <lang xml:lang="fr-FR">toi</lang></prosody>.</s></p></speak>',
      'generative',
    ],
    [
      'a namespace',
      '<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en-US">a</speak>',
    ],
  ]
  for (const [what, text, engine] of taken)
    test(`not with ${what}`, async () => {
      expect((await speakSsml(text, engine)).ContentType).toBe('audio/mpeg')
    })

  test('not with entities, which are billed as the characters that they stand for', async () => {
    expect((await speakSsml('<speak>a&#8217;b&amp;c&#x1F600;</speak>')).RequestCharacters).toBe(6)
  })
})

describe('A task is refused', () => {
  test('for a bucket that is not there, or whose name cannot be', async () => {
    for (const OutputS3BucketName of ['another-bucket', 'No_Bucket', ''])
      expect(await refusal(start({ OutputS3BucketName }))).toMatchObject({
        name: 'InvalidS3BucketException',
        status: 400,
      })
  })

  test('for a key prefix that cannot be', async () => {
    expect((await refusal(start({ OutputS3KeyPrefix: 'a\\b' }))).name).toBe('InvalidS3KeyException')
    expect((await refusal(start({ OutputS3KeyPrefix: 'a'.repeat(801) }))).name).toBe('InvalidS3KeyException')
  })

  test('for a topic that cannot be', async () => {
    expect((await refusal(start({ SnsTopicArn: 'arn:aws:sqs:us-east-1:1:a' }))).name).toBe(
      'InvalidSnsTopicArnException',
    )
  })

  test('when it is asked for by no id, or by an unknown one', async () => {
    const get = (TaskId: string) => polly.client.send(new GetSpeechSynthesisTaskCommand({ TaskId }))
    expect(await refusal(get('no id'))).toMatchObject({ name: 'InvalidTaskIdException', status: 400 })
    expect(await refusal(get('unknown'))).toMatchObject({
      name: 'SynthesisTaskNotFoundException',
      status: 400,
    })
  })

  test('in a list with a size, a state or a token that cannot be', async () => {
    const list = (input: object) => polly.client.send(new ListSpeechSynthesisTasksCommand(input))
    for (const input of [{ MaxResults: 0 }, { MaxResults: 101 }, { Status: 'lost' }])
      expect((await refusal(list(input))).name).toBe('ValidationException')
    expect((await refusal(list({ NextToken: '!' }))).name).toBe('InvalidNextTokenException')
  })
})

describe('Requests are refused', () => {
  const as = (changes: object) =>
    new PollyClient({
      endpoint: polly.url,
      region: REGION,
      credentials: CREDENTIALS,
      maxAttempts: 1,
      ...changes,
    })

  test('with a wrong secret, an unknown key, or for another region', async () => {
    const cases: ReadonlyArray<readonly [object, string]> = [
      [{ credentials: { ...CREDENTIALS, secretAccessKey: 'wrong' } }, 'InvalidSignatureException'],
      [{ credentials: { ...CREDENTIALS, accessKeyId: 'AKIAOTHER' } }, 'UnrecognizedClientException'],
      [{ region: 'eu-west-1' }, 'InvalidSignatureException'],
    ]
    for (const [changes, name] of cases) {
      const client = as(changes)
      expect(await refusal(client.send(new ListSpeechSynthesisTasksCommand()))).toMatchObject({
        name,
        status: 403,
      })
      client.destroy()
    }
  })

  test('above the rate of their operation and engine, until time has passed', async () => {
    let now = Date.now()
    const rates = { ...RATES, SynthesizeSpeech: { ...RATES.SynthesizeSpeech, standard: 2 } }
    const slow = await startPolly({ rates, now: () => now })
    const say = (Engine: 'standard' | 'neural') =>
      slow.client.send(
        new SynthesizeSpeechCommand({ OutputFormat: 'mp3', VoiceId: 'Joanna', Text: 'Hi', Engine }),
      )
    await say('standard')
    await say('standard')
    expect(await refusal(say('standard'))).toMatchObject({ name: 'ThrottlingException', status: 400 })
    expect((await say('neural')).RequestCharacters).toBe(2)
    now += 1000
    expect((await say('standard')).RequestCharacters).toBe(2)
    await slow.stop()
  })
})
