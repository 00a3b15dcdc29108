import type { Directive } from 'ask-sdk-model'
import { z } from 'zod'
import { isScreenDirective, type ScreenDirective } from '../screen/screen.ts'
import type { Problem } from './problem.ts'
import { anyObject, maybe, shapeProblems, someText } from './shape.ts'

/** What the skill is to know of the screen before it answers. */
export interface ScreenAsked {
  /** False where the device has no screen, or the manifest does not ask for APL. */
  readonly showsApl: boolean
  /** The token of the document that is shown. */
  readonly token?: string
}

const REFERENCE =
  'https://developer.amazon.com/en-US/docs/alexa/alexa-presentation-language/apl-interface.html'

/** Checks the directives for the screen, in their order: each may build on the document that one before it renders. */
export function checkScreen(directives: readonly Directive[], asked: ScreenAsked): Problem[] {
  const found = directives.filter(isScreenDirective)
  if (found.length === 0) return []
  if (!asked.showsApl) return [NOT_SUPPORTED]
  let token = asked.token
  return found.flatMap(directive => {
    const problems = shapeProblems(
      SHAPES[directive.type],
      directive,
      `directive ${directive.type}`,
      REFERENCE,
    )
    if (problems.length > 0) return problems
    if (directive.type !== 'Alexa.Presentation.APL.RenderDocument') return checkToken(directive, token)
    token = directive.token
    return []
  })
}

/** The words are Amazon's own. */
const NOT_SUPPORTED: Problem = {
  message: 'The device does not support Alexa.Presentation.APL directives',
  hint: 'Send them only where context.System.device.supportedInterfaces has Alexa.Presentation.APL: on a device with a screen, with ALEXA_PRESENTATION_APL among the interfaces of the manifest.',
}

function checkToken(directive: ScreenDirective, shown: string | undefined): Problem[] {
  if (!('token' in directive) || directive.token === shown) return []
  const hint =
    shown === undefined
      ? 'No document is shown: render one first, and remember that documents go away with the session.'
      : `The document that is shown has the token "${shown}".`
  return [
    {
      message: `The token "${directive.token}" specified in ${directive.type} does not match the token of a rendered document`,
      hint,
    },
  ]
}

const APL_DOCUMENT = z.looseObject({ type: z.literal('APL'), version: someText, mainTemplate: anyObject })
const LINK = z.looseObject({ type: z.literal('Link'), src: z.string().startsWith('doc://') })

const LIST_OPERATIONS = [
  'InsertItem',
  'InsertMultipleItems',
  'SetItem',
  'DeleteItem',
  'DeleteMultipleItems',
] as const

const SHAPES: Readonly<Record<ScreenDirective['type'], z.ZodType>> = {
  'Alexa.Presentation.APL.RenderDocument': z.looseObject({
    token: someText,
    document: z.discriminatedUnion('type', [APL_DOCUMENT, LINK]),
    datasources: maybe(anyObject),
    sources: maybe(anyObject),
    packages: maybe(z.array(z.unknown())),
  }),
  'Alexa.Presentation.APL.ExecuteCommands': z.looseObject({
    token: someText,
    commands: z.array(z.looseObject({ type: someText })).min(1),
  }),
  'Alexa.Presentation.APL.UpdateIndexListData': z.looseObject({
    token: someText,
    listId: someText,
    listVersion: maybe(z.int().min(0)),
    operations: z.array(z.looseObject({ type: z.enum(LIST_OPERATIONS), index: z.int().min(0) })).min(1),
  }),
  'Alexa.Presentation.APL.SendIndexListData': z.looseObject({
    listId: someText,
    startIndex: z.int(),
    items: maybe(z.array(z.unknown())),
  }),
  'Alexa.Presentation.APL.SendTokenListData': z.looseObject({
    listId: someText,
    pageToken: someText,
    items: maybe(z.array(z.unknown())),
  }),
}
