import type { v1 } from 'ask-smapi-model'
import { checkLocale } from './locales.ts'

type SkillManifest = v1.skill.Manifest.SkillManifestEnvelope

const CUSTOM = 'custom'
const MOST_NAME_CHARACTERS = 50

/**
 * What SMAPI would refuse in a manifest, each with its code before it, as far as custom skills go; empty where it is
 * right. https://developer.amazon.com/en-US/docs/alexa/smapi/skill-manifest.html
 */
export function checkManifest(data: unknown): string[] {
  if (!isManifest(data)) return ['MISSING_REQUIRED_PROPERTY: The object "manifest" is missing.']
  const { manifestVersion, publishingInformation, apis, events }: Record<string, unknown> = {
    ...data.manifest,
  }
  return [
    ...(manifestVersion === undefined || manifestVersion === '1.0'
      ? []
      : ['INVALID_DATA_TYPE: "manifest.manifestVersion" must be "1.0".']),
    ...checkPublishing(publishingInformation),
    ...checkApis(apis),
    ...checkEvents(events),
  ]
}

/** True for the shape alone: whether it is right says `checkManifest`. */
export const isManifest = (data: unknown): data is SkillManifest => isObject(data) && isObject(data.manifest)

function checkPublishing(information: unknown): string[] {
  if (information === undefined) return []
  return isObject(information)
    ? checkLocales(information.locales)
    : ['INVALID_DATA_TYPE: "manifest.publishingInformation" must be an object.']
}

function checkLocales(locales: unknown): string[] {
  const where = 'manifest.publishingInformation.locales'
  if (locales === undefined) return []
  if (!isObject(locales)) return [`INVALID_DATA_TYPE: "${where}" must be an object with a locale or more.`]
  return Object.entries(locales).flatMap(([locale, information]) => {
    const wrongLocale = checkLocale(locale)
    if (wrongLocale !== undefined) return [`INVALID_DATA_TYPE: In "${where}" ${wrongLocale}`]
    const { name }: { name?: unknown } = isObject(information) ? information : {}
    if (typeof name !== 'string' || name.trim() === '')
      return [`MISSING_REQUIRED_PROPERTY: "${where}.${locale}.name" is missing.`]
    return name.length <= MOST_NAME_CHARACTERS
      ? []
      : [`INVALID_DATA_SIZE: "${where}.${locale}.name" may have ${MOST_NAME_CHARACTERS} characters.`]
  })
}

function checkApis(apis: unknown): string[] {
  if (apis === undefined) return []
  if (!isObject(apis)) return ['INVALID_DATA_TYPE: "manifest.apis" must be an object.']
  const custom = apis[CUSTOM]
  if (custom === undefined) return []
  if (!isObject(custom)) return ['INVALID_DATA_TYPE: "manifest.apis.custom" must be an object.']
  const { interfaces = [], endpoint = {} } = custom
  const problems: string[] = []
  if (!isListOf(interfaces, 'type')) {
    problems.push(
      'INVALID_DATA_TYPE: "manifest.apis.custom.interfaces" must be a list of objects with a "type".',
    )
  }
  if (!isEndpointObject(endpoint))
    problems.push(`INVALID_URL_FORMAT: "manifest.apis.custom.${ENDPOINT_PROBLEM}`)
  return problems
}

function checkEvents(events: unknown): string[] {
  if (events === undefined) return []
  if (!isObject(events)) return ['INVALID_DATA_TYPE: "manifest.events" must be an object.']
  const { subscriptions = [], endpoint = {} } = events
  const problems: string[] = []
  if (!isListOf(subscriptions, 'eventName'))
    problems.push(
      'INVALID_DATA_TYPE: "manifest.events.subscriptions" must be a list of objects with an "eventName".',
    )
  if (!isEndpointObject(endpoint)) problems.push(`INVALID_URL_FORMAT: "manifest.events.${ENDPOINT_PROBLEM}`)
  return problems
}

const isListOf = (list: unknown, name: string): boolean =>
  Array.isArray(list) && list.every(one => isObject(one) && typeof one[name] === 'string')

const ENDPOINT_PROBLEM = 'endpoint.uri" must be the ARN of a Lambda function or an HTTPS URL.'
const isEndpointObject = (endpoint: unknown): boolean =>
  isObject(endpoint) && (endpoint.uri === undefined || isEndpoint(endpoint.uri))

/** A function may be named without its ARN, and an address of this machine needs no TLS: both are only for the local Alexa. */
const isEndpoint = (uri: unknown) =>
  typeof uri === 'string' && (/^https?:\/\/./.test(uri) ? URL.canParse(uri) : /^[\w:.-]+$/.test(uri))

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
