import type { Take } from '../../core/synthesis/edition.ts'
import { type Mp3Audio, readMp3 } from '../../core/synthesis/mp3.ts'
import type { TakeAudio } from '../../core/synthesis/work.ts'

/** Takes that are read while one is written. A take is at most a megabyte or so: a passage of 1,500 characters. */
const READ_AHEAD = 2

/**
 * Every take's audio in order, each until the next is asked for: a few stand in memory that is used again and again.
 * @throws when one is gone, or is not of one sample rate with the first
 */
export async function* joinTakes(takeAudio: TakeAudio, takes: readonly Take[]): AsyncGenerator<Mp3Audio> {
  const spaces = spacesFor(takes)
  const reading: Promise<Mp3Audio>[] = []
  let next = 0
  for (const take of takes) {
    for (let ahead = takes[next]; ahead && reading.length <= READ_AHEAD; ahead = takes[++next]) {
      const read = readTake(takeAudio, ahead, spaces[next % spaces.length])
      // Whoever waits for it hears of a failure; where nobody will, it must not end the process.
      read.catch(() => {})
      reading.push(read)
    }
    if (take.sampleRateHz !== takes[0]?.sampleRateHz)
      throw new Error(`the take ${take.key} has another sample rate than the first`)
    yield (await reading.shift()) as Mp3Audio
  }
}

/** What stands before and behind a take's frames: its tags, of which Polly writes few. */
const ROOM_FOR_TAGS = 4096

function spacesFor(takes: readonly Take[]): Uint8Array[] {
  const most = takes.reduce((most, { bytes }) => Math.max(most, bytes), 0) + ROOM_FOR_TAGS
  return Array.from({ length: READ_AHEAD + 1 }, () => new Uint8Array(most))
}

async function readTake(takeAudio: TakeAudio, { key }: Take, space?: Uint8Array): Promise<Mp3Audio> {
  const bytes = await takeAudio.read(key, space)
  if (!bytes) throw new Error(`the take ${key} is gone`)
  return readMp3(bytes)
}
