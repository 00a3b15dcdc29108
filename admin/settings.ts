import { z } from 'zod'
import type { LoadBalancer } from './middleware/sign-in-by-load-balancer.ts'

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

/** Besides, where a load balancer signs people in. */
const LOAD_BALANCER = z.object({
  ALB_ARN: z
    .string()
    .regex(/^arn:aws(-cn|-us-gov)?:elasticloadbalancing:[a-z0-9-]+:\d{12}:loadbalancer\/app\//u),
  ALB_ISSUER: z.url({ protocol: /^https$/u }),
  ALB_CLIENT_ID: z.string().min(1),
  /** Of the identity provider, which then leads back; an address of the app's own signs out of the app alone. */
  ALB_SIGN_OUT_URL: z.url({ protocol: /^https$/u }),
  /** Where the load balancer's public keys are, if not at its region's own endpoint. */
  ALB_KEYS_URL: z.url({ protocol: /^https?$/u }).optional(),
})

const OPTIONAL: ReadonlySet<string> = new Set(['TRUSTED_PROXIES', 'ALB_KEYS_URL'])

/** People sign in by the load balancer where there is one, and else by the link; never by both. */
export type Settings = z.infer<typeof SETTINGS> & { readonly loadBalancer?: LoadBalancer }

export type CheckedSettings =
  | { readonly settings: Settings }
  | { readonly settings?: never; readonly problems: readonly string[] }

/** The settings, or a sentence for each that is missing or wrong; never with its value, which may be a secret. */
export function checkSettings(env: Readonly<Record<string, string | undefined>>): CheckedSettings {
  const byLoadBalancer = Object.keys(LOAD_BALANCER.shape).some(name => env[name])
  const wanted = byLoadBalancer ? SETTINGS.extend(LOAD_BALANCER.shape) : SETTINGS
  const missing = Object.keys(wanted.shape).filter(name => !OPTIONAL.has(name) && !env[name])
  const checked = wanted.safeParse(env)
  if (checked.success && missing.length === 0) {
    const loadBalancer = byLoadBalancer && { loadBalancer: describe(LOAD_BALANCER.parse(env)) }
    return { settings: { ...SETTINGS.parse(env), ...loadBalancer } }
  }
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

const describe = (given: z.infer<typeof LOAD_BALANCER>): LoadBalancer => ({
  arn: given.ALB_ARN,
  issuer: given.ALB_ISSUER,
  clientId: given.ALB_CLIENT_ID,
  signOutUrl: given.ALB_SIGN_OUT_URL,
  ...(given.ALB_KEYS_URL && { keysUrl: given.ALB_KEYS_URL }),
})
