import { readFileSync } from 'node:fs'
import { S3Client } from '@aws-sdk/client-s3'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import { describe, expect, test } from '@jest/globals'
import { SESSION_LASTS_MILLISECONDS } from '../../admin/middleware/session.ts'
import { links, PATHS } from '../../admin/routes.ts'
import { checkSettings } from '../../admin/settings.ts'
import { readConfig } from '../../cloud/aws/config.ts'
import type { Json, JsonObject } from '../../infra/templates.ts'
import { at, listAt } from '../../scripts/check-templates/json.ts'
import { readProject } from '../../scripts/check-templates/project.ts'
import { type Placed, type Stack, stacksOf } from '../../scripts/check-templates/stack.ts'

/** The nested stack of admin.yaml, by the way that it is deployed. */
const STACKS = stacksOf(readProject())
  .filter(({ file }) => file === 'admin.yaml')
  .map(stack => [stack.deployment, stack] as const)

const of = (stack: Stack, type: string): Placed => {
  const [resource] = stack.all(type)
  if (!resource) throw new Error(`no ${type} when deployed as "${stack.deployment}"`)
  return resource
}

const containerOf = (stack: Stack): Json =>
  listAt(of(stack, 'AWS::ECS::TaskDefinition').Properties, 'ContainerDefinitions')[0] ?? null

/** A number of milliseconds that a source names, in seconds. */
function secondsIn(path: string, name: string): number {
  const [, milliseconds] = new RegExp(`\\b${name} = ([\\d_* ]+)`, 'u').exec(readFileSync(path, 'utf8')) ?? []
  if (!milliseconds) throw new Error(`${path} does not say its ${name}`)
  const factors = milliseconds.split('*').map(factor => Number(factor.replaceAll('_', '')))
  return factors.reduce((product, factor) => product * factor, 1) / 1000
}

const attributeOf = ({ Properties }: Placed, list: string, key: string): number =>
  Number(
    at(
      listAt(Properties, list).find(each => at(each, 'Key') === key),
      'Value',
    ),
  )

test('it is deployed in every way that its parameters have', () => {
  expect(STACKS.length).toBeGreaterThanOrEqual(4)
})

describe.each(STACKS)('deployed as "%s"', (_name, stack) => {
  const idle = attributeOf(
    of(stack, 'AWS::ElasticLoadBalancingV2::LoadBalancer'),
    'LoadBalancerAttributes',
    'idle_timeout.timeout_seconds',
  )

  test('the load balancer closes connections, not the app, and live ones are never idle', () => {
    expect(idle).toBeLessThan(secondsIn('admin/server.ts', 'KEEP_ALIVE_MILLISECONDS'))
    expect(2 * secondsIn('admin/events.ts', 'HEARTBEAT_MILLISECONDS')).toBeLessThan(idle)
  })

  test('what is asked is answered before a task goes', () => {
    const drain = secondsIn('admin/server.ts', 'DRAIN_MILLISECONDS')
    expect(at(containerOf(stack), 'StopTimeout')).toBeGreaterThan(drain)
    const delays = stack
      .all('AWS::ElasticLoadBalancingV2::TargetGroup')
      .map(group => [
        group.id,
        attributeOf(group, 'TargetGroupAttributes', 'deregistration_delay.timeout_seconds'),
      ])
    expect(Object.fromEntries(delays)).toEqual({
      PagesTargetGroup: drain,
      ApiTargetGroup: drain,
      EventsTargetGroup: expect.any(Number),
    })
  })

  test('a session lasts as long with the load balancer as what pages carry, and its renewal is allowed as long', () => {
    const seconds = SESSION_LASTS_MILLISECONDS / 1000
    const signIns = stack.all('AWS::ElasticLoadBalancingV2::ListenerRule').flatMap(signInOf)
    expect(signIns.map(config => config.SessionTimeout)).toEqual([seconds, seconds, seconds])
    for (const { Properties } of stack.all('AWS::Cognito::UserPoolClient'))
      expect(Properties).toMatchObject({
        RefreshTokenValidity: seconds / 86_400,
        TokenValidityUnits: { RefreshToken: 'days' },
      })
  })

  test('the container is told what the app reads, and nothing else', () => {
    const env = environmentOf(stack)
    const { settings } = checkSettings(env)
    expect(settings).toMatchObject({ HOST: '0.0.0.0', PORT: 8080, TRUSTED_PROXIES: 1 })
    expect(settings?.loadBalancer).toBeDefined()
    expect(readConfig(env, 'bucket', 'table', 'indexQueueUrl')).toBeDefined()
    for (const name of Object.keys(env).filter(name => name !== 'AWS_REGION')) {
      const { [name]: _left, ...rest } = env
      expect([name, isReadFrom(rest, env)]).toEqual([name, true])
    }
  })

  test('forms of the bucket are allowed by the pages', async () => {
    const { UPLOAD_ORIGIN, CONTENT_BUCKET = '', AWS_REGION = '' } = environmentOf(stack)
    const credentials = { accessKeyId: 'a', secretAccessKey: 'b' }
    const client = new S3Client({ region: AWS_REGION, credentials })
    const form = await createPresignedPost(client, { Bucket: CONTENT_BUCKET, Key: 'uploads/a/b' })
    expect(new URL(form.url).origin).toBe(UPLOAD_ORIGIN)
  })

  test.each<[string, string, Record<string, string>]>([
    ['PagesTargetGroup', PATHS.home, {}],
    ['PagesTargetGroup', links.episode({ show: 'tales', episode: 'lion' }), {}],
    ['PagesTargetGroup', PATHS.signOut, {}],
    ['PagesTargetGroup', PATHS.assets, {}],
    ['PagesTargetGroup', '/oauth2/idpresponse', {}],
    ['ApiTargetGroup', PATHS.apiShows, {}],
    ['ApiTargetGroup', links.apiEpisodes('tales'), {}],
    ['EventsTargetGroup', PATHS.events, {}],
    ['ApiTargetGroup', PATHS.apiShows, { authorization: 'Bearer abc' }],
    ['EventsTargetGroup', PATHS.events, { authorization: 'Bearer abc' }],
    ['PagesTargetGroup', PATHS.home, { authorization: 'Bearer abc' }],
  ])('%s gets %s %j', (group, address, headers) => {
    expect(at(forwardOf(routed(stack, address, headers)), 'TargetGroupArn')).toEqual({ Ref: group })
  })

  test.each<[string, string]>([
    [PATHS.home, 'authenticate'],
    [PATHS.signOut, 'authenticate'],
    [PATHS.apiShows, 'deny'],
    [PATHS.events, 'deny'],
  ])('who is not signed in and asks for %s is met by %s', (address, answer) => {
    const [first] = routed(stack, address, {})
    expect(String(at(first, 'Type'))).toMatch(/^authenticate-/u)
    expect(signInOf({ Properties: { Actions: [first ?? null] } })[0]?.OnUnauthenticatedRequest).toBe(answer)
  })

  test.each([PATHS.home, '/signed-out', '/lexicon', '/API/shows', '/apis', '/events/', '/sign-in'])(
    'a token alone does not reach the app at %s',
    address => {
      const [first] = routed(stack, address, { authorization: 'Bearer abc' })
      expect(String(at(first, 'Type'))).toMatch(/^(authenticate-|fixed-response)/u)
    },
  )

  test('who calls it by another name finds nothing', () => {
    expect(routed(stack, PATHS.home, {}, 'elsewhere.example')).toMatchObject([
      { Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } },
    ])
  })

  test('the image and the task agree on port, user and where it may write', () => {
    const image = readFileSync('admin/Dockerfile', 'utf8')
    const container = containerOf(stack)
    const port = at(listAt(container, 'PortMappings')[0], 'ContainerPort')
    expect(image).toContain(`\nEXPOSE ${port}\n`)
    expect(image).toContain(`\nUSER ${at(container, 'User')}\n`)
    const writable = [...listAt(container, 'MountPoints'), ...listAt(container, 'LinuxParameters', 'Tmpfs')]
    expect(writable.map(mount => at(mount, 'ContainerPath'))).toEqual(['/tmp'])
    expect(image).toContain('\nVOLUME /tmp\n')
    expect(JSON.stringify(at(container, 'HealthCheck', 'Command'))).toContain(`:${port}${PATHS.health}`)
    for (const { Properties } of stack.all('AWS::ElasticLoadBalancingV2::TargetGroup'))
      expect(Properties.HealthCheckPath).toBe(PATHS.health)
  })
})

/** What the container's process finds in its environment, with texts in the place of what only AWS knows. */
function environmentOf(stack: Stack): Record<string, string> {
  const container = containerOf(stack)
  const region = 'eu-west-1'
  const arn = `arn:aws:elasticloadbalancing:${region}:123456789012:loadbalancer/app/admin/0123456789abcdef`
  const known: Record<string, string> = {
    LoadBalancer: arn,
    'AWS::Region': region,
    ContentBucketName: 'content',
  }
  const text = (value: Json | undefined): string => {
    if (typeof value === 'string' || typeof value === 'number') return String(value)
    const [name = '', argument] = Object.entries((value ?? {}) as JsonObject)[0] ?? []
    if (name === 'Ref') return known[String(argument)] ?? `https://${argument}.example`
    if (name === 'Fn::Sub')
      return String(argument).replaceAll(
        /\$\{([\w:.]+)\}/gu,
        (_all, id: string) => known[id] ?? id.toLowerCase(),
      )
    if (name === 'Fn::GetAtt') return `https://${[argument].flat().join('.')}.example`
    throw new Error(`What is ${JSON.stringify(value)}?`)
  }
  return Object.fromEntries([
    ...listAt(container, 'Environment').map(each => [at(each, 'Name'), text(at(each, 'Value'))]),
    ...listAt(container, 'Secrets').map(each => [
      at(each, 'Name'),
      'made by Secrets Manager, and long enough',
    ]),
  ])
}

/** Whether the app would start otherwise, or not at all, without what is left out. */
function isReadFrom(rest: Record<string, string>, whole: Record<string, string>): boolean {
  try {
    readConfig(rest, 'bucket', 'table', 'indexQueueUrl')
  } catch {
    return true
  }
  return JSON.stringify(checkSettings(rest)) !== JSON.stringify(checkSettings(whole))
}

/** The actions that the load balancer takes for a request: of the first rule whose conditions are all met. */
function routed(
  stack: Stack,
  address: string,
  headers: Record<string, string>,
  host = 'admin.example.com',
): Json[] {
  const { pathname } = new URL(address, 'https://admin.example.com')
  const isMet = (condition: Json) => {
    const values = (kind: string) => listAt(condition, `${kind}Config`, 'Values').map(String)
    switch (at(condition, 'Field')) {
      case 'host-header':
        return values('HostHeader').some(value => like(value, 'i').test(host))
      case 'path-pattern':
        return values('PathPattern').some(value => like(value).test(pathname))
      case 'http-header': {
        const name = String(at(condition, 'HttpHeaderConfig', 'HttpHeaderName')).toLowerCase()
        return values('HttpHeader').some(value => like(value, 'i').test(headers[name] ?? ''))
      }
      default:
        throw new Error(`What is ${JSON.stringify(condition)}?`)
    }
  }
  const rules = stack
    .all('AWS::ElasticLoadBalancingV2::ListenerRule')
    .sort((one, other) => Number(one.Properties.Priority) - Number(other.Properties.Priority))
  const rule = rules.find(({ Properties }) => listAt(Properties, 'Conditions').every(isMet))
  const https = stack
    .all('AWS::ElasticLoadBalancingV2::Listener')
    .find(({ Properties }) => Properties.Protocol === 'HTTPS')
  const actions = rule ? listAt(rule.Properties, 'Actions') : listAt(https?.Properties, 'DefaultActions')
  return actions.sort((one, other) => Number(at(one, 'Order')) - Number(at(other, 'Order')))
}

/** A pattern of the load balancer: `*` is any text, `?` any character. */
const like = (pattern: string, flags = '') =>
  new RegExp(
    `^${pattern
      .replaceAll(/[.+^${}()|[\]\\]/gu, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    `u${flags}`,
  )

const forwardOf = (actions: Json[]) => actions.find(action => at(action, 'Type') === 'forward')

const signInOf = ({ Properties }: Pick<Placed, 'Properties'>): JsonObject[] =>
  listAt(Properties, 'Actions')
    .flatMap(action => [at(action, 'AuthenticateCognitoConfig'), at(action, 'AuthenticateOidcConfig')])
    .filter(config => config !== undefined) as JsonObject[]
