import type { Invoke } from './device/call-skill.ts'
import { isSkillEvent } from './device/skill-event.ts'
import type { Skill } from './skill.ts'
import { askWebService } from './web-service.ts'

/** Invokes a Lambda function by its name. */
export type InvokeFunction = (name: string, request: Parameters<Invoke>[0]) => ReturnType<Invoke>

const FUNCTION_ARN = /^arn:aws[\w-]*:lambda:[^:]*:[^:]*:function:([^:]+)/

/**
 * Reaches a skill where its manifest says that it runs, as that stands at each request: an address of this machine, or
 * a function of the local Lambda, by its ARN or its name. Skill events may have an endpoint of their own. A request never
 * leaves the machine.
 */
export const invokeEndpoint =
  (skill: Skill, invokeFunction: InvokeFunction | undefined): Invoke =>
  async request => {
    const { apis, events } = skill.manifest.manifest ?? {}
    const ofEvents = isSkillEvent(request.request.type) ? events?.endpoint?.uri : undefined
    const uri = ofEvents ?? apis?.custom?.endpoint?.uri
    if (uri === undefined) {
      throw new Error(
        `The manifest of ${skill.id} has no "apis.custom.endpoint.uri": it names no skill to ask.`,
      )
    }
    if (/^https?:/.test(uri)) return askWebService(new URL(uri), request)
    const name = FUNCTION_ARN.exec(uri)?.[1] ?? uri
    if (!invokeFunction) throw new Error(`${uri} cannot be invoked: this local Alexa was given no functions.`)
    return invokeFunction(name, request)
  }
