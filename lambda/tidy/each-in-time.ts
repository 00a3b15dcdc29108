/**
 * Does something with each while there is time; what is left is found again at the next look. One that fails does
 * not keep the others from it. @throws {AggregateError} when some failed
 */
export async function eachInTime<T>(
  found: Promise<readonly T[]>,
  isTimeLeft: () => boolean,
  handle: (one: T) => Promise<void>,
): Promise<void> {
  const errors: unknown[] = []
  for (const one of await found) {
    if (!isTimeLeft()) break
    await handle(one).catch((error: unknown) => errors.push(error))
  }
  if (errors.length > 0) throw new AggregateError(errors, `${errors.length} could not be handled`)
}
