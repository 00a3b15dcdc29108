import {
  type CloudFormationClient,
  paginateDescribeStackEvents,
  type StackEvent,
} from '@aws-sdk/client-cloudformation'

/** Is told each line about what happens in a stack. */
export type Follow = (line: string) => void

/** What happens in a stack. */
export interface Events {
  /** Tells what has happened since it was read last. */
  read(): Promise<void>
}

/** Tells of what happens in a stack from now on. */
export async function followEvents(
  client: CloudFormationClient,
  name: string,
  follow: Follow,
): Promise<Events> {
  let told = new Set((await eventsOf(client, name)).map(({ EventId }) => EventId))
  return {
    async read() {
      const events = await eventsOf(client, name)
      const fresh = events.filter(event => !told.has(event.EventId) && isWorthTelling(event))
      for (const event of fresh.reverse()) follow(describeEvent(event))
      told = new Set(events.map(({ EventId }) => EventId))
    },
  }
}

/**
 * Why a stack's last operation failed: the resources that failed by themselves, a nested stack's by their own names.
 * @returns a line each, the first failure first
 */
export async function rootFailures(client: CloudFormationClient, id: string): Promise<string[]> {
  const lines: string[] = []
  for (const event of (await eventsOf(client, id)).reverse()) {
    if (!isFailure(event) || isOwn(event)) continue
    const nested = event.ResourceType === 'AWS::CloudFormation::Stack' ? event.PhysicalResourceId : undefined
    const within = nested ? await rootFailures(client, nested) : []
    lines.push(...(within.length ? within : [describeEvent(event)]))
  }
  return lines
}

/** The events of the last operation, the newest first. */
async function eventsOf(client: CloudFormationClient, name: string): Promise<StackEvent[]> {
  const events: StackEvent[] = []
  try {
    for await (const { StackEvents = [] } of paginateDescribeStackEvents({ client }, { StackName: name }))
      for (const event of StackEvents) {
        events.push(event)
        if (isOwn(event) && BEGINNINGS.has(String(event.ResourceStatus))) return events
      }
  } catch (error) {
    // A stack that goes is followed by its name for a moment too long.
    if (error instanceof Error && error.name === 'ValidationError') return events
    throw error
  }
  return events
}

const BEGINNINGS = new Set<string>([
  'CREATE_IN_PROGRESS',
  'UPDATE_IN_PROGRESS',
  'IMPORT_IN_PROGRESS',
  'REVIEW_IN_PROGRESS',
])

const isOwn = ({ PhysicalResourceId, StackId }: StackEvent) => PhysicalResourceId === StackId

const isFailure = (event: StackEvent) => /_FAILED$/u.test(String(event.ResourceStatus)) && !isCancelled(event)

/** What was not begun because something else had failed. */
const isCancelled = ({ ResourceStatusReason = '' }: StackEvent) => /cancelled/iu.test(ResourceStatusReason)

const isWorthTelling = (event: StackEvent) =>
  /_(COMPLETE|FAILED)$/u.test(String(event.ResourceStatus)) && !isOwn(event) && !isCancelled(event)

const describeEvent = ({
  ResourceStatus,
  ResourceType,
  LogicalResourceId,
  ResourceStatusReason,
}: StackEvent) =>
  [`${ResourceStatus} ${LogicalResourceId} (${ResourceType})`, ResourceStatusReason]
    .filter(Boolean)
    .join(': ')
