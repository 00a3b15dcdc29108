import { readFileSync } from 'node:fs'
import { type CollectionTag, Pair, parseDocument, type ScalarTag, type Tags, YAMLMap, YAMLSeq } from 'yaml'

/** What a template's text says, functions in their long form: `{ "Fn::Sub": "${Stage}" }`, `{ Ref: "Table" }`. */
export type Json = string | number | boolean | null | Json[] | JsonObject
export interface JsonObject {
  [key: string]: Json
}

export interface Parameter extends JsonObject {
  Type: string
}

/** A resource as it is written: its properties may hold functions everywhere. */
export interface Resource {
  Type: string
  Properties?: JsonObject
  Condition?: string
  DependsOn?: string | string[]
  DeletionPolicy?: Json
  UpdateReplacePolicy?: Json
  UpdatePolicy?: JsonObject
  Metadata?: JsonObject
  /** SAM's: deployed as a version behind an alias, for resources that can be. */
  Connectors?: JsonObject
}

export interface Output {
  Value: Json
  Description?: string
  Condition?: string
  Export?: JsonObject
}

/** The sections of a template. All but `Resources` may be missing. */
export interface Template {
  AWSTemplateFormatVersion?: string
  Description?: string
  Transform?: string | string[]
  Metadata?: JsonObject
  Globals?: Record<string, JsonObject>
  Parameters?: Record<string, Parameter>
  Rules?: JsonObject
  Mappings?: Record<string, Record<string, Record<string, Json>>>
  Conditions?: Record<string, Json>
  Resources: Record<string, Resource>
  Outputs?: Record<string, Output>
}

/** A template's text is not the YAML that CloudFormation takes. `problems` says where and why. */
export class TemplateSyntaxError extends Error {
  override name = 'TemplateSyntaxError'
  readonly problems: readonly string[]

  constructor(name: string, problems: readonly string[]) {
    super(`${name}: ${problems.join('; ')}`)
    this.problems = problems
  }
}

/**
 * Reads a CloudFormation or SAM template.
 * @throws TemplateSyntaxError when it is not YAML, names a key twice or uses a tag that CloudFormation does not have.
 */
export const readTemplate = (path: string): Template => parseTemplate(readFileSync(path, 'utf8'), path)

/** The same for a text at hand. `name` stands before the problems of a text that is none. */
export function parseTemplate(text: string, name = 'template'): Template {
  const document = parseDocument(text, { version: '1.1', customTags })
  const problems = [...document.errors, ...document.warnings].map(
    ({ message }) => message.split('\n')[0] ?? message,
  )
  if (problems.length) throw new TemplateSyntaxError(name, problems)
  return document.toJS()
}

/**
 * Functions with a short form, by its tag.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
const FUNCTIONS = {
  Ref: 'Ref',
  Condition: 'Condition',
  ...Object.fromEntries(
    [
      ...['And', 'Base64', 'Cidr', 'Equals', 'FindInMap', 'GetAtt', 'GetAZs', 'If', 'ImportValue', 'Join'],
      ...['Length', 'Not', 'Or', 'Select', 'Split', 'Sub', 'ToJsonString', 'Transform'],
      // Of a template's Rules alone.
      ...['Contains', 'EachMemberEquals', 'EachMemberIn', 'RefAll', 'ValueOf', 'ValueOfAll'],
    ].map(name => [name, `Fn::${name}`]),
  ),
}

/** Kinds of YAML 1.1 that CloudFormation does not know: a date, for one, is a text to it. */
const UNKNOWN_KINDS = /^tag:yaml\.org,2002:(binary|merge|omap|pairs|set|timestamp)$/

const shortForms = Object.entries(FUNCTIONS).flatMap(([short, long]): (ScalarTag | CollectionTag)[] => {
  const tag = `!${short}`
  const call = (items: YAMLMap | YAMLSeq) => Object.assign(new YAMLMap(), { items: [new Pair(long, items)] })
  return [
    { tag, resolve: text => ({ [long]: short === 'GetAtt' ? attribute(text) : text }) },
    { tag, collection: 'seq', resolve: ({ items }) => call(Object.assign(new YAMLSeq(), { items })) },
    { tag, collection: 'map', resolve: ({ items }) => call(Object.assign(new YAMLMap(), { items })) },
  ]
})

/** A single letter is a text to CloudFormation, such as the `N` of a table's numbers, though YAML 1.1 has it say no. */
const A_LETTER = /^[YyNn]$/

const customTags = (tags: Tags): Tags => [
  { tag: 'tag:yaml.org,2002:str', default: true, test: A_LETTER, resolve: letter => letter },
  ...tags.filter(tag => typeof tag === 'string' || !UNKNOWN_KINDS.test(tag.tag)),
  ...shortForms,
]

/** `Stack.Outputs.Name` is the attribute `Outputs.Name` of `Stack`. */
function attribute(text: string): string[] {
  const dot = text.indexOf('.')
  return dot < 0 ? [text] : [text.slice(0, dot), text.slice(dot + 1)]
}
