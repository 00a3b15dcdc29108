import { describe, expect, test } from '@jest/globals'
import {
  type Episodes,
  MAX_TOKEN_BYTES,
  readToken,
  type Sleep,
  type StreamToken,
  writeToken,
} from '../../../core/playback/stream-token.ts'

const ID = 'f'.repeat(20)
const SHOW = 's'.repeat(48)
/** A hundred characters, the most that an author or a show's title may have, of four bytes each. */
const AUTHOR = '𠮷'.repeat(100)
const LATER = 4_102_444_800

const QUEUES: Episodes[] = [
  { order: 'show', show: SHOW },
  { order: 'latest' },
  { order: 'author', author: AUTHOR },
  { order: 'author', author: '"\\'.repeat(50) },
  { order: 'favourites' },
  { order: 'unfinished', first: ID },
  { order: 'published', since: LATER, until: LATER },
  { order: 'published', since: LATER, until: LATER, show: SHOW },
  { order: 'lasting', from: 0, to: 36_000 },
]

const SLEEPS: (Sleep | undefined)[] = [undefined, { at: LATER }, { after: 'chapter' }, { after: 'episode' }]

const plain: StreamToken = {
  queue: { order: 'latest' },
  episode: ID,
  edition: 'f'.repeat(64),
  rate: 100,
  loop: false,
  failures: 0,
}

const everyToken = QUEUES.flatMap(queue =>
  SLEEPS.map(
    (sleep): StreamToken => ({
      ...plain,
      queue: { ...queue, shuffle: { seed: 2 ** 32 - 1, first: ID } },
      rate: 130,
      loop: true,
      ...(sleep && { sleep }),
      startMilliseconds: 35_999_999,
      untilMilliseconds: 36_000_000,
      failures: 3,
    }),
  ),
)

describe('a token', () => {
  test('comes back as it was written, with everything in it or nothing', () => {
    for (const token of [plain, ...everyToken]) expect(readToken(writeToken(token))).toEqual(token)
  })

  test('stays far below what Alexa allows, with the longest of everything in it', () => {
    const longest = Math.max(...everyToken.map(token => Buffer.byteLength(writeToken(token))))
    expect(longest).toBeLessThanOrEqual(700)
    expect(longest).toBeLessThan(MAX_TOKEN_BYTES)
  })

  test.each([
    undefined,
    '',
    'x',
    'null',
    '2',
    '2[',
    '2[]',
    '2{"queue":1}',
    '1:show:stories:e1:edition',
    '3[["l"],0,"e","x",100,0,0,0,0,0]',
    '2[["z"],0,"e","x",100,0,0,0,0,0]',
    '2[["s"],0,"e","x",100,0,0,0,0,0]',
    '2[["l"],[1],"e","x",100,0,0,0,0,0]',
    '2[["l"],0,"","x",100,0,0,0,0,0]',
    '2[["l"],0,"e","x",-1,0,0,0,0,0]',
    '2[["l"],0,"e","x",100,0,"noon",0,0,0]',
    '2[["l"],0,"e","x",100,0,0,0,0,0,0]',
  ])('of somebody else is none: %s', text => {
    expect(readToken(text)).toBeUndefined()
  })
})
