/**
 * Something that a person has to put right. `message` says what was wrong in words for that person, `remedy` what to
 * do; both are printed, and never a stack or a secret.
 */
export class DeployError extends Error {
  override name = 'DeployError'
  readonly remedy: string | undefined

  constructor(message: string, remedy?: string) {
    super(message)
    this.remedy = remedy
  }
}

/** What went wrong, in one line, whatever was thrown: AWS's errors say theirs by a name and a message. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (NO_CREDENTIALS.has(error.name)) return `AWS does not know who you are: ${error.message}`
  return /^(Error|DeployError|CommandFailed)$/u.test(error.name)
    ? error.message
    : `${error.name}: ${error.message}`
}

const NO_CREDENTIALS = new Set([
  'CredentialsProviderError',
  'TokenProviderError',
  'ExpiredToken',
  'ExpiredTokenException',
])
