import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { NEARLY_FINISHED_TIMINGS } from '../../../../cloud/local/alexa/device/audio-player.ts'
import { alexaMatchers } from '../../../../cloud/local/alexa/testing.ts'
import { STORIES, type Story } from '../stories.ts'
import { World } from '../world.ts'
import { anyCommands, compare } from './commands.ts'
import { Reference } from './reference.ts'

expect.extend(alexaMatchers)

/** More by hand: `QUEUE_MODEL_RUNS=2000 npm test -- queue-model`; one again: with `QUEUE_MODEL_SEED` and the path that was told. */
const { QUEUE_MODEL_RUNS = '60', QUEUE_MODEL_SEED, QUEUE_MODEL_PATH } = process.env
const RUNS = Number(QUEUE_MODEL_RUNS)

describe.each(NEARLY_FINISHED_TIMINGS)(
  'On a device that says %s that a stream is nearly finished',
  timing => {
    let world: World

    beforeAll(() => {
      world = new World(timing)
    })

    afterAll(() => world.alexa.close())

    test(
      'what plays is what was asked for, whatever is said, pressed, lost, late or broken',
      async () => {
        const property = fc.asyncProperty(anyCommands, async commands => {
          await fc.asyncModelRun(async () => {
            await world.begin()
            const reference = new Reference(world.alexa.clock.now(), timing)
            reference.speak(() => reference.choose(STORIES[0] as Story, 'show'))
            compare(reference, world)
            return { model: reference, real: world }
          }, commands)
        })
        await fc.assert(property, {
          numRuns: RUNS,
          ...(QUEUE_MODEL_SEED && { seed: Number(QUEUE_MODEL_SEED) }),
          ...(QUEUE_MODEL_PATH && { path: QUEUE_MODEL_PATH }),
          // What is shrunk is short, and says enough.
          endOnFailure: false,
        })
        expect(world.alexa).toBeLegal()
      },
      RUNS * 2_000,
    )
  },
)
