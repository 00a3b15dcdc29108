import type { Catalog } from '../catalog/catalog.ts'
import type { Refusal } from '../refusal.ts'
import type { Budget } from './budget.ts'
import type { Takes, Waiter } from './takes.ts'

interface GivingUpPorts {
  readonly catalog: Pick<Catalog, 'fail'>
  readonly takes: Pick<Takes, 'release' | 'dismiss' | 'waiters' | 'forget'>
}

/** A passage has no take and gets none from this task, which is not billed: everyone who waits for it fails with the reason, and keeps all other takes. */
export async function giveUpPassage(
  ports: GivingUpPorts & { readonly budget: Pick<Budget, 'giveBack'> },
  { passage, taskId }: { passage: string; taskId?: string },
  reason: Refusal,
): Promise<void> {
  await ports.budget.giveBack(passage, taskId)
  await failWaiters(ports, passage, await ports.takes.release(passage, taskId), reason)
  if (taskId) await ports.takes.forget(passage, taskId)
}

/**
 * Nothing more is done for a passage, whatever is known of its task or its take: everyone who still waits for it
 * fails with the reason.
 */
export async function giveUpWaiters(ports: GivingUpPorts, passage: string, reason: Refusal): Promise<void> {
  await failWaiters(ports, passage, await ports.takes.waiters(passage), reason)
}

async function failWaiters(
  { catalog, takes }: GivingUpPorts,
  passage: string,
  waiters: readonly Waiter[],
  reason: Refusal,
) {
  for (const waiter of waiters) await catalog.fail(waiter, { plan: waiter.plan }, reason)
  await takes.dismiss(passage, waiters)
}
