import { createHash } from 'node:crypto'
import { AwsError } from '../../../../cloud/local/aws-error.ts'
import { type Json, type JsonObject, parseTemplate, type Template } from '../../../../infra/templates.ts'
import { resolve } from '../../../../scripts/check-templates/resolve.ts'
import { ACCOUNT_ID } from '../../../cloud/local/serve.ts'

/** What a resource is outside of CloudFormation. */
export interface ResourceMaker {
  /** Makes it; told by its name whether it is there already. Rejects with the reason for which it cannot. */
  make(type: string, physicalId: string): Promise<void>
  remove(type: string, physicalId: string): Promise<void>
  isThere(type: string, physicalId: string): boolean
}

export interface StackResource {
  readonly logicalId: string
  readonly type: string
  readonly physicalId: string
  readonly body: string
  readonly isRetained: boolean
  status: string
}

interface Event {
  readonly EventId: string
  readonly StackId: string
  readonly StackName: string
  readonly LogicalResourceId: string
  readonly PhysicalResourceId: string
  readonly ResourceType: string
  readonly ResourceStatus: string
  readonly ResourceStatusReason: string | undefined
  readonly Timestamp: string
}

interface Wish {
  readonly template: string
  readonly parameters: Record<string, string>
  readonly tags: Record<string, string>
}

interface Change {
  readonly action: string
  readonly replacement?: string
  readonly logicalId: string
  readonly type: string
}

interface ChangeSet {
  readonly id: string
  readonly isNew: boolean
  readonly wish: Wish
  readonly changes: readonly Change[]
  readonly status: string
  readonly reason: string | undefined
}

export interface Stack {
  readonly id: string
  readonly name: string
  readonly region: string
  status: string
  wish: Wish
  resources: StackResource[]
  roleArn: string | undefined
  isProtected: boolean
  readonly changeSets: Map<string, ChangeSet>
  readonly events: Event[]
}

/** Names that templates may give, by type: with one of them a resource is known everywhere. */
const NAMES: Readonly<Record<string, string>> = {
  'AWS::ECR::Repository': 'RepositoryName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::DynamoDB::Table': 'TableName',
}

/**
 * The stacks of an account as CloudFormation keeps them: change sets, executions that succeed or are put back,
 * deletions that retain. A resource is only what its maker makes of it.
 */
export class Stacks {
  readonly #maker: ResourceMaker
  readonly all: Stack[] = []
  /** Resources, by logical id, that cannot be made or changed, with the reason. */
  readonly failures = new Map<string, string>()
  /** Held while it is set: what is executed goes on when it resolves. */
  gate: Promise<void> | undefined
  #serial = 0

  constructor(maker: ResourceMaker) {
    this.#maker = maker
  }

  /** @throws AwsError where there is none */
  named(nameOrId: string, region: string): Stack {
    const stack =
      this.all.find(({ id }) => id === nameOrId) ??
      this.all.find(one => one.name === nameOrId && one.region === region && one.status !== 'DELETE_COMPLETE')
    if (!stack) throw new AwsError('ValidationError', `Stack with id ${nameOrId} does not exist`)
    return stack
  }

  createChangeSet(
    name: string,
    region: string,
    type: string,
    wish: Wish & { previous: readonly string[]; imports: boolean; roleArn: string | undefined },
  ): ChangeSet & { stackId: string } {
    const stack = type === 'CREATE' ? this.#begin(name, region) : this.named(name, region)
    if (!/^(REVIEW_IN_PROGRESS|(CREATE|UPDATE|UPDATE_ROLLBACK)_COMPLETE)$/u.test(stack.status))
      throw new AwsError(
        'ValidationError',
        `Stack:${stack.id} is in ${stack.status} state and can not be updated.`,
      )
    const template = parseTemplate(wish.template)
    const parameters = valuesOf(template, wish, stack.wish.parameters)
    const next = { template: wish.template, parameters, tags: wish.tags }
    const isTakenUp = (id: string, type: string) =>
      wish.imports && typeof template.Resources[id]?.Properties?.[NAMES[type] ?? ''] === 'string'
    const changes = this.#changesOf(stack, this.#resourcesOf(stack, next), isTakenUp)
    const isSame = stack.status !== 'REVIEW_IN_PROGRESS' && changes.length === 0
    const id = `arn:aws:cloudformation:${region}:${ACCOUNT_ID}:changeSet/${this.#next()}`
    const changeSet: ChangeSet = {
      id,
      isNew: type === 'CREATE',
      wish: next,
      changes,
      status: isSame ? 'FAILED' : 'CREATE_COMPLETE',
      reason: isSame
        ? "The submitted information didn't contain changes. Submit different information to create a change set."
        : undefined,
    }
    stack.changeSets.set(id, changeSet)
    if (wish.roleArn) stack.roleArn = wish.roleArn
    return { ...changeSet, stackId: stack.id }
  }

  /** Begins to execute, and goes on by itself; resolves when the stack stands, or is put back. */
  execute(name: string, region: string, id: string): Promise<void> {
    const stack = this.named(name, region)
    const changeSet = stack.changeSets.get(id)
    if (changeSet?.status !== 'CREATE_COMPLETE')
      throw new AwsError('InvalidChangeSetStatus', `ChangeSet [${id}] cannot be executed.`)
    stack.changeSets.clear()
    this.#say(stack, changeSet.isNew ? 'CREATE_IN_PROGRESS' : 'UPDATE_IN_PROGRESS')
    return this.#carryOut(stack, changeSet)
  }

  async #carryOut(stack: Stack, { wish, changes, isNew }: ChangeSet): Promise<void> {
    await this.gate
    const doing = isNew ? 'CREATE' : 'UPDATE'
    const resources = this.#resourcesOf(stack, wish)
    const made: StackResource[] = []
    for (const { logicalId, action } of changes) {
      const resource = resources.find(one => one.logicalId === logicalId)
      if (!resource) continue
      const failure = this.failures.get(logicalId)
      if (failure) {
        this.#tell(stack, resource, `${doing}_FAILED`, failure)
        this.#tell(stack, resources.at(-1) ?? resource, `${doing}_FAILED`, 'Resource creation cancelled')
        if (isNew) return this.#remove(stack, made, 'DELETE_COMPLETE')
        return this.#say(stack, 'UPDATE_ROLLBACK_COMPLETE')
      }
      if (action === 'Add') await this.#maker.make(resource.type, resource.physicalId)
      made.push(resource)
      this.#tell(stack, resource, `${doing}_COMPLETE`)
    }
    for (const { logicalId } of changes.filter(({ action }) => action === 'Remove')) {
      const gone = stack.resources.find(one => one.logicalId === logicalId)
      if (gone && !gone.isRetained) await this.#maker.remove(gone.type, gone.physicalId)
    }
    stack.wish = wish
    stack.resources = resources
    this.#say(stack, `${doing}_COMPLETE`)
  }

  delete(name: string, region: string): void {
    const stack = this.named(name, region)
    if (stack.isProtected)
      throw new AwsError(
        'ValidationError',
        `Stack [${name}] cannot be deleted while TerminationProtection is enabled`,
      )
    this.#say(stack, 'DELETE_IN_PROGRESS')
    void this.#delete(stack)
  }

  async #delete(stack: Stack): Promise<void> {
    await this.gate
    for (const resource of stack.resources) {
      const failure = this.failures.get(resource.logicalId)
      if (failure) {
        this.#tell(stack, resource, 'DELETE_FAILED', failure)
        return this.#say(stack, 'DELETE_FAILED')
      }
    }
    await this.#remove(stack, stack.resources, 'DELETE_COMPLETE')
  }

  async #remove(stack: Stack, resources: readonly StackResource[], status: string): Promise<void> {
    for (const resource of resources) {
      if (!resource.isRetained)
        try {
          await this.#maker.remove(resource.type, resource.physicalId)
        } catch (error) {
          this.#tell(stack, resource, 'DELETE_FAILED', String(error))
          return this.#say(stack, 'DELETE_FAILED')
        }
      resource.status = resource.isRetained ? 'DELETE_SKIPPED' : 'DELETE_COMPLETE'
    }
    stack.resources = [...resources]
    this.#say(stack, status)
  }

  outputsOf(stack: Stack): Record<string, string> {
    const { Outputs = {} } = resolvedOf(stack, stack.wish)
    return Object.fromEntries(Object.entries(Outputs).map(([name, { Value }]) => [name, told(Value, stack)]))
  }

  #begin(name: string, region: string): Stack {
    const known = this.all.find(
      one => one.name === name && one.region === region && one.status !== 'DELETE_COMPLETE',
    )
    if (known && known.status !== 'REVIEW_IN_PROGRESS')
      throw new AwsError('AlreadyExistsException', `Stack [${name}] already exists`)
    if (known) return known
    const stack: Stack = {
      id: `arn:aws:cloudformation:${region}:${ACCOUNT_ID}:stack/${name}/${this.#next()}`,
      ...{ name, region, status: '', resources: [], roleArn: undefined, isProtected: false },
      wish: { template: '', parameters: {}, tags: {} },
      changeSets: new Map(),
      events: [],
    }
    this.all.unshift(stack)
    this.#say(stack, 'REVIEW_IN_PROGRESS')
    return stack
  }

  #resourcesOf(stack: Stack, wish: Wish): StackResource[] {
    const { Resources } = resolvedOf(stack, wish)
    return Object.entries(Resources).map(([logicalId, { Type, Properties = {}, DeletionPolicy }]) => {
      const given = Properties[NAMES[Type] ?? '']
      const kept = stack.resources.find(one => one.logicalId === logicalId)
      const physicalId =
        typeof given === 'string' ? given : (kept?.physicalId ?? physicalIdOf(stack, logicalId, Type))
      return {
        ...{ logicalId, type: Type, physicalId, status: 'CREATE_COMPLETE' },
        body: JSON.stringify(Properties),
        isRetained: DeletionPolicy === 'Retain' || DeletionPolicy === 'RetainExceptOnCreate',
      }
    })
  }

  /** @param isTakenUp whether something that is there becomes the stack's: what has its name written out, if that is asked for */
  #changesOf(
    stack: Stack,
    next: readonly StackResource[],
    isTakenUp: (logicalId: string, type: string) => boolean,
  ): Change[] {
    const changes = next.flatMap(({ logicalId, type, physicalId, body }): Change[] => {
      const before = stack.resources.find(one => one.logicalId === logicalId)
      if (before && before.type === type && before.body === body) return []
      if (!before && this.#maker.isThere(type, physicalId)) {
        if (isTakenUp(logicalId, type)) return [{ action: 'Import', logicalId, type }]
        throw new AwsError('ValidationError', `Resource ${physicalId} already exists`)
      }
      if (!before) return [{ action: 'Add', logicalId, type }]
      const replacement = before.physicalId === physicalId && before.type === type ? 'False' : 'True'
      return [{ action: 'Modify', replacement, logicalId, type }]
    })
    const gone = stack.resources.filter(one => !next.some(({ logicalId }) => logicalId === one.logicalId))
    return [...changes, ...gone.map(({ logicalId, type }) => ({ action: 'Remove', logicalId, type }))]
  }

  #say(stack: Stack, status: string): void {
    stack.status = status
    const own = { logicalId: stack.name, type: 'AWS::CloudFormation::Stack', physicalId: stack.id }
    this.#tell(stack, own, status)
  }

  #tell(
    { id, name, events }: Stack,
    { logicalId, type, physicalId }: Pick<StackResource, 'logicalId' | 'type' | 'physicalId'>,
    status: string,
    reason?: string,
  ): void {
    events.unshift({
      ...{ EventId: this.#next(), StackId: id, StackName: name, LogicalResourceId: logicalId },
      ...{ PhysicalResourceId: physicalId, ResourceType: type, ResourceStatus: status },
      ...{ ResourceStatusReason: reason, Timestamp: new Date().toISOString() },
    })
  }

  #next(): string {
    this.#serial += 1
    return `00000000-0000-4000-8000-${String(this.#serial).padStart(12, '0')}`
  }
}

/** A name as CloudFormation makes it where the template gives none: a bucket's is in lower case. */
function physicalIdOf({ id, name, region }: Stack, logicalId: string, type: string): string {
  const suffix = createHash('md5').update(`${id}${logicalId}`).digest('hex').slice(0, 12)
  if (type === 'AWS::S3::Bucket') return `${name}-${logicalId.toLowerCase()}-${suffix}`
  if (type === 'AWS::CertificateManager::Certificate')
    return `arn:aws:acm:${region}:${ACCOUNT_ID}:certificate/${suffix}`
  if (type === 'AWS::SNS::Topic') return `arn:aws:sns:${region}:${ACCOUNT_ID}:${name}-${logicalId}-${suffix}`
  return `${name}-${logicalId}-${suffix}`
}

function valuesOf(
  template: Template,
  wish: Wish & { previous: readonly string[] },
  before: Wish['parameters'],
) {
  const known = Object.keys(template.Parameters ?? {})
  const unknown = Object.keys(wish.parameters).filter(name => !known.includes(name))
  if (unknown.length)
    throw new AwsError('ValidationError', `Parameters: [${unknown}] do not exist in the template`)
  const values = Object.entries(template.Parameters ?? {}).map(([name, { Default, AllowedPattern }]) => {
    const value =
      wish.parameters[name] ?? (wish.previous.includes(name) ? before[name] : undefined) ?? Default
    if (value === undefined) throw new AwsError('ValidationError', `Parameters: [${name}] must have values`)
    if (typeof AllowedPattern === 'string' && !new RegExp(`^(?:${AllowedPattern})$`).test(String(value)))
      throw new AwsError('ValidationError', `Parameter '${name}' must match pattern ${AllowedPattern}`)
    return [name, String(value)]
  })
  return Object.fromEntries(values) as Record<string, string>
}

const resolvedOf = ({ name, region, id }: Stack, { template, parameters }: Wish): Template =>
  resolve(parseTemplate(template), {
    ...parameters,
    ...{ 'AWS::Region': region, 'AWS::AccountId': ACCOUNT_ID, 'AWS::Partition': 'aws' },
    ...{ 'AWS::StackName': name, 'AWS::StackId': id, 'AWS::URLSuffix': 'amazonaws.com' },
  })

/** The value of an output, where references to resources are all that is left. */
function told(value: Json, stack: Stack): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const { Ref, 'Fn::GetAtt': attribute, 'Fn::Sub': text } = value as JsonObject
  if (typeof Ref === 'string') return referred(Ref, stack)
  if (Array.isArray(attribute)) return attributeOf(String(attribute[0]), String(attribute[1]), stack)
  if (typeof text === 'string')
    return text.replaceAll(/\$\{([^}]+)\}/gu, (_, name: string) => {
      const [id = '', ...rest] = name.split('.')
      return rest.length ? attributeOf(id, rest.join('.'), stack) : referred(id, stack)
    })
  throw new Error(`An output that this account cannot tell: ${JSON.stringify(value)}`)
}

function referred(name: string, { resources, region }: Stack): string {
  const [id = '', alias] = name.split('.')
  const physicalId = resources.find(one => one.logicalId === id)?.physicalId
  if (!physicalId) throw new Error(`There is no ${name}`)
  return alias ? `arn:aws:lambda:${region}:${ACCOUNT_ID}:function:${physicalId}:live` : physicalId
}

function attributeOf(id: string, name: string, stack: Stack): string {
  const physicalId = referred(id, stack)
  if (name === 'RepositoryUri') return `${ACCOUNT_ID}.dkr.ecr.${stack.region}.amazonaws.com/${physicalId}`
  if (name === 'DomainName') return `${physicalId.slice(-12)}.cloudfront.net`
  return `arn:aws:any:${stack.region}:${ACCOUNT_ID}:${physicalId}`
}
