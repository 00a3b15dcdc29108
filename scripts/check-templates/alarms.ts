import type { Json } from '../../infra/templates.ts'
import { at, listAt } from './json.ts'
import type { Placed, Stack } from './stack.ts'

/** A metric that an alarm looks at, alone or in a sum. */
export interface Watched {
  readonly alarm: Placed
  readonly statistic: string
  readonly dimensions: Readonly<Record<string, Json>>
}

/** The alarms of a stack that look at a metric. */
export const alarmsOn = (stack: Stack, namespace: string, metric: string): Watched[] =>
  stack.all('AWS::CloudWatch::Alarm').flatMap(alarm =>
    metricsOf(alarm)
      .filter(({ source }) => at(source, 'Namespace') === namespace && at(source, 'MetricName') === metric)
      .map(({ source, statistic }) => ({ alarm, statistic, dimensions: dimensionsOf(source) })),
  )

function metricsOf({ Properties }: Placed): { source: Json | undefined; statistic: string }[] {
  const alone = {
    source: Properties,
    statistic: String(Properties.ExtendedStatistic ?? Properties.Statistic),
  }
  const together = listAt(Properties, 'Metrics').map(metric => ({
    source: at(metric, 'MetricStat', 'Metric'),
    statistic: String(at(metric, 'MetricStat', 'Stat')),
  }))
  return [alone, ...together]
}

const dimensionsOf = (metric: Json | undefined): Record<string, Json> =>
  Object.fromEntries(
    listAt(metric, 'Dimensions').map(dimension => [
      String(at(dimension, 'Name')),
      at(dimension, 'Value') ?? null,
    ]),
  )
