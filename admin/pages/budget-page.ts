import { html } from 'ghtml'
import type { Refusal } from '../../core/refusal.ts'
import {
  type Amount,
  type Limit,
  lastDay,
  leftInWords,
  type MonthsBudget,
} from '../../core/synthesis/budget.ts'
import { formatMoney, MICRO_DOLLARS } from '../../core/synthesis/price.ts'
import { PATHS } from '../routes.ts'
import { form, layout, type PageContext } from './layout.ts'
import { count, monthInWords } from './measures.ts'
import { refusalNote } from './upload-part.ts'

/** What was wrong with the budget, and what was given. */
export interface WrongLimit {
  readonly refusal: Refusal
  readonly measure: string
  readonly amount: string
}

/** What this month has billed, and how much it may. */
export const budgetPage = (budget: MonthsBudget, context: PageContext, wrong?: WrongLimit) =>
  layout({
    title: 'Budget',
    context,
    body: html`<nav aria-label="Where you are"><a href="${PATHS.home}">Your shelf</a></nav>
<div class="page-title"><h1>Budget</h1></div>
!${usedPart(budget)}
!${limitPart(budget, context, wrong)}`,
  })

const usedPart = (budget: MonthsBudget) => html`<section class="box" aria-labelledby="used-title">
<h2 id="used-title">${monthInWords(budget.month)}</h2>
<p><strong>${formatMoney(budget.used.microDollars)}</strong> for ${count(budget.used.characters, 'character')}, counted when Amazon Polly is asked to speak them.</p>
!${budget.limit ? meter(budget, budget.limit) : '<p>There is no budget: everything is spoken.</p>'}
<p class="help">A month begins and ends by UTC. Prices are Amazon Polly's own; a free tier is not counted.</p>
</section>`

function meter(budget: MonthsBudget, limit: Limit): string {
  const [used, most] =
    'characters' in limit
      ? [budget.used.characters, limit.characters]
      : [budget.used.microDollars, limit.microDollars]
  return html`<meter aria-labelledby="left" min="0" max="${Math.max(1, most)}" value="${Math.min(used, most)}"></meter>
<p id="left">${leftInWords(budget)} of ${inWords(limit)} until the end of ${lastDay(budget.month)}.</p>`
}

const inWords = (limit: Limit) =>
  'characters' in limit ? count(limit.characters, 'character') : formatMoney(limit.microDollars)

function limitPart({ limit }: MonthsBudget, context: PageContext, wrong?: WrongLimit): string {
  const measure = wrong?.measure ?? (!limit ? 'none' : 'characters' in limit ? 'characters' : 'dollars')
  return html`<section class="box" aria-labelledby="limit-title">
<h2 id="limit-title">What a month may cost</h2>
<p>A text that would go over it is not spoken, and says so. What is spoken already is kept.</p>
!${refusalNote(wrong?.refusal)}
!${form(
    PATHS.budget,
    context,
    html`<fieldset class="field"><legend>Budget of each month</legend>
!${choice('none', 'None: speak everything', measure)}
!${choice('dollars', 'An amount in dollars', measure)}
!${choice('characters', 'A number of characters', measure)}
</fieldset>
<p class="field"><label for="budget-amount">Dollars, or characters</label>
<input id="budget-amount" name="amount" inputmode="decimal" autocomplete="off" maxlength="14" value="${wrong?.amount ?? amountOf(limit)}"!${wrong ? ' aria-invalid="true" aria-describedby="refusal"' : ''}></p>
<button>Keep this budget</button>`,
  )}
</section>`
}

const choice = (value: string, label: string, chosen: string) =>
  html`<p class="choice"><input type="radio" name="measure" id="measure-${value}" value="${value}"!${value === chosen ? ' checked' : ''}> <label for="measure-${value}">${label}</label></p>`

function amountOf(limit: Partial<Amount> | undefined): string {
  if (limit?.characters !== undefined) return String(limit.characters)
  return limit?.microDollars === undefined ? '' : (limit.microDollars / MICRO_DOLLARS).toFixed(2)
}
