/** What a service allows a second, and how many at once after a pause: a bucket of tokens. */
export interface Rate {
  /** Whether one more is allowed now. */
  take(now: number): boolean
}

export function openRate(aSecond: number, burst: number): Rate {
  let tokens = burst
  let filledAt = 0
  return {
    take(now) {
      tokens = Math.min(burst, tokens + (now - filledAt) * aSecond)
      filledAt = now
      if (tokens < 1) return false
      tokens--
      return true
    },
  }
}
