import type { Json, Template } from '../templates.ts'

/**
 * Names for what a template's expressions point to, so that `!GetAtt Table.Arn`, `!Ref Table` and, in a nested stack,
 * `!Ref TableArn` and `!Ref TableName` are all `Table`, and what is within it stands behind: `Table/index/ByTime`.
 * @throws where an expression is of another form
 */
export function resourceOf(value: Json | undefined): string {
  if (typeof value === 'string' && value !== '') return resourceOfText(value)
  const [[name, given] = []] = isObject(value) ? Object.entries(value) : []
  if (name === 'Ref' && typeof given === 'string') return resourceOfText(`\${${given}}`)
  if (name === 'Fn::GetAtt' && Array.isArray(given)) return resourceOfText(`\${${given.join('.')}}`)
  if (name === 'Fn::Sub' && typeof given === 'string') return resourceOfText(given)
  throw new Error(`${JSON.stringify(value)} names no one resource`)
}

const isObject = (value: Json | undefined): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `${ContentBucket.Arn}/covers/*`, or `arn:${AWS::Partition}:s3:::${ContentBucketName}/covers/*` */
function resourceOfText(text: string): string {
  const [, name, rest = ''] =
    /^(?:arn:[^$]*(?:\$\{AWS::[^}]+\}[^$]*)*)?\$\{(?!AWS::)([^}]+)\}(.*)$/u.exec(text) ?? []
  if (name === undefined) return text
  const [logicalId = '', attribute] = name.split('.')
  // Every version of a function: what it will be is not known when its role is made.
  if (attribute === 'Version') return `${logicalId}:*`
  return `${logicalId.replace(/(?<=.)(?:Name|Arn|Url)$/u, '')}${rest}`
}

/** What encrypts a resource, where that is a key of the template's own. */
export function keyOf(template: Template, resource: string): string | undefined {
  const given = template.Resources[resource]?.Properties?.KmsMasterKeyId
  return given === undefined ? undefined : resourceOf(given)
}
