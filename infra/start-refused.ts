/** Why the platform does not start, in one line for whoever started it. */
export class StartRefused extends Error {
  override name = 'StartRefused'
}
