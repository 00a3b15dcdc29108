import { type Listeners, NO_PROGRESS, type Progress } from '../../../core/playback/progress.ts'

/** The port over a Map; nobody else writes. */
export const listenersIn = (kept: Map<string, Progress>): Listeners => ({
  get: async listener => kept.get(listener) ?? NO_PROGRESS,
  change: async (listener, change) => void kept.set(listener, change(kept.get(listener) ?? NO_PROGRESS)),
})
