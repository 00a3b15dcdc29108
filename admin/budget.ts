import { Router } from 'express'
import { monthOf } from '../core/synthesis/budget.ts'
import { budgetPage } from './pages/budget-page.ts'
import type { PageOptions } from './pages.ts'
import type { AdminPorts } from './ports.ts'
import { acceptLimit } from './requests.ts'
import { PATHS } from './routes.ts'

/** The month's budget: a page, its form, and the same for scripts. */
export function budgetRoutes({ budget }: AdminPorts, { contextOf }: Pick<PageOptions, 'contextOf'>): Router {
  const router = Router()
  const readThisMonth = () => budget.read(monthOf(Date.now()))

  router.get(PATHS.budget, async (request, response) => {
    response.send(budgetPage(await readThisMonth(), contextOf(request, response)))
  })

  router.post(PATHS.budget, async (request, response) => {
    const { measure, amount } = request.body ?? {}
    const limit = acceptLimit(measure, amount)
    if (limit.ok) {
      await budget.change(limit.value)
      return response.redirect(303, PATHS.budget)
    }
    const wrong = { refusal: limit.refusal, measure: String(measure ?? ''), amount: String(amount ?? '') }
    response.status(422)
    response.send(budgetPage(await readThisMonth(), contextOf(request, response), wrong))
  })

  router.get(PATHS.apiBudget, async (_request, response) => {
    response.json(await readThisMonth())
  })

  return router
}
