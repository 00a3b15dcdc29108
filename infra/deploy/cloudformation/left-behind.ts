import {
  type CloudFormationClient,
  GetTemplateCommand,
  paginateListStackResources,
  paginateListStacks,
} from '@aws-sdk/client-cloudformation'
import { parseTemplate } from '../../templates.ts'

/** Something that is AWS's, whoever knows of it. */
export interface Resource {
  readonly type: string
  readonly logicalId: string
  /** Its name, or what AWS knows it by. */
  readonly physicalId: string
}

/** What a stack has, and whether it stays when the stack goes. */
export async function resourcesOf(
  client: CloudFormationClient,
  stack: string,
): Promise<(Resource & { isRetained: boolean })[]> {
  const { TemplateBody = '' } = await client.send(
    new GetTemplateCommand({ StackName: stack, TemplateStage: 'Original' }),
  )
  const { Resources } = parseTemplate(TemplateBody, stack)
  return (await listResources(client, stack)).map(resource => ({
    ...resource,
    isRetained: RETAINED.has(String(Resources[resource.logicalId]?.DeletionPolicy)),
  }))
}

const RETAINED = new Set(['Retain', 'RetainExceptOnCreate'])

/**
 * What stacks of a name have left behind when they were deleted, within the 90 days that CloudFormation remembers:
 * the newest first, nothing twice.
 */
export async function leftBehind(client: CloudFormationClient, name: string): Promise<Resource[]> {
  const found = new Map<string, Resource>()
  const pages = paginateListStacks({ client }, { StackStatusFilter: ['DELETE_COMPLETE'] })
  for await (const { StackSummaries = [] } of pages)
    for (const { StackId = '', RootId = StackId } of StackSummaries) {
      // A nested stack has a name of its own, and the id of the one that it was in.
      if (!RootId.includes(`:stack/${name}/`)) continue
      for (const resource of await listResources(client, StackId, 'DELETE_SKIPPED'))
        found.set(`${resource.type} ${resource.physicalId}`, resource)
    }
  return [...found.values()]
}

async function listResources(
  client: CloudFormationClient,
  stack: string,
  status?: string,
): Promise<Resource[]> {
  const resources: Resource[] = []
  for await (const { StackResourceSummaries = [] } of paginateListStackResources(
    { client },
    { StackName: stack },
  ))
    for (const {
      ResourceType = '',
      LogicalResourceId = '',
      PhysicalResourceId = '',
      ResourceStatus,
    } of StackResourceSummaries)
      if (!status || status === ResourceStatus)
        resources.push({ type: ResourceType, logicalId: LogicalResourceId, physicalId: PhysicalResourceId })
  return resources
}
