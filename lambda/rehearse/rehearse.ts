import type { Response } from 'ask-sdk-model'
import { type Ask, envelopeOf, type Listener, type Moment, type Player } from './listener.ts'
import { responseOf, type SkillLine, Unfit } from './skill-line.ts'

/**
 * Talks to a version of the skill as a listener and their device would: opens it, plays the latest, pauses, asks for
 * help, asks to be forgotten, and disables the skill, so that nothing of them stays. An empty shelf is no fault.
 * @throws {Unfit} when an answer is none that Alexa takes, is silent where it must not be, or says that something
 * went wrong
 */
export async function rehearse(line: SkillLine, listener: Listener): Promise<void> {
  const conversation = openConversation(line, listener)
  const leave = () => conversation.ask({ type: 'AlexaSkillEvent.SkillDisabled' }, silent)
  try {
    await talk(conversation)
  } catch (error) {
    await leave().catch(() => {})
    throw error
  }
  await leave()
}

async function talk({ ask, say, hold }: Conversation): Promise<void> {
  await ask({ type: 'LaunchRequest' }, speaks)
  const stream = streamOf(await say('PlayLatestIntent', speaks))
  if (stream) {
    hold({ ...stream, playerActivity: 'PLAYING' })
    await ask({ type: 'AudioPlayer.PlaybackStarted', ...stream }, silent)
    await say('AMAZON.PauseIntent', stops)
    const left = { ...stream, offsetInMilliseconds: stream.offsetInMilliseconds + HEARD_MILLISECONDS }
    hold({ ...left, playerActivity: 'STOPPED' })
    await ask({ type: 'AudioPlayer.PlaybackStopped', ...left }, silent)
  }
  await say('AMAZON.HelpIntent', speaks)
  await say('ForgetMeIntent', asks)
  await say('AMAZON.YesIntent', speaks)
}

const HEARD_MILLISECONDS = 1_000

type Check = (response: Response) => void

interface Conversation {
  /** @returns the answer, which has passed the check */
  ask(ask: Ask, check: Check): Promise<Response>
  say(intent: string, check: Check): Promise<Response>
  /** From now on the device holds this. */
  hold(player: Player): void
}

function openConversation(line: SkillLine, listener: Listener): Conversation {
  let moment: Moment = { turn: 0 }

  async function ask(ask: Ask, check: Check): Promise<Response> {
    const name = ask.type === 'IntentRequest' ? ask.intent.name : ask.type
    moment = { ...moment, turn: moment.turn + 1 }
    try {
      const answer = await line.ask(envelopeOf(listener, ask, moment))
      const response = responseOf(answer)
      check(response)
      moment = { ...moment, attributes: attributesOf(answer.payload, response) }
      return response
    } catch (error) {
      throw new Unfit(`Turn ${moment.turn}, ${name}: ${(error as Error).message}`, { cause: error })
    }
  }

  return {
    ask,
    say: (name, check) => ask({ type: 'IntentRequest', intent: { name } } as Ask, check),
    hold(player) {
      moment = { ...moment, player }
    },
  }
}

/** What goes on with the session; undefined when it is over. */
const attributesOf = (payload: unknown, { shouldEndSession }: Response) =>
  shouldEndSession === false
    ? ((payload as { sessionAttributes?: Record<string, unknown> }).sessionAttributes ?? {})
    : undefined

/** What is to be played; undefined when nothing is. @throws {Unfit} when no device could play it */
function streamOf({ directives = [] }: Response): Omit<Player, 'playerActivity'> | undefined {
  const play = directives.find(({ type }) => type === 'AudioPlayer.Play')
  if (!play) return undefined
  const { url, token, offsetInMilliseconds } =
    play.type === 'AudioPlayer.Play' ? (play.audioItem?.stream ?? {}) : {}
  if (!token || !url || !URL.canParse(url)) throw new Unfit(`It plays ${JSON.stringify(play)}`)
  return { token, offsetInMilliseconds: offsetInMilliseconds ?? 0 }
}

function speaks({ outputSpeech }: Response): void {
  const said = outputSpeech?.type === 'SSML' ? outputSpeech.ssml : ''
  if (!/^<speak>.*\S.*<\/speak>$/su.test(said)) throw new Unfit(`it says ${JSON.stringify(outputSpeech)}`)
}

function asks(response: Response): void {
  speaks(response)
  if (response.shouldEndSession !== false) throw new Unfit('it asks, and does not wait for an answer')
}

function stops({ directives = [] }: Response): void {
  if (!directives.some(({ type }) => type === 'AudioPlayer.Stop'))
    throw new Unfit(`it does not stop: ${JSON.stringify(directives)}`)
}

/** Alexa refuses words in answer to its device. */
function silent({ outputSpeech, directives = [] }: Response): void {
  if (outputSpeech || directives.length > 0)
    throw new Unfit(`it is not silent: ${JSON.stringify({ outputSpeech, directives })}`)
}
