import { type Listener, type Listeners, NEW_LISTENER } from '../../../core/playback/listener.ts'

/** The port over a Map; nobody else writes. */
export const listenersIn = (kept: Map<string, Listener>): Listeners => ({
  get: async id => kept.get(id) ?? NEW_LISTENER,
  async change(id, change) {
    const before = kept.get(id) ?? NEW_LISTENER
    const { listener, result } = await change(before)
    if (listener !== before) kept.set(id, listener)
    return result
  },
  forget: async id => void kept.delete(id),
})
