import { once } from 'node:events'
import { connect as connectHttp2 } from 'node:http2'
import { connect } from 'node:net'
import { DescribeVoicesCommand, ListLexiconsCommand, PollyClient, VoiceId } from '@aws-sdk/client-polly'
import { S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { CREDENTIALS, REGION } from '../serve.ts'
import { type RunningPolly, startPolly } from './running-polly.ts'

let polly: RunningPolly
beforeAll(async () => {
  polly = await startPolly()
})
afterAll(() => polly.stop())

/** Writes pieces, each in a packet of its own, and reads until the other side ends. */
async function exchange(pieces: readonly string[]): Promise<string> {
  const socket = connect(Number(new URL(polly.url).port), '127.0.0.1').setNoDelay(true)
  let answer = ''
  socket.setEncoding('latin1').on('data', text => {
    answer += text
  })
  await once(socket, 'connect')
  for (const piece of pieces) {
    socket.write(piece)
    await new Promise(resolve => setImmediate(resolve))
  }
  await once(socket, 'close')
  return answer
}

describe('One port', () => {
  test('speaks HTTP/2, as the SDK does, and HTTP/1.1, as the command line does', async () => {
    const plain = new PollyClient({
      endpoint: polly.url,
      region: REGION,
      credentials: CREDENTIALS,
      // S3's client speaks HTTP/1.1.
      requestHandler: new S3Client({ region: REGION }).config.requestHandler,
    })
    const [one, two] = await Promise.all(
      [plain, polly.client].map(client => client.send(new DescribeVoicesCommand({ LanguageCode: 'en-US' }))),
    )
    expect(one?.Voices?.map(({ Id }) => Id)).toContain('Ruth')
    expect(two?.Voices).toEqual(one?.Voices)
    plain.destroy()
  })

  test('waits for the rest of a request that comes in pieces', async () => {
    const answer = await exchange([
      'P',
      'OST /v1/speech HTTP/1.1\r\nHo',
      'st: polly\r\nConnection: close\r\n\r\n',
    ])
    expect(answer).toMatch(/^HTTP\/1\.1 403 /u)
    expect(answer).toMatch(/x-amzn-errortype: MissingAuthenticationTokenException/iu)
  })

  test('answers what is no HTTP and goes on', async () => {
    expect(await exchange(['PRI is no method\r\n\r\n'])).toMatch(/^HTTP\/1\.1 400 /u)
    await exchange(['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 'no frame at all, and long enough to be read as one'])
    const { Voices } = await polly.client.send(new DescribeVoicesCommand())
    expect(Voices).toHaveLength(106)
  })

  test('goes on when a client goes away in the middle of its request', async () => {
    const session = connectHttp2(polly.url)
    const stream = session.request({ ':method': 'POST', ':path': '/v1/speech', 'content-length': '100' })
    stream.on('error', () => {}).write('{"Text":')
    await once(session, 'connect')
    session.destroy()
    expect((await polly.client.send(new DescribeVoicesCommand())).Voices).toHaveLength(106)
  })

  test('refuses what has no signature, wherever it is sent to', async () => {
    for (const path of ['/v1/voices', '/v1/nothing', '/', '/v1/%zz', '//'])
      expect((await fetch(`${polly.url}${path}`)).status).toBe(403)
  })

  test('says by name what Polly has and this one has not', async () => {
    await expect(polly.client.send(new ListLexiconsCommand())).rejects.toMatchObject({
      name: 'NotImplemented',
      message: expect.stringContaining('ListLexicons'),
    })
  })
})

describe('Voices', () => {
  test('are those that the SDK knows, each with its engines', async () => {
    const { Voices = [] } = await polly.client.send(new DescribeVoicesCommand())
    expect(new Set(Voices.map(({ Id }) => Id))).toEqual(new Set(Object.values(VoiceId)))
    expect(Voices.find(({ Id }) => Id === 'Aditi')).toEqual({
      Id: 'Aditi',
      Name: 'Aditi',
      Gender: 'Female',
      LanguageCode: 'en-IN',
      LanguageName: 'Indian English',
      SupportedEngines: ['standard'],
      AdditionalLanguageCodes: ['hi-IN'],
    })
  })

  test('are filtered by engine and language, and by what else they speak', async () => {
    const ids = async (filter: object) =>
      (await polly.client.send(new DescribeVoicesCommand(filter))).Voices?.map(({ Id }) => Id)
    expect(await ids({ Engine: 'long-form' })).toEqual(['Ruth', 'Gregory', 'Danielle'])
    expect(await ids({ LanguageCode: 'hi-IN' })).toEqual([])
    expect(await ids({ LanguageCode: 'hi-IN', IncludeAdditionalLanguageCodes: true })).toEqual([
      'Aditi',
      'Kajal',
    ])
    await expect(ids({ Engine: 'steam' })).rejects.toMatchObject({ name: 'ValidationException' })
  })
})
