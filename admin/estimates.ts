import { Router } from 'express'
import { z } from 'zod'
import { newShow, showId } from '../core/catalog/show.ts'
import { acceptUploadName } from '../core/catalog/upload.ts'
import { accept, type Outcome, refuse } from '../core/refusal.ts'
import { fits, type MonthsBudget, monthOf } from '../core/synthesis/budget.ts'
import { type Estimate, estimateSynthesis } from '../core/synthesis/estimate.ts'
import { lexiconsOf } from '../core/synthesis/lexicon/lexicons-of.ts'
import { type Plan, passagesByHash } from '../core/synthesis/plan.ts'
import { planText } from '../core/synthesis/plan-text.ts'
import { formatMoney, PRICES } from '../core/synthesis/price.ts'
import { showNamed } from '../core/text/show-named.ts'
import { isId } from './middleware/names.ts'
import type { AdminPorts } from './ports.ts'
import { PATHS } from './routes.ts'

const OF_A_TEXT = z.object({ show: z.string().optional(), name: z.string(), text: z.string() })
const OF_AN_EPISODE = z.object({ show: z.string().refine(isId), episode: z.string().refine(isId) })
const WANTED = z.union([OF_A_TEXT, OF_AN_EPISODE])

type Wanted = z.infer<typeof WANTED>

/** JSON for scripts: what a text, or an episode as it is planned, would cost now. Nothing is kept. */
export function estimateRoutes(ports: AdminPorts): Router {
  const router = Router()

  router.post(PATHS.apiEstimates, async (request, response) => {
    const wanted = WANTED.safeParse(request.body)
    const plan = wanted.success ? await planOf(ports, wanted.data) : requestInvalid()
    if (!plan.ok) {
      response.status(422).json(plan.refusal)
      return
    }
    const [estimate, budget] = await Promise.all([
      estimateNow(ports, plan.value),
      ports.budget.read(monthOf(Date.now())),
    ])
    response.json(describe(estimate, budget))
  })

  return router
}

const planOf = (ports: AdminPorts, wanted: Wanted): Promise<Outcome<Plan>> =>
  'text' in wanted ? planGivenText(ports, wanted) : planOfEpisode(ports, wanted)

/** The show that the text names comes before the given one. One that is not there yet is taken as it would be made. */
async function planGivenText(
  { catalog, lexicons }: AdminPorts,
  { show: given, name, text }: z.infer<typeof OF_A_TEXT>,
): Promise<Outcome<Plan>> {
  const bytes = new TextEncoder().encode(text)
  const named = showNamed(name, bytes)
  const own = named.ok ? named.value : undefined
  const upload = acceptUploadName({ show: given ?? own ?? '', name })
  if (!upload.ok) return upload
  const title = own ?? upload.value.show
  const show = (await catalog.getShow(showId(title))) ?? newShow(title, new Date().toISOString())
  return planText({ name, bytes }, show, await lexiconsOf(lexicons, show.id))
}

async function planOfEpisode(
  { catalog, plans }: AdminPorts,
  ref: z.infer<typeof OF_AN_EPISODE>,
): Promise<Outcome<Plan>> {
  const episode = await catalog.getEpisode(ref)
  if (!episode) return refuse('episode-unknown', 'There is no such episode.')
  const hash = episode.offer?.plan ?? episode.work?.plan
  if (hash) return accept(await plans.get(episode, hash))
  return refuse('episode-unread', 'This text is not read, or could not be. Look at its page, and ask again.')
}

async function estimateNow({ takes }: AdminPorts, plan: Plan): Promise<Estimate> {
  return estimateSynthesis(plan, await takes.find([...passagesByHash(plan).keys()]))
}

const describe = (estimate: Estimate, budget: MonthsBudget) => ({
  ...estimate,
  price: formatMoney(estimate.microDollars),
  /** Whether this month's budget has room for it. */
  withinBudget: fits(budget, { ...estimate, characters: estimate.billedCharacters }),
  prices: { source: PRICES.source, readOn: PRICES.readOn },
})

const requestInvalid = () =>
  refuse(
    'request-invalid',
    'Send JSON with "show" (unless the text names it), "name" (of the file) and "text"; or with "show" and "episode" (their ids).',
  )
