/** Every setting that the deployed programs take from their environment, by the name it has there. */
export const SETTINGS = {
  bucket: 'CONTENT_BUCKET',
  table: 'TABLE_NAME',
  passagesQueueUrl: 'PASSAGES_QUEUE_URL',
  slowPassagesQueueUrl: 'SLOW_PASSAGES_QUEUE_URL',
  assemblyQueueUrl: 'ASSEMBLY_QUEUE_URL',
  indexQueueUrl: 'INDEX_QUEUE_URL',
  completionTopicArn: 'COMPLETION_TOPIC_ARN',
  mediaBaseUrl: 'MEDIA_BASE_URL',
  skillId: 'SKILL_ID',
  /** The ARN of the version of the skill that is about to get traffic. */
  newVersion: 'NEW_VERSION',
  smapiBaseUrl: 'SMAPI_BASE_URL',
  lwaBaseUrl: 'LWA_BASE_URL',
  /** Its text is JSON as `cloud/alexa/lwa-token.ts` reads it. */
  smapiSecretArn: 'SMAPI_SECRET_ARN',
  maxAttempts: 'MAX_ATTEMPTS',
  /** Invocations that a queue may wake at once. */
  invocationsAtOnce: 'INVOCATIONS_AT_ONCE',
} as const

export type Setting = keyof typeof SETTINGS
export type Config<K extends Setting = Setting> = Readonly<Record<K, string>>

/** The settings that a program needs. @throws naming all that are missing at once. */
export function readConfig<K extends Setting>(env: NodeJS.ProcessEnv, ...wanted: readonly K[]): Config<K> {
  const missing = wanted.map(setting => SETTINGS[setting]).filter(name => !env[name])
  if (missing.length > 0) throw new Error(`Missing in the environment: ${missing.join(', ')}`)
  return Object.fromEntries(wanted.map(setting => [setting, env[SETTINGS[setting]]])) as Config<K>
}
