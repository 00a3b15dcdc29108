import type { Take } from '../../core/synthesis/edition.ts'
import { type Mp3Audio, readMp3 } from '../../core/synthesis/mp3.ts'
import type { TakeAudio } from '../../core/synthesis/work.ts'

/** Takes that are read while one is written. A take is at most a megabyte or so: a passage of 1,500 characters. */
const READ_AHEAD = 3

/** Every take's audio in order, with a few in memory at a time. @throws when one is gone, or is not of one sample rate with the first */
export async function* joinTakes(takeAudio: TakeAudio, takes: readonly Take[]): AsyncGenerator<Mp3Audio> {
  const reading: Promise<Mp3Audio>[] = []
  let next = 0
  for (const take of takes) {
    for (let ahead = takes[next]; ahead && reading.length <= READ_AHEAD; ahead = takes[++next]) {
      const read = readTake(takeAudio, ahead)
      // Whoever waits for it hears of a failure; where nobody will, it must not end the process.
      read.catch(() => {})
      reading.push(read)
    }
    if (take.sampleRateHz !== takes[0]?.sampleRateHz)
      throw new Error(`the take ${take.key} has another sample rate than the first`)
    yield (await reading.shift()) as Mp3Audio
  }
}

async function readTake(takeAudio: TakeAudio, { key }: Take): Promise<Mp3Audio> {
  const bytes = await takeAudio.read(key)
  if (!bytes) throw new Error(`the take ${key} is gone`)
  return readMp3(bytes)
}
