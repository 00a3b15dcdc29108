import { at, isTrue, listAt } from '../json.ts'
import { ofResources, type Rule } from '../rule.ts'

export const operationRules: readonly Rule[] = [
  ofResources(
    'log-retention',
    ['AWS::Logs::LogGroup'],
    'A log without an end is kept, and paid for, for ever.',
    ({ Properties }) => [!Properties.RetentionInDays && 'It has no RetentionInDays.'],
  ),
  ofResources(
    'keys-rotate',
    ['AWS::KMS::Key'],
    'A key of one’s own is made new each year, as AWS’s are.',
    ({ Properties }) => [!isTrue(Properties.EnableKeyRotation) && 'EnableKeyRotation is not true.'],
  ),
  ofResources(
    'alarm-tells',
    ['AWS::CloudWatch::Alarm'],
    'An alarm that tells nobody is a light in an empty room.',
    ({ Properties }) => [listAt(Properties, 'AlarmActions').length === 0 && 'It has no AlarmActions.'],
  ),
  ofResources(
    'alarm-in-runbook',
    ['AWS::CloudWatch::Alarm'],
    'Who is woken by an alarm finds in it where the runbook says what to do.',
    ({ Properties }, _, { project: { runbook } }) => {
      const description = String(
        at(Properties.AlarmDescription, 'Fn::Sub') ?? Properties.AlarmDescription ?? '',
      )
      const anchor = /docs\/runbook\.md#([\w-]+)/.exec(description)?.[1]
      return [
        !anchor && 'Its AlarmDescription names no place in docs/runbook.md.',
        anchor !== undefined && !anchorsOf(runbook).has(anchor) && `docs/runbook.md has no #${anchor}.`,
      ]
    },
  ),
  ofResources(
    'alarm-without-data',
    ['AWS::CloudWatch::Alarm'],
    'What an alarm makes of silence is decided, and not left to CloudWatch.',
    ({ Properties }) => [!Properties.TreatMissingData && 'It has no TreatMissingData.'],
  ),
]

/** What a link can name on a page: its headings, as GitHub writes them, and places of its own. */
const anchorsOf = (markdown: string): Set<string> =>
  new Set([
    ...[...markdown.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id),
    ...[...markdown.matchAll(/^#+\s+(.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(/\s/g, '-'),
    ),
  ])
