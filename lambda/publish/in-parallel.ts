const REQUESTS_AT_ONCE = 16

/** Handles each, some at a time. @throws what the first that fails throws */
export async function inParallel<T>(list: readonly T[], handle: (one: T) => Promise<void>): Promise<void> {
  const left = list.values()
  await Promise.all(
    Array.from({ length: REQUESTS_AT_ONCE }, async () => {
      for (const one of left) await handle(one)
    }),
  )
}
