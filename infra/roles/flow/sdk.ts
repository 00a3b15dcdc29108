import type { Node } from '@babel/types'
import type { Arguments } from './calls.ts'
import { CannotFollow } from './cannot-follow.ts'
import type { Flow } from './flow.ts'
import { unknownList } from './lists.ts'
import { type Imported, NOTHING, ONLY_UNKNOWN, type Values } from './values.ts'

/** The packages by which a program reaches AWS. */
export const isOfSdk = ({ from }: Imported) => from.startsWith('@aws-sdk/')

/** What the SDK's clients throw. */
const ERROR = /(?:Exception|Error|NotFound|NoSuchKey|NoSuchUpload|NoSuchBucket|DoesNotExist)$/u

/** `new` of something that the SDK has: a request is noted, a client asks for nothing by being there. */
export function makeOfSdk(flow: Flow, { name }: Imported, { at, rest }: Arguments, node: Node): Values {
  if (rest) throw new CannotFollow(`new ${name} of spread arguments`, node)
  if (name.endsWith('Client') || ERROR.test(name)) return ONLY_UNKNOWN
  if (!name.endsWith('Command')) throw new CannotFollow(`new ${name}`, node)
  const command = flow.command(node, name)
  flow.work.add(command.input, at[0] ?? NOTHING)
  return new Set([command])
}

/** A function of the SDK: each that there is in the program must be known here. */
export function callSdk(flow: Flow, { name }: Imported, { at, rest }: Arguments, node: Node): Values {
  if (rest) throw new CannotFollow(`${name} of spread arguments`, node)
  if (name.startsWith('paginate')) {
    flow.work.add(flow.command(node, `${name.slice('paginate'.length)}Command`).input, at[1] ?? NOTHING)
    return unknownList(flow, node)
  }
  if (name === 'createPresignedPost') {
    flow.work.add(flow.command(node, 'PresignedPost').input, at[1] ?? NOTHING)
    return ONLY_UNKNOWN
  }
  // The request that is signed was noted when it was made.
  if (name === 'getSignedUrl') return ONLY_UNKNOWN
  throw new CannotFollow(`${name}()`, node)
}

/** A static method of a client, of which there is one that asks for nothing. */
export function callSdkMember(owner: Imported, name: string | undefined, node: Node): Values {
  if (owner.name === 'DynamoDBDocumentClient' && name === 'from') return ONLY_UNKNOWN
  throw new CannotFollow(`${owner.name}.${name}`, node)
}
