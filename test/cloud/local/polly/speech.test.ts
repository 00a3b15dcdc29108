import { SynthesizeSpeechCommand, type SynthesizeSpeechCommandInput } from '@aws-sdk/client-polly'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { speakerOf } from '../../../../cloud/local/polly/engine/speakers.ts'
import { openSpeechEngine } from '../../../../cloud/local/polly/engine/speech-engine.ts'
import { VOICES } from '../../../../cloud/local/polly/voices.ts'
import { type RunningPolly, readFrames, startPolly } from './running-polly.ts'

let polly: RunningPolly
beforeAll(async () => {
  polly = await startPolly()
})
afterAll(() => polly.stop())

async function speak(input: Partial<SynthesizeSpeechCommandInput>) {
  const answer = await polly.client.send(
    new SynthesizeSpeechCommand({ OutputFormat: 'mp3', VoiceId: 'Joanna', Text: 'Good morning.', ...input }),
  )
  return { ...answer, audio: (await answer.AudioStream?.transformToByteArray()) ?? new Uint8Array() }
}

const ssml = async (text: string) =>
  (await speak({ Text: `<speak>${text}</speak>`, TextType: 'ssml', OutputFormat: 'pcm' })).audio

/** 16-bit samples between -1 and 1. */
const samplesOf = (pcm: Uint8Array) =>
  Float32Array.from(new Int16Array(pcm.buffer, pcm.byteOffset, pcm.length / 2), sample => sample / 32_768)

const secondsOf = (pcm: Uint8Array) => pcm.length / 2 / 16_000

const SENTENCE = 'The harbour was quiet that morning, and the boats lay close together as if they were cold.'

describe('MP3', () => {
  for (const rate of [8000, 16_000, 22_050, 24_000])
    test(`at ${rate} Hz is nothing but frames of one bitrate, as long as the speech`, async () => {
      const { audio, ContentType, RequestCharacters } = await speak({ Text: SENTENCE, SampleRate: `${rate}` })
      const { sampleRateHz, kilobits, seconds } = readFrames(audio)
      expect(sampleRateHz).toBe(rate)
      expect(kilobits).toHaveLength(1)
      const spoken = secondsOf((await speak({ Text: SENTENCE, OutputFormat: 'pcm' })).audio)
      expect(Math.abs(seconds - spoken)).toBeLessThan(0.25)
      expect(ContentType).toBe('audio/mpeg')
      expect(RequestCharacters).toBe(SENTENCE.length)
    })

  test('has a rate that follows the engine when none is asked for', async () => {
    expect(readFrames((await speak({})).audio).sampleRateHz).toBe(22_050)
    expect(readFrames((await speak({ Engine: 'neural' })).audio).sampleRateHz).toBe(24_000)
  })
})

describe('PCM', () => {
  test('is 16 kHz unless 8 kHz is asked for, is not silent and does not clip', async () => {
    const { audio, ContentType } = await speak({ Text: SENTENCE, OutputFormat: 'pcm' })
    expect(ContentType).toBe('audio/pcm')
    const samples = samplesOf(audio)
    const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
    expect(Math.sqrt(samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length)).toBeGreaterThan(
      0.02,
    )
    expect(peak).toBeLessThanOrEqual(0.97)
    const half = await speak({ Text: SENTENCE, OutputFormat: 'pcm', SampleRate: '8000' })
    expect(half.audio.length / audio.length).toBeCloseTo(0.5, 1)
  })
})

describe('Voices', () => {
  test('differ in length or pitch when they speak the same text', async () => {
    const lengths = new Set<number>()
    for (const VoiceId of ['Joanna', 'Matthew', 'Ruth', 'Amy'] as const)
      lengths.add(
        (await speak({ Text: SENTENCE, VoiceId, Engine: 'neural', OutputFormat: 'pcm' })).audio.length,
      )
    expect(lengths.size).toBe(4)
  })

  test('all speak, and none is another', async () => {
    const speakers = VOICES.map(voice => speakerOf(voice))
    const engine = openSpeechEngine({ workers: 2, idleSeconds: 1 })
    const spoken = await Promise.all(
      speakers.map(speaker =>
        engine.speak({
          speaker,
          markup: '<speak>1 2 3</speak>',
          format: 'pcm',
          sampleRateHz: 8000,
          longestSeconds: 60,
          isAwaited: false,
        }),
      ),
    )
    await engine.close()
    const silent = VOICES.filter((_, at) => (spoken[at]?.length ?? 0) < 8000).map(({ id }) => id)
    expect(silent).toEqual([])
    const alike = Map.groupBy(VOICES, voice => JSON.stringify(speakerOf(voice)))
    expect([...alike.values()].filter(({ length }) => length > 1)).toEqual([])
  })

  test('of men are lower than those of women', async () => {
    const crossings = async (VoiceId: 'Joanna' | 'Matthew') =>
      pitchHz(samplesOf((await speak({ Text: SENTENCE, VoiceId, OutputFormat: 'pcm' })).audio))
    expect(await crossings('Matthew')).toBeLessThan(await crossings('Joanna'))
  })
})

describe('The engine', () => {
  const hello = {
    speaker: { identifier: 'gmw/en-US+f1', pitch: 50, rate: 160 },
    markup: '<speak>Hello</speak>',
    format: 'mp3',
    sampleRateHz: 24_000,
    longestSeconds: 60,
    isAwaited: true,
  } as const

  test('speaks again when its threads were ended for having nothing to do', async () => {
    const engine = openSpeechEngine({ workers: 1, idleSeconds: 0 })
    for (let at = 0; at < 3; at++) {
      expect((await engine.speak(hello)).length).toBeGreaterThan(1000)
      await new Promise(resolve => setTimeout(resolve, at * 5))
    }
    await engine.close()
  })

  test('cuts what is too long', async () => {
    const engine = openSpeechEngine({ workers: 1, idleSeconds: 1 })
    const markup = `<speak>${'a <break time="10s"/>'.repeat(1_000)}</speak>`
    const { seconds } = readFrames(await engine.speak({ ...hello, markup, longestSeconds: 20 }))
    expect(seconds).toBeGreaterThan(19)
    expect(seconds).toBeLessThan(31)
    await engine.close()
  })

  test('refuses a voice that it has not, rather than saying nothing', async () => {
    const engine = openSpeechEngine({ workers: 1, idleSeconds: 1 })
    const speaker = { ...hello.speaker, identifier: 'gmw/none' }
    await expect(engine.speak({ ...hello, speaker })).rejects.toThrow('gmw/none')
    expect((await engine.speak(hello)).length).toBeGreaterThan(1000)
    await engine.close()
  })
})

describe('SSML', () => {
  test('breaks make a pause of their length', async () => {
    const pause = secondsOf(await ssml('one <break time="3s"/> two')) - secondsOf(await ssml('one two'))
    expect(pause).toBeGreaterThan(2.5)
    expect(pause).toBeLessThan(3.6)
  })

  test.each(['standard', 'neural', 'long-form', 'generative'] as const)(
    'a rate around whole paragraphs of the %s engine changes their pace by about so much',
    async Engine => {
      const paragraphs = `<p><s>${SENTENCE}</s><s>Nobody spoke.</s></p><p><s>${SENTENCE}</s></p>`
      const seconds = async (text: string) =>
        secondsOf(
          (
            await speak({
              Text: `<speak>${text}</speak>`,
              TextType: 'ssml',
              OutputFormat: 'pcm',
              VoiceId: Engine === 'standard' ? 'Joanna' : 'Ruth',
              Engine,
            })
          ).audio,
        )
      const usual = await seconds(paragraphs)
      for (const percent of [75, 85, 115, 130, 150]) {
        const pace = usual / (await seconds(`<prosody rate="${percent}%">${paragraphs}</prosody>`))
        expect(Math.abs(pace / (percent / 100) - 1)).toBeLessThan(0.15)
      }
    },
  )

  test('a rate changes the pace', async () => {
    const slow = await ssml(`<prosody rate="50%">${SENTENCE}</prosody>`)
    const fast = await ssml(`<prosody rate="x-fast">${SENTENCE}</prosody>`)
    expect(slow.length).toBeGreaterThan(fast.length * 1.5)
  })

  test('an alias is spoken in place of its text', async () => {
    const alias = await ssml('<sub alias="World Wide Web Consortium">W3C</sub>')
    expect(Math.abs(secondsOf(alias) - secondsOf(await ssml('World Wide Web Consortium')))).toBeLessThan(0.1)
  })

  test('characters are spelled out', async () => {
    const spelled = await ssml('<say-as interpret-as="characters">garden</say-as>')
    expect(secondsOf(spelled)).toBeGreaterThan(secondsOf(await ssml('garden')) * 1.5)
  })

  test('signs that the engine has a meaning for are read as text', async () => {
    const { audio, RequestCharacters } = await speak({
      Text: '<b>a</b> & [[h@l@U]] "done"',
      OutputFormat: 'pcm',
    })
    expect(secondsOf(audio)).toBeGreaterThan(1)
    expect(RequestCharacters).toBe(27)
  })
})

/** The most likely pitch: where the signal is most like itself, a period later. */
function pitchHz(samples: Float32Array): number {
  let [best, bestLag] = [0, 1]
  for (let lag = Math.floor(16_000 / 350); lag < 16_000 / 60; lag++) {
    let sum = 0
    for (let at = 0; at + lag < samples.length; at += 2) sum += (samples[at] ?? 0) * (samples[at + lag] ?? 0)
    if (sum > best) [best, bestLag] = [sum, lag]
  }
  return 16_000 / bestLag
}
