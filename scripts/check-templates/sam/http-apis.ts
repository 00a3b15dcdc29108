import type { JsonObject, Resource } from '../../../infra/templates.ts'
import type { Entry } from './functions.ts'

/** SAM's properties of an HTTP API that it writes on the stage. */
const OF_STAGE = ['AccessLogSettings', 'DefaultRouteSettings', 'RouteSettings', 'StageVariables']

/** An HTTP API with its routes as an OpenAPI body, and its stage. */
export function httpApiResources(
  id: string,
  { Properties = {}, ...resource }: Resource,
  all: readonly Entry[],
): Entry[] {
  const {
    StageName = '$default',
    Name,
    Description,
    Tags,
    DisableExecuteApiEndpoint,
    FailOnWarnings,
    ...rest
  } = Properties
  const unknown = Object.keys(rest).filter(name => !OF_STAGE.includes(name))
  if (unknown.length) throw new Error(`${id}: ${unknown} of an HTTP API is not known to expand`)
  const name = StageName === '$default' ? `${id}ApiGatewayDefaultStage` : `${id}${StageName}Stage`
  const tags = { 'httpapi:createdBy': 'SAM', ...(Tags as JsonObject | undefined) }
  return [
    [
      id,
      {
        ...resource,
        Type: 'AWS::ApiGatewayV2::Api',
        Properties: {
          Body: {
            openapi: '3.0.1',
            info: {
              title: Name ?? { Ref: 'AWS::StackName' },
              version: '1.0',
              ...(Description && { description: Description }),
            },
            paths: pathsTo(id, all),
            tags: Object.entries(tags).map(([key, value]) => ({
              name: key,
              'x-amazon-apigateway-tag-value': value,
            })),
            ...(DisableExecuteApiEndpoint !== undefined && {
              servers: [
                {
                  'x-amazon-apigateway-endpoint-configuration': {
                    disableExecuteApiEndpoint: DisableExecuteApiEndpoint,
                  },
                },
              ],
            }),
          },
          ...(FailOnWarnings !== undefined && { FailOnWarnings }),
        },
      },
    ],
    [
      name,
      {
        Type: 'AWS::ApiGatewayV2::Stage',
        Properties: { ...rest, ApiId: { Ref: id }, StageName, AutoDeploy: true, Tags: tags },
      },
    ],
  ]
}

/** The paths of the events that name this API. */
function pathsTo(api: string, all: readonly Entry[]): JsonObject {
  const paths: JsonObject = {}
  for (const [id, { Type, Properties }] of all) {
    if (Type !== 'AWS::Serverless::Function') continue
    const target = Properties?.AutoPublishAlias ? `${id}Alias${Properties.AutoPublishAlias}` : `${id}.Arn`
    for (const event of Object.values((Properties?.Events ?? {}) as JsonObject)) {
      const { Type, Properties: route = {} } = event as { Type: string; Properties?: JsonObject }
      if (Type !== 'HttpApi' || (route.ApiId as JsonObject | undefined)?.Ref !== api) continue
      const { Path = '/$default', Method = 'ANY' } = route
      const path = paths[String(Path)] as JsonObject | undefined
      paths[String(Path)] = { ...path, [methodOf(String(Method))]: operation(route, target) }
    }
  }
  return paths
}

const methodOf = (method: string) =>
  ['any', 'x-amazon-apigateway-any-method'].includes(method.toLowerCase())
    ? 'x-amazon-apigateway-any-method'
    : method.toLowerCase()

function operation(route: JsonObject, target: string): JsonObject {
  const names = [...String(route.Path ?? '').matchAll(/\{([^}+]+)\+?\}/g)].map(([, name = '']) => name)
  return {
    ...((route.Path ?? '$default') === '$default' && { isDefaultRoute: true }),
    ...(names.length && { parameters: names.map(name => ({ name, in: 'path', required: true })) }),
    responses: {},
    'x-amazon-apigateway-integration': {
      type: 'aws_proxy',
      httpMethod: 'POST',
      payloadFormatVersion: route.PayloadFormatVersion ?? '2.0',
      ...(route.TimeoutInMillis !== undefined && { timeoutInMillis: route.TimeoutInMillis }),
      uri: {
        'Fn::Sub': `arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${${target}}/invocations`,
      },
    },
  }
}

/** That an API may wake a function. */
export function httpPermission(route: JsonObject, target: string): Resource {
  const api = (route.ApiId as JsonObject | undefined)?.Ref
  if (!api) throw new Error('an HTTP API that a function does not name is not known to expand')
  return {
    Type: 'AWS::Lambda::Permission',
    Properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: { Ref: target },
      Principal: 'apigateway.amazonaws.com',
      SourceArn: {
        'Fn::Sub': `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${${api}}/*/${sourceOf(route)}`,
      },
    },
  }
}

function sourceOf({ Path = '$default', Method = 'ANY' }: JsonObject): string {
  if (Path === '$default') return '*'
  const method = String(Method).toUpperCase()
  return `${method === 'ANY' ? '*' : method}${String(Path).replaceAll(/\{[^}]+\}/g, '*')}`
}
