import { z } from 'zod'

/** What the server takes from its environment besides what the connections to AWS need. */
const SETTINGS = z.object({
  PORT: z.coerce.number().int().min(0).max(65535),
  HOST: z.string().min(1),
  /** At least 32 characters that nobody guesses; the same in every task. */
  SESSION_SECRET: z.string().min(32),
  SIGN_IN_TOKEN: z.string().min(16),
  /** The distribution, such as `https://d111111abcdef8.cloudfront.net`. */
  MEDIA_BASE_URL: z.url({ protocol: /^https?$/u }),
  /** The origin of the bucket's forms, such as `https://my-bucket.s3.eu-west-1.amazonaws.com`. */
  UPLOAD_ORIGIN: z.url({ protocol: /^https?$/u }).transform(url => new URL(url).origin),
  /** Proxies in front: 1 behind a load balancer. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
})

export type Settings = z.infer<typeof SETTINGS>

export type CheckedSettings =
  | { readonly settings: Settings }
  | { readonly settings?: never; readonly problems: readonly string[] }

/** The settings, or a sentence for each that is missing or wrong; never with its value, which may be a secret. */
export function checkSettings(env: Readonly<Record<string, string | undefined>>): CheckedSettings {
  const names = Object.keys(SETTINGS.shape)
  const missing = names.filter(name => name !== 'TRUSTED_PROXIES' && !env[name])
  const checked = SETTINGS.safeParse(env)
  if (checked.success && missing.length === 0) return { settings: checked.data }
  const wrong = (checked.error?.issues ?? [])
    .filter(({ path }) => !missing.includes(String(path[0])))
    .map(({ path, message }) => `${path.join('.')}: ${message}`)
  return {
    problems: [
      ...(missing.length > 0 ? [`Missing in the environment: ${missing.join(', ')}`] : []),
      ...wrong,
    ],
  }
}
