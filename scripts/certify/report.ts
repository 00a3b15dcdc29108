import type { Verdict } from './certify.ts'
import type { Finding } from './rule.ts'

/** How many findings of a rule are shown; `--json` has all. */
const MOST_SHOWN = 10

/** The verdicts for a terminal: one line a rule, what is wrong below it. */
export function reportOf(verdicts: readonly Verdict[], locales: readonly string[]): string {
  const failed = verdicts.filter(({ findings }) => findings.length > 0)
  const all = failed.reduce((sum, { findings }) => sum + findings.length, 0)
  return [
    ...verdicts.flatMap(({ rule, findings }) => [
      `${findings.length === 0 ? 'ok  ' : 'FAIL'}  ${rule.name}: ${rule.says}`,
      ...findings.slice(0, MOST_SHOWN).map(lineOf),
      ...(findings.length > MOST_SHOWN ? [`        and ${findings.length - MOST_SHOWN} more`] : []),
    ]),
    '',
    failed.length === 0
      ? `All ${verdicts.length} rules hold in ${locales.length} locales: ${locales.join(' ')}.`
      : `${failed.length} of ${verdicts.length} rules do not hold: ${all} findings in ${locales.length} locales.`,
  ].join('\n')
}

const lineOf = ({ locale, wrong, todo }: Finding) => `        ${locale ? `${locale}  ` : ''}${wrong} ${todo}`
