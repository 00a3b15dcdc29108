import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model'

/** A replay file of `ask dialog`, with the requests that each turn is understood as. ask reads the first four alone. */
export interface Replay {
  readonly skillId: string
  readonly locale: string
  readonly type: 'text'
  readonly userInput: readonly string[]
  /** "LaunchRequest" or the intent's name. A turn that Alexa answers herself is "Alexa". */
  readonly understood?: readonly string[]
}

/** What came of one thing that was said. */
export interface Turn {
  readonly utterance: string
  readonly said: readonly string[]
  /** What the skill was asked: "LaunchRequest" or an intent's name; "Alexa" where she did without it. */
  readonly understood: string
  readonly invocations: readonly Invocation[]
}

interface Invocation {
  readonly invocationRequest: { readonly body: RequestEnvelope }
  readonly invocationResponse: { readonly body: ResponseEnvelope }
}

interface Simulation {
  readonly alexaExecutionInfo: { readonly alexaResponses: readonly { content: { caption: string } }[] }
  readonly skillExecutionInfo?: { readonly invocations: readonly Invocation[] }
}

/** Runs the real `ask dialog` on a replay file, as the README says. @param data the data folder of the platform that runs */
export async function replay(
  file: string,
  data: string,
  saved: string,
): Promise<{ output: string; turns: Turn[] }> {
  const args = ['--data', data, 'dialog', '--replay', file, '--save-skill-io', saved]
  const child = spawn(process.execPath, ['infra/ask.js', ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
  const output = await text(child.stdout)
  const { invocations } = JSON.parse(readFileSync(saved, 'utf8')) as {
    invocations: { request: { utterance: string }; response: { body: { result: Simulation } } }[]
  }
  return {
    output,
    turns: invocations.map(({ request, response }) => turnOf(request.utterance, response.body.result)),
  }
}

function turnOf(utterance: string, { alexaExecutionInfo, skillExecutionInfo }: Simulation): Turn {
  const invocations = skillExecutionInfo?.invocations ?? []
  return {
    utterance,
    said: alexaExecutionInfo.alexaResponses.map(({ content }) => content.caption),
    understood: invocations.map(nameOf).findLast(name => name !== undefined) ?? 'Alexa',
    invocations,
  }
}

function nameOf({ invocationRequest }: Invocation): string | undefined {
  const { request } = invocationRequest.body
  if (request.type === 'LaunchRequest') return request.type
  return request.type === 'IntentRequest' ? request.intent.name : undefined
}
