import type { Json, JsonObject, Output, Parameter, Resource, Template } from '../../infra/templates.ts'
import { jsonOf } from './json.ts'
import { callOf, referencesIn, VARIABLE } from './references.ts'

/** Values of parameters by their names; pseudo parameters such as `AWS::Region` may be among them. */
export type Values = Readonly<Record<string, Json>>

/**
 * A template as it is deployed with these values: conditions are decided, what they leave out is gone, and every
 * function of known values is its result. What only AWS knows stays as it is written: references to resources, zones,
 * pseudo parameters and parameters without a value. A text with both in it becomes one `Fn::Sub`.
 * @throws Error for a condition or a map that is not there: a validator says so better, and is to be asked first.
 */
export function resolve(template: Template, given: Values = {}): Template {
  const resolver = new Resolver(template, given)
  const kept = <T extends Resource | Output>(entries: Record<string, T> = {}) =>
    Object.fromEntries(
      Object.entries(entries)
        .filter(([, { Condition }]) => Condition === undefined || resolver.holds(Condition))
        .map(([id, { Condition, ...entry }]) => [id, resolver.resolved(entry as JsonObject) as unknown as T]),
    )
  const { Conditions, Mappings, Rules, ...rest } = template
  const resources = kept(template.Resources)
  const resolved: Template = {
    ...rest,
    ...(template.Globals && { Globals: resolver.resolved(template.Globals) as Template['Globals'] }),
    Resources: mapValues(resources, resource => withoutAbsent(resource, resources)),
    Outputs: kept(template.Outputs),
  }
  const named = new Set(referencesIn(jsonOf(resolved)).map(({ id }) => id))
  return { ...resolved, Parameters: only(template.Parameters, name => named.has(name)) }
}

const only = <T>(entries: Record<string, T> = {}, wanted: (key: string) => boolean): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).filter(([key]) => wanted(key)))

const mapValues = <T>(entries: Record<string, T>, change: (entry: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, change(entry)]))

/** CloudFormation passes over a dependency on what a condition left out. */
function withoutAbsent(resource: Resource, present: Record<string, Resource>): Resource {
  if (resource.DependsOn === undefined) return resource
  const { DependsOn, ...rest } = resource
  const others = [DependsOn].flat().filter(id => present[id])
  return others.length ? { ...rest, DependsOn: others } : rest
}

/** Every value that a parameter has here; a list parameter's is a list. */
function valuesOf(parameters: Record<string, Parameter> = {}, given: Values): Map<string, Json> {
  const values = new Map(Object.entries(given).filter(([name]) => name.startsWith('AWS::')))
  for (const [name, { Type, Default }] of Object.entries(parameters)) {
    const value = given[name] ?? Default
    // Which image or setting it is, only the account's Parameter Store knows.
    if (value === undefined || Type.startsWith('AWS::SSM::Parameter::Value<')) continue
    values.set(name, typed(value, Type))
  }
  return values
}

function typed(value: Json, type: string): Json {
  if (typeof value !== 'string') return value
  if (type === 'Number' && value !== '') return Number(value)
  return isList(type) ? listed(value) : value
}

const isList = (type: string) => type === 'CommaDelimitedList' || type.startsWith('List<')
const listed = (text: string) => (text === '' ? [] : text.split(',').map(item => item.trim()))

/** Which conditions of a template hold with these values. */
export function decided(template: Template, given: Values = {}): Record<string, boolean> {
  const resolver = new Resolver(template, given)
  return Object.fromEntries(Object.keys(template.Conditions ?? {}).map(name => [name, resolver.holds(name)]))
}

class Resolver {
  readonly #values: Map<string, Json>
  readonly #mappings: NonNullable<Template['Mappings']>
  readonly #conditions: NonNullable<Template['Conditions']>
  readonly #decided = new Map<string, boolean>()

  constructor({ Parameters, Mappings = {}, Conditions = {} }: Template, given: Values) {
    this.#values = valuesOf(Parameters, given)
    this.#mappings = Mappings
    this.#conditions = Conditions
  }

  holds(name: string): boolean {
    const known = this.#decided.get(name)
    if (known !== undefined) return known
    const condition = this.#conditions[name]
    if (condition === undefined) throw new Error(`there is no condition ${name}`)
    const holds = this.#decide(condition)
    this.#decided.set(name, holds)
    return holds
  }

  /** What only AWS knows equals nothing but itself. */
  #decide(condition: Json): boolean {
    const [name, argument] = callOf(condition) ?? []
    const all = (argument ?? []) as Json[]
    switch (name) {
      case 'Condition':
        return this.holds(argument as string)
      case 'Fn::Equals':
        return same(this.resolved(all[0] ?? null), this.resolved(all[1] ?? null))
      case 'Fn::Not':
        return !this.#decide(all[0] ?? null)
      case 'Fn::And':
        return all.every(each => this.#decide(each))
      case 'Fn::Or':
        return all.some(each => this.#decide(each))
      default:
        throw new Error(`no condition: ${JSON.stringify(condition)}`)
    }
  }

  /** Undefined stands for `AWS::NoValue`. */
  resolved(value: Json): Json | undefined {
    if (Array.isArray(value)) return value.map(item => this.resolved(item)).filter(item => item !== undefined)
    if (value === null || typeof value !== 'object') return value
    const call = callOf(value)
    if (call) return this.#called(...call)
    const entries = Object.entries(value).map(([key, each]) => [key, this.resolved(each)] as const)
    return Object.fromEntries(entries.filter((entry): entry is [string, Json] => entry[1] !== undefined))
  }

  #called(name: string, argument: Json): Json | undefined {
    if (name === 'Ref') {
      if (argument === 'AWS::NoValue') return undefined
      return this.#values.get(argument as string) ?? { Ref: argument }
    }
    if (name === 'Fn::If') {
      const [condition, then, otherwise] = argument as [string, Json, Json]
      return this.resolved(this.holds(condition) ? then : otherwise)
    }
    if (name === 'Fn::GetAtt' || name === 'Condition') return { [name]: argument }
    if (name === 'Fn::Sub') return this.#substituted(argument)
    const known = this.resolved(argument) ?? null
    return this.#computed(name, known) ?? { [name]: known }
  }

  /** Undefined where a part of it is not known. */
  #computed(name: string, argument: Json): Json | undefined {
    if (!Array.isArray(argument)) return undefined
    const [first, second] = argument
    switch (name) {
      case 'Fn::Join':
        return typeof first === 'string' && Array.isArray(second) ? joined(first, second) : undefined
      case 'Fn::Select':
        return Array.isArray(second) ? second[Number(first)] : undefined
      case 'Fn::Split':
        return typeof first === 'string' && typeof second === 'string' ? second.split(first) : undefined
      case 'Fn::FindInMap':
        return argument.some(key => typeof key === 'object') ? undefined : this.#found(argument.map(String))
      default:
        return undefined
    }
  }

  #found([map = '', key = '', name = '']: string[]): Json {
    const value = this.#mappings[map]?.[key]?.[name]
    if (value === undefined) throw new Error(`there is no ${map}.${key}.${name} among the maps`)
    return value
  }

  #substituted(argument: Json): Json {
    const [text, own] = (Array.isArray(argument) ? argument : [argument, {}]) as [string, JsonObject]
    const rest: JsonObject = {}
    const filled = text.replace(VARIABLE, (whole, name: string) => {
      const value = own[name] === undefined ? this.#values.get(name) : this.resolved(own[name])
      if (value === undefined) return whole
      const written = textOf(value)
      if (written === undefined) rest[name] = value
      return written ?? whole
    })
    if (Object.keys(rest).length) return { 'Fn::Sub': [filled, rest] }
    return filled.includes('${') ? { 'Fn::Sub': filled } : filled
  }
}

/** How a value is written within an `Fn::Sub`; undefined where it cannot be. */
function textOf(value: Json): string | undefined {
  if (value !== null && typeof value !== 'object') return String(value)
  const [name, argument] = callOf(value) ?? []
  if (name === 'Ref') return `\${${argument}}`
  if (name === 'Fn::GetAtt') return `\${${[argument].flat().join('.')}}`
  if (name === 'Fn::Sub' && typeof argument === 'string') return argument
  return undefined
}

function joined(delimiter: string, items: readonly Json[]): Json | undefined {
  const texts = items.map(textOf)
  if (texts.includes(undefined)) return undefined
  const text = texts.join(delimiter)
  return text.includes('${') ? { 'Fn::Sub': text } : text
}

/** To CloudFormation a number and a truth value are the texts that they are written as. */
const same = (one: Json | undefined, other: Json | undefined) => canonical(one) === canonical(other)
const canonical = (value: Json | undefined) =>
  value !== null && typeof value === 'object' ? JSON.stringify(value) : String(value)
