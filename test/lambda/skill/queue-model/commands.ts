import { expect } from '@jest/globals'
import fc from 'fast-check'
import type { Button } from '../../../../cloud/local/alexa/device/button.ts'
import { NEW_LISTENER } from '../../../../core/playback/listener.ts'
import { queueOf } from '../../../../core/playback/queue.ts'
import { STORIES, type Story, shelf } from '../stories.ts'
import type { World } from '../world.ts'
import type { Reference } from './reference.ts'

export type Command = fc.AsyncCommand<Reference, World>

/** What is to be heard is what is heard. */
export function compare(reference: Reference, { alexa, token }: World): void {
  const { player } = alexa.device
  expect({
    story: token.episode,
    activity: player.activity,
    offset: player.offsetInMilliseconds,
    rate: token.rate,
    cut: token.untilMilliseconds,
    failing: 0,
  }).toEqual({
    story: reference.story.id,
    activity: reference.activity,
    offset: reference.offset,
    rate: reference.rate,
    cut: reference.cut,
    failing: 0,
  })
}

/** A command is the same done to both. */
const command = (
  name: string,
  expected: (reference: Reference) => void,
  done: (world: World) => Promise<unknown>,
  learn?: (reference: Reference, world: World) => void,
): Command => ({
  check: () => true,
  toString: () => name,
  async run(reference, world) {
    expected(reference)
    await done(world)
    learn?.(reference, world)
    compare(reference, world)
  },
})

const say = (
  utterance: string,
  act: (reference: Reference) => boolean,
  learn?: (reference: Reference, world: World) => void,
) =>
  command(
    `"${utterance}"`,
    reference => reference.speak(() => act(reference)),
    ({ alexa }) => alexa.say(utterance),
    learn,
  )

const ask = (utterance: string, act: (reference: Reference) => boolean) =>
  say(`ask voice shelf to ${utterance}`, act)

const press = (button: Button, act: (reference: Reference) => boolean) =>
  command(
    `[${button}]`,
    reference => reference.press(() => act(reference)),
    ({ alexa }) => alexa.press(button),
  )

const LATEST = STORIES.at(-1) as Story

const STEADY: readonly Command[] = [
  ...STORIES.map(story =>
    ask(`play ${story.title.toLowerCase()}`, reference => reference.choose(story, 'show')),
  ),
  ask('play the latest', reference => reference.choose(LATEST, 'latest')),
  say('pause', reference => reference.pause()),
  say('resume', reference => reference.resume()),
  say('next', reference => reference.move(1)),
  say('previous', reference => reference.move(-1)),
  say('start over', reference => reference.startOver()),
  say('repeat', reference => reference.repeat()),
  say('loop on', reference => reference.setMode(() => (reference.loop = true))),
  say('loop off', reference => reference.setMode(() => (reference.loop = false))),
  {
    ...say(
      'shuffle on',
      reference => reference.setMode(() => {}),
      (reference, { token }) => learnOrder(reference, token),
    ),
    // What would be tried next is in an order that the reference does not know yet.
    check: ({ failing }) => failing === 0,
  },
  say('shuffle off', reference => reference.setMode(() => (reference.shuffled = undefined))),
  press('pause', reference => reference.pause()),
  press('play', reference => reference.resume()),
  press('next', reference => reference.move(1)),
  press('previous', reference => reference.move(-1)),
  ask('play slower', reference => reference.setRate(-1)),
  ask('play faster', reference => reference.setRate(1)),
  ask('play at normal speed', reference => reference.setRate(0)),
  ask('go back one sentence', reference => reference.previousSentence()),
  ask('skip this chapter', reference => reference.nextChapter()),
  ask('stop at the end of the chapter', reference => reference.setMode(() => (reference.timer = 'chapter'))),
  ask('stop at the end of the episode', reference => reference.setMode(() => (reference.timer = 'episode'))),
  ask('cancel the sleep timer', reference => reference.cancelTimer()),
]

/** How a shuffled queue goes is the token's to say; that every story is in it once, and this one first, is not. */
function learnOrder(reference: Reference, token: World['token']): void {
  const list = queueOf(shelf, token, NEW_LISTENER)
  const shuffled = Array.from({ length: list.length }, (_, place) => list.at(place)?.id ?? '')
  reference.shuffled = undefined
  expect([...shuffled].sort()).toEqual([...reference.order].sort())
  expect(shuffled[0]).toBe(reference.story.id)
  reference.shuffled = shuffled
}

const seconds = (most: number) => fc.integer({ min: 1, max: most })

const skipForward = (length: number) =>
  ask(`skip forward ${length} seconds`, reference => reference.skipForward(length * 1_000))

const skipBack = (length: number) =>
  ask(`skip back ${length} seconds`, reference => reference.seek(reference.offset - length * 1_000))

const advance = (length: number) =>
  command(
    `(${length} seconds later)`,
    reference => reference.advance(length * 1_000),
    ({ alexa }) => alexa.advance(length * 1_000),
  )

const sleep = (length: number) =>
  ask(`stop in ${length} seconds`, reference =>
    reference.setMode(() => {
      reference.timer = { at: reference.now + length * 1_000 }
    }),
  )

const failStreams = (count: number) =>
  command(
    `(the next ${count} streams fail)`,
    reference => {
      reference.failing = count
    },
    async world => {
      world.failing = count
    },
  )

const loseNotes = (count: number) =>
  command(
    `(the next ${count} notes of the device are lost)`,
    reference => {
      reference.losing = count
    },
    async world => {
      world.losing = count
    },
  )

const bringAgain = (which: number) =>
  command(
    `(a note comes again, late: ${which})`,
    () => {},
    world => world.bringAgain(which),
  )

/** Anything that a listener may say or press, that time and the line may do. */
export const anyCommands = fc.commands(
  [
    ...STEADY.map(one => fc.constant(one)),
    fc.constantFrom(...STEADY),
    seconds(60).map(skipForward),
    seconds(60).map(skipBack),
    seconds(10).map(advance),
    seconds(60).map(advance),
    seconds(300).map(advance),
    seconds(200).map(sleep),
    fc.integer({ min: 1, max: 4 }).map(failStreams),
    fc.integer({ min: 1, max: 4 }).map(loseNotes),
    fc.nat({ max: 1_000 }).map(bringAgain),
  ],
  { maxCommands: 40, size: 'max' },
)
