import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  type SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager'

/** Reads a secret's text. With `fresh` it is the one that stands now, where it was held from before. */
export type ReadSecret = (options?: { readonly fresh?: boolean }) => Promise<string>

/** A secret that was rotated is known after so long, or as soon as somebody asks for a fresh one. */
const HOLDS_MILLISECONDS = 5 * 60_000

/**
 * A secret of Secrets Manager, read when it is first asked for and held for some minutes. What it throws names the
 * secret's ARN and never its text.
 */
export function secretsManagerSecret(
  client: SecretsManagerClient,
  arn: string,
  now: () => number = Date.now,
): ReadSecret {
  let held: { readonly text: Promise<string>; readonly until: number } | undefined
  return ({ fresh = false } = {}) => {
    if (held && !fresh && now() < held.until) return held.text
    const reading = { text: read(client, arn), until: now() + HOLDS_MILLISECONDS }
    held = reading
    reading.text.catch(() => {
      if (held === reading) held = undefined
    })
    return reading.text
  }
}

async function read(client: SecretsManagerClient, arn: string): Promise<string> {
  try {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: arn }))
    if (SecretString) return SecretString
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error
    throw new Error(`There is no secret ${arn}, or it has no value yet: put one there.`, { cause: error })
  }
  throw new Error(`The secret ${arn} is binary: put it there as text.`)
}
